"""Proving that the car is the driver's by two keys or by a code (ENR-7 b and c)."""

import stat
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from chassis.errors import CarError, NotAvailable
from chassis.observable import Observable
from hmi.database import Database
from hmi.documents import Documents
from hmi.outbox import Outbox
from hmi.ownership.keys import WITHIN_SECONDS
from hmi.ownership.service import CAR_KEY, OwnershipService
from hmi.personalisation.model import Preferences
from hmi.secrets import Secret, Secrets
from hmi.status.model import Network
from hmi.texts import Texts
from hmi.users.leaver import Leaver
from hmi.vehicle.bus import SignalBus
from hmi.vehicle.simulator import Simulator
from online.contract.equipment import Equipment
from online.contract.ownership import Pair, Paired, TwoKeys
from tests.fakes.manual_time import ManualTime
from tests.waiting import until

VIN = "VSSZZZKMZ1R000042"
LEON = Equipment(model="leon", navigation="radio")
ATECA = Equipment(model="ateca", navigation="radio")
OTHER = Equipment(model="formentor", navigation="radio")


@dataclass
class Services:
    """Takes what it is told to take, and remembers what came."""

    error: CarError | None = None
    codes: list[str] = field(default_factory=list)
    reports: Observable[tuple[TwoKeys, ...]] = field(default_factory=lambda: Observable(()))
    car_keys: set[str] = field(default_factory=set)

    async def pair(self, vin: str, pair: Pair, car_key: Secret) -> Paired:
        self.codes.append(pair.code)
        return self._answer(vin, car_key)

    async def report_two_keys(self, vin: str, keys: TwoKeys, car_key: Secret) -> Paired:
        self.reports.set((*self.reports.value, keys))
        return self._answer(vin, car_key)

    def _answer(self, vin: str, car_key: Secret) -> Paired:
        self.car_keys.add(car_key.reveal())
        if self.error is not None:
            raise self.error
        return Paired(primary_name="Núria Vidal", vin=vin)


@dataclass
class Parked:
    """A car that somebody wants to own."""

    time: ManualTime
    services: Services
    network: Observable[Network]
    simulator: Simulator
    ownership: OwnershipService
    texts: Texts
    confirmed: list[str]

    @property
    def step(self) -> str:
        return self.ownership.state.value.step

    @property
    def problem(self) -> str:
        return self.ownership.state.value.problem

    async def until(self, step: str) -> None:
        await until(self.ownership.state, lambda state: state.step == step)


@asynccontextmanager
async def parked(
    folder: Path, equipment: Equipment, services: Services | None = None
) -> AsyncIterator[Parked]:
    time, texts, services = ManualTime(), Texts(), services or Services()
    database, bus = Database(folder / "car.sqlite", time), SignalBus(time)
    await database.start()
    network: Observable[Network] = Observable("online")
    outbox, simulator = Outbox(database, time, network), Simulator(bus, time, "petrol")
    confirmed: list[str] = []
    ownership = OwnershipService(
        services,
        outbox,
        bus,
        Secrets(folder / "secrets.json"),
        Documents(database, "ownership", time),
        time,
        time,
        texts,
        equipment,
        VIN,
        confirmed.append,
    )
    simulator.publish()
    await ownership.start()
    await outbox.start()
    try:
        yield Parked(time, services, network, simulator, ownership, texts, confirmed)
    finally:
        await ownership.stop()
        await outbox.stop()
        await database.stop()


@pytest.mark.parametrize("apart", [0.0, 1.0, WITHIN_SECONDS - 1])
async def test_key_one_then_key_two_proves_it(tmp_path: Path, apart: float) -> None:
    async with parked(tmp_path, LEON) as car:
        await car.ownership.begin()
        assert car.step == "first_key"
        car.simulator.use_key(1)
        assert (car.step, car.ownership.state.value.seconds_left) == ("second_key", 300)
        car.time.pass_by(apart)
        car.simulator.use_key(2)
        await car.until("done")
        (report,) = car.services.reports.value
        assert report.second_at - report.first_at == timedelta(seconds=apart)
        assert car.ownership.state.value.primary_name == "Núria Vidal"
        assert car.confirmed == ["Núria Vidal"]
    async with parked(tmp_path, LEON) as car:
        assert car.ownership.state.value.primary_name == "Núria Vidal"


async def test_two_keys_of_daily_life_give_nothing_away(tmp_path: Path) -> None:
    """Only what was begun on the screen counts."""
    async with parked(tmp_path, LEON) as car:
        car.simulator.use_key(1)
        car.simulator.use_key(2)
        assert car.step == "idle"
        await car.ownership.begin()
        car.simulator.use_key(2)
        assert (car.step, car.problem) == ("first_key", "That was key two. Unlock with key one first")
        await car.ownership.cancel()
        car.simulator.use_key(1)
        car.simulator.use_key(2)
        assert (car.step, car.problem, car.services.reports.value) == ("idle", "", ())


async def test_the_second_key_comes_too_late(tmp_path: Path) -> None:
    """The page says so by itself, and starts again with key one."""
    async with parked(tmp_path, LEON) as car:
        await car.ownership.begin()
        car.simulator.use_key(1)
        car.time.pass_by(120)
        assert car.ownership.state.value.seconds_left == 180
        car.time.pass_by(181)
        assert car.step == "first_key"
        assert car.problem == "More than 5 minutes have passed. Start again with key one"
        car.simulator.use_key(2)
        assert car.services.reports.value == ()
        car.simulator.use_key(1)
        car.simulator.use_key(2)
        await car.until("done")


async def test_key_one_again_starts_the_time_again(tmp_path: Path) -> None:
    async with parked(tmp_path, LEON) as car:
        await car.ownership.begin()
        for _ in range(3):
            car.simulator.use_key(1)
            car.time.pass_by(200)
        car.simulator.use_key(2)
        await car.until("done")
        (report,) = car.services.reports.value
        assert report.second_at - report.first_at == timedelta(seconds=200)


async def test_a_report_waits_for_the_network_over_a_power_cut(tmp_path: Path) -> None:
    away = Services(NotAvailable("offline", "No network"))
    async with parked(tmp_path, LEON, away) as car:
        await car.ownership.begin()
        car.simulator.use_key(1)
        car.simulator.use_key(2)
        await until(away.reports, bool)
        await until(car.ownership.state, lambda state: state.problem == "No network")
        await car.ownership.cancel()
        assert car.step == "reporting"
    services = Services()
    async with parked(tmp_path, LEON, services) as car:
        await car.until("done")
    first, *_, last = *away.reports.value, *services.reports.value
    assert first == last


async def test_a_report_that_is_refused_says_why(tmp_path: Path) -> None:
    """In the words of the services, which speak the driver's language."""
    why = "Nobody has added this car in the app yet. Add it there, then use both keys again"
    async with parked(tmp_path, LEON, Services(CarError("no_claim_waiting", why))) as car:
        await car.ownership.begin()
        car.simulator.use_key(1)
        car.simulator.use_key(2)
        await until(car.ownership.state, lambda state: state.problem == why)
        assert car.step == "idle"


async def test_the_code_from_the_app_proves_it(tmp_path: Path) -> None:
    async with parked(tmp_path, ATECA) as car:
        await car.ownership.pair("12345678")
        assert (car.services.codes, car.step, car.confirmed) == (["12345678"], "done", ["Núria Vidal"])


@pytest.mark.parametrize("code", ["pairing_code_wrong", "pairing_code_expired", "offline", "car_key_wrong"])
async def test_a_code_that_is_not_taken_says_why(tmp_path: Path, code: str) -> None:
    async with parked(tmp_path, ATECA, Services(CarError(code, f"Because of {code}"))) as car:
        await car.ownership.pair("12345678")
        assert (car.step, car.problem) == ("idle", f"Because of {code}")
        car.services.error = None
        await car.ownership.pair("87654321")
        assert car.step == "done"


async def test_entry_pauses_for_as_long_as_the_services_say(tmp_path: Path) -> None:
    paused = NotAvailable("pairing_paused", "Too many wrong codes. Try again in 10 minutes", 600)
    async with parked(tmp_path, ATECA, Services(paused)) as car:
        await car.ownership.pair("00000000")
        assert car.ownership.state.value.paused_seconds == 600
        await car.ownership.pair("00000001")
        assert car.services.codes == ["00000000"]
        car.time.pass_by(599)
        assert (car.ownership.state.value.paused_seconds, car.problem) == (1, paused.message)
        car.time.pass_by(1)
        assert (car.ownership.state.value.paused_seconds, car.problem) == (0, "")
        car.services.error = None
        await car.ownership.pair("00000002")
        assert car.step == "done"


@pytest.mark.parametrize(
    ("equipment", "reason"),
    [
        (Equipment(model="leon"), "This car is registered by signing in. Open Account"),
        (
            Equipment(model="formentor", navigation="radio"),
            "This model with radio only has no online services",
        ),
        (LEON, ""),
        (ATECA, ""),
    ],
)
async def test_each_car_offers_only_its_own_way(tmp_path: Path, equipment: Equipment, reason: str) -> None:
    """AVL-1: with the reason, in the language set now."""
    async with parked(tmp_path, equipment) as car:
        assert car.ownership.state.value.reason == reason
        for way, works in (
            (car.ownership.begin(), equipment == LEON),
            (car.ownership.pair("1"), equipment == ATECA),
        ):
            if works:
                await way
            else:
                with pytest.raises(CarError):
                    await way
        car.texts.follow(Preferences(language="de-DE"))
        assert (car.ownership.state.value.reason != reason) == bool(reason)


async def test_the_cars_secret_is_made_once_and_kept_to_itself(tmp_path: Path) -> None:
    services = Services()
    for _ in range(2):
        async with parked(tmp_path, ATECA, services) as car:
            await car.ownership.pair("12345678")
    (key,) = services.car_keys
    assert len(key) >= 43
    file = tmp_path / "secrets.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert Secrets(file).get(CAR_KEY) == key
    assert key.encode() not in (tmp_path / "car.sqlite").read_bytes()


async def test_who_owned_it_can_be_forgotten(tmp_path: Path) -> None:
    async with parked(tmp_path, ATECA) as car:
        await car.ownership.pair("12345678")
        name = car.ownership.state.value.primary_name
        await car.ownership.forget_user(Leaver(account_id="p", name=name))
        assert car.ownership.state.value.primary_name == name, "another user leaves"
        await car.ownership.forget_user(Leaver(account_id="n", name=name, owner=True))
        assert (car.step, car.ownership.state.value.primary_name) == ("idle", "")
    async with parked(tmp_path, ATECA) as car:
        assert car.ownership.state.value.primary_name == ""
