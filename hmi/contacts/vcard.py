"""Address books as files: vCard 2.1 to 4.0 (RFC 6350), as telephones and mail programs export them.

``python -m hmi.contacts.vcard FILE...`` writes the people in them as JSON. The car reads files of strangers
in this process of its own, which may be slow, crash or be ended without harm.
"""

import logging
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import vobject

from hmi.contacts.model import Contact, Number, NumberKind

log = logging.getLogger(__name__)

CARD = re.compile(r"^BEGIN:VCARD\s*$.*?^END:VCARD\s*$", re.MULTILINE | re.DOTALL | re.IGNORECASE)
LONGEST_CARD = 2_000_000
"""Characters; a photograph is the most of it."""
LONGEST_NAME = 120
LONGEST_ADDRESS = 240
NUMBERS_MAX = 12
EMAILS_MAX = 12
_KINDS: dict[str, NumberKind] = {"cell": "mobile", "mobile": "mobile", "work": "work", "home": "home"}
_EMAIL = re.compile(r"[^@\s<>,;\"]+@[^@\s<>,;\"]+\.[^@\s<>,;\"]+")


def read_cards(content: bytes) -> Iterator[Contact]:
    """The people of an address book; a damaged card is left out, and so is one without name or use."""
    for match in CARD.finditer(_text(content).replace("\r\n", "\n")):
        if len(match.group()) > LONGEST_CARD:
            continue
        try:
            contact = _contact(vobject.readOne(match.group(), allowQP=True, ignoreUnreadable=True))
        except Exception as error:  # noqa: BLE001 - whatever a stranger's file brings about
            log.info("A damaged card was left out: %s", type(error).__name__)
            continue
        if contact.name and (contact.numbers or contact.emails or contact.address):
            yield contact


def _text(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _contact(card: Any) -> Contact:
    return Contact(
        name=_line(_name(card), LONGEST_NAME),
        numbers=tuple(_numbers(card)),
        emails=tuple(_emails(card)),
        address=_address(card),
    )


def _name(card: Any) -> str:
    full = str(getattr(getattr(card, "fn", None), "value", "") or "")
    if full.strip():
        return full
    parts = getattr(getattr(card, "n", None), "value", None)
    if parts is not None and (name := f"{_flat(parts.given)} {_flat(parts.family)}").strip():
        return name
    return _flat(getattr(getattr(card, "org", None), "value", ""))


def _numbers(card: Any) -> Iterator[Number]:
    seen: set[str] = set()
    for entry in card.contents.get("tel", ())[:NUMBERS_MAX]:
        number = dialled(str(entry.value).removeprefix("tel:"))
        if number and number not in seen:
            seen.add(number)
            yield Number(number, _kind(entry))


def _kind(entry: Any) -> NumberKind:
    told = [word.lower() for words in entry.params.values() for word in words]
    told += [word.lower() for word in getattr(entry, "singletonparams", ())]
    return next((_KINDS[word] for word in told if word in _KINDS), "other")


def _emails(card: Any) -> Iterator[str]:
    for entry in card.contents.get("email", ())[:EMAILS_MAX]:
        match = _EMAIL.fullmatch(str(entry.value).strip())
        if match:
            yield match.group()


def _address(card: Any) -> str:
    """The first postal address on one line, as it is searched for on the map."""
    for entry in card.contents.get("adr", ()):
        of = entry.value
        parts = [_flat(part) for part in (of.street, of.city, of.code, of.country)]
        if any(parts):
            return _line(", ".join(part for part in parts if part), LONGEST_ADDRESS)
    return ""


def dialled(text: str) -> str:
    """A number as it is dialled, empty for what is none."""
    digits = re.sub(r"\D", "", text)
    plus = "+" if text.strip().startswith(("+", "(+")) else ""
    return plus + digits if 2 <= len(digits) <= 20 else ""


def _flat(value: object) -> str:
    return " ".join(map(str, value)) if isinstance(value, list) else str(value or "")


def _line(text: str, longest: int) -> str:
    return " ".join(text.split())[:longest]


def main(files: list[str]) -> int:
    """Writes the people of all `files` to standard output."""
    contacts = [contact for file in files for contact in read_cards(Path(file).read_bytes())]
    sys.stdout.buffer.write(msgspec.json.encode(contacts))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
