"""Who leaves the car leaves nothing in it, wherever they are removed or erased (PRV-2, PRV-3, USR-2)."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chassis.errors import CarError
from hmi.app import Car
from hmi.users.leaver import Keeper, Leaver
from online.settings import Settings
from tests.fakes.living_car import identify, in_files, live_in, living_car, rows, sign_in
from tests.fakes.services import PASSWORD, RunningServices, TurnedClock, running_services
from tests.fakes.users_seat import NURIA, PAU, account_with_pin, make_secondary
from tests.waiting import until

pytestmark = pytest.mark.usefixtures("qapp")

PIN, OTHER_PIN = "2580", "7391"
PAU_NAME = "Pau Ferrer"
HIDDEN = ("Hidden", "hidden", "Secret Friend")


@pytest.fixture
async def services(tmp_path: Path) -> AsyncIterator[RunningServices]:
    settings = Settings(host="127.0.0.1", port=0, data=tmp_path / "services", demo=True)
    async with running_services(settings, TurnedClock()) as running:
        yield running


async def two_users(car: Car, services: RunningServices, folder: Path) -> tuple[str, str]:
    """Núria is the primary user, Pau the secondary one who has lived in the car and drives; their ids."""
    primary = await account_with_pin(services, NURIA, PIN)
    secondary = await account_with_pin(services, PAU, OTHER_PIN, PAU_NAME)
    nuria = await sign_in(car, NURIA, PIN, enrol=True)
    await make_secondary(services, primary, secondary, PAU)
    pau = await sign_in(car, PAU, OTHER_PIN)
    await until(car.users.state, lambda state: [row.role for row in state.users] == ["primary", "secondary"])
    await live_in(car, folder)
    return nuria, pau


async def drive_online(car: Car, account_id: str, pin: str) -> None:
    """Somebody who is signed in drives on, with network."""
    await car.users.switch(account_id)
    car.online.switch_network(True)
    await until(car.online.network, lambda network: network == "online")
    await identify(car, pin)


async def erase_on_the_phone(services: RunningServices, email: str) -> None:
    token = str((await services.sign_in(email))["access_token"])
    answer = await services.ask("POST", "/v1/account/erasure", token, json={"password": PASSWORD})
    assert answer.status in (202, 204), answer
    signing_in = {"email": email, "password": PASSWORD}
    while (await services.ask("POST", "/v1/sessions", json=signing_in)).status == 200:
        await services.settle()


async def nothing_left(car: Car, folder: Path, *words: str) -> None:
    """Neither a row nor a byte of any file tells of somebody."""
    assert [row for row in await rows(car) if any(word in row for word in words)] == []
    assert in_files(folder, words) == {}


async def test_every_keeper_is_on_the_list(services: RunningServices, tmp_path: Path) -> None:
    """Whatever of the car can forget a user is asked to."""
    async with living_car(tmp_path, services) as car:
        able = {part for part in vars(car).values() if hasattr(part, "forget_user")}
        assert able <= set(car.forgetting.keepers)
        assert car.forgetting.keepers[0] is car.account, (
            "nothing more is kept in the name of who is signed out"
        )


@pytest.mark.parametrize("signed_out", [True, False])
async def test_of_a_withdrawn_user_nothing_stays(
    services: RunningServices, tmp_path: Path, signed_out: bool
) -> None:
    """By id, e-mail and name; the other user keeps all of theirs."""
    async with living_car(tmp_path, services) as car:
        nuria, pau = await two_users(car, services, tmp_path)
        assert len([row for row in await rows(car) if pau in row]) > 8
        if signed_out:
            await car.users.sign_out()
        await drive_online(car, nuria, PIN)
        await car.home.remove("trip")
        await car.users.withdraw(pau)
        await nothing_left(car, tmp_path, pau, PAU, PAU_NAME, *HIDDEN)
        assert "trip" not in car.home.state.value.widgets
        assert [user.account_id for user in car.users.state.value.users] == [nuria]
        assert [name for name in car.account._revocations._secrets.names("") if pau in name] == []


async def test_what_the_car_told_one_driver_no_other_sees(services: RunningServices, tmp_path: Path) -> None:
    """USR-4: the notices that are not about the car go in the step of the switch."""
    async with living_car(tmp_path, services) as car:
        nuria, _pau = await two_users(car, services, tmp_path)
        assert "messages.refused" in {notice.key for notice in car.notices.state.value.notices}
        await car.users.switch(nuria)
        assert "messages.refused" not in {notice.key for notice in car.notices.state.value.notices}


async def test_who_removes_themselves_leaves_nothing(services: RunningServices, tmp_path: Path) -> None:
    """Offline too; the end of the sign-in still reaches the services."""
    async with living_car(tmp_path, services) as car:
        nuria, pau = await two_users(car, services, tmp_path)
        await car.users.remove(pau)
        assert car.users.state.value.guest
        await nothing_left(car, tmp_path, pau, PAU, PAU_NAME, *HIDDEN)
        assert len(await car.outbox.waiting()) == 1
        facts = car.users._facts.state.value
        assert facts is not None
        assert [user.account_id for user in facts.users] == [nuria]


async def test_a_secondary_users_erasure_leaves_the_car_its_owner(
    services: RunningServices, tmp_path: Path
) -> None:
    async with living_car(tmp_path, services) as car:
        nuria, pau = await two_users(car, services, tmp_path)
        await car.ownership._shelf.write("primary", "Núria Vidal".encode())
        car.online.switch_network(True)
        await until(car.online.network, lambda network: network == "online")
        await car.erasure.erase(PASSWORD)
        assert car.erasure.state.value.status == "done"
        await nothing_left(car, tmp_path, pau, PAU, PAU_NAME, *HIDDEN)
        assert await car.ownership._shelf.read("primary") is not None
        facts = car.users._facts.state.value
        assert facts is not None
        assert [user.account_id for user in facts.users] == [nuria]
        assert car.users._facts._kept is not None, "the pinned keys are the car's"


async def test_an_account_erased_on_the_phone_is_forgotten_when_its_driver_drives(
    services: RunningServices, tmp_path: Path
) -> None:
    """And a new account with the same e-mail address finds nothing of the old one."""
    async with living_car(tmp_path, services) as car:
        _nuria, pau = await two_users(car, services, tmp_path)
        await erase_on_the_phone(services, PAU)
        car.online.switch_network(True)
        await until(car.account.state, lambda state: not state.signed_in)
        await car.erasure.stop()
        assert car.account.state.value.sign_in.problem.startswith("This account has been erased")
        await nothing_left(car, tmp_path, pau, PAU, PAU_NAME, *HIDDEN)
        await car.erasure.start()
        await account_with_pin(services, PAU, OTHER_PIN, "Somebody Else")
        again = await sign_in(car, PAU, OTHER_PIN)
        assert again != pau
        await car.contacts.settled()
        assert len(car.contacts.book) == 0
        assert await car.messages.draft() is None
        assert car.navigation.state.value.home is None


async def test_an_account_erased_on_the_phone_while_another_drives(
    services: RunningServices, tmp_path: Path
) -> None:
    """The services name the user no more, and the parked sign-in tells why."""
    async with living_car(tmp_path, services) as car:
        nuria, pau = await two_users(car, services, tmp_path)
        await erase_on_the_phone(services, PAU)
        await drive_online(car, nuria, PIN)
        car.users.look()
        await until(car.users.state, lambda state: [row.account_id for row in state.users] == [nuria])
        await car.erasure.stop()
        await nothing_left(car, tmp_path, pau, PAU, PAU_NAME, *HIDDEN)


async def test_a_user_who_is_signed_out_and_lost_their_role_elsewhere_is_forgotten(
    services: RunningServices, tmp_path: Path
) -> None:
    async with living_car(tmp_path, services) as car:
        nuria, pau = await two_users(car, services, tmp_path)
        await car.users.sign_out()
        await erase_on_the_phone(services, PAU)
        await drive_online(car, nuria, PIN)
        car.users.look()
        await until(car.users.state, lambda state: [row.account_id for row in state.users] == [nuria])
        await car.forgetting.work()
        await nothing_left(car, tmp_path, pau, PAU, PAU_NAME, *HIDDEN)


async def test_a_primary_user_erased_on_the_phone_leaves_the_car_to_the_next(
    services: RunningServices, tmp_path: Path
) -> None:
    """The facts of the next owner begin anew, and are believed."""
    async with living_car(tmp_path, services) as car:
        await account_with_pin(services, NURIA, PIN)
        nuria = await sign_in(car, NURIA, PIN, enrol=True)
        await until(car.users._facts.state, lambda facts: facts is not None)
        token = str((await services.sign_in(NURIA))["access_token"])
        changed = await services.ask("PUT", "/v1/spin", token, json={"pin": "1379", "present": PIN})
        assert changed.status == 200
        await car.users._refresh_facts()
        await erase_on_the_phone(services, NURIA)
        with pytest.raises(CarError):
            await car.online.me()
        await until(car.account.state, lambda state: not state.signed_in)
        await car.erasure.stop()
        await car.erasure.start()
        assert car.users._facts.state.value is None
        await nothing_left(car, tmp_path, nuria, NURIA, "Núria Vidal", "N\\u00faria")
        await account_with_pin(services, PAU, OTHER_PIN, PAU_NAME)
        pau = await sign_in(car, PAU, OTHER_PIN, enrol=True)
        facts = await until(car.users._facts.state, lambda facts: facts is not None)
        assert facts is not None
        assert [user.account_id for user in facts.users] == [pau]


class CutHere:
    """Copies what is on the disk as the power would leave it before a keeper forgets."""

    def __init__(self, keeper: Keeper, car: Path, copies: list[Path]) -> None:
        self._keeper = keeper
        self._car = car
        self._copies = copies

    async def forget_user(self, leaver: Leaver) -> None:
        self._copies.append(cut(self._car, len(self._copies)))
        await self._keeper.forget_user(leaver)


def cut(folder: Path, number: int) -> Path:
    copy = folder / f"cut{number}"
    shutil.copytree(folder / "car", copy / "car")
    return copy


async def test_a_power_cut_between_any_two_steps_is_made_good(
    services: RunningServices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copies: list[Path] = []
    async with living_car(tmp_path, services) as car:
        nuria, pau = await two_users(car, services, tmp_path)
        car.forgetting.keepers = tuple(CutHere(one, tmp_path, copies) for one in car.forgetting.keepers)
        scrub = car.database.scrub

        async def cut_and_scrub() -> None:
            copies.append(cut(tmp_path, len(copies)))
            await scrub()
            copies.append(cut(tmp_path, len(copies)))

        monkeypatch.setattr(car.database, "scrub", cut_and_scrub)
        await car.users.remove(pau)
    assert len(copies) == len(car.forgetting.keepers) + 2
    for copy in copies:
        async with living_car(copy, services, network=False) as again:
            await again.forgetting.stop()
            await nothing_left(again, copy, pau, PAU, PAU_NAME, *HIDDEN)
            assert again.online.parked == (nuria,)


async def test_a_part_that_cannot_forget_is_asked_again(services: RunningServices, tmp_path: Path) -> None:
    """The others forget all the same, and once only: whoever is removed may be back meanwhile."""
    async with living_car(tmp_path, services) as car:
        _nuria, pau = await two_users(car, services, tmp_path)
        recordings = tmp_path / "car" / "recordings"
        recordings.rename(tmp_path / "aside")
        recordings.write_bytes(b"no folder")
        with pytest.raises(CarError):
            await car.users.remove(pau)
        assert not car.account.state.value.signed_in
        left = [row for row in await rows(car) if pau in row]
        assert len(left) == 1, "that they are to be forgotten"
        recordings.unlink()
        (tmp_path / "aside").rename(recordings)
        car.online.switch_network(True)
        assert await sign_in(car, PAU, OTHER_PIN) == pau
        await car.forgetting.work()
        assert car.account.state.value.account_id == pau, "who came back stays"
        assert list(recordings.iterdir()) == []
