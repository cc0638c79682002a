"""Names on the map keep the item that draws them, so that nothing flickers while the map turns (NAV-1)."""

from hmi.navigation.label_slots import EMPTY, SLOTS, assign
from maps.protocol import Label, Position


def label(text: str, latitude: float = 60.0) -> Label:
    return Label(text, Position(latitude, 24.9), "street")


def shown(slots: object) -> dict[str, int]:
    return {slot.text: slot.number for slot in slots if slot.shown}  # type: ignore[attr-defined]


def test_a_name_that_stays_keeps_its_item_when_the_order_changes() -> None:
    first = assign(EMPTY, [label("A"), label("B"), label("C")])
    second = assign(first, [label("C"), label("D"), label("A")])
    assert shown(second)["A"] == shown(first)["A"]
    assert shown(second)["C"] == shown(first)["C"]
    assert set(shown(second)) == {"A", "C", "D"}


def test_a_name_that_goes_keeps_its_words_to_fade_away() -> None:
    first = assign(EMPTY, [label("A")])
    gone = assign(first, [])
    assert shown(gone) == {}
    assert gone[shown(first)["A"]].text == "A"


def test_the_same_name_at_two_places_is_shown_twice() -> None:
    slots = assign(EMPTY, [label("Esplanadi", 60.0), label("Esplanadi", 60.1)])
    assert sum(slot.shown for slot in slots) == 2


def test_only_the_most_important_names_are_shown_when_there_are_too_many() -> None:
    slots = assign(EMPTY, [label(str(n)) for n in range(SLOTS + 5)])
    assert set(shown(slots)) == {str(n) for n in range(SLOTS)}
    assert len(slots) == SLOTS
