"""The S-PIN: four digits, and the lock behind them (ENR-6).

A four-digit number is safe by its lock alone, so the lock is data that whoever checks the PIN keeps durably,
before the answer is given.
"""

from __future__ import annotations

from enum import Enum
from itertools import pairwise
from typing import Annotated

import msgspec

LENGTH = 4
TRIES = 3
"""Wrong entries until the lock closes once more."""
LOCK_SECONDS = (30, 5 * 60, 60 * 60)
"""How long it closes the first, second and third time; after the next three only a reset opens it."""


class PinFault(Enum):
    """What is wrong with a new S-PIN, in the order in which it is looked for."""

    LENGTH = "length"
    DIGITS = "digits"
    EQUAL = "equal"
    RUN = "run"


def pin_fault(pin: str) -> PinFault | None:
    """The first fault of a new S-PIN, or None when it may be taken."""
    if len(pin) != LENGTH:
        return PinFault.LENGTH
    if not (pin.isascii() and pin.isdecimal()):
        return PinFault.DIGITS
    steps = {ord(after) - ord(before) for before, after in pairwise(pin)}
    if steps == {0}:
        return PinFault.EQUAL
    if steps in ({1}, {-1}):
        return PinFault.RUN
    return None


class PinLock(msgspec.Struct, frozen=True, kw_only=True):
    """The state of the lock.

    Attributes:
        wrong: wrong entries since the last right one or reset.
        open_at: seconds since 1970 of a clock that cannot be turned back by the driver; 0 when it is open.
    """

    wrong: int = 0
    open_at: float = 0.0

    @property
    def is_final(self) -> bool:
        """Whether only a reset through the account opens it."""
        return self.wrong >= TRIES * (len(LOCK_SECONDS) + 1)

    @property
    def tries_left(self) -> int:
        """Wrong entries that are left until it closes (once more)."""
        return 0 if self.is_final else TRIES - self.wrong % TRIES

    def closed_for(self, now: float) -> float | None:
        """Seconds until the next entry is taken: 0 when it is open, None when only a reset opens it.

        A clock that was turned back does not shorten the wait, nor make it longer than its whole length.
        """
        if self.is_final:
            return None
        stage = self.wrong // TRIES
        longest = LOCK_SECONDS[stage - 1] if stage else 0
        return min(max(0.0, self.open_at - now), float(longest))

    def after_wrong(self, now: float) -> PinLock:
        """The lock after one more wrong entry, which must be kept before the driver is told."""
        wrong = self.wrong + 1
        stage, rest = divmod(wrong, TRIES)
        closes = rest == 0 and stage <= len(LOCK_SECONDS)
        return PinLock(wrong=wrong, open_at=now + LOCK_SECONDS[stage - 1] if closes else 0.0)


PinEntry = Annotated[str, msgspec.Meta(max_length=32, examples=["2580"])]


class SetPin(msgspec.Struct, frozen=True, kw_only=True):
    """The first S-PIN, or another one with the `present` one (`PUT /v1/spin`)."""

    pin: PinEntry
    present: PinEntry | None = None


class CheckPin(msgspec.Struct, frozen=True, kw_only=True):
    """One entry (`POST /v1/spin/check`)."""

    pin: PinEntry


class ResetPin(msgspec.Struct, frozen=True, kw_only=True):
    """Another S-PIN for who knows the account's password (`POST /v1/spin/reset`)."""

    password: str
    pin: PinEntry


class PinState(msgspec.Struct, frozen=True, kw_only=True):
    """What car and phone show of the lock.

    `tries_left` until it closes, 0 while it is closed; `closed_seconds` until the next entry is taken, None
    when only a reset opens it. `mark` changes with every new S-PIN and tells nothing of its digits.
    """

    is_set: bool
    tries_left: int = TRIES
    closed_seconds: int | None = 0
    mark: str = ""
