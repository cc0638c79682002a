"""All that leaves the car at each privacy level, as it is on the wire (PRV-1, AVL-3)."""

import contextlib
import re
from collections.abc import AsyncIterator, Awaitable
from dataclasses import dataclass
from pathlib import Path
from typing import get_args
from urllib.parse import urlsplit

import pytest

from chassis.errors import CarError
from chassis.observable import Observable
from hmi.account.service import AccountService
from hmi.database import Database
from hmi.documents import Documents
from hmi.enrolment.formalities import Formalities
from hmi.home.model import HomeState
from hmi.home.weather import WeatherService
from hmi.navigation.model import CarPosition
from hmi.online import OnlineClient
from hmi.outbox import Outbox
from hmi.ownership.calls import OwnershipCalls
from hmi.privacy.calls import PrivacyCalls
from hmi.privacy.errands import ERRANDS, STREAM, errand_of
from hmi.privacy.gate import Gate
from hmi.privacy.service import PrivacyService
from hmi.radio.directory import StationDirectory
from hmi.radio.relay import Relay
from hmi.radio.stream import Flowing, RadioStream
from hmi.secrets import Secret, Secrets
from hmi.texts import Texts
from hmi.tokens import PARKED, REFRESH_TOKEN
from hmi.users.facts import Facts
from online.contract.accounts import NewAccount
from online.contract.consents import GiveConsent
from online.contract.garage import EnrolCar
from online.contract.intents import (
    NewsIntent,
    OnlineIntent,
    ParkingIntent,
    SearchIntent,
    WeatherIntent,
    carries_position,
)
from online.contract.legal import AcceptDocument
from online.contract.messages import NewMessage
from online.contract.ownership import Pair, TwoKeys
from online.contract.users import CarUsers, Nominate
from online.settings import Settings
from tests.fakes.manual_time import ManualTime
from tests.fakes.radio_server import RadioServer
from tests.fakes.services import PASSWORD, RunningServices, TurnedClock, running_services
from tests.fakes.wiretap import Wiretap, all_calls, wiretap
from tests.waiting import until

PAU = "22222222-2222-4222-8222-222222222222"
NAME = "Núria Vidal"
EMAIL = "nuria@example.org"
VIN = "VHAZZZ1KZTW000042"
LATITUDE, LONGITUDE = 60.1699, 24.9384
INTENTS: tuple[OnlineIntent, ...] = (
    WeatherIntent(latitude=LATITUDE, longitude=LONGITUDE),
    WeatherIntent(place_name="Munich"),
    ParkingIntent(latitude=LATITUDE, longitude=LONGITUDE),
    NewsIntent(topic="sport"),
    SearchIntent(query="a quiet harbour"),
    SearchIntent(query="pizza", latitude=LATITUDE, longitude=LONGITUDE),
)
CAR_KEY = "the-secret-by-which-this-car-proves-who-it-is"
COORDINATES = (b"60.16", b"24.93", b"latitude", b"longitude")


@dataclass
class Out:
    """A car of which every connection is heard."""

    tap: Wiretap
    radio: Wiretap
    calls: list[str]
    time: ManualTime
    privacy: PrivacyService
    online: OnlineClient
    outbox: Outbox
    account: AccountService
    weather: WeatherService
    stations: StationDirectory
    stream: RadioStream
    secrets: Secrets
    services: RunningServices
    facts: Facts

    async def do_everything(self) -> None:
        """Uses whatever goes to somebody outside, as a driver would; refusals are fine."""
        online = self.online
        self.secrets.put(PARKED + PAU, "the-sign-in-of-a-user-who-does-not-drive")
        self.time.pass_by(3600)  # the access token has to be renewed
        asked = [
            *map(online.ask, INTENTS),
            online.stations(""),
            online.me(),
            online.cars(),
            online.enrol(VIN, EnrolCar(model="Leon", powertrain="petrol")),
            online.create_account(NewAccount(name=NAME, email="jordi@example.org", password=PASSWORD)),
            online.resend_mail(EMAIL),
            online.authorize_device(),
            online.poll_device("no-such-code"),
            online.sign_in(EMAIL, PASSWORD),
            *self._formalities(),
            *self._proofs(),
            *self._users(),
            online.check_parked(PAU),
            online.revoke(Secret("a-sign-in-that-is-over")),
        ]
        for question in asked:
            with contextlib.suppress(CarError):
                await question
        await until(self.account.state, lambda account: account.verified == account.signed_in)
        online.look()
        self.weather._look()
        await self.weather.settled()
        self.stream.open(self.radio.url)
        if self.privacy.level.value != "maximum":
            await _heard(self.stream)
        self.stream.close()

    def _formalities(self) -> list[Awaitable[object]]:
        calls, privacy = Formalities(self.online), PrivacyCalls(self.online)
        document = AcceptDocument(kind="terms", version="2026-11-01", language="en")
        given = GiveConsent(given=True, language="en")
        return [
            calls.documents("en"),
            calls.acceptances(),
            calls.accept(document, "key"),
            calls.spin(),
            calls.set_spin(Secret("2580")),
            calls.check_spin(Secret("2580")),
            privacy.consents(),
            privacy.give_consent("voice_recordings", given, "key"),
            privacy.erase(Secret("not the password")),
        ]

    def _users(self) -> list[Awaitable[object]]:
        call, cars = self.online.call, f"/v1/cars/{VIN}"
        message = NewMessage(id=PAU, recipient="joan@example.org", text="I am late", language="en")
        return [
            self.facts.refresh(),
            self.facts.pin(),
            call("GET", f"{cars}/users", CarUsers),
            call("POST", f"{cars}/nominations", body=Nominate(email="pau@example.org")),
            call("DELETE", f"/v1/nominations/{PAU}"),
            call("DELETE", f"{cars}/users/{PAU}"),
            call("POST", "/v1/messages", body=message),
        ]

    def _proofs(self) -> list[Awaitable[object]]:
        calls, key = OwnershipCalls(self.online), Secret(CAR_KEY)
        now = self.services.clock.now()
        keys = TwoKeys(first_at=now, second_at=now, idempotency_key="key")
        return [calls.pair(VIN, Pair(code="12345678"), key), calls.report_two_keys(VIN, keys, key)]

    def errands(self) -> set[tuple[str, str]]:
        """Method and path of every request the services got, as `ERRANDS` has them."""
        asked = re.findall(rb"(GET|POST|PUT|DELETE) (/\S*) HTTP/1\.1", bytes(self.tap.sent))
        found = {errand_of(method.decode(), path.decode()) for method, path in asked}
        return {(errand.method, errand.path) if errand else ("nobody", "knows") for errand in found}

    def heard(self) -> bytes:
        """All bytes that left the car."""
        return bytes(self.tap.sent + self.radio.sent)

    def forget(self) -> None:
        """Hears anew."""
        self.tap.clear()
        self.radio.clear()
        self.calls.clear()

    def outside(self) -> list[str]:
        """Calls to what is not inside the car; the ends of the wiretaps are not the car's."""
        inside = [str(urlsplit(end).port) for end in (self.services.url, self.radio._target.geturl())]
        return [call for call in self.calls if not any(port in call for port in inside)]


async def _heard(stream: RadioStream) -> None:
    flowing = Observable(False)
    end = stream.events.subscribe(lambda event: flowing.set(isinstance(event, Flowing) or flowing.value))
    await until(flowing, bool)
    end()


@pytest.fixture
async def out(tmp_path: Path) -> AsyncIterator[Out]:
    settings = Settings(host="127.0.0.1", port=0, data=tmp_path / "services", demo=True)
    async with (
        running_services(settings, TurnedClock()) as services,
        RadioServer() as station,
        wiretap(services.url) as tap,
        wiretap(f"{station.url}/tone/440") as radio,
    ):
        await services.accept_terms(await services.verified_token())
        with all_calls() as calls:
            async with _car(tmp_path / "car", tap, radio, calls, services) as car:
                yield car


@contextlib.asynccontextmanager
async def _car(
    folder: Path, tap: Wiretap, radio: Wiretap, calls: list[str], services: RunningServices
) -> AsyncIterator[Out]:
    time, texts = ManualTime(), Texts()
    database = Database(folder / "car.sqlite", time)
    await database.start()
    secrets = Secrets(folder / "secrets.json")
    privacy = PrivacyService(Documents(database, "privacy", time))
    gate = Gate(privacy.level, texts)
    online = OnlineClient(tap.url, secrets, time, texts, gate)
    outbox = Outbox(database, time, online.network)
    privacy.level.subscribe(lambda _level: outbox.hurry())
    documents = Documents(database, "account", time)
    enrolled = EnrolCar(model="Leon", powertrain="petrol")
    account = AccountService(online, documents, outbox, secrets, time, texts, VIN, enrolled)
    here = Observable(CarPosition(LATITUDE, LONGITUDE, 0.0))
    weather = WeatherService(
        online, account.state, Observable(HomeState(("weather",))), here, texts, time, time
    )
    stations = StationDirectory(online, Documents(database, "radio", time), account.state, time)
    stream = RadioStream(online.network, Relay(), gate)
    parts = (privacy, account, online, outbox, weather, stations)
    for part in parts:
        await part.start()
    try:
        await until(online.network, lambda network: network == "online")
        await account.sign_in_typed(EMAIL, PASSWORD)
        yield Out(
            tap,
            radio,
            calls,
            time,
            privacy,
            online,
            outbox,
            account,
            weather,
            stations,
            stream,
            secrets,
            services,
            Facts(online, Documents(database, "users", time), VIN, time),
        )
    finally:
        await stream.stop()
        for part in reversed(parts):
            await part.stop()
        await database.stop()


def _personal(car: Out) -> dict[str, bytes]:
    """What tells who drives, as it would be on the wire."""
    token = car.secrets.get(REFRESH_TOKEN)
    return {
        "e-mail": EMAIL.encode(),
        "name": NAME.encode(),
        "VIN": VIN.encode(),
        "sign-in": token.reveal().encode() if token is not None else b"never",
        "token": b"Authorization",
        "car's secret": CAR_KEY.encode(),
        "S-PIN": b"2580",
        "password": PASSWORD.encode(),
    }


async def test_at_full_privacy_is_the_drivers_and_everything_works(out: Out) -> None:
    """Without this the others prove nothing: all that is looked for is there to be found."""
    personal = _personal(out)
    out.forget()
    await out.do_everything()
    heard = out.heard()
    assert all(part in heard for part in COORDINATES)
    assert {what for what, words in personal.items() if words in heard} == {
        *("e-mail", "name", "VIN", "sign-in", "token", "car's secret", "S-PIN", "password")
    }
    assert out.radio.connections
    assert out.outside()


def test_every_kind_of_question_is_asked() -> None:
    """A new intent has to be heard here at every level, with and without a position where it may have one."""
    kinds = set(get_args(OnlineIntent))
    assert {type(intent) for intent in INTENTS} == kinds
    with_position = {type(intent) for intent in INTENTS if carries_position(intent)}
    assert with_position == {kind for kind in kinds if "latitude" in kind.__struct_fields__}


async def test_at_full_every_request_the_car_knows_is_heard(out: Out) -> None:
    """What is not made here is not seen to be held back at the other levels: new ones belong in `Out`."""
    await out.do_everything()
    known = {(errand.method, errand.path) for errand in ERRANDS if errand.path != STREAM}
    assert out.errands() == known


async def test_without_position_no_coordinate_leaves_the_car(out: Out) -> None:
    await out.privacy.choose("no_position")
    out.forget()
    await out.do_everything()
    heard = out.heard()
    assert not [part for part in COORDINATES if part in heard.lower()]
    assert b"POST /v1/intents " not in heard
    assert b"a quiet harbour" in heard
    assert b"pizza" not in heard, "a question with a position waits, rather than going without a word"
    assert b"/v1/me" in heard
    assert out.radio.connections
    assert out.weather.state.value.status == "private"
    assert out.weather.state.value.problem.startswith("No position shared.")


async def test_at_maximum_nothing_leaves_the_car(out: Out) -> None:
    """Not even the look-up of a name."""
    await out.privacy.choose("maximum")
    out.forget()
    await out.do_everything()
    await out.account.sign_out()
    assert out.online.network.value == "offline"
    assert (out.heard(), out.tap.connections, out.radio.connections) == (b"", 0, 0)
    assert out.outside() == []


async def test_what_waits_goes_when_the_driver_allows_it(out: Out) -> None:
    """The outbox keeps what was done meanwhile: here the end of the sign-in."""
    await out.privacy.choose("maximum")
    await out.account.sign_out()
    out.forget()
    assert [entry.kind for entry in await out.outbox.waiting()] == ["revoke_sign_in"]
    await out.privacy.choose("no_position")
    await until(out.online.network, lambda network: network == "online")
    while await out.outbox.waiting():
        await out.services.settle()
    assert b"/oauth/revoke" in out.heard()


async def test_a_station_falls_silent_at_once(out: Out) -> None:
    """Internet radio tells a stranger that this car drives."""
    out.stream.open(out.radio.url)
    await _heard(out.stream)
    talking = Observable(len(out.radio._talks))
    for talk in out.radio._talks:
        talk.add_done_callback(lambda _talk: talking.set(talking.value - 1))
    await out.privacy.choose("maximum")
    await until(talking, lambda count: count == 0)
    assert out.stream.barred
