"""The car as it is put together in `hmi.app`, without its screen and the other programs, on real services."""

import base64
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

from hmi.app import Car
from hmi.messages.model import Draft
from hmi.settings import Settings
from maps.protocol import Place, Position
from online.contract.radio import Station
from tests.fakes.services import PASSWORD, RunningServices
from tests.waiting import until
from voice.protocol import recordings_folder

PERSON = "BEGIN:VCARD\nVERSION:3.0\nFN:Secret Friend\nTEL:+358401234567\nEND:VCARD\n"


@asynccontextmanager
async def living_car(folder: Path, services: RunningServices, *, network: bool = True) -> AsyncIterator[Car]:
    """A car that was just started; what it keeps is in `folder`."""
    settings = Settings(
        data=folder / "car",
        regions=folder / "regions",
        models=folder / "models",
        sockets=folder / "sockets",
        services_url=services.url,
    )
    car = Car(settings, demo=False)
    try:
        car.online.switch_network(network)
        await car.start()
        late = (car.online, car.ownership, car.consents, car.erasure, car.forgetting, car.outbox)
        for service in (*late, car.stations):
            await car._begin(service)
        await car.users.begin()
        if network:
            await until(car.online.network, lambda state: state == "online")
        yield car
    finally:
        await car.stop()


async def sign_in(car: Car, email: str, pin: str, *, enrol: bool = False) -> str:
    """Signs in by typing and identifies the driver; the id of the account."""
    await car.account.sign_in_typed(email, PASSWORD)
    state = await until(car.account.state, lambda state: state.email == email)
    if enrol:
        await car.account.enrol()
        await until(car.account.state, lambda state: state.role == "primary")
    await identify(car, pin)
    return state.account_id


async def identify(car: Car, pin: str) -> None:
    """Enters the S-PIN of who drives."""
    await until(car.users.state, lambda state: state.spin_set)
    car.users.ask()
    await car.users.enter(pin)
    await until(car.users.state, lambda state: state.identified)


async def live_in(car: Car, folder: Path) -> None:
    """Who drives leaves something with every part of the car that keeps anything by account."""
    driver = car.account.state.value.account_id
    await until(car.consents.state, bool)
    await until(car.personalisation.state, lambda _kept: car.personalisation.driver == driver)
    await until(car.home.state, lambda home: home.owner == driver)
    car.online.switch_network(False)
    await car.personalisation.change(theme="night")
    await car.home.remove("weather")
    await car.navigation.keep("home", Place("h", "Hidden Street 4", "address", Position(60.17, 24.92)))
    people = folder / "stick"
    people.mkdir(exist_ok=True)
    (people / "people.vcf").write_text(PERSON)
    car.contacts._folders = lambda: (people,)
    assert await car.contacts.take_in() == 1
    await car.messages.send(Draft(kind="email", name="Ada", address="ada@example.org", text="Hidden words"))
    await car.messages.keep(Draft(kind="sms", name="Ada", address="+35840", text="More hidden words"))
    await car.consents.decide("voice_recordings", True)
    await car.stations.toggle_favourite(Station(id="s", name="Hidden Radio", stream="http://x/"))
    await car.enrolment.type(name="Typed here")
    recordings = recordings_folder(folder / "car" / "recordings", driver)
    recordings.mkdir(parents=True)
    (recordings / "a.wav").write_bytes(b"hidden voice")
    car.notices.post("messages.refused", "mail", "Hidden words to Ada", "", keep=True)


async def rows(car: Car) -> list[str]:
    """All that is written in every document and every entry on its way, signed statements decoded."""
    found = await car.database.read(
        lambda c: [
            *c.execute("SELECT scope, name, value FROM documents"),
            *c.execute("SELECT key, stream, payload FROM outbox"),
        ]
    )
    return [" ".join((scope, name, *_readable(bytes(value).decode()))) for scope, name, value in found]


def _readable(value: str) -> Iterator[str]:
    yield value
    try:
        content = json.loads(value)
    except ValueError:
        return
    yield json.dumps(content, ensure_ascii=False)
    jws = content.get("jws", "") if isinstance(content, dict) else ""
    for part in jws.split(".")[:2]:
        yield base64.urlsafe_b64decode(part + "==").decode()


def in_files(folder: Path, words: tuple[str, ...]) -> dict[str, list[str]]:
    """Which of the words stand in which file of the car, the free pages of its database included."""
    hits = {}
    for file in sorted((folder / "car").rglob("*")):
        if file.is_file() and (found := [word for word in words if word.encode() in file.read_bytes()]):
            hits[str(file.relative_to(folder))] = found
    return hits
