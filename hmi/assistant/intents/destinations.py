"""Which place a driver means: home or work, somebody's address, a place of the map; asked back if need be."""

from collections.abc import Awaitable, Callable

from hmi.assistant.answer import CARDS_MAX, Answer
from hmi.assistant.car import Car
from hmi.assistant.model import Card
from hmi.contacts.model import Contact
from hmi.contacts.model import plain as plain_name
from hmi.navigation.favourites import Slot
from hmi.navigation.geo import metres_between
from hmi.navigation.names import plain
from maps.protocol import Place

SAME_PLACE_METRES = 200.0
"""Two places of one name within so much are one destination to a driver (the entrances of a museum)."""

Go = Callable[[Place], Awaitable[Answer]]
"""What is done with the place that is meant."""


async def lead(
    car: Car, wanted: str, go: Go, elsewhere: Callable[[], Awaitable[Answer]] | None = None
) -> Answer:
    """Has `go` take the place that `wanted` names, or asks which of several is meant.

    What the map does not know is looked for `elsewhere`, if that is given.
    """
    favourite = favourite_named(car, wanted)
    if favourite is not None:
        return await go(car.navigation.kept(favourite))
    contact = contact_named(car, wanted)
    if contact is not None:
        return await lead_to_contact(car, contact, go)
    places = [place for place in await car.navigation.find(wanted) if place.kind != "category"]
    if not places and (known := contacts_alike(car, wanted)):
        return ask_whom(car, known, go)
    if not places and elsewhere is not None:
        return await elsewhere()
    if not places:
        return Answer(car.texts("assistant.navigate.nothing", place=wanted))
    winner = clear_winner(wanted, places)
    return await go(winner) if winner is not None else ask_which(car, tuple(places[:CARDS_MAX]), go)


async def lead_to_contact(car: Car, contact: Contact, go: Go) -> Answer:
    """Has `go` take the postal address of `contact`."""
    if not contact.address:
        return Answer(car.texts("assistant.people.no_address", name=contact.name))
    street = contact.address.partition(",")[0]
    found = await car.navigation.find(contact.address) or await car.navigation.find(street)
    places = [place for place in found if place.kind != "category"]
    if not places:
        return Answer(car.texts("assistant.people.address_off_map", name=contact.name))
    return await go(places[0])


def contact_named(car: Car, wanted: str) -> Contact | None:
    """The one person whom the driver calls exactly so; nobody while the driver is not identified."""
    people = car.people
    found = people.contacts.book.find(wanted) if people is not None else ()
    named = [contact for contact in found if plain_name(contact.name) == plain_name(wanted)]
    return named[0] if len(named) == 1 else None


def contacts_alike(car: Car, wanted: str) -> tuple[Contact, ...]:
    """People with an address whom the driver may mean; nobody while the driver is not identified."""
    found = car.people.contacts.book.find(wanted) if car.people is not None else ()
    return tuple(contact for contact in found if contact.address)[:CARDS_MAX]


def ask_whom(car: Car, known: tuple[Contact, ...], go: Go) -> Answer:
    """Numbered cards with people and where they live, also for a single one: it was not said in full."""

    async def choose(number: int) -> Answer:
        return await lead_to_contact(car, known[number - 1], go)

    cards = tuple(Card(number, contact.name, contact.address) for number, contact in enumerate(known, 1))
    return Answer(car.texts("assistant.people.which"), cards, choose)


def ask_which(car: Car, places: tuple[Place, ...], go: Go) -> Answer:
    """Numbered cards and the question which of them is meant."""

    async def choose(number: int) -> Answer:
        return await go(places[number - 1])

    cards = tuple(
        Card(number, place.name, place.description, car.texts.distance(place.distance))
        for number, place in enumerate(places, 1)
    )
    return Answer(car.texts("assistant.which"), cards, choose)


def clear_winner(wanted: str, places: list[Place]) -> Place | None:
    """The one place that is meant without doubt, None when the driver has to choose.

    That is the only one found, or the one whose name is what was said - if all others of that name are
    entrances of the same place.
    """
    if len(places) == 1:
        return places[0]
    named = [place for place in places if plain(place.name) == plain(wanted)]
    if not named:
        return None
    first = named[0]
    apart = [place for place in named if metres_between(place.position, first.position) > SAME_PLACE_METRES]
    return None if apart else first


def favourite_named(car: Car, wanted: str) -> Slot | None:
    """Home or work, when that is what the driver calls it."""
    said = plain(wanted)
    if said in car.texts.words("assistant.words.home"):
        return "home"
    return "work" if said in car.texts.words("assistant.words.work") else None
