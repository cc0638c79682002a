"""A notice to the driver."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Urgency = Literal["info", "warning", "urgent"]


@dataclass(frozen=True)
class Notice:
    """A card of two lines. The same `key` posted again replaces the older one."""

    key: str
    icon: str
    title: str
    text: str
    at: datetime
    urgency: Urgency = "info"
    read: bool = False


@dataclass(frozen=True)
class NoticesState:
    """All kept notices, newest first, and the one to show as a card now."""

    notices: tuple[Notice, ...] = ()
    shown: Notice | None = None
