"""Signing in from the car: OAuth 2.0 device authorization grant and tokens (RFC 8628, RFC 6749, RFC 7009)."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from online.contract.problems import ProblemCode

CAR_CLIENT_ID = "hola-car"
"""The public client every car signs in as; it has no secret (RFC 6749 section 2.1)."""
DEVICE_CODE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
REFRESH_TOKEN_GRANT = "refresh_token"  # noqa: S105  a grant's name, no secret

USER_CODE_ALPHABET = "BCDFGHJKLMNPQRSTVWXZ"
"""Letters of a user code: no vowels, so no words; nothing that looks like a digit (RFC 8628 section 6.1)."""
USER_CODE_LETTERS = 8

OAuthErrorCode = Literal[
    "invalid_request",
    "invalid_client",
    "invalid_grant",
    "invalid_scope",
    "unauthorized_client",
    "unsupported_grant_type",
    "authorization_pending",
    "slow_down",
    "access_denied",
    "expired_token",
    "temporarily_unavailable",
]


class DeviceAuthorizationRequest(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Form of `POST /oauth/device_authorization` (RFC 8628 section 3.1).

    `device_name` is what the list of sessions calls the car: its model.
    """

    client_id: str
    scope: str = "car"
    device_name: Annotated[str, msgspec.Meta(max_length=200)] | None = None


class DeviceAuthorization(msgspec.Struct, frozen=True, kw_only=True):
    """What the car shows and polls with (RFC 8628 section 3.2). `expires_in` and `interval` are seconds."""

    device_code: str
    user_code: str
    verification_uri: str
    verification_uri_complete: str
    expires_in: int
    interval: int = 5


class TokenRequest(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Form of `POST /oauth/token` (RFC 8628 section 3.4, RFC 6749 section 6)."""

    grant_type: str
    client_id: str
    device_code: str | None = None
    refresh_token: str | None = None


class TokenAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """Tokens (RFC 6749 section 5.1). `expires_in` is the access token's life in seconds.

    The refresh token is used once: each refresh answers with the next one, and the old one is spent.
    """

    access_token: str
    refresh_token: str
    expires_in: int
    token_type: Literal["Bearer"] = "Bearer"  # noqa: S105  a scheme's name, no secret
    scope: str = "car"


class RevocationRequest(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Form of `POST /oauth/revoke` (RFC 7009 section 2.1). Either token ends the whole sign-in."""

    token: str
    client_id: str
    token_type_hint: str | None = None


class OAuthError(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """An error of the `/oauth` addresses (RFC 6749 section 5.2, RFC 8628 section 3.5).

    `code` says more than OAuth can: ``account_erased`` with ``invalid_grant``.
    """

    error: OAuthErrorCode
    error_description: str | None = None
    code: ProblemCode | None = None


def plain_user_code(typed: str) -> str | None:
    """The eight letters of a code as typed, in capitals, without dash or spaces; None if it is no code."""
    letters = "".join(sign for sign in typed.upper() if sign not in "- \t\u2010\u2011\u2012\u2013")
    if len(letters) != USER_CODE_LETTERS or any(sign not in USER_CODE_ALPHABET for sign in letters):
        return None
    return letters


def shown_user_code(letters: str) -> str:
    """Eight letters in the form in which they are read: XXXX-XXXX."""
    half = USER_CODE_LETTERS // 2
    return f"{letters[:half]}-{letters[half:]}"
