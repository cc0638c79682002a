"""Who drives (USR-2, USR-4)."""

from chassis.errors import CarError
from hmi.assistant.answer import CARDS_MAX, Answer, Slots
from hmi.assistant.car import Car
from hmi.assistant.model import Card
from hmi.contacts.model import plain
from hmi.users.model import UserRow

USERS_PAGE = "users"


async def who_am_i(car: Car, _slots: Slots) -> Answer:
    """``who_am_i{}``: the name of the driver, and whether the S-PIN is still to be entered."""
    state = car.software.users.state.value
    if state.guest:
        return Answer(car.texts("assistant.users.guest"))
    name = state.present.name or car.account.value.name
    if not state.identified:
        return Answer(car.texts("assistant.users.you_locked", name=name))
    return Answer(car.texts("assistant.users.you", name=name))


async def switch_user(car: Car, slots: Slots) -> Answer:
    """``switch_user{[user]}``: goes on with another user; the screen then asks the S-PIN, if need be."""
    wanted = slots.text("user")
    others = [user for user in car.software.users.state.value.users if not user.present]
    if not wanted:
        return _ask(car, others)
    if plain(wanted) in map(plain, car.texts.words("assistant.words.guest")):
        return await _become(car, UserRow(), car.texts("assistant.users.guest"))
    named = [user for user in others if set(plain(wanted).split()) <= set(plain(user.name).split())]
    if len(named) == 1:
        return await _become(car, named[0], car.texts("assistant.users.hello", name=named[0].name))
    if named:
        return _ask(car, named)
    present = car.software.users.state.value.present
    if set(plain(wanted).split()) <= set(plain(present.name).split()):
        return Answer(car.texts("assistant.users.already", name=present.name))
    return Answer(car.texts("assistant.users.unknown", name=wanted))


def _ask(car: Car, users: list[UserRow]) -> Answer:
    if not users:
        return Answer(car.texts("assistant.users.nobody_else"))

    async def choose(number: int) -> Answer:
        user = users[number - 1]
        return await _become(car, user, car.texts("assistant.users.hello", name=user.name))

    cards = tuple(Card(number, user.name) for number, user in enumerate(users[:CARDS_MAX], 1))
    return Answer(car.texts("assistant.users.which"), cards, choose)


async def _become(car: Car, user: UserRow, said: str) -> Answer:
    users = car.software.users
    if user.account_id and not user.signed_in:
        raise CarError("user_signed_out", car.texts("assistant.users.signed_out", name=user.name))
    await users.switch(user.account_id)
    if users.state.value.entry == "asked":
        car.page_requests.publish(USERS_PAGE)
        return Answer(f"{said}. {car.texts('assistant.users.enter_spin')}")
    return Answer(said)
