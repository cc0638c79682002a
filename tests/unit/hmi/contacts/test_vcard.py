"""Address books of telephones and mail programs."""

import pytest

from hmi.contacts.model import Contact, Number
from hmi.contacts.vcard import dialled, read_cards

PHONE = """BEGIN:VCARD
VERSION:3.0
N:Virtanen;Aino;;;
FN:Aino Virtanen
TEL;TYPE=CELL:+358 (40) 123-4567
TEL;TYPE=WORK,VOICE:09 310 1691
EMAIL;TYPE=HOME:aino@example.org
ADR;TYPE=HOME:;;Mannerheimintie 3;Helsinki;;00100;Finland
PHOTO;ENCODING=b;TYPE=JPEG:AAAA
END:VCARD
BEGIN:VCARD
VERSION:3.0
N:;;;;
ORG:Garage Müller
TEL:030 1234
END:VCARD
"""


def people(text: str, encoding: str = "utf-8") -> list[Contact]:
    return list(read_cards(text.encode(encoding)))


def test_a_telephones_export() -> None:
    aino, garage = people(PHONE)
    assert aino == Contact(
        name="Aino Virtanen",
        numbers=(Number("+358401234567", "mobile"), Number("093101691", "work")),
        emails=("aino@example.org",),
        address="Mannerheimintie 3, Helsinki, 00100, Finland",
    )
    assert (garage.name, garage.numbers) == ("Garage Müller", (Number("0301234"),))


def test_version_2_1_with_quoted_printable() -> None:
    """Old telephones write in their own way."""
    text = (
        "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg;;;\n"
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg M=C3=BCller\nTEL;CELL:0171 555\nEND:VCARD\n"
    )
    (contact,) = people(text)
    assert (contact.name, contact.numbers) == ("Jörg Müller", (Number("0171555", "mobile"),))


def test_version_4_0() -> None:
    text = (
        "BEGIN:VCARD\nVERSION:4.0\nFN:Jan Novák\nTEL;VALUE=uri;TYPE=home:tel:+420-222-333\n"
        "EMAIL:jan@example.org\nEND:VCARD\n"
    )
    (contact,) = people(text)
    assert contact.numbers == (Number("+420222333", "home"),)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_any_encoding(encoding: str) -> None:
    text = "BEGIN:VCARD\nVERSION:3.0\nFN:Begoña\nTEL:12345\nEND:VCARD\n"
    assert [contact.name for contact in people(text, encoding)] == ["Begoña"]


def test_emoji_and_right_to_left_names_stay_as_they_are() -> None:
    text = "".join(
        f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nTEL:12345\nEND:VCARD\n"
        for name in ("🦊 Fox", "دانا", "יעל כהן")
    )
    assert [contact.name for contact in people(text)] == ["🦊 Fox", "دانا", "יעל כהן"]


def test_a_damaged_card_costs_only_itself() -> None:
    """Bad input: cut off, without a name, rubbish in between."""
    text = (
        "rubbish\nBEGIN:VCARD\nVERSION:3.0\nFN\nTEL:1\n\x00\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nFN:No way to reach\nEND:VCARD\n"
        + PHONE
        + "BEGIN:VCARD\nFN:Cut off\nTEL:12345"
    )
    assert [contact.name for contact in people(text)] == ["Aino Virtanen", "Garage Müller"]
    assert list(read_cards(bytes(range(256)) * 10)) == []


@pytest.mark.parametrize(
    ("written", "number"), [("+1 (555) 010-9999", "+15550109999"), ("112", "112"), ("none", ""), ("1", "")]
)
def test_a_number_is_what_is_dialled(written: str, number: str) -> None:
    assert dialled(written) == number
