"""ENR-6 in the car: counted before it is looked at, with and without network, over restarts and clocks."""

import asyncio
import itertools
from pathlib import Path

import pytest

from chassis.errors import CarError
from hmi.secrets import Secret, Secrets
from hmi.texts import Texts
from hmi.users.kept_pin import KeptPins
from hmi.users.pins import Pins
from tests.fakes.services import RunningServices
from tests.fakes.users_seat import NURIA, UsersSeat, account_with_pin, users_seat
from tests.waiting import until

PIN, WRONG = "2580", "2581"
LOCKS = (30, 5 * 60, 60 * 60)


async def entered(car: UsersSeat, account: str, pin: str) -> str:
    """What came of one entry: ``right`` or the code of the refusal."""
    try:
        await car.pins.check(account, Secret(pin))
    except CarError as error:
        return error.code
    return "right"


async def ready(car: UsersSeat) -> str:
    """Núria is signed in, and the car has seen her S-PIN once."""
    await account_with_pin(car.services, NURIA, PIN)
    account = await car.sign_in(NURIA)
    await until(car.users.state, lambda state: state.spin_set)
    assert await entered(car, account, PIN) == "right"
    return account


async def test_three_wrong_ones_lock_ever_longer_and_then_for_good(car: UsersSeat) -> None:
    account = await ready(car)
    car.seat.online.switch_network(False)
    for seconds in LOCKS:
        assert [await entered(car, account, WRONG) for _ in range(3)] == ["spin_wrong"] * 2 + ["spin_locked"]
        assert car.pins.closed_for(account) == seconds
        assert await entered(car, account, PIN) == "spin_locked", "also the right one"
        car.seat.time.pass_by(seconds - 1)
        assert await entered(car, account, PIN) == "spin_locked"
        car.seat.time.pass_by(1)
    assert [await entered(car, account, WRONG) for _ in range(3)] == ["spin_wrong"] * 2 + ["spin_blocked"]
    car.seat.time.pass_by(10 * 365 * 86_400)
    assert await entered(car, account, PIN) == "spin_blocked"


async def test_switching_the_network_is_no_way_around(car: UsersSeat) -> None:
    """Both counts hold: the car's is asked first, and a lock of the services closes the car's."""
    account = await ready(car)
    answers = []
    for network in itertools.islice(itertools.cycle((True, False)), 3):
        car.seat.online.switch_network(network)
        answers.append(await entered(car, account, WRONG))
    assert answers == ["spin_wrong", "spin_wrong", "spin_locked"]
    car.seat.online.switch_network(True)
    assert await entered(car, account, PIN) == "spin_locked"


async def test_a_lock_of_the_services_holds_without_network(car: UsersSeat) -> None:
    account = await ready(car)
    token = str((await car.services.sign_in(NURIA))["access_token"])
    for _ in range(3):
        await car.services.ask("POST", "/v1/spin/check", token, json={"pin": WRONG})
    assert await entered(car, account, PIN) == "spin_locked"
    car.seat.online.switch_network(False)
    assert await entered(car, account, PIN) == "spin_locked"
    car.seat.time.pass_by(30)
    assert await entered(car, account, PIN) == "right"


async def test_with_maximum_privacy_the_car_checks_by_itself(car: UsersSeat) -> None:
    """PRV-1: nothing leaves the car, and who has shown the S-PIN here before can show it again."""
    account = await ready(car)
    car.seat.online.privacy.set("maximum")
    assert await entered(car, account, WRONG) == "spin_wrong"
    assert await entered(car, account, PIN) == "right"


async def test_restarts_and_clocks_gain_nothing(services: RunningServices, tmp_path: Path) -> None:
    async with users_seat(tmp_path / "car", services) as car:
        account = await ready(car)
        car.seat.online.switch_network(False)
        assert await entered(car, account, WRONG) == "spin_wrong"
    for boot in ("first", "second"):  # the screen anew, then the whole machine
        async with users_seat(tmp_path / "car", services, network=False, boot=boot) as car:
            code = await entered(car, account, WRONG)
    assert code == "spin_locked"
    async with users_seat(tmp_path / "car", services, network=False, boot="third") as car:
        services.clock.turn(days=400)
        assert car.pins.closed_for(account) == 30
        car.seat.time.pass_by(29)
        assert await entered(car, account, PIN) == "spin_locked"
        car.seat.time.pass_by(1)
        assert await entered(car, account, PIN) == "right"


async def test_many_at_once_are_counted_one_by_one(car: UsersSeat) -> None:
    account = await ready(car)
    car.seat.online.switch_network(False)
    codes = await asyncio.gather(*(entered(car, account, f"{n:04}") for n in range(40)))
    assert codes.count("spin_wrong") == 2
    assert codes.count("spin_locked") == 38


async def test_an_entry_is_on_disk_before_it_is_looked_at(
    car: UsersSeat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = await ready(car)
    car.seat.online.switch_network(False)
    counts = []

    def look(_pins: Pins, _verifier: str, _pin: Secret) -> bool:
        kept = KeptPins(Secrets(tmp_path / "car" / "secrets.json"), "first").get(account)
        assert kept is not None
        counts.append(kept.lock.wrong)
        return False

    monkeypatch.setattr(Pins, "_matches", look)
    await entered(car, account, WRONG)
    await entered(car, account, WRONG)
    assert counts == [1, 2]


async def test_what_cannot_be_counted_is_not_looked_at(
    car: UsersSeat, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk is no way to try all ten thousand."""
    account = await ready(car)
    car.seat.online.switch_network(False)

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("hmi.secrets.replace_file", full)
    codes = [await entered(car, account, f"{n:04}") for n in range(100)]
    assert set(codes) <= {"storage_unwritable", "spin_locked"}


async def test_a_reset_through_the_account_opens_it(car: UsersSeat) -> None:
    account = await ready(car)
    car.seat.online.switch_network(False)
    for seconds in (*LOCKS, 0):
        for _ in range(3):
            await entered(car, account, WRONG)
        car.seat.time.pass_by(seconds)
    assert await entered(car, account, PIN) == "spin_blocked"
    token = str((await car.services.sign_in(NURIA))["access_token"])
    body = {"password": "a quiet red train", "pin": "7391"}
    assert (await car.services.ask("POST", "/v1/spin/reset", token, json=body)).status == 200
    car.seat.online.switch_network(True)
    await until(car.seat.online.network, lambda network: network == "online")
    await car.pins.ask_services(account)
    assert await entered(car, account, "7391") == "right"


async def test_the_first_time_it_needs_the_services(services: RunningServices, tmp_path: Path) -> None:
    async with users_seat(tmp_path / "car", services) as car:
        await account_with_pin(services, NURIA, PIN)
        account = await car.sign_in(NURIA)
        await until(car.users.state, lambda state: state.spin_set)
        car.seat.online.switch_network(False)
        assert await entered(car, account, PIN) == "spin_offline"
        assert car.pins.closed_for(account) == 0


async def test_no_digits_are_kept(services: RunningServices, tmp_path: Path) -> None:
    async with users_seat(tmp_path / "car", services) as car:
        account = await ready(car)
    kept = KeptPins(Secrets(tmp_path / "car" / "secrets.json"), "first").get(account)
    assert kept is not None
    assert kept.verifier.startswith("$argon2id$")


async def test_the_car_itself_makes_a_verifier_costly(car: UsersSeat, tmp_path: Path) -> None:
    """Four digits need at least the second profile of RFC 9106, which tests otherwise do without."""
    account = await ready(car)
    kept = KeptPins(Secrets(tmp_path / "another" / "secrets.json"), "first")
    pins = Pins(kept, car.seat.online, car.seat.time, Texts())
    await pins.check(account, Secret(PIN))
    made = kept.get(account)
    assert made is not None
    assert made.verifier.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    car.seat.online.switch_network(False)
    with pytest.raises(CarError, match="spin_wrong"):
        await pins.check(account, Secret(WRONG))
    await pins.check(account, Secret(PIN))
