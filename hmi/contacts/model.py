"""People a driver knows, and how to find them by name."""

import unicodedata
from collections.abc import Iterable
from functools import cached_property
from typing import Literal

import msgspec

NumberKind = Literal["mobile", "home", "work", "other"]

ALIKE_PERCENT = 82.0
"""Likeness of two names, by Levenshtein over their words, from which on one may be meant for the other."""
FOUND_MAX = 6


class Number(msgspec.Struct, frozen=True):
    """A telephone number as it is dialled, digits and a leading plus."""

    number: str
    kind: NumberKind = "other"


class Contact(msgspec.Struct, frozen=True, kw_only=True):
    """One person or company; `address` is a postal address on one line, empty where there is none."""

    name: str
    numbers: tuple[Number, ...] = ()
    emails: tuple[str, ...] = ()
    address: str = ""

    def joined(self, newer: "Contact") -> "Contact":
        """The same person with what `newer` knows too; a newer address takes the place of the old one."""
        known = {number.number: number for number in (*self.numbers, *newer.numbers)}
        return Contact(
            name=newer.name,
            numbers=tuple(known.values()),
            emails=tuple(dict.fromkeys((*self.emails, *newer.emails))),
            address=newer.address or self.address,
        )


class ContactsState(msgspec.Struct, frozen=True, kw_only=True):
    """What screen and assistant see of the address book, but for the people in it.

    Attributes:
        owner: e-mail of the driver whose book is open, empty for a guest.
        open: the driver is identified, so that the people may be named.
        count: people in it; 0 while it is not open.
        reading: an import is under way.
        done, problem: one sentence on the last import, else empty.
    """

    owner: str = ""
    open: bool = False
    count: int = 0
    reading: bool = False
    done: str = ""
    problem: str = ""


class Book:
    """An address book, ready to be searched; immutable. Each name stands in it once."""

    def __init__(self, contacts: Iterable[Contact] = ()) -> None:
        by_name: dict[str, Contact] = {}
        for contact in contacts:
            key = plain(contact.name)
            known = by_name.get(key)
            by_name[key] = contact if known is None else known.joined(contact)
        self.contacts = tuple(by_name.values())

    def __len__(self) -> int:
        return len(self.contacts)

    def with_more(self, contacts: Iterable[Contact]) -> "Book":
        """This book and `contacts`; people of one name become one."""
        return Book((*self.contacts, *contacts))

    def find(self, name: str) -> tuple[Contact, ...]:
        """Up to six people who may be meant, best first: of that name, with those words, or alike."""
        wanted = plain(name)
        if not wanted:
            return ()
        exact = [self.contacts[n] for n, own in enumerate(self._names) if own == wanted]
        if exact:
            return tuple(exact)
        words = wanted.split()
        found = [
            self.contacts[n]
            for n, own in enumerate(self._names)
            if all(any(part.startswith(word) for part in own.split()) for word in words)
        ]
        return tuple((found or self._alike(wanted))[:FOUND_MAX])

    def _alike(self, wanted: str) -> list[Contact]:
        from rapidfuzz import fuzz, process  # here: the first frame does not wait for it

        near = process.extract(
            wanted, self._names, scorer=fuzz.token_sort_ratio, limit=FOUND_MAX, score_cutoff=ALIKE_PERCENT
        )
        return [self.contacts[index] for _name, _score, index in near]

    @cached_property
    def _names(self) -> tuple[str, ...]:
        return tuple(plain(contact.name) for contact in self.contacts)


def plain(name: str) -> str:
    """`name` as it is compared: no case, accents, emoji, punctuation or marks of direction."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(
        letter if letter.isalnum() else " " if not unicodedata.combining(letter) else ""
        for letter in letters
        if unicodedata.category(letter) not in ("Cf", "Mn")
    )
    return " ".join(kept.split())
