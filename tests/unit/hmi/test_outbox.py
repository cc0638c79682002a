"""What the driver did must reach the services: in order, over restarts, once for each key."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from chassis.errors import CarError, NotAvailable
from chassis.observable import Observable
from hmi.database import Database
from hmi.outbox import LONGEST_PAUSE_SECONDS, Entry, Outbox
from hmi.status.model import Network
from tests.fakes.manual_time import ManualTime
from tests.waiting import until

YEAR_SECONDS = 365 * 24 * 3600


class Services:
    """Takes entries, or fails as told."""

    def __init__(self) -> None:
        self.taken: Observable[tuple[str, ...]] = Observable(())
        self.tries: Observable[int] = Observable(0)
        self.refused: Observable[tuple[str, ...]] = Observable(())
        self.fail: CarError | Exception | None = None

    async def take(self, entry: Entry) -> None:
        self.tries.set(self.tries.value + 1)
        if self.fail is not None:
            raise self.fail
        self.taken.set((*self.taken.value, entry.payload.decode().strip('"')))

    async def refuse(self, _entry: Entry, error: CarError) -> None:
        self.refused.set((*self.refused.value, error.code))


@asynccontextmanager
async def outbox_in(
    folder: Path,
    services: Services,
    network: Observable[Network] | None = None,
    time: ManualTime | None = None,
) -> AsyncIterator[Outbox]:
    time = time or ManualTime()
    database = Database(folder / "car.sqlite", time)
    await database.start()
    outbox = Outbox(database, time, network or Observable("offline"))
    outbox.handle("word", services.take, services.refuse)
    await outbox.start()
    try:
        yield outbox
    finally:
        await outbox.stop()
        await database.stop()


async def test_delivers_in_order_within_a_stream(tmp_path: Path) -> None:
    services = Services()
    async with outbox_in(tmp_path, services) as outbox:
        for word in ("one", "two", "three"):
            await outbox.put("word", word)
        await until(services.taken, lambda taken: len(taken) == 3)
        assert services.taken.value == ("one", "two", "three")
        while await outbox.waiting():
            pass


async def test_what_could_not_be_sent_survives_a_restart_and_keeps_its_key(tmp_path: Path) -> None:
    services = Services()
    services.fail = NotAvailable("offline", "No network")
    async with outbox_in(tmp_path, services) as outbox:
        key = await outbox.put("word", "lost?")
        await until(services.tries, bool)
    async with outbox_in(tmp_path, services, Observable("online")) as outbox:
        await until(services.tries, lambda tries: tries >= 2)
        assert [entry.key for entry in await outbox.waiting()] == [key]
    services.fail = None
    async with outbox_in(tmp_path, services, Observable("online")):
        await until(services.taken, bool)
    assert services.taken.value == ("lost?",)


async def test_a_stuck_entry_holds_its_stream_but_not_the_others(tmp_path: Path) -> None:
    services = Services()
    async with outbox_in(tmp_path, services) as outbox:
        services.fail = NotAvailable("offline", "No network")
        await outbox.put("word", "first", "a")
        await until(services.tries, bool)
        services.fail = None
        await outbox.put("word", "second", "a")
        await outbox.put("word", "other", "b")
        await until(services.taken, bool)
        assert services.taken.value == ("other",)


async def test_the_network_coming_back_hurries(tmp_path: Path) -> None:
    services, network = Services(), Observable[Network]("offline")
    services.fail = NotAvailable("offline", "No network")
    async with outbox_in(tmp_path, services, network) as outbox:
        await outbox.put("word", "waiting")
        await until(services.tries, bool)
        services.fail = None
        network.set("online")
        await until(services.taken, bool)


async def test_pauses_grow_and_end_at_five_minutes(tmp_path: Path) -> None:
    services, network, time = Services(), Observable[Network]("offline"), ManualTime()
    services.fail = NotAvailable("offline", "No network")
    pauses = []
    async with outbox_in(tmp_path, services, network, time) as outbox:
        await outbox.put("word", "waiting")
        for attempt in range(1, 12):
            while (entry := (await outbox.waiting())[0]).attempts < attempt:
                pass
            pauses.append(entry.next_try - time.now().timestamp())
            network.set("offline")
            network.set("online")
    assert pauses[:4] == [1, 2, 4, 8]
    assert pauses[-1] == LONGEST_PAUSE_SECONDS


async def test_a_clock_set_back_by_a_year_makes_nothing_wait_a_year(tmp_path: Path) -> None:
    """Bad input: the time of the next try is then far in the future, and counts as passed."""
    services, ahead = Services(), ManualTime()
    ahead.pass_by(YEAR_SECONDS)
    services.fail = NotAvailable("offline", "No network")
    async with outbox_in(tmp_path, services, time=ahead) as outbox:
        await outbox.put("word", "patient")
        await until(services.tries, bool)
        while (await outbox.waiting())[0].attempts == 0:
            pass
    services.fail = None
    async with outbox_in(tmp_path, services):
        await until(services.taken, bool)


async def test_a_refused_entry_goes_and_is_told(tmp_path: Path) -> None:
    services = Services()
    services.fail = CarError("vin_malformed", "No such car")
    async with outbox_in(tmp_path, services) as outbox:
        await outbox.put("word", "bad")
        await until(services.refused, bool)
        assert services.refused.value == ("vin_malformed",)
        while await outbox.waiting():
            pass


async def test_a_bug_in_a_delivery_loses_nothing(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    services = Services()
    services.fail = ZeroDivisionError()
    async with outbox_in(tmp_path, services) as outbox:
        await outbox.put("word", "kept")
        await until(services.tries, bool)
        while not (await outbox.waiting())[0].attempts:
            pass
    assert "ZeroDivisionError" in caplog.text


async def test_the_same_key_is_kept_once(tmp_path: Path) -> None:
    services = Services()
    services.fail = NotAvailable("offline", "No network")
    async with outbox_in(tmp_path, services) as outbox:
        assert await outbox.put("word", "buy", key="tap-1") == "tap-1"
        await outbox.put("word", "buy", key="tap-1")
        await until(services.tries, bool)
        assert len(await outbox.waiting()) == 1
        await outbox.drop("word")
        assert await outbox.waiting() == []


async def test_a_refusal_is_told_before_it_is_forgotten(tmp_path: Path) -> None:
    """A power cut, or a telling that fails, in between: it is told again."""
    services, time = Services(), ManualTime()
    services.fail = CarError("vin_malformed", "No such car")
    waiting: list[int] = []
    database = Database(tmp_path / "car.sqlite", time)
    await database.start()
    outbox = Outbox(database, time, Observable("online"))

    async def refuse(entry: Entry, error: CarError) -> None:
        waiting.append(len(await outbox.waiting()))
        await services.refuse(entry, error)
        if len(waiting) == 1:
            raise CarError("storage_unreadable", "No")

    outbox.handle("word", services.take, refuse)
    await outbox.put("word", "bad")
    await outbox.start()
    await until(services.refused, bool)
    while not (await outbox.waiting())[0].attempts:
        pass
    outbox.hurry()
    while await outbox.waiting():
        pass
    await outbox.stop()
    await database.stop()
    assert waiting == [1, 1]


async def test_what_is_put_again_while_its_refusal_is_told_goes_again(tmp_path: Path) -> None:
    services = Services()
    services.fail = CarError("document_outdated", "There is a newer one")
    database = Database(tmp_path / "car.sqlite", ManualTime())
    await database.start()
    outbox = Outbox(database, ManualTime(), Observable("online"))

    async def refuse(entry: Entry, _error: CarError) -> None:
        services.fail = None
        await outbox.put("word", "better", key=entry.key)

    outbox.handle("word", services.take, refuse)
    await outbox.put("word", "bad", key="once")
    await outbox.start()
    await until(services.taken, bool)
    await outbox.stop()
    await database.stop()
    assert services.taken.value == ("better",)
