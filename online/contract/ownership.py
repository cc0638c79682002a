"""Proving that a car is one's own: claims made in the app, pairing codes, two keys (ENR-7)."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Annotated, Literal

import msgspec

from online.contract.equipment import OwnershipProof
from online.contract.garage import Powertrain

CODE_DIGITS = 8
CODE_LIFE = timedelta(days=365)
"""How long a pairing code works (ENR-7)."""
CLAIM_LIFE = timedelta(days=30)
"""How long a claim without a code waits: enough to get to the car, not until it has another owner."""
KEYS_WITHIN = timedelta(minutes=5)
"""How soon after key one key two has to unlock the car."""
TRIES = 10
"""Wrong codes until entry pauses."""
PAUSE_SECONDS = (10 * 60, 60 * 60, 6 * 60 * 60, 24 * 60 * 60)
"""How long it pauses the first, second, third and every further time."""

ClaimState = Literal["waiting", "verified", "expired"]
Vin = Annotated[str, msgspec.Meta(max_length=40, examples=["VSSZZZKMZ1R000042"])]
"""A VIN as typed: small letters, spaces and dashes do not matter."""
Moment = Annotated[datetime, msgspec.Meta(tz=True)]


class ClaimCar(msgspec.Struct, frozen=True, kw_only=True):
    """A car added in the app (`POST /v1/garage/claims`).

    Attributes:
        model: of the brand's list, e.g. ``leon``; letter case does not matter.
        navigation: whether it has the navigation system; without it, radio only.
    """

    vin: Vin
    model: Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
    powertrain: Powertrain | None = None
    navigation: bool = True


class Claim(msgspec.Struct, frozen=True, kw_only=True):
    """A car that was added in the app, and the way in which ownership has to be proved.

    Attributes:
        code: the pairing code, 8 digits, told once: when the claim is made. The services keep its hash only.
        code_expires_at: ISO 8601 in UTC; None for the ways without a code.
        state: ``waiting`` for the proof, ``verified`` by it, ``expired`` when it came too late: then the car
            is to be removed and added again.
    """

    vin: str
    way: OwnershipProof
    state: ClaimState
    code: str | None = None
    code_expires_at: str | None = None


class Pair(msgspec.Struct, frozen=True, kw_only=True):
    """A pairing code as entered in the car (`POST /v1/cars/{vin}/pairing`)."""

    code: Annotated[str, msgspec.Meta(max_length=32, examples=["12345678"])]


class TwoKeys(msgspec.Struct, frozen=True, kw_only=True):
    """The car was unlocked with key one, then with key two (`POST /v1/cars/{vin}/two-keys`).

    Attributes:
        first_at, second_at: by the car's clock, ISO 8601 with time zone; only their distance counts.
        idempotency_key: the same for every repetition of this proof.
        email: of the account that is meant, asked for when several have added the car (`several_claims`).
    """

    first_at: Moment
    second_at: Moment
    idempotency_key: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    email: Annotated[str, msgspec.Meta(max_length=254)] | None = None


class Paired(msgspec.Struct, frozen=True, kw_only=True):
    """The car belongs to an account now; the car shows who its primary user is (ENR-8)."""

    primary_name: str
    vin: str


class CodeEntry(msgspec.Struct, frozen=True, kw_only=True):
    """How often a car got a wrong pairing code, and until when entry pauses.

    Attributes:
        wrong: wrong entries since the last right one.
        open_at: seconds since 1970 by the services' clock; 0 when it is open.
    """

    wrong: int = 0
    open_at: float = 0.0

    @property
    def tries_left(self) -> int:
        """Entries until it pauses (once more)."""
        return TRIES - self.wrong % TRIES

    def paused_for(self, now: float) -> float:
        """Seconds until the next entry is taken; a clock that was turned back does not make it longer."""
        stage = min(self.wrong // TRIES, len(PAUSE_SECONDS))
        longest = PAUSE_SECONDS[stage - 1] if stage else 0
        return min(max(0.0, self.open_at - now), float(longest))

    def after_wrong(self, now: float) -> CodeEntry:
        """The state after one more wrong entry, kept before the entry is looked at."""
        wrong = self.wrong + 1
        stage, rest = divmod(wrong, TRIES)
        pause = PAUSE_SECONDS[min(stage, len(PAUSE_SECONDS)) - 1] if rest == 0 else 0
        return CodeEntry(wrong=wrong, open_at=now + pause if pause else 0.0)

    def without_one(self) -> CodeEntry:
        """The state without one entry that was counted but was no guess; it ends no pause but its own."""
        if self.wrong % TRIES == 0:
            return CodeEntry(wrong=max(0, self.wrong - 1))
        return CodeEntry(wrong=self.wrong - 1, open_at=self.open_at)


def plain_code(typed: str) -> str | None:
    """The eight digits of a code as typed, without spaces and dashes; None when it is no code."""
    digits = "".join(sign for sign in typed if sign not in "- \t\u00a0\u202f\u2010\u2011\u2012\u2013")
    if len(digits) != CODE_DIGITS or not (digits.isascii() and digits.isdecimal()):
        return None
    return digits


def keys_fit(first_at: datetime, second_at: datetime) -> bool:
    """Whether key two came after key one and within KEYS_WITHIN."""
    return timedelta(0) <= second_at - first_at <= KEYS_WITHIN
