"""Settings > Apps as a driver meets it: measured, cleared, started anew, as things are now."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from chassis.clock import SystemClock
from chassis.errors import BadInput
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.apps.model import APPS, AppRow
from hmi.apps.service import AppsService, Watched
from hmi.apps.storage import Places, clear_folder
from hmi.contacts.model import ContactsState
from hmi.database import Database
from hmi.documents import Documents
from hmi.personalisation.model import Preferences
from hmi.processes import Pauses, Processes, Program
from hmi.texts import Texts
from online.contract.availability import PrivacyLevel
from tests.fakes.manual_time import ManualTime
from tests.waiting import until

CHILD = Path(__file__).parents[3] / "fakes" / "child.py"
NURIA = AccountState(signed_in=True, verified=True, account_id="nuria-1", email="nuria@example.org")


@dataclass
class Seat:
    """The service, and what it stands on."""

    apps: AppsService
    processes: Processes
    database: Database
    places: Places
    level: Observable[PrivacyLevel]
    preferences: Observable[Preferences]
    texts: Texts

    def row(self, key: str) -> AppRow:
        return next(row for row in self.apps.state.value.apps if row.key == key)

    def uses(self) -> dict[str, str]:
        return {use.kind: use.text for use in self.apps.state.value.uses}


@pytest.fixture
async def seat(tmp_path: Path) -> AsyncIterator[Seat]:
    data = tmp_path / "car"
    database = Database(data / "car.sqlite", ManualTime())
    await database.start()
    ready = tmp_path / "maps.ready"
    command = [sys.executable, str(CHILD), "good", str(ready)]
    texts = Texts()
    processes = Processes(
        [Program("maps", lambda: "Maps", lambda: command, {}, ready)],
        SystemClock(),
        texts,
        pauses=Pauses(0.01, 0.05),
    )
    await processes.start()
    folders = ("regions", "tiles", "covers", "models", "recordings")
    places = Places(data=data, secrets=data / "secrets.json", **{name: data / name for name in folders})
    level: Observable[PrivacyLevel] = Observable("full")
    preferences = Observable(Preferences())
    contacts = Observable(ContactsState(open=True, count=2))

    async def clear() -> None:
        await asyncio.to_thread(clear_folder, places.covers)

    apps = AppsService(
        database,
        places,
        processes,
        Watched(level, Observable(NURIA), preferences, contacts),
        {"media": clear},
        texts,
    )
    await apps.start()
    yield Seat(apps, processes, database, places, level, preferences, texts)
    await apps.stop()
    await processes.stop()
    await database.stop()


async def test_all_apps_are_there_before_anything_was_measured(seat: Seat) -> None:
    assert [row.key for row in seat.apps.state.value.apps] == list(APPS)
    assert {row.size for row in seat.apps.state.value.apps} == {""}
    assert seat.apps.state.value.storage == ""


async def test_what_is_kept_is_measured_and_said_in_the_drivers_language(seat: Seat) -> None:
    seat.places.models.mkdir()
    (seat.places.models / "model.bin").write_bytes(b"x" * 1_500_000)
    await seat.apps.look()
    assert seat.row("voice").size == "1.5 MB"
    assert " used, " in seat.apps.state.value.storage
    seat.texts.follow(Preferences(language="fr-FR"))
    assert seat.row("voice").size == "1,5\u00a0Mo"


async def test_a_cache_is_cleared_and_the_rest_stays(seat: Seat) -> None:
    seat.places.covers.mkdir()
    (seat.places.covers / "a.jpg").write_bytes(b"x" * 250_000)
    await Documents(seat.database, "media", ManualTime()).write("played", b"v" * 300)
    await seat.apps.look()
    assert (seat.row("media").cache, seat.row("media").has_cache) == ("250 kB", True)
    await seat.apps.choose("media")
    await seat.apps.clear("media")
    assert list(seat.places.covers.iterdir()) == []
    assert (seat.row("media").cache, seat.apps.state.value.told) == ("", "Cleared: 250 kB")
    assert [store.kind for store in seat.apps.state.value.stores] == ["entries"]


async def test_a_cache_that_cannot_be_cleared_is_said(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that fails meanwhile."""
    seat.places.covers.mkdir()
    (seat.places.covers / "a.jpg").write_bytes(b"x")

    def refuse(_path: Path, *, missing_ok: bool = False) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "unlink", refuse)
    await seat.apps.clear("media")
    assert seat.apps.state.value.problem == "Not all of it could be cleared. Try again"
    assert seat.apps.state.value.busy == ""


async def test_a_program_is_started_anew_when_the_driver_wants_it(seat: Seat) -> None:
    await until(seat.processes.states, lambda states: states[0].status == "running")
    before = seat.processes.process_id("maps")
    await seat.apps.look()
    assert seat.row("navigation").program.startswith("Running, ")
    await seat.apps.restart("navigation")
    await until(
        seat.processes.states,
        lambda states: states[0].status == "running" and seat.processes.process_id("maps") != before,
    )
    assert seat.processes.process_id("maps") not in (None, before)
    assert seat.processes.states.value[0].restarts == 0, "what the driver wants is no failure"
    assert seat.row("navigation").health == "well"


async def test_a_program_that_fell_says_so(seat: Seat) -> None:
    await until(seat.processes.states, lambda states: states[0].status == "running")
    number = seat.processes.process_id("maps")
    assert number is not None
    os.kill(number, 9)
    await until(
        seat.processes.states, lambda states: states[0].restarts == 1 and states[0].status == "running"
    )
    assert seat.row("navigation").program.endswith("Restarted 1 time since the start")
    assert seat.row("voice").program == "Runs outside the car"
    assert (seat.row("vehicle").health, seat.row("vehicle").restartable) == ("well", False)


async def test_what_an_app_uses_changes_with_the_level_while_one_looks(seat: Seat) -> None:
    """PRV-1: as things are now, not as they were when the page was opened."""
    await seat.apps.choose("voice")
    assert seat.uses()["internet"] == "Answers questions about weather and news"
    seat.level.set("maximum")
    assert seat.uses()["internet"].endswith("Not now: maximum privacy")
    seat.preferences.set(Preferences(wake_phrase=False))
    assert seat.uses()["microphone"].endswith("Only after the voice key is pressed")


async def test_the_chosen_one_is_put_away_by_a_second_touch(seat: Seat) -> None:
    await seat.apps.choose("voice")
    await seat.apps.choose("voice")
    assert (seat.apps.state.value.chosen, seat.apps.state.value.uses) == ("", ())


@pytest.mark.parametrize("key", ["vehicle", "solitaire"])
async def test_what_is_not_there_is_refused(seat: Seat, key: str) -> None:
    with pytest.raises(BadInput):
        await seat.apps.clear(key)
    with pytest.raises(BadInput):
        await seat.apps.restart(key)
