"""Switches users in the car's own program: ``python -m tests.bench.user_probe users``; prints JSON."""

import asyncio
import re
import time
from dataclasses import dataclass
from email import policy
from email.parser import BytesParser
from pathlib import Path

from hmi.app import Car
from hmi.settings import load_settings
from maps.protocol import Place
from online.contract.accounts import NewAccount
from online.contract.spin import PinState, SetPin
from tests.bench import probe
from tests.bench.probe import Seat

ROUNDS = 20
PASSWORD = "a quiet red train"
PIN = "2580"
MAIL_SECONDS = 20.0


@dataclass(frozen=True)
class Person:
    """One user and what is theirs."""

    name: str
    email: str
    theme: str
    language: str
    hidden: str
    home: str


PEOPLE = (
    Person("Nuria Vidal", "nuria@example.org", "day", "de-DE", "weather", "Ateneum"),
    Person("Pau Ferrer", "pau@example.org", "night", "en-GB", "trip", "Ressun lukio"),
)


async def users(seat: Seat) -> list[float]:
    """Seconds of each switch, the first of each user left out: it opens the panel."""
    for person in PEOPLE:
        await _move_in(seat, person)
    seat.car.online.switch_network(False)
    times = []
    for turn in range(ROUNDS + 2):
        person = PEOPLE[turn % 2]
        await seat.driver.tap("tabAccount")
        await seat.driver.await_item(f"driver-{person.name}")
        await probe.quiet(seat)
        begun = time.perf_counter()
        await seat.driver.tap(f"driver-{person.name}")
        await seat.driver.until(lambda person=person: _theirs(seat.car, person), f"all of {person.name}")
        await seat.driver.frame()
        times.append(time.perf_counter() - begun)
        await seat.driver.tap("tabHome")
    return times[2:]


def _theirs(car: Car, person: Person) -> bool:
    settings, home = car.personalisation.state.value, car.navigation.state.value.home
    return (
        car.users.state.value.present.name == person.name
        and car.guard.value.open
        and (settings.theme, settings.language) == (person.theme, person.language)
        and person.hidden not in car.home.state.value.widgets
        and home is not None
        and home.name == person.home
    )


async def _move_in(seat: Seat, person: Person) -> None:
    """An account with a saved S-PIN, settings, a Home and a place of its own."""
    car, driver = seat.car, seat.driver
    account = NewAccount(name=person.name, email=person.email, password=PASSWORD)
    await car.online.create_account(account)
    await car.online.call("GET", await _link(person.email), signed=False)
    await car.account.sign_in_typed(person.email, PASSWORD)
    await driver.until(lambda: car.account.state.value.email == person.email, "the account")
    await car.online.call("PUT", "/v1/spin", PinState, body=SetPin(pin=PIN))
    account_id = car.account.state.value.account_id
    car.users.look()
    await driver.until(lambda: car.users.state.value.spin_set, "the S-PIN")
    await car.users.save_spin(True)
    await driver.until(lambda: car.personalisation.driver == account_id, "the settings of the user")
    await car.personalisation.change(theme=person.theme, language=person.language)
    await car.home.settled()
    await car.home.remove(person.hidden)
    places: tuple[Place, ...] = await car.navigation.find(person.home)
    await car.navigation.keep("home", next(place for place in places if place.name == person.home))


async def _link(email: str) -> str:
    """The path of the confirmation mail's link, once the mail is in the demo's outbox."""
    folder = Path(load_settings().data).parent / "services"
    async with asyncio.timeout(MAIL_SECONDS):
        while True:
            for mail in sorted(folder.rglob("*.eml")):
                message = BytesParser(policy=policy.default).parsebytes(mail.read_bytes())
                body = message.get_body(("plain",))
                found = re.search(r"/confirm\?token=[\w-]+", str(body.get_content()) if body else "")
                if found is not None and email in str(message["To"]):
                    return found[0]
            await asyncio.sleep(0.05)


if __name__ == "__main__":
    probe.PROBES["users"] = users
    probe.main()
