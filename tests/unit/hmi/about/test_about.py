"""Versions and licences of all parts, from what is really installed."""

import re
from importlib.metadata import version
from pathlib import Path

import pytest

from chassis.errors import BadInput
from hmi import VERSION
from hmi.about.parts import NOTICE, ROOT, find_parts, paragraphs
from hmi.about.service import AboutService


def pinned() -> set[str]:
    """What requirements/run.txt says is in the car."""
    lines = (ROOT / "requirements" / "run.txt").read_text(encoding="utf-8").splitlines()
    return {line.partition("==")[0] for line in lines if re.match(r"[a-z]", line)}


def flat(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_every_package_of_the_car_is_listed_with_its_version() -> None:
    """Issue 3, About: versions of all parts."""
    listed = {flat(part.name): part.version for part in find_parts()}
    assert {name for name in pinned() if flat(name) not in listed} == set()
    assert listed["hola"] == VERSION
    assert listed["msgspec"] == version("msgspec")


def test_every_licence_can_be_read_in_full() -> None:
    """Issue 3, About: no part whose licence is not there, or is only named."""
    short = {part.name: len("\n".join(paragraphs(part))) for part in find_parts()}
    assert {name: length for name, length in short.items() if length < 500} == {}
    assert all(part.licence for part in find_parts())


def test_a_text_is_whole_and_in_order() -> None:
    part = find_parts()[0]
    words = " ".join(" ".join(paragraphs(part)).split())
    for path in part.texts:
        assert " ".join(path.read_text(encoding="utf-8").split()) in words
    assert NOTICE in part.texts


async def test_a_licence_is_opened_and_put_away() -> None:
    service = AboutService()
    await service.load()
    parts = service.state.value.parts
    await service.load()
    assert service.state.value.parts is parts, "looked up once"
    await service.read("Inter")
    reading = service.state.value.reading
    assert reading is not None
    assert "SIL OPEN FONT LICENSE" in "\n".join(reading.paragraphs)
    await service.close()
    assert service.state.value.reading is None


async def test_a_part_that_is_not_there_is_refused() -> None:
    service = AboutService()
    await service.load()
    with pytest.raises(BadInput):
        await service.read("Windows")


async def test_a_licence_file_that_is_gone_says_nothing_rather_than_break(tmp_path: Path) -> None:
    """Bad input: the page then says that the text cannot be read."""
    part = find_parts()[0]
    assert paragraphs(type(part)("Gone", "1", "MIT", (tmp_path / "gone",))) == ()
