"""What the home screen can show, and how it is set."""

from typing import Literal

import msgspec

Widget = Literal["range", "media", "trip", "stations", "weather", "favourites", "service"]

WIDGETS: tuple[Widget, ...] = ("range", "media", "trip", "stations", "weather", "favourites", "service")
"""All there are, in the order a new driver finds them."""

WeatherStatus = Literal["waiting", "ready", "guest", "unverified", "private", "offline", "failed"]


class Layout(msgspec.Struct, frozen=True, kw_only=True):
    """The widgets of one driver, in their order, as kept (PER-1)."""

    widgets: tuple[str, ...] = WIDGETS

    def shown(self) -> tuple[Widget, ...]:
        """The widgets this version of the program knows, each once."""
        return tuple(dict.fromkeys(known for name in self.widgets for known in WIDGETS if known == name))


class HomeState(msgspec.Struct, frozen=True):
    """Attributes:
    widgets: what the home screen shows, in order; `absent` what can be added.
    owner: account whose layout it is, empty for a guest.
    """

    widgets: tuple[Widget, ...] = WIDGETS
    owner: str = ""

    @property
    def absent(self) -> tuple[Widget, ...]:
        """What can be added."""
        return tuple(widget for widget in WIDGETS if widget not in self.widgets)


class WidgetRow(msgspec.Struct, frozen=True):
    """A widget as a row of a list."""

    kind: Widget


class WeatherState(msgspec.Struct, frozen=True):
    """The weather where the car is.

    Attributes:
        status: ``ready`` with figures; else why there are none, and `problem` says it in one sentence.
        condition: as in `online.contract.intents.Condition`.
        rain_percent: None where the provider gives none.
        stale: the figures are old, and newer ones could not be had.
    """

    status: WeatherStatus = "waiting"
    problem: str = ""
    condition: str = ""
    celsius: float | None = None
    low_celsius: float | None = None
    high_celsius: float | None = None
    rain_percent: int | None = None
    provider: str = ""
    simulated: bool = False
    stale: bool = False
