"""Keep the translations complete.

python -m tools.translations update     take new texts over into i18n/*.ts, drop those that are gone
python -m tools.translations check      name what is missing, left over, or British in American; then status 1
python -m tools.translations compile    make the .qm files, as the car does at its start when they are older
"""

from __future__ import annotations

import argparse
import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from chassis.errors import CarError
from hmi.qt.translations import ROOT, SOURCE_LANGUAGE, SOURCES, compile_translations, qt_tool

AMERICAN = "hola_en_US"
"""Holds only what differs from British English, so a text without translation is no gap in it."""
BRITISH = re.compile(
    r"\b(tyres?|colours?|favourites?|petrol|bonnet|boot(?! time)|windscreens?|motorways?|licences?"
    r"|centre|recentre|metres?|kilometres?|litres?|car parks?|grey|catalogue|dialled|cancelled|cancelling"
    r"|programmes?|demist\w*|fuel stations?|favour|neighbour\w*|aluminium|organis\w+|recognis\w+"
    r"|personalis\w+)\b",
    re.IGNORECASE,
)
"""Words an American writes in another way, or has another one for."""
OPTIONS = (
    "-silent",
    "-no-obsolete",
    *("-locations", "none"),
    *("-source-language", "en_GB"),
    *("-disable-heuristic", "similartext"),
)
UNFINISHED = re.compile(
    r' {4}<message(?:(?!</message>).)*type="unfinished"(?:(?!</message>).)*</message>\n', re.S
)
EMPTY_CONTEXT = re.compile(r"<context>\n    <name>[^<]*</name>\n</context>\n")


class Key(NamedTuple):
    """What tells a text from all others."""

    context: str
    source: str
    comment: str


class Text(NamedTuple):
    """A text of one language: its plural forms, or the only one; unfinished ones are not shown to drivers."""

    forms: tuple[str, ...]
    finished: bool


def main(arguments: Sequence[str] | None = None) -> int:
    """Does what was asked for; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.translations", description=__doc__)
    parser.add_argument("command", choices=("update", "check", "compile"))
    try:
        match parser.parse_args(arguments).command:
            case "update":
                update()
            case "compile":
                compile_translations()
            case _:
                findings = list(check())
                print("\n".join(findings) or "Every text is there in every language")
                return 1 if findings else 0
    except CarError as error:
        print(error.message, file=sys.stderr)
        return 1
    return 0


def update(sources: Path = SOURCES) -> None:
    """Takes new texts over and drops those that are gone.

    Raises CarError ``translations_broken`` when the texts cannot be read.
    """
    files = [str(path.relative_to(ROOT)) for path in _files()]
    for target in sorted(sources.glob("hola_*.ts")):
        plural = ["-pluralonly"] if target.stem == f"hola_{SOURCE_LANGUAGE}" else []
        qt_tool("lupdate", *OPTIONS, *plural, *files, "-ts", str(target))
        if target.stem == AMERICAN:
            kept = UNFINISHED.sub("", target.read_text(encoding="utf-8"))
            target.write_text(EMPTY_CONTEXT.sub("", kept), encoding="utf-8")


def check(sources: Path = SOURCES) -> Iterator[str]:
    """A sentence for each text that is missing, left over, or British in the American file."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        for file in sources.glob("hola_*.ts"):
            shutil.copy(file, fresh)
        update(fresh)
        for file in sorted(sources.glob("hola_*.ts")):
            wanted, there = read(fresh / file.name), read(file)
            for key, text in wanted.items():
                if not text.finished:
                    yield f"{file.stem}: {key.context}: {key.source!r} is not translated"
            for key in there.keys() - wanted.keys():
                yield f"{file.stem}: {key.context}: {key.source!r} is not used any more"
        yield from british(read(fresh / "hola_de.ts"), read(fresh / f"{AMERICAN}.ts"))


def british(every: dict[Key, Text], american: dict[Key, Text]) -> Iterator[str]:
    """A sentence for each of `every` text that an American would read in British English."""
    for key in every:
        shown = american[key].forms if key in american else (key.source,)
        words = {word.group() for form in shown for word in BRITISH.finditer(form)}
        if words:
            yield f"{AMERICAN}: {key.context}: {key.source!r} has {', '.join(sorted(words))}"


def read(file: Path) -> dict[Key, Text]:
    """The texts of a .ts file."""
    return {
        Key(
            context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")
        ): _text(message.find("translation"))
        for context in ET.parse(file).getroot().iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    }


def _text(translation: ET.Element | None) -> Text:
    if translation is None:
        return Text((), finished=False)
    plural = tuple(form.text or "" for form in translation.iter("numerusform"))
    return Text(plural or (translation.text or "",), finished=translation.get("type") is None)


def _files() -> Iterator[Path]:
    yield from sorted((ROOT / "qml").rglob("*.qml"))
    for path in sorted((ROOT / "hmi").rglob("*.py")):
        if "QCoreApplication.translate" in path.read_text(encoding="utf-8"):
            yield path


if __name__ == "__main__":
    sys.exit(main())
