"""The error body of every `/v1` address: RFC 9457 problem details with a stable code."""

from __future__ import annotations

from typing import Final, Literal

import msgspec

ProblemCode = Literal[
    "account_erased",
    "account_exists",
    "account_not_verified",
    "already_user",
    "bad_request",
    "body_too_large",
    "car_has_primary",
    "car_key_wrong",
    "consent_missing",
    "document_outdated",
    "email_malformed",
    "garage_full",
    "internal",
    "keys_too_far_apart",
    "licence_expired",
    "licence_inactive",
    "licence_missing",
    "method_not_allowed",
    "name_malformed",
    "news_unavailable",
    "no_claim_waiting",
    "no_navigation_system",
    "not_enrolled",
    "not_found",
    "not_signed_in",
    "ownership_unprovable",
    "pairing_code_expired",
    "pairing_code_wrong",
    "pairing_paused",
    "parking_unavailable",
    "password_too_long",
    "password_too_short",
    "place_unknown",
    "radio_unavailable",
    "reset_link_dead",
    "right_missing",
    "search_unavailable",
    "several_claims",
    "spin_blocked",
    "spin_locked",
    "spin_needed",
    "spin_not_set",
    "spin_weak",
    "spin_wrong",
    "storage_unavailable",
    "terms_not_accepted",
    "too_many_attempts",
    "users_full",
    "vin_malformed",
    "weather_unavailable",
    "wrong_credentials",
]
"""Stable names of what can go wrong; the car may put its own words to each."""

ACCOUNT_ERASED: Final = "account_erased"
"""What a token of an account that was erased is answered with: the car forgets that driver (PRV-3)."""

PROBLEM_MEDIA_TYPE = "application/problem+json"


class Problem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One error, RFC 9457 section 3.1, with `code` as the extension a program decides by.

    `detail` is a sentence a driver can act on, in the language of the request's Accept-Language.
    `retry_after` (seconds) stands there when trying again later helps; it equals the Retry-After header.
    `tries_left` tells how often a code may still be wrong before entry pauses. `reason` is the number of
    the reason where the rule of availability is why (`contract.reasons.Code`).
    """

    code: ProblemCode
    status: int
    title: str
    detail: str
    type: str = "about:blank"
    retry_after: int | None = None
    tries_left: int | None = None
    reason: int | None = None
