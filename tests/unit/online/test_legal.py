"""Legal documents in all languages, and their acceptance (ENR-4)."""

import asyncio
import re
import shutil
from pathlib import Path

import pytest

from online.contract.legal import LegalKind
from online.legal.documents import DEFAULT_LANGUAGE, FOLDER, KINDS, Documents
from tests.fakes.services import Answer, RunningServices, running_services

LANGUAGES = {"en-GB", "en-US", "es", "fr", "de", "it", "cs"}
VERSION = "2026-11-01"
NEWER = "2027-02-01"
FILES = sorted(FOLDER.glob("*/*/*.txt"))


def paragraphs(file: Path) -> list[str]:
    return [part for part in file.read_text(encoding="utf-8").split("\n\n") if part.strip()]


def numbers(paragraph: str) -> list[str]:
    """The numbers in a paragraph. Where an American calls 911 as well, that one is left out."""
    return sorted(number for number in re.findall(r"\d+", paragraph) if number != "911")


async def accept(online: RunningServices, token: str, language: str = "de", **changes: str) -> Answer:
    documents = [{"kind": kind, "version": VERSION, "language": language, **changes} for kind in KINDS]
    return await online.ask("POST", "/v1/account/acceptances", token, json={"documents": documents})


@pytest.mark.parametrize("kind", KINDS)
def test_every_version_is_there_in_every_language(kind: LegalKind) -> None:
    """ENR-4, HMI-1."""
    versions = [folder for folder in (FOLDER / kind).iterdir() if folder.is_dir()]
    assert versions
    for folder in versions:
        assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", folder.name)
        assert {file.stem for file in folder.glob("*")} == LANGUAGES


@pytest.mark.parametrize("file", FILES, ids=lambda file: "-".join(file.parts[-3:]))
def test_every_language_says_the_same(file: Path) -> None:
    """Same headings, same paragraphs, same numbers in each: no translation drops a right or a term."""
    english, translated = paragraphs(file.with_name(f"{DEFAULT_LANGUAGE}.txt")), paragraphs(file)
    assert len(translated) == len(english)
    for own, other in zip(translated, english, strict=True):
        assert own.startswith("# ") == other.startswith("# ")
        assert numbers(own) == numbers(other), own
        assert len(other) < 80 or 0.5 < len(own) / len(other) < 2, own
        if file.stem not in {"en-GB", "en-US"} and len(other) > 80:
            assert own != other
    assert "{brand}" not in Documents("Hola").in_language(file.stem)[0].text


async def test_they_are_read_without_an_account(online: RunningServices) -> None:
    answer = await online.ask("GET", "/v1/legal/documents?language=de")
    assert answer.status == 200
    documents = answer.body["documents"]
    assert [document["kind"] for document in documents] == list(KINDS)
    assert {document["language"] for document in documents} == {"de"}
    assert documents[0]["title"] == "Nutzungsbedingungen"
    assert documents[0]["text"].startswith("# 1.")


@pytest.mark.parametrize(
    ("asked", "told"),
    [("en", "en-GB"), ("en-US", "en-US"), ("de-AT", "de"), ("cs-CZ", "cs"), ("fi", "en-GB"), ("", "en-GB")],
)
async def test_another_language_falls_back_and_says_so(
    online: RunningServices, asked: str, told: str
) -> None:
    documents = (await online.ask("GET", f"/v1/legal/documents?language={asked}")).body["documents"]
    assert {document["language"] for document in documents} == {told}


async def test_accepting_records_version_language_and_time(online: RunningServices) -> None:
    """ENR-4."""
    token = await online.verified_token()
    before = (await online.ask("GET", "/v1/account/acceptances", token)).body
    assert before == {"acceptances": [], "open": list(KINDS)}
    answer = await accept(online, token)
    assert answer.status == 200
    assert answer.body["open"] == []
    assert answer.body["acceptances"] == [
        {"kind": kind, "version": VERSION, "language": "de", "accepted_at": "2026-06-15T10:02:00Z"}
        for kind in sorted(KINDS)
    ]


async def test_accepting_again_keeps_the_first_time(online: RunningServices) -> None:
    token = await online.verified_token()
    first = (await accept(online, token)).body
    online.clock.turn(minutes=10)
    assert (await accept(online, token, language="es")).body == first


async def test_the_same_at_the_same_moment_is_recorded_once(online: RunningServices) -> None:
    token = await online.verified_token()
    answers = await asyncio.gather(*(accept(online, token) for _ in range(20)))
    assert {answer.status for answer in answers} == {200}
    assert len((await online.ask("GET", "/v1/account/acceptances", token)).body["acceptances"]) == len(KINDS)


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        ({"version": "2025-01-01"}, 409, "document_outdated"),
        ({"version": "2099-01-01"}, 409, "document_outdated"),
        ({"version": "yesterday"}, 400, "bad_request"),
        ({"language": "fi"}, 400, "bad_request"),
        ({"kind": "cookies"}, 400, "bad_request"),
    ],
)
async def test_what_was_never_shown_cannot_be_accepted(
    online: RunningServices, change: dict[str, str], status: int, code: str
) -> None:
    token = await online.verified_token()
    answer = await accept(online, token, **change)
    assert (answer.status, answer.body["code"]) == (status, code)
    assert (await online.ask("GET", "/v1/account/acceptances", token)).body["acceptances"] == []


async def test_one_outdated_document_records_none_of_them(online: RunningServices) -> None:
    token = await online.verified_token()
    documents = [
        {"kind": "terms", "version": VERSION, "language": "en-GB"},
        {"kind": "privacy", "version": "2020-01-01", "language": "en-GB"},
    ]
    answer = await online.ask("POST", "/v1/account/acceptances", token, json={"documents": documents})
    assert answer.body["code"] == "document_outdated"
    assert (await online.ask("GET", "/v1/account/acceptances", token)).body["open"] == list(KINDS)


async def test_a_new_version_asks_again_and_the_old_acceptance_stays(
    online: RunningServices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """ENR-4."""
    token = await online.verified_token()
    await accept(online, token)
    folder = tmp_path / "documents"
    shutil.copytree(FOLDER, folder)
    shutil.copytree(folder / "privacy" / VERSION, folder / "privacy" / NEWER)
    monkeypatch.setattr("online.legal.documents.Documents.__init__.__defaults__", (folder,))
    async with running_services(online.settings, online.clock) as renewed:
        state = (await renewed.ask("GET", "/v1/account/acceptances", token)).body
        assert state["open"] == ["privacy"]
        assert (await accept(renewed, token)).body["code"] == "document_outdated"
        renewed.clock.turn(minutes=1)
        newer = {"kind": "privacy", "version": NEWER, "language": "en-US"}
        answer = await renewed.ask("POST", "/v1/account/acceptances", token, json={"documents": [newer]})
    assert answer.body["open"] == []
    privacy = [one for one in answer.body["acceptances"] if one["kind"] == "privacy"]
    assert [one["version"] for one in privacy] == [VERSION, NEWER]
    assert [one["language"] for one in privacy] == ["de", "en-US"]


async def test_acceptances_are_nobody_elses(online: RunningServices) -> None:
    token = await online.verified_token()
    other = await online.verified_token("jordi@example.org")
    await accept(online, token)
    assert (await online.ask("GET", "/v1/account/acceptances", other)).body["open"] == list(KINDS)


def test_a_document_without_its_english_text_is_found_at_the_start(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "documents")
    (tmp_path / "documents" / "terms" / VERSION / "en-GB.txt").unlink()
    with pytest.raises(FileNotFoundError):
        Documents("Hola", tmp_path / "documents")
