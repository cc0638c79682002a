"""Strong, open, cheap, near: which of the places around suit a driver's wish (NAV-6)."""

from datetime import UTC, datetime

import pytest

from hmi.navigation.choosing import Wish, chosen, is_open, wish_of
from hmi.navigation.model import LivePlace
from tests.fakes.fake_maps import place

MONDAY_MORNING = datetime(2026, 11, 23, 10, tzinfo=UTC)
SUNDAY = datetime(2026, 11, 22, 10, tzinfo=UTC)
FAST = LivePlace(place("Fast", distance=900.0, details={"power_kw": "150", "fee": "yes"}))
NEAR = LivePlace(place("Near", distance=100.0, details={"power_kw": "22"}))
FREE = LivePlace(place("Free", distance=500.0, details={"fee": "no", "power_kw": "a lot"}))
OFFICE = LivePlace(place("Office", distance=300.0, details={"opening_hours": "Mo-Fr 08:00-18:00"}))
ALL = (FAST, NEAR, FREE, OFFICE)


def names(wish: Wish, now: datetime = MONDAY_MORNING) -> list[str]:
    return [live.place.name for live in chosen(ALL, wish, now)]


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        (Wish(), ["Fast", "Near", "Free", "Office"]),
        (Wish(power_kw=100), ["Fast"]),
        (Wish(power_kw=300), []),
        (Wish(sort="nearest"), ["Near", "Office", "Free", "Fast"]),
        (Wish(sort="fastest"), ["Fast", "Near", "Free", "Office"]),
        (Wish(sort="cheapest"), ["Free", "Near", "Office", "Fast"]),
    ],
)
def test_what_suits_comes_in_the_order_asked_for(wish: Wish, expected: list[str]) -> None:
    assert names(wish) == expected


def test_what_is_shut_is_left_out_and_what_is_unknown_stays() -> None:
    assert names(Wish(open_now=True)) == ["Fast", "Near", "Free", "Office"]
    assert names(Wish(open_now=True), SUNDAY) == ["Fast", "Near", "Free"]


@pytest.mark.parametrize(
    ("hours", "expected"), [("24/7", True), ("", None), ("sometimes, ask Bo", None), ("off", False)]
)
def test_opening_hours_are_those_of_the_map(hours: str, expected: bool | None) -> None:
    """A text that is no opening hours says nothing."""
    assert is_open(LivePlace(place("Shop", details={"opening_hours": hours})), SUNDAY) is expected


def test_a_word_that_sorts_nothing_is_left_out() -> None:
    assert wish_of(None, "prettiest", False) == Wish()
    assert wish_of(50, "cheapest", True) == Wish(50, "cheapest", True)
