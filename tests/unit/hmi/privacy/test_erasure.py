"""Deleting the account from the car: nothing of the driver stays in any file (PRV-3)."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from chassis.errors import CarError, NotAvailable
from chassis.observable import Observable
from hmi.documents import Documents
from hmi.home.service import HomeService
from hmi.navigation.kept import KeptPlaces, NavigationShelf
from hmi.notices.service import NoticesService
from hmi.personalisation.service import PersonalisationService
from hmi.privacy.calls import PrivacyCalls
from hmi.privacy.consents import ConsentService
from hmi.privacy.erasure import Calls, ErasureService
from hmi.secrets import Secret
from hmi.texts import Texts
from hmi.tokens import REFRESH_TOKEN
from maps.protocol import Place, Position
from online.settings import Settings
from tests.fakes.driver_seat import DriverSeat, driver_seat
from tests.fakes.services import PASSWORD, RunningServices, TurnedClock, running_services
from tests.waiting import until

EMAIL = "nuria@example.org"
NAME = "Núria Vidal"
HOME_STREET = "Runeberginkatu 40"


@dataclass
class Car:
    """A car that knows its driver well."""

    seat: DriverSeat
    erasure: ErasureService
    consents: ConsentService
    personalisation: PersonalisationService
    folder: Path
    forgot: list[str]

    async def be_lived_in(self) -> list[bytes]:
        """The driver signs in and leaves traces everywhere; returns what to look for."""
        await self.seat.account.sign_in_typed(EMAIL, PASSWORD)
        await until(self.consents.state, bool)
        await self.consents.decide("marketing", True)
        await self.personalisation.change(theme="night")
        place = Place("home", HOME_STREET, "address", Position(60.17, 24.92))
        shelf = NavigationShelf(Documents(self.seat.database, "navigation", self.seat.time))
        await shelf.keep_places(KeptPlaces(home=place, owner=EMAIL))
        for number in range(50):  # earlier versions of a row stay in free pages and in the log
            await shelf.keep_places(KeptPlaces(home=place, recent=(place,) * number, owner=EMAIL))
        token = self.seat.secrets.get(REFRESH_TOKEN)
        assert token is not None
        account = self.seat.account.state.value
        assert account.account_id
        texts = (EMAIL, NAME, HOME_STREET, account.account_id, token.reveal(), PASSWORD)
        return [text.encode() for text in texts]

    def found(self, traces: list[bytes]) -> dict[str, list[bytes]]:
        """Which of the traces are in which file of the car."""
        files = {file.name: file.read_bytes() for file in sorted(self.folder.rglob("*")) if file.is_file()}
        hits = {name: [trace for trace in traces if trace in content] for name, content in files.items()}
        return {name: found for name, found in hits.items() if found}


@asynccontextmanager
async def car(folder: Path, services: RunningServices, calls: Calls | None = None) -> AsyncIterator[Car]:
    async with driver_seat(folder, services.url, services.clock) as seat:
        texts, forgot = Texts(), list[str]()

        def documents(scope: str) -> Documents:
            return Documents(seat.database, scope, seat.time)

        consents = ConsentService(
            PrivacyCalls(seat.online),
            seat.online.network,
            seat.outbox,
            documents("consents"),
            seat.account.state,
            texts,
        )
        notices = NoticesService(seat.time, seat.time, documents("notices"))
        personalisation = PersonalisationService(documents("personalisation"), notices, texts)

        async def note() -> None:
            forgot.append("all")

        erasure = ErasureService(
            calls or PrivacyCalls(seat.online),
            seat.account.state,
            seat.online.signed_in,
            seat.database,
            documents("erasure"),
            texts,
            (seat.account.forget, note),
        )
        parts = (personalisation, HomeService(documents("home"), seat.account.state), consents, erasure)
        for part in parts:
            await part.start()
        end = seat.account.state.subscribe(personalisation.follow)
        try:
            yield Car(seat, erasure, consents, personalisation, folder, forgot)
        finally:
            end()
            for part in reversed(parts):
                await part.stop()


@pytest.fixture
async def services(tmp_path: Path) -> AsyncIterator[RunningServices]:
    settings = Settings(host="127.0.0.1", port=0, data=tmp_path / "services", demo=True)
    async with running_services(settings, TurnedClock()) as running:
        await running.verified_token(EMAIL)
        yield running


async def test_nothing_of_the_driver_is_left_in_the_car(tmp_path: Path, services: RunningServices) -> None:
    """A raw search of SQLite, its log and the secrets, while the car runs and after."""
    folder = tmp_path / "car"
    async with car(folder, services) as lived_in:
        traces = await lived_in.be_lived_in()
        everywhere = lived_in.found(traces)
        assert {name for name in everywhere if name.startswith("car.sqlite")}
        assert "secrets.json" in everywhere
        (folder / "car.sqlite.damaged-20260101T000000Z").write_bytes(traces[0])
        await lived_in.erasure.erase(PASSWORD)
        assert lived_in.erasure.state.value.status == "done"
        await until(lived_in.personalisation.state, lambda kept: kept.theme != "night")
        assert lived_in.found(traces) == {}
        assert lived_in.forgot == ["all"]
        assert not lived_in.seat.account.state.value.signed_in
    async with car(folder, services) as emptied:
        assert emptied.found(traces) == {}
        with pytest.raises(CarError) as caught:
            await emptied.seat.account.sign_in_typed(EMAIL, PASSWORD)
        assert caught.value.code == "wrong_credentials"


async def test_a_wrong_password_deletes_nothing(tmp_path: Path, services: RunningServices) -> None:
    async with car(tmp_path / "car", services) as lived_in:
        traces = await lived_in.be_lived_in()
        await lived_in.erasure.erase("a loud blue boat")
        state = lived_in.erasure.state.value
        assert state.status == "idle"
        assert state.problem
        assert lived_in.found(traces)
        assert lived_in.seat.account.state.value.signed_in
        await lived_in.erasure.dismiss()
        assert lived_in.erasure.state.value.problem == ""


async def test_without_the_services_nothing_is_deleted(tmp_path: Path, services: RunningServices) -> None:
    async with car(tmp_path / "car", services) as lived_in:
        traces = await lived_in.be_lived_in()
        lived_in.seat.online.switch_network(False)
        await lived_in.erasure.erase(PASSWORD)
        assert lived_in.erasure.state.value.problem.startswith("No network.")
        assert lived_in.found(traces)
        lived_in.seat.online.switch_network(True)
        await until(lived_in.seat.online.network, lambda network: network == "online")
        await lived_in.erasure.erase(PASSWORD)
        assert lived_in.found(traces) == {}


class CutOff:
    """The services erase, but their answer is lost with the power."""

    def __init__(self, calls: PrivacyCalls) -> None:
        self._calls = calls

    async def erase(self, password: Secret) -> None:
        await self._calls.erase(password)
        raise NotAvailable("no_services", "The online services do not answer")


async def test_an_erasure_whose_answer_was_lost_is_completed(
    tmp_path: Path, services: RunningServices
) -> None:
    """The services end the sign-in; the next start finds that it was asked for."""
    folder = tmp_path / "car"
    async with car(folder, services) as lived_in:
        traces = await lived_in.be_lived_in()
        lived_in.erasure._calls = CutOff(PrivacyCalls(lived_in.seat.online))
        await lived_in.erasure.erase(PASSWORD)
        assert lived_in.erasure.state.value.status == "idle"
        assert lived_in.found(traces)
    async with car(folder, services) as again:
        forgotten = Observable(False)
        end = again.seat.online.signed_in.subscribe(lambda signed_in: forgotten.set(not signed_in))
        again.seat.account.look()
        again.seat.time.pass_by(1000)
        with pytest.raises(CarError):
            await again.seat.online.me()
        await until(forgotten, bool)
        end()
        await again.erasure.stop()
        assert again.found(traces) == {}


async def test_only_one_erasure_at_a_time(tmp_path: Path, services: RunningServices) -> None:
    asked: list[str] = []
    let_go = asyncio.Event()

    class Slow:
        async def erase(self, password: Secret) -> None:
            asked.append(password.reveal())
            await let_go.wait()
            raise CarError("wrong_credentials", "No")

    async with car(tmp_path / "car", services, Slow()) as lived_in:
        await lived_in.be_lived_in()
        first = asyncio.create_task(lived_in.erasure.erase("first"))
        await until(lived_in.erasure.state, lambda state: state.status == "asking")
        await lived_in.erasure.erase("second")
        await lived_in.erasure.dismiss()
        assert lived_in.erasure.state.value.status == "asking"
        let_go.set()
        await first
        assert asked == ["first"]
