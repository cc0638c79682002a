"""Legal documents and their acceptance, by version and language (ENR-4)."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from online.contract.accounts import LanguageTag

LegalKind = Literal["terms", "privacy", "service_contract"]

Version = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d{2}-\d{2}$", examples=["2026-11-01"])]
"""Day from which a document is offered, ISO 8601; the newest one is the present version."""


class LegalDocument(msgspec.Struct, frozen=True, kw_only=True):
    """One document in one language.

    `text` is plain: a blank line between paragraphs, headings are paragraphs that begin with ``# ``.
    """

    kind: LegalKind
    version: Version
    language: LanguageTag
    title: str
    text: str


class LegalDocuments(msgspec.Struct, frozen=True, kw_only=True):
    """The present version of every document (`GET /v1/legal/documents?language=de`)."""

    documents: list[LegalDocument]


class AcceptDocument(msgspec.Struct, frozen=True, kw_only=True):
    """One document as it was read: `language` is that of the text on the screen."""

    kind: LegalKind
    version: Version
    language: LanguageTag


class Accept(msgspec.Struct, frozen=True, kw_only=True):
    """What a driver accepts (`POST /v1/account/acceptances`); all of it or, on an error, nothing."""

    documents: Annotated[list[AcceptDocument], msgspec.Meta(max_length=20)]


class Acceptance(msgspec.Struct, frozen=True, kw_only=True):
    """One acceptance. `accepted_at` is ISO 8601 in UTC."""

    kind: LegalKind
    version: Version
    language: LanguageTag
    accepted_at: str


class Acceptances(msgspec.Struct, frozen=True, kw_only=True):
    """All acceptances of an account, the oldest first; `open` still waits in its present version."""

    acceptances: list[Acceptance]
    open: list[LegalKind]
