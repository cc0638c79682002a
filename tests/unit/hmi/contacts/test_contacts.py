"""The address book in the car: whose it is, who may see it, how people are found (USR-4, PER-3, PRV-3)."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from chassis.errors import CarError
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.contacts.model import Book, Contact, Number
from hmi.contacts.service import ContactsService
from hmi.texts import Texts
from hmi.users.guard import Guard
from hmi.users.leaver import Leaver
from tests.fakes.services_home import MemoryShelf

AINO = AccountState(signed_in=True, account_id="aino", email="aino@example.org", vin="X")
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nTEL;TYPE=CELL:{number}\nEND:VCARD\n"


class House:
    """Somebody's car with a drive plugged in."""

    def __init__(self, folder: Path, account: AccountState = AINO, asks: bool = False) -> None:
        self.drive = folder
        self.account = Observable(account)
        self.guard = Guard(self.account, lambda _account: asks)
        self.shelf = MemoryShelf()
        self.contacts = self.service()

    def service(self) -> ContactsService:
        return ContactsService(self.shelf, self.guard, Texts(), lambda: (self.drive,))

    def plug_in(self, *names: str) -> None:
        text = "".join(CARD.format(name=name, number=f"+35840{n:05}") for n, name in enumerate(names))
        (self.drive / "people.vcf").write_text(text, encoding="utf-8")


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


async def test_an_address_book_is_taken_in_and_kept(house: House) -> None:
    house.plug_in("Anna Korhonen", "🦊 Fox", "يعقوب")
    await house.contacts.start()
    assert await house.contacts.take_in() == 3
    assert house.contacts.state.value.count == 3
    assert house.contacts.state.value.done == "3 people were added"
    await house.contacts.stop()
    later = house.service()
    await later.start()
    await later.settled()
    assert [contact.name for contact in later.book.contacts] == ["Anna Korhonen", "🦊 Fox", "يعقوب"]
    assert await later.take_in() == 0
    await later.stop()


async def test_nobody_is_named_until_the_driver_is_identified(tmp_path: Path) -> None:
    """USR-4: with an S-PIN to be asked, the book stays shut, and so does importing."""
    house = House(tmp_path, asks=True)
    house.plug_in("Anna Korhonen")
    await house.contacts.start()
    with pytest.raises(CarError, match="S-PIN"):
        await house.contacts.take_in()
    house.guard.identify("aino")
    await house.contacts.take_in()
    assert house.contacts.book.find("Anna")
    house.guard.close()
    assert (house.contacts.book.find("Anna"), house.contacts.state.value.count) == ((), 0)
    await house.contacts.stop()


async def test_each_driver_has_a_book_of_their_own(house: House) -> None:
    house.plug_in("Anna Korhonen")
    await house.contacts.start()
    await house.contacts.take_in()
    house.account.set(replace(AINO, account_id="bo", email="bo@example.org"))
    assert house.contacts.book.find("Anna") == ()
    await house.contacts.settled()
    assert len(house.contacts.book) == 0
    house.account.set(AINO)
    await house.contacts.settled()
    assert len(house.contacts.book) == 1
    await house.contacts.forget_user(Leaver(account_id="aino"))
    assert (len(house.contacts.book), house.shelf.values) == (0, {})
    await house.contacts.stop()


async def test_a_guests_people_are_never_written(tmp_path: Path) -> None:
    """PER-3."""
    house = House(tmp_path, AccountState(vin="X"))
    house.plug_in("Anna Korhonen")
    await house.contacts.start()
    assert await house.contacts.take_in() == 1
    assert house.shelf.values == {}
    await house.contacts.stop()


async def test_without_a_file_it_is_said_what_to_do(house: House) -> None:
    await house.contacts.start()
    with pytest.raises(CarError, match="address book") as caught:
        await house.contacts.take_in()
    assert caught.value.code == "no_contacts"
    await house.contacts.clear()
    await house.contacts.stop()


BOOK = Book(
    Contact(name=name, numbers=(Number("1"),))
    for name in ("Anna Korhonen", "Anna Lind", "Jörg Müller", "Mamá ❤️", "Bo")
)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Anna Lind", ["Anna Lind"]),
        ("anna", ["Anna Korhonen", "Anna Lind"]),
        ("jorg muller", ["Jörg Müller"]),
        ("Korhonen Anna", ["Anna Korhonen"]),
        ("mama", ["Mamá ❤️"]),
        ("Anna Korhonnen", ["Anna Korhonen"]),
        ("Zacharias", []),
        ("❤️", []),
    ],
)
def test_people_are_found_by_what_a_driver_calls_them(said: str, found: list[str]) -> None:
    assert [contact.name for contact in BOOK.find(said)] == found


def test_people_of_one_name_become_one() -> None:
    first = Contact(name="Anna", numbers=(Number("1"),), emails=("a@example.org",))
    book = Book((first,)).with_more(
        (Contact(name="ANNA", numbers=(Number("1"), Number("2")), address="Here 1"),)
    )
    (anna,) = book.contacts
    assert ([number.number for number in anna.numbers], anna.emails) == (["1", "2"], ("a@example.org",))
    assert anna.address == "Here 1"


def test_a_hundred_thousand_people_are_searched() -> None:
    """Bad input: a driver may know everybody."""
    book = Book(Contact(name=f"Person {n}", numbers=(Number(str(n)),)) for n in range(100_000))
    assert book.find("Person 99999")[0].numbers == (Number("99999"),)
    assert book.find("Persom 99998")
