"""The one error of the services, and the status each of its codes answers with."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from online.contract.identity import OAuthErrorCode
from online.contract.problems import ProblemCode
from online.contract.reasons import Code

PROBLEM_OF: Mapping[Code, ProblemCode] = MappingProxyType(
    {
        Code.NO_NAVIGATION_SYSTEM: "no_navigation_system",
        Code.NO_ACCOUNT: "not_signed_in",
        Code.ACCOUNT_NOT_VERIFIED: "account_not_verified",
        Code.TERMS_NOT_ACCEPTED: "terms_not_accepted",
        Code.NOT_ENROLLED: "not_enrolled",
        Code.RIGHT_MISSING: "right_missing",
        Code.LICENCE_INACTIVE: "licence_inactive",
        Code.LICENCE_EXPIRED: "licence_expired",
        Code.LICENCE_MISSING: "licence_missing",
        Code.CONSENT_MISSING: "consent_missing",
    }
)
"""Reasons of the rule of availability (AVL-1) as the services answer them."""
REASON_OF: Mapping[ProblemCode, Code] = MappingProxyType({code: why for why, code in PROBLEM_OF.items()})

STATUS: Mapping[ProblemCode, int] = MappingProxyType(
    {
        "account_erased": 401,
        "account_exists": 409,
        "account_not_verified": 403,
        "already_user": 409,
        "bad_request": 400,
        "body_too_large": 413,
        "car_has_primary": 409,
        "car_key_wrong": 401,
        "consent_missing": 403,
        "document_outdated": 409,
        "email_malformed": 422,
        "garage_full": 409,
        "internal": 500,
        "keys_too_far_apart": 422,
        "licence_expired": 403,
        "licence_inactive": 403,
        "licence_missing": 403,
        "method_not_allowed": 405,
        "name_malformed": 422,
        "news_unavailable": 503,
        "no_claim_waiting": 409,
        "no_navigation_system": 403,
        "not_enrolled": 403,
        "not_found": 404,
        "not_signed_in": 401,
        "ownership_unprovable": 422,
        "pairing_code_expired": 410,
        "pairing_code_wrong": 403,
        "pairing_paused": 429,
        "parking_unavailable": 503,
        "password_too_long": 422,
        "password_too_short": 422,
        "place_unknown": 404,
        "radio_unavailable": 503,
        "reset_link_dead": 410,
        "right_missing": 403,
        "search_unavailable": 503,
        "several_claims": 409,
        "spin_blocked": 423,
        "spin_locked": 423,
        "spin_needed": 409,
        "spin_not_set": 409,
        "spin_weak": 422,
        "spin_wrong": 403,
        "storage_unavailable": 503,
        "terms_not_accepted": 403,
        "too_many_attempts": 429,
        "users_full": 409,
        "vin_malformed": 422,
        "weather_unavailable": 503,
        "wrong_credentials": 401,
    }
)


class ServiceError(Exception):
    """Something a driver or a client program must be told.

    `code` chooses status and words; `retry_after` is seconds until trying again makes sense, `tries_left` how
    often it may still go wrong; `reason` is for the log and for programmers' mistakes (which field of a body
    is wrong), without personal data.
    """

    def __init__(
        self,
        code: ProblemCode,
        *,
        retry_after: int | None = None,
        tries_left: int | None = None,
        reason: str = "",
    ) -> None:
        super().__init__(f"{code}: {reason}" if reason else code)
        self.code: ProblemCode = code
        self.retry_after = retry_after
        self.tries_left = tries_left
        self.reason = reason

    @property
    def status(self) -> int:
        """HTTP status of the answer."""
        return STATUS[self.code]


class OAuthFailure(Exception):
    """A refusal in OAuth's own terms (RFC 6749 section 5.2); `code` says more to who knows this contract."""

    def __init__(
        self,
        error: OAuthErrorCode,
        description: str | None = None,
        *,
        status: int = 400,
        code: ProblemCode | None = None,
    ) -> None:
        super().__init__(error)
        self.error: OAuthErrorCode = error
        self.description = description
        self.status = status
        self.code: ProblemCode | None = code
