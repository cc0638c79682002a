"""The documents themselves: `documents/<kind>/<version>/<language>.txt`, with the title in the first line."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

from online.contract.legal import LegalDocument, LegalKind

FOLDER = Path(__file__).with_name("documents")
KINDS: tuple[LegalKind, ...] = get_args(LegalKind)
DEFAULT_LANGUAGE = "en-GB"


class Documents:
    """The present version of each document, read once. Older versions stay in the folder as a record.

    Raises OSError when a document or its English text is missing.
    """

    def __init__(self, brand: str, folder: Path = FOLDER) -> None:
        self._documents = {kind: _present(kind, folder, brand) for kind in KINDS}

    def version(self, kind: LegalKind) -> str:
        """The version that has to be accepted now."""
        return self._documents[kind][DEFAULT_LANGUAGE].version

    def languages(self, kind: LegalKind) -> frozenset[str]:
        """Languages the present version can be read in."""
        return frozenset(self._documents[kind])

    def in_language(self, language: str) -> list[LegalDocument]:
        """All documents in a BCP 47 language, or the nearest there is: its first part, then English."""
        return [_nearest(texts, language) for texts in self._documents.values()]


def _present(kind: LegalKind, folder: Path, brand: str) -> dict[str, LegalDocument]:
    """The newest version of a document by language; a version is an ISO date, so the last name is newest."""
    newest = max(entry for entry in (folder / kind).iterdir() if entry.is_dir())
    texts = {file.stem: _read(kind, file, brand) for file in sorted(newest.glob("*.txt"))}
    if DEFAULT_LANGUAGE not in texts:
        raise FileNotFoundError(2, "No such legal document", str(newest / f"{DEFAULT_LANGUAGE}.txt"))
    return texts


def _read(kind: LegalKind, file: Path, brand: str) -> LegalDocument:
    title, _, text = file.read_text(encoding="utf-8").replace("{brand}", brand).partition("\n")
    return LegalDocument(
        kind=kind, version=file.parent.name, language=file.stem, title=title.strip(), text=text.strip()
    )


def _nearest(texts: dict[str, LegalDocument], language: str) -> LegalDocument:
    if language in texts:
        return texts[language]
    first = language.split("-")[0].lower()
    alike = (text for tag, text in texts.items() if tag.split("-")[0] == first)
    return next(alike, texts[DEFAULT_LANGUAGE])
