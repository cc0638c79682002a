"""The audit trail of an account as its owner reads it: what was done, when, from where, with what outcome."""

from __future__ import annotations

from typing import Literal

import msgspec

ActivityKind = Literal[
    "account_created",
    "car_claimed",
    "car_enrolled",
    "car_unpaired",
    "email_confirmed",
    "lock_after_changed",
    "message_sent",
    "nomination_accepted",
    "nomination_ended",
    "password_changed",
    "password_reset",
    "password_reset_asked",
    "phone_unlocked",
    "session_ended",
    "signed_in",
    "signed_out",
    "spin_checked",
    "spin_reset",
    "spin_set",
    "token_reused",
    "user_nominated",
    "user_withdrawn",
]
ActivityOutcome = Literal["done", "refused"]
KEPT_DAYS = 90
"""How long an entry is kept."""
PAGE_ENTRIES = 50


class Activity(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One entry. `at` is ISO 8601 in UTC, `sender` the network address it came from, `vin` the car if any."""

    id: int
    at: str
    kind: ActivityKind
    outcome: ActivityOutcome
    sender: str
    vin: str | None = None


class ActivityPage(msgspec.Struct, frozen=True, kw_only=True):
    """Up to PAGE_ENTRIES entries, newest first; `next` is what `before` asks the following page with."""

    activities: list[Activity]
    next: int | None
