"""Which of the places around suit what the driver asked for: strong, open, cheap, near (NAV-6)."""

from datetime import datetime
from typing import Literal

import msgspec

from hmi.navigation.model import LivePlace

Sort = Literal["", "nearest", "cheapest", "fastest"]
FREE = frozenset({"no", "free"})
"""Words of OpenStreetMap's ``fee`` for what costs nothing."""


class Wish(msgspec.Struct, frozen=True):
    """What was asked for: at least `power_kw` (0 for any), open at the moment, and which ones first."""

    power_kw: float = 0.0
    sort: Sort = ""
    open_now: bool = False


def wish_of(power_kw: float | None, sort: str, open_now: bool) -> Wish:
    """A wish as it was said; a word for sorting that is not known sorts nothing."""
    known: dict[str, Sort] = {"nearest": "nearest", "cheapest": "cheapest", "fastest": "fastest"}
    return Wish(power_kw or 0.0, known.get(sort, ""), open_now)


def chosen(places: tuple[LivePlace, ...], wish: Wish, now: datetime) -> tuple[LivePlace, ...]:
    """Those of `places` that suit, the best first; in their order where nothing is to be sorted by.

    Args:
        now: with the zone of the places.
    """
    suiting = [
        live
        for live in places
        if power_kw(live) >= wish.power_kw and (not wish.open_now or is_open(live, now) is not False)
    ]
    match wish.sort:
        case "nearest":
            suiting.sort(key=lambda live: live.place.distance)
        case "cheapest":
            suiting.sort(key=_price)
        case "fastest":
            suiting.sort(key=power_kw, reverse=True)
        case "":
            pass
    return tuple(suiting)


def power_kw(live: LivePlace) -> float:
    """The strongest charger there, 0 where the map does not tell."""
    try:
        return float(live.place.details.get("power_kw", "0"))
    except ValueError:
        return 0.0


def is_open(live: LivePlace, now: datetime) -> bool | None:
    """Whether it is open at `now` by the map's opening hours (OpenStreetMap's syntax), None if unknown."""
    from opening_hours import OpeningHours, validate  # here: the first frame does not wait for it

    hours = live.place.details.get("opening_hours", "")
    if not hours or not validate(hours):
        return None
    return bool(OpeningHours(hours).is_open(now.replace(tzinfo=None)))


def _price(live: LivePlace) -> int:
    """What costs nothing first, then what is not known to cost, then the rest."""
    fee = live.place.details.get("fee")
    return 1 if fee is None else 0 if fee in FREE else 2
