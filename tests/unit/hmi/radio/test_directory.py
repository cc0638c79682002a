"""MED-1, PER-1: the list of stations outlives the network, favourites belong to the driver."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.database import Database
from hmi.documents import Documents
from hmi.radio.directory import StationDirectory
from hmi.status.model import Network
from online.contract.radio import StationList
from online.radio.provider import listed, unless_known
from tests.fakes.manual_time import ManualTime
from tests.fakes.radio import STATIONS
from tests.waiting import until

ANA = AccountState(signed_in=True, account_id="ana")
BEN = AccountState(signed_in=True, account_id="ben")


class Services:
    """The directory of the services; notes what was known when it was asked."""

    def __init__(self) -> None:
        self.network: Observable[Network] = Observable("offline")
        self.list = listed("Test", STATIONS, simulated=False)
        self.asked: Observable[tuple[str, ...]] = Observable(())

    async def stations(self, known: str) -> StationList:
        self.asked.set((*self.asked.value, known))
        return unless_known(self.list, known)


class Setting:
    def __init__(self, database: Database) -> None:
        self.time = ManualTime()
        self.database = database
        self.services = Services()
        self.account = Observable(AccountState())

    async def begin(self) -> StationDirectory:
        shelf = Documents(self.database, "radio", self.time)
        directory = StationDirectory(self.services, shelf, self.account, self.time)
        await directory.start()
        return directory


@pytest.fixture
async def setting(tmp_path: Path) -> AsyncIterator[Setting]:
    database = Database(tmp_path / "car.sqlite", ManualTime())
    await database.start()
    yield Setting(database)
    await database.stop()


async def test_the_list_comes_with_the_network_and_stays_without_it(setting: Setting) -> None:
    directory = await setting.begin()
    assert (directory.state.value.loading, directory.state.value.network) == (True, "offline")
    setting.services.network.set("online")
    await until(directory.state, lambda state: state.index.stations == STATIONS)
    await directory.stop()
    setting.services.network.set("offline")
    directory = await setting.begin()
    state = directory.state.value
    assert (state.index.stations, state.loading, state.network) == (STATIONS, False, "offline")
    await directory.stop()


async def test_a_list_from_the_future_is_asked_for_anew(setting: Setting) -> None:
    """Bad input: after a wrong clock was put right the list does not stay as it is for a year."""
    setting.services.network.set("online")
    setting.time.pass_by(365 * 24 * 3600)
    directory = await setting.begin()
    await until(directory.state, lambda state: state.index.stations)
    await directory.stop()
    setting.time = ManualTime()
    directory = await setting.begin()
    await until(setting.services.asked, lambda asked: len(asked) == 2)
    await directory.stop()


async def test_a_list_that_is_known_is_not_sent_again(setting: Setting) -> None:
    setting.services.network.set("online")
    directory = await setting.begin()
    await until(directory.state, lambda state: state.index.stations)
    await directory.stop()
    setting.time.pass_by(13 * 3600)
    directory = await setting.begin()
    await until(setting.services.asked, lambda asked: len(asked) == 2)
    await directory.stop()
    assert directory.state.value.index.stations == STATIONS
    assert setting.services.asked.value == ("", setting.services.list.version)


async def test_favourites_are_each_drivers_own_and_outlive_a_restart(setting: Setting) -> None:
    """PER-1: radio stations are kept per user."""
    setting.services.network.set("online")
    directory = await setting.begin()
    await until(directory.state, lambda state: state.index.stations)
    setting.account.set(ANA)
    await directory.toggle_favourite(STATIONS[2])
    setting.account.set(BEN)
    await until(directory.state, lambda state: state.favourites == ())
    await directory.toggle_favourite(STATIONS[1])
    await directory.toggle_favourite(STATIONS[1])
    assert directory.state.value.favourites == ()
    await directory.stop()
    setting.account.set(ANA)
    directory = await setting.begin()
    assert directory.state.value.favourites == (STATIONS[2],)
    assert directory.station(STATIONS[2].id) == STATIONS[2]
    await directory.stop()


async def test_a_damaged_list_counts_as_none(setting: Setting) -> None:
    shelf = Documents(setting.database, "radio", setting.time)
    await shelf.write("stations", b'{"fetched_at": 7}')
    await shelf.write("favourites.ana", b"[[[")
    setting.account.set(ANA)
    directory = await setting.begin()
    assert (directory.state.value.index.stations, directory.state.value.favourites) == ((), ())
    setting.services.network.set("online")
    await until(directory.state, lambda state: state.index.stations)
    await directory.stop()


async def test_a_cleared_list_comes_again_and_favourites_stay(setting: Setting) -> None:
    """Issue 3, Apps: what is cleared comes again with the network; what the driver chose is not touched."""
    directory = await setting.begin()
    setting.services.network.set("online")
    await until(directory.state, lambda state: state.index.stations == STATIONS)
    await directory.toggle_favourite(STATIONS[0])
    setting.services.network.set("offline")
    await directory.clear()
    state = directory.state.value
    assert (state.index.stations, state.loading, state.favourites) == ((), False, STATIONS[:1])
    assert await Documents(setting.database, "radio", setting.time).read("stations") is None
    setting.services.network.set("online")
    await until(directory.state, lambda state: state.index.stations == STATIONS)
    await directory.stop()
