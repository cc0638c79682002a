"""Time as the services take it: passed in, so that tests can turn it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Where the present moment comes from."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        ...


class SystemClock:
    """The clock of the machine."""

    def now(self) -> datetime:
        """The machine's time in UTC."""
        return datetime.now(UTC)


def iso_utc(moment: datetime) -> str:
    """An aware moment in ISO 8601 to the second, in UTC with the letter Z."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
