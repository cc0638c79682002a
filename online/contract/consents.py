"""Consents: one for each purpose, withdrawn as easily as given (PRV-2)."""

from __future__ import annotations

from typing import Literal

import msgspec

from online.contract.accounts import LanguageTag

Purpose = Literal["voice_recordings", "position_history", "driving_data"]
"""What data may be kept for. Without the consent that data is neither collected nor kept."""
OFFERED: tuple[Purpose, ...] = ("voice_recordings",)
"""What is asked for: purposes that something keeps data for. The others belong to services of a later version
(`online.contract.availability`); nobody can give them, so nothing can be kept for them."""


class ConsentState(msgspec.Struct, frozen=True, kw_only=True):
    """The consent to one purpose; `changed_at` is ISO 8601 in UTC, None when nobody ever decided."""

    purpose: Purpose
    given: bool
    changed_at: str | None


class Consents(msgspec.Struct, frozen=True, kw_only=True):
    """Every purpose offered and whether it is consented to (`GET /v1/account/consents`)."""

    consents: list[ConsentState]


class GiveConsent(msgspec.Struct, frozen=True, kw_only=True):
    """Gives a consent or withdraws it (`PUT /v1/account/consents/{purpose}`).

    `language` is that in which the question was shown. Withdrawing erases what was kept for the purpose.
    """

    given: bool
    language: LanguageTag
