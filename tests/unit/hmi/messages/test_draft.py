"""What editing by voice does to the text of a message (VOI-6)."""

import pytest

from hmi.messages.model import Draft, deleted, joined, replaced


def edited(text: str, old: str, new: str) -> str:
    begin = text.index(old)
    return replaced(text, (begin, begin + len(old)), new)


@pytest.mark.parametrize(
    ("text", "old", "new", "after"),
    [
        ("I come at nine", "nine", "ten", "I come at ten"),
        ("Anna comes", "Anna", "he", "He comes"),
        ("I come. Anna too", "Anna", "he", "I come. He too"),
        ("With Anna at nine", "Anna", "him", "With him at nine"),
    ],
)
def test_words_are_replaced(text: str, old: str, new: str, after: str) -> None:
    assert edited(text, old, new) == after


@pytest.mark.parametrize(
    ("before", "more", "after"),
    [
        ("", "hello", "hello"),
        ("I am late", "see you", "I am late see you"),
        ("I am late.", "see you", "I am late. See you"),
    ],
)
def test_words_are_added(before: str, more: str, after: str) -> None:
    assert joined(before, more) == after


def test_words_are_taken_out_without_a_gap() -> None:
    draft = Draft(kind="email", name="Anna", address="anna@example.org")
    assert draft.with_text(deleted("I am very late", (5, 9))).text == "I am late"
    assert draft.with_text(deleted("late", (0, 4))).text == ""
    assert draft.with_text("  übrigens , ja  ").text == "Übrigens, ja"
