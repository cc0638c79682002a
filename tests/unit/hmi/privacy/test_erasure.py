"""Deleting the account from the car: nothing of the driver stays in any file (PRV-3)."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from chassis.errors import CarError, NotAvailable
from chassis.observable import Observable
from hmi.account.service import AccountService
from hmi.documents import Documents
from hmi.home.service import HomeService
from hmi.navigation.kept import KeptPlaces, NavigationShelf
from hmi.notices.service import NoticesService
from hmi.personalisation.service import PersonalisationService
from hmi.privacy.calls import PrivacyCalls
from hmi.privacy.consents import ConsentService
from hmi.privacy.erasure import Calls, ErasureService
from hmi.privacy.forgetting import RETRY_SECONDS, Forgetting
from hmi.secrets import Secret
from hmi.texts import Texts
from hmi.tokens import REFRESH_TOKEN
from hmi.users.leaver import Leaver
from hmi.users.roster import leavers
from maps.protocol import Place, Position
from online.settings import Settings
from tests.fakes.driver_seat import DriverSeat, driver_seat
from tests.fakes.services import PASSWORD, RunningServices, TurnedClock, running_services
from tests.fakes.small_disk import SmallDisk
from tests.waiting import until

EMAIL = "nuria@example.org"
NAME = "Núria Vidal"
HOME_STREET = "Runeberginkatu 40"


@dataclass
class Car:
    """A car that knows its driver well."""

    seat: DriverSeat
    erasure: ErasureService
    forgetting: Forgetting
    consents: ConsentService
    personalisation: PersonalisationService
    folder: Path
    forgot: list[str]

    async def be_lived_in(self) -> list[bytes]:
        """The driver signs in and leaves traces everywhere; returns what to look for."""
        await self.seat.account.sign_in_typed(EMAIL, PASSWORD)
        await until(self.consents.state, bool)
        await self.consents.decide("voice_recordings", True)
        await self.personalisation.change(theme="night")
        place = Place("home", HOME_STREET, "address", Position(60.17, 24.92))
        shelf = NavigationShelf(Documents(self.seat.database, "navigation", self.seat.time))
        owner = self.seat.account.state.value.account_id
        assert owner
        for number in range(50):  # earlier versions of a row stay in free pages and in the log
            await shelf.keep_places(KeptPlaces(home=place, recent=(place,) * number, owner=owner))
        token = self.seat.secrets.get(REFRESH_TOKEN)
        assert token is not None
        account = self.seat.account.state.value
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
            seat.time,
            {},
        )
        notices = NoticesService(seat.time, seat.time, documents("notices"))
        personalisation = PersonalisationService(documents("personalisation"), notices, texts)

        account = seat.account
        home = HomeService(documents("home"), account.state)
        navigation = NavigationShelf(documents("navigation"))

        class Places:
            async def forget_user(self, leaver: Leaver) -> None:
                await navigation.forget_places(leaver.account_id)
                forgot.append(leaver.account_id)

        forgetting = Forgetting(
            seat.database,
            documents("forgetting"),
            (account, personalisation, home, Places()),
            seat.secrets,
            lambda *who: leavers(account.state.value, None, *who),
            seat.time,
        )
        erasure = ErasureService(
            calls or PrivacyCalls(seat.online),
            account.state,
            seat.online.erased,
            forgetting,
            texts,
            account.look,
        )
        parts = (personalisation, home, consents, erasure, forgetting)
        for part in parts:
            await part.start()
        end = seat.account.state.subscribe(personalisation.follow)
        try:
            yield Car(seat, erasure, forgetting, consents, personalisation, folder, forgot)
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
        assert len(lived_in.forgot) == 1
        assert not lived_in.seat.account.state.value.signed_in
    async with car(folder, services) as emptied:
        assert emptied.found(traces) == {}
        with pytest.raises(CarError) as caught:
            await emptied.seat.account.sign_in_typed(EMAIL, PASSWORD)
        assert caught.value.code == "wrong_credentials"


async def test_another_drivers_people_stay(tmp_path: Path, services: RunningServices) -> None:
    """PRV-3: the driver's own address book and messages go; in somebody else's the driver may stand."""
    async with car(tmp_path / "car", services) as lived_in:
        await lived_in.be_lived_in()
        seat = lived_in.seat
        contacts = Documents(seat.database, "contacts", seat.time)
        own = seat.account.state.value.account_id
        for owner in (own, "bo"):
            await contacts.save(f"contacts.{owner}", [{"name": "Somebody", "emails": [EMAIL]}])
        await seat.outbox.put("message", {"account": own}, f"message.{own}")
        await seat.outbox.put("message", {"account": "bo", "recipient": EMAIL}, "message.bo")
        await lived_in.erasure.erase(PASSWORD)
        assert lived_in.erasure.state.value.status == "done"
        assert await contacts.read(f"contacts.{own}") is None
        assert await contacts.read("contacts.bo") is not None
        left = await seat.database.read(lambda c: c.execute("SELECT stream FROM outbox").fetchall())
        assert [stream for (stream,) in left] == ["message.bo"]


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


async def test_on_a_full_disk_nothing_is_said_to_be_deleted_and_it_is_once_there_is_room(
    tmp_path: Path, services: RunningServices
) -> None:
    """PRV-3: what the car keeps goes when the disk takes changes again, with no one asking for it."""
    folder = tmp_path / "car"
    with SmallDisk(folder, megabytes=4) as disk:
        async with car(folder, services) as lived_in:
            traces = await lived_in.be_lived_in()
            filler = disk.fill()
            await lived_in.erasure.erase(PASSWORD)
            state = lived_in.erasure.state.value
            assert state.status == "idle"
            assert state.problem.startswith("What the car keeps of this user cannot be deleted now")
            assert lived_in.found(traces)
            assert lived_in.forgot == [], "nobody forgets by halves"
            filler.unlink()
            lived_in.seat.time.pass_by(RETRY_SECONDS)
            await until(lived_in.seat.online.signed_in, lambda signed_in: not signed_in)
            await lived_in.forgetting.work()  # waits for the one under way
            assert lived_in.seat.database.durable
            assert lived_in.found(traces) == {}


@pytest.mark.parametrize("cut", [False, True])
async def test_a_disk_that_fills_up_meanwhile_leaves_nothing_in_the_end(
    tmp_path: Path, services: RunningServices, cut: bool
) -> None:
    """Whether there is room again in this drive, or only at the next start."""
    folder = tmp_path / "car"
    with SmallDisk(folder, megabytes=4) as disk:

        class Greedy:
            async def forget_user(self, _leaver: Leaver) -> None:
                disk.fill()

        async with car(folder, services) as lived_in:
            traces = await lived_in.be_lived_in()
            forgetting = lived_in.forgetting
            forgetting.keepers = (*forgetting.keepers[:1], Greedy(), *forgetting.keepers[1:])
            await lived_in.erasure.erase(PASSWORD)
            assert lived_in.erasure.state.value.status == "idle"
            assert lived_in.found(traces)
            if not cut:
                (folder / "filler").unlink()
                await forgetting.work()
                assert lived_in.found(traces) == {}
        (folder / "filler").unlink(missing_ok=True)
        async with car(folder, services) as again:
            await again.forgetting.stop()
            assert again.found(traces) == {}


async def test_a_sign_in_that_cannot_be_deleted_yet_is_deleted_later(
    tmp_path: Path, services: RunningServices
) -> None:
    """The file of the secrets cannot be written for a while; nobody says that it was."""
    folder = tmp_path / "car"
    secrets = folder / "secrets.json"
    async with car(folder, services) as lived_in:
        traces = await lived_in.be_lived_in()

        class Unwritable:
            async def forget_user(self, _leaver: Leaver) -> None:
                secrets.rename(folder / "aside")
                secrets.mkdir()

        lived_in.forgetting.keepers = (Unwritable(), *lived_in.forgetting.keepers)
        await lived_in.erasure.erase(PASSWORD)
        assert lived_in.erasure.state.value.problem.startswith("What the car keeps of this user cannot")
        assert len(lived_in.forgot) == 1, "the others have forgotten"
        secrets.rmdir()
        (folder / "aside").rename(secrets)
        assert lived_in.found(traces)
        lived_in.seat.time.pass_by(RETRY_SECONDS)
        await lived_in.forgetting.stop()
        assert lived_in.found(traces) == {}
        assert len(lived_in.forgot) == 1


class CutOff:
    """The services erase, but their answer is lost with the power."""

    def __init__(self, calls: PrivacyCalls) -> None:
        self._calls = calls

    async def erase(self, password: Secret) -> None:
        await self._calls.erase(password)
        raise NotAvailable("no_services", "The online services do not answer")

    async def check_parked(self, account_id: str) -> None:
        await self._calls.check_parked(account_id)


async def test_an_erasure_whose_answer_was_lost_is_completed(
    tmp_path: Path, services: RunningServices
) -> None:
    """The services say that the account is gone as soon as its sign-in is used again."""
    folder = tmp_path / "car"
    async with car(folder, services) as lived_in:
        traces = await lived_in.be_lived_in()
        lived_in.erasure._calls = CutOff(PrivacyCalls(lived_in.seat.online))
        await lived_in.erasure.erase(PASSWORD)
        assert lived_in.erasure.state.value.status == "idle"
        assert lived_in.erasure.state.value.problem.startswith("No answer came. The car finds out")
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


class SwitchesMeanwhile(CutOff):
    """Somebody else drives when the answer comes."""

    def __init__(self, calls: PrivacyCalls, account: AccountService) -> None:
        super().__init__(calls)
        self._account = account

    async def erase(self, password: Secret) -> None:
        await self._calls.erase(password)
        await self._account.switch("")
        raise CarError("not_signed_in", "Sign in to use this")


async def test_who_switches_before_the_answer_comes_is_forgotten_all_the_same(
    tmp_path: Path, services: RunningServices
) -> None:
    """The erased account's sign-in is parked by then, and nobody would use it again."""
    async with car(tmp_path / "car", services) as lived_in:
        traces = await lived_in.be_lived_in()
        calls, account = PrivacyCalls(lived_in.seat.online), lived_in.seat.account
        lived_in.erasure._calls = SwitchesMeanwhile(calls, account)
        await lived_in.erasure.erase(PASSWORD)
        await until(account.state, lambda state: not state.others)
        assert lived_in.erasure.state.value.problem == "", "who drives by now has asked for nothing"
        await lived_in.erasure.stop()
        assert lived_in.found(traces) == {}


@pytest.mark.parametrize("hindrance", ["offline", "privacy_maximum", "wrong_password"])
async def test_an_erasure_that_was_never_sent_or_refused_ends_nothing_later(
    tmp_path: Path, services: RunningServices, hindrance: str
) -> None:
    """Signing out and switching later are what they always are: account and data live on."""
    folder = tmp_path / "car"
    async with car(folder, services) as lived_in:
        traces = await lived_in.be_lived_in()
        seat = lived_in.seat
        own = seat.account.state.value.account_id
        if hindrance == "offline":
            seat.online.switch_network(False)
        if hindrance == "privacy_maximum":
            seat.online.privacy.set("maximum")
        await lived_in.erasure.erase(PASSWORD if hindrance != "wrong_password" else "a loud blue boat")
        assert lived_in.erasure.state.value.problem
        await lived_in.erasure.dismiss()
        await seat.account.switch("")
        await lived_in.erasure.stop()
        await lived_in.erasure.start()
        assert lived_in.forgot == []
        assert seat.online.parked == (own,)
        seat.online.privacy.set("full")
        seat.online.switch_network(True)
        await until(seat.online.network, lambda network: network == "online")
        await seat.account.switch(own)
        assert (await seat.online.me()).id == own
        await seat.account.sign_out()
        while await seat.outbox.waiting():
            await services.settle()
    async with car(folder, services) as again:
        assert again.forgot == []
        assert any(HOME_STREET.encode() in found for found in again.found(traces).values())


async def test_who_signs_out_before_the_answer_is_known_is_forgotten_once_it_is(
    tmp_path: Path, services: RunningServices
) -> None:
    """The sign-in on its way to its end tells that its account was erased."""
    async with car(tmp_path / "car", services) as lived_in:
        traces = await lived_in.be_lived_in()
        seat = lived_in.seat
        seat.online.switch_network(False)
        await seat.account.sign_out()
        token = str((await services.sign_in(EMAIL))["access_token"])
        erasing = await services.ask("POST", "/v1/account/erasure", token, json={"password": PASSWORD})
        assert erasing.status in (202, 204)
        assert lived_in.found(traces)
        seat.online.switch_network(True)
        while lived_in.forgot == []:
            await services.settle()
        await lived_in.erasure.stop()
        assert lived_in.found(traces) == {}


async def test_whose_address_is_part_of_another_ones_takes_nothing_along(
    tmp_path: Path, services: RunningServices
) -> None:
    """Ann and Joann of one company: names, values and rows on their way are compared whole."""
    async with car(tmp_path / "car", services) as lived_in:
        await lived_in.be_lived_in()
        seat = lived_in.seat
        own = seat.account.state.value.account_id
        other = f"jo{own}"

        def documents(scope: str) -> Documents:
            return Documents(seat.database, scope, seat.time)

        for scope, name in (("contacts", "contacts"), ("home", "layout"), ("elsewhere", "anything")):
            await documents(scope).save(f"{name}.{other}", {"owner": other, "known": [EMAIL, own]})
            await documents(scope).save(f"{name}.{own}", {"owner": own})
        await NavigationShelf(documents("navigation")).keep_places(KeptPlaces(owner=other))
        await seat.outbox.put("consent", {"account": other}, f"consent.{other}")
        await seat.outbox.put("consent", {"account": own}, f"consent.{own}")
        await seat.outbox.put("accept_document", {"account_id": own}, "account")
        await lived_in.erasure.erase(PASSWORD)
        names = await seat.database.read(lambda c: c.execute("SELECT name FROM documents").fetchall())
        kept = {name for (name,) in names}
        assert kept >= {f"contacts.{other}", f"layout.{other}", f"anything.{other}"}
        assert [name for name in kept if name.endswith(f".{own}")] == []
        assert await NavigationShelf(documents("navigation")).owners() == (other,)
        left = await seat.database.read(lambda c: c.execute("SELECT stream FROM outbox").fetchall())
        assert left == [(f"consent.{other}",)]


async def test_only_one_erasure_at_a_time(tmp_path: Path, services: RunningServices) -> None:
    asked: list[str] = []
    let_go = asyncio.Event()

    class Slow:
        async def erase(self, password: Secret) -> None:
            asked.append(password.reveal())
            await let_go.wait()
            raise CarError("wrong_credentials", "No")

        async def check_parked(self, account_id: str) -> None:
            raise AssertionError(account_id)

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


async def test_who_is_noted_again_while_they_are_forgotten_is_forgotten_again(
    tmp_path: Path, services: RunningServices
) -> None:
    """Something was kept of them after the first part had forgotten, and somebody asks anew."""
    async with car(tmp_path / "car", services) as lived_in:
        await lived_in.be_lived_in()
        seat = lived_in.seat
        own = seat.account.state.value.account_id
        contacts = Documents(seat.database, "home", seat.time)
        forgetting = lived_in.forgetting

        class Busy:
            async def forget_user(self, leaver: Leaver) -> None:
                if lived_in.forgot == [own]:
                    await contacts.save(f"layout.{own}", {"late": True})
                    await forgetting.note(leaver.account_id)

        forgetting.keepers = (*forgetting.keepers, Busy())
        await forgetting.forget(own)
        assert lived_in.forgot == [own, own]
        assert await contacts.read(f"layout.{own}") is None
