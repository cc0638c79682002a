"""The names of this car and this driver, which the voice program has to know to understand them."""

import logging
from collections.abc import Callable

from chassis.errors import CarError
from hmi.assistant.car import Car
from hmi.topic import on_change

log = logging.getLogger(__name__)

STATIONS_TAUGHT = 1000
PEOPLE_CALLED_BY_A_WORD = 5_000
"""In a larger address book, names are said in full or by how they begin."""
LEAST_LETTERS = 3
WORD_WEIGHT = 0.9
LETTERS_TAUGHT = 3_000_000
"""Of all contacts together: what one message to the voice program holds."""


def follow_names(car: Car, tell: Callable[[], None]) -> list[Callable[[], None]]:
    """Has `tell` called when other names may be said; the functions returned end that."""
    navigation = car.navigation.state
    ends = [on_change(navigation, lambda state: (state.available, state.recent), tell)]
    if car.extras is not None:
        ends.append(on_change(car.extras.stations, lambda state: (state.index, state.favourites), tell))
    if car.people is not None:
        ends.append(on_change(car.people.contacts.state, lambda s: (s.owner, s.open, s.count), tell))
    if car.system is not None:
        ends.append(on_change(car.system.users.state, lambda state: state.users, tell))
    return ends


async def vocabulary(car: Car) -> dict[str, dict[str, float]]:
    """Every list of names with the weight of each name, 0 to 1; without those of a map that is away."""
    favourites = [*car.texts.words("assistant.words.home"), *car.texts.words("assistant.words.work")]
    recent = [place.name for place in car.navigation.state.value.recent]
    lists = {"favourite": dict.fromkeys([*favourites, *recent], 1.0), "contact": _contacts(car)}
    if car.extras is not None:
        state = car.extras.stations.value
        found = dict.fromkeys((station.name for station in state.index.stations[:STATIONS_TAUGHT]), 0.8)
        lists["station"] = found | dict.fromkeys((station.name for station in state.favourites), 1.0)
    if car.system is not None:
        lists["user"] = _users(car)
    try:
        names = await car.navigation.names()
    except CarError as error:
        log.info("The voice program does without the map's names for now: %s", error)
        return lists
    return lists | {
        "place": weighted(names.places, names.place_weights),
        "street": weighted(names.streets, names.street_weights),
    }


def weighted(words: list[str], weights: list[float]) -> dict[str, float]:
    """Each of `words` with its weight; all weigh the same where none are given."""
    return dict(zip(words, weights or [1.0] * len(words), strict=False))


def _contacts(car: Car) -> dict[str, float]:
    """Nobody while the driver is not identified: what is confidential cannot be said either (USR-4).

    Each word of a name is a name too, so that of two Annas the car asks which one.
    """
    people = car.people.contacts.book.contacts if car.people is not None else ()
    whole: dict[str, float] = {}
    letters = 0
    for contact in people:
        letters += len(contact.name.encode())
        if letters > LETTERS_TAUGHT:
            log.info("The address book is larger than what can be called by voice: %d names", len(whole))
            break
        whole[contact.name] = 1.0
    if len(whole) > PEOPLE_CALLED_BY_A_WORD:
        return whole
    words = (word for name in whole for word in name.split() if len(word) >= LEAST_LETTERS)
    return dict.fromkeys(words, WORD_WEIGHT) | whole


def _users(car: Car) -> dict[str, float]:
    if car.system is None:
        return {}
    named = [user.name for user in car.system.users.state.value.users]
    first = [name.split()[0] for name in named if name.split()]
    return dict.fromkeys([*named, *first, *car.texts.words("assistant.words.guest")], 1.0)
