"""Sessions of an account, of cars and of browsers, and what is done with its password (ENR-9)."""

from __future__ import annotations

from typing import Literal

import msgspec

SessionKind = Literal["car", "phone"]
LockMinutes = Literal[5, 10, 15]
LOCK_AFTER_CHOICES: tuple[LockMinutes, ...] = (5, 10, 15)
"""After how many minutes without activity the phone's page may ask for the password again (ENR-9)."""
SESSION_NAME_MAX = 60


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """One car or browser that is signed in; moments are ISO 8601 in UTC.

    `name` is the model of a car or a browser as "Firefox, Android", empty when it did not say. `last_seen_at`
    is right to five minutes. `current` says that the question came from it.
    """

    id: str
    kind: SessionKind
    name: str
    created_at: str
    last_seen_at: str
    current: bool


class Sessions(msgspec.Struct, frozen=True, kw_only=True):
    """All sessions of the account, the current one first, then by `last_seen_at`, newest first."""

    sessions: list[Session]


class ChangePassword(msgspec.Struct, frozen=True, kw_only=True):
    """Another password for who knows the present one (`POST /v1/account/password`)."""

    present: str
    new: str


class LockAfter(msgspec.Struct, frozen=True, kw_only=True):
    """When the phone's page asks for the password again (`PUT /v1/account/lock-after`)."""

    minutes: LockMinutes


class ForgottenPassword(msgspec.Struct, frozen=True, kw_only=True):
    """Asks for a mail with a link that sets another password (`POST /v1/password-resets`)."""

    email: str


class RedeemReset(msgspec.Struct, frozen=True, kw_only=True):
    """The secret of that link and the new password (`POST /v1/password-resets/redemption`)."""

    token: str
    password: str
