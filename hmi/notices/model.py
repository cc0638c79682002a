"""A notice to the driver."""

from datetime import datetime
from typing import Literal

import msgspec

Urgency = Literal["info", "warning", "urgent"]

ORDER: dict[Urgency, int] = {"urgent": 0, "warning": 1, "info": 2}
"""What is shown first, and how the list is grouped."""


class Notice(msgspec.Struct, frozen=True):
    """A card of two lines. The same `key` posted again replaces the older one.

    Attributes:
        urgency: an urgent one is spoken too.
        keep: told once and never again, so it outlives a power cut until the driver puts it away.
        owner: account of the driver it is for, empty for a guest; None for everybody, and until it is known.
    """

    key: str
    icon: str
    title: str
    text: str
    at: datetime
    urgency: Urgency = "info"
    read: bool = False
    keep: bool = False
    owner: str | None = None


class NoticesState(msgspec.Struct, frozen=True):
    """All kept notices, newest first, and the one to show as a card now."""

    notices: tuple[Notice, ...] = ()
    shown: Notice | None = None


def grouped(notices: tuple[Notice, ...]) -> list[Notice]:
    """The most urgent group first; within a group the newest."""
    return sorted(notices, key=lambda notice: ORDER[notice.urgency])
