"""Everything the car keeps of its driver, taken along on a drive (PRV-3)."""

import asyncio
import json
import os
import signal
import subprocess
import sys
import zipfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest

from chassis.errors import CarError
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.contacts.model import Contact, Number
from hmi.database import Database
from hmi.documents import Documents
from hmi.messages.model import Draft
from hmi.messages.service import KIND, Leaving
from hmi.navigation.kept import KeptPlaces
from hmi.outbox import Outbox
from hmi.personalisation.model import LANGUAGES, Preferences
from hmi.privacy.export.archive import UNFINISHED, write_archive
from hmi.privacy.export.kept import KeptRecordings, KeptRows
from hmi.privacy.export.model import ExportState, Part
from hmi.privacy.export.service import LOOK_SECONDS, ExportService
from hmi.secrets import Secrets
from hmi.status.model import Network
from hmi.texts import Texts
from hmi.users.guard import Guard
from maps.protocol import Place, Position
from online.contract.messages import NewMessage
from online.settings import Settings
from tests.fakes.manual_time import ManualTime
from tests.fakes.services import TurnedClock, running_services
from tests.fakes.small_disk import SmallDisk
from tests.fakes.users_seat import PAU, users_seat
from tests.waiting import until
from tests.world import REPOSITORY
from voice.recordings import Recordings

NURIA, JORDI = "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"
ANNA = "anna@example.org"
DRIVER = AccountState(
    signed_in=True, name="Núria <Vidal>", email="nuria@example.org", account_id=NURIA, vin="VIN"
)
SECRETS = ("refresh-token-of-nuria", "verifier-of-the-s-pin")
SENTENCE = b"\x13\x37" * 16_000


@dataclass
class Car:
    """A car with a driver of whom much is kept, and one of whom nothing may be shown."""

    service: ExportService
    account: Observable[AccountState]
    guard: Guard
    database: Database
    time: ManualTime
    texts: Texts
    drives: list[Path]
    asks: set[str]

    async def export(self, drive: Path) -> ExportState:
        await self.service.export(str(drive))
        return self.service.state.value


@pytest.fixture
async def car(tmp_path: Path) -> AsyncIterator[Car]:
    time, texts, folder = ManualTime(), Texts(), tmp_path / "car"
    database = Database(folder / "car.sqlite", time)
    await database.start()
    await live_in(database, folder, time)
    account, asks = Observable(DRIVER), set[str]()
    guard = Guard(account, lambda who: who in asks)
    drives: list[Path] = []
    keepers = (KeptRows(database), KeptRecordings(folder / "recordings"))
    service = ExportService(keepers, lambda: drives, guard, account, texts, time, time)
    await service.start()
    yield Car(service, account, guard, database, time, texts, drives, asks)
    await service.stop()
    await database.stop()


async def live_in(database: Database, folder: Path, time: ManualTime) -> None:
    """Two drivers leave their traces: in documents, the outbox, recordings and secrets."""
    for who, account, street in (("Nora", NURIA, "Runeberginkatu 40"), ("Hugo", JORDI, "Secret Lane 7")):
        place = Place("home", street, "address", Position(60.17, 24.92))
        person = Contact(name=f"{who} <b>", numbers=(Number("+358401234567", "mobile"),))
        message = NewMessage(id=account, recipient="a@example.org", text=f"{who} waits", language="en")
        for scope, name, value in (
            ("contacts", f"contacts.{account}", (person,)),
            ("navigation", f"navigation.places.{account}", KeptPlaces(home=place, recent=(place,))),
            ("messages", f"draft.{account}", Draft(kind="email", name=who, address="a@b.c", text="Hello")),
            ("personalisation", f"account.{account}", Preferences(theme="night")),
            ("home", f"layout.{account}", {"widgets": ["weather"]}),
            ("enrolment", f"progress-{who}", {"account_id": account, "name": who}),
            ("tomorrow", f"whatever.{account}", {"kept": who}),
        ):
            await Documents(database, scope, time).save(name, value)
        leaving = Leaving(account=account, name=who, message=message)
        await Outbox(database, time, Observable[Network]("offline")).put(KIND, leaving)
        Recordings(folder / "recordings").keep(account, SENTENCE, time.now())
    await Documents(database, "trips", time).write("trips", b'{"long":{"kilometres":12.5}}')
    await Documents(database, "radio", time).write("stations", b'{"not":"personal"}')
    secrets = Secrets(folder / "secrets.json")
    for secret in SECRETS:
        secrets.put(secret, secret)


def files_in(drive: Path) -> dict[str, bytes]:
    """The one archive on the drive, read back."""
    [path] = drive.glob("*.zip")
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


class Page(HTMLParser):
    """The words and links of an HTML page."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.words = ""
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value for name, value in attrs if name == "href" and value]

    def handle_data(self, data: str) -> None:
        self.words += data


async def test_it_holds_all_that_is_kept_of_the_driver_and_nothing_else(car: Car, tmp_path: Path) -> None:
    state = await car.export(tmp_path)
    assert (state.status, state.problem, state.progress) == ("done", "", 1.0)
    assert state.result == f"Hola-my-data-2026-06-15.zip is on {tmp_path.name}"
    files = files_in(tmp_path)
    data = {name: json.loads(content) for name, content in files.items() if name.endswith(".json")}
    assert data["contacts.json"][0]["name"] == "Nora <b>"
    assert data["places.json"]["home"]["name"] == "Runeberginkatu 40"
    assert data["draft.json"]["text"] == "Hello"
    assert data["settings.json"]["theme"] == "night"
    assert data["home.json"] == {"widgets": ["weather"]}
    assert data["messages.json"][0]["message"]["text"] == "Nora waits"
    assert data["enrolment.json"]["name"] == "Nora"
    assert data["trips.json"]["long"]["kilometres"] == 12.5
    assert data["tomorrow.json"] == {"kept": "Nora"}, (
        "a service that keeps something new is exported by itself"
    )
    [recording] = [content for name, content in files.items() if name.startswith("recordings/")]
    assert SENTENCE in recording
    everything = b"".join(files.values())
    assert not [trace for trace in ("Hugo", "Secret Lane", JORDI, *SECRETS) if trace.encode() in everything]
    assert "stations.json" not in data


async def test_the_index_reads_well_and_leads_to_every_file(car: Car, tmp_path: Path) -> None:
    for language in LANGUAGES:
        car.texts.follow(Preferences(language=language))
        drive = tmp_path / language
        drive.mkdir()
        await car.export(drive)
        files = files_in(drive)
        page = Page(files["index.html"])
        assert set(page.links) == files.keys() - {"index.html"}
        for words in (
            "Núria <Vidal>",
            "Nora <b>, +358401234567",
            "Runeberginkatu 40",
            car.texts("export.title"),
        ):
            assert words in page.words
        assert "b" not in page.tags, "what is kept is text, never markup"
        assert not {"script", "img", "iframe"} & set(page.tags)


async def test_only_the_driver_who_has_shown_who_they_are_takes_it(car: Car, tmp_path: Path) -> None:
    """USR-4."""
    car.asks.add(NURIA)
    car.guard.look()
    state = await car.export(tmp_path)
    assert state.status == "idle"
    assert state.problem.startswith("Enter your S-PIN first")
    car.account.set(AccountState(vin="VIN"))
    assert (await car.export(tmp_path)).problem == car.texts("account.sign_in_first")
    assert list(tmp_path.glob("*.zip")) == []
    car.account.set(DRIVER)
    car.guard.identify(NURIA)
    assert (await car.export(tmp_path)).status == "done"


async def test_drives_come_and_go_while_somebody_looks(car: Car, tmp_path: Path) -> None:
    state = car.service.state
    await car.service.watch(True)
    assert state.value.drives == ()
    car.drives.append(tmp_path)
    car.time.pass_by(LOOK_SECONDS)
    [drive] = (await until(state, lambda now: now.drives != ())).drives
    assert drive.name == tmp_path.name
    assert drive.free.endswith("free")
    car.drives.clear()
    car.time.pass_by(LOOK_SECONDS)
    await until(state, lambda now: now.drives == ())
    await car.service.watch(False)
    car.drives.append(tmp_path)
    car.time.pass_by(10 * LOOK_SECONDS)
    assert state.value.drives == ()


async def test_an_earlier_archive_stays(car: Car, tmp_path: Path) -> None:
    await car.export(tmp_path)
    state = await car.export(tmp_path)
    assert state.result.startswith("Hola-my-data-2026-06-15-2.zip")
    assert len(list(tmp_path.glob("*.zip"))) == 2


async def test_a_drive_that_is_too_small_or_read_only_says_so(car: Car, tmp_path: Path) -> None:
    with SmallDisk(tmp_path / "stick") as disk:
        if not disk.mounted:
            pytest.skip(disk.reason)
        (disk.folder / "film").write_bytes(b"x" * 1_500_000)
        state = await car.export(disk.folder)
        assert state.problem.startswith("There is too little room on the drive")
        (disk.folder / "film").unlink()
        disk.make_read_only()
        state = await car.export(disk.folder)
        assert state.problem.startswith("The drive cannot be written")
        assert list(disk.folder.iterdir()) == []


PARTS = [Part(kind="x", name=f"{number}.bin", content=bytes(1_000_000)) for number in range(3)]


def pull_while_writing(drive: Path, *command: str) -> str:
    """Takes the drive away after the first piece; the code of what the writing says."""

    pulled: list[float] = []

    def tell(done: float) -> bool:
        if not pulled:
            subprocess.run(command, check=True)
        pulled.append(done)
        return True

    with pytest.raises(CarError) as caught:
        write_archive(drive, "pulled", PARTS, tell)
    return caught.value.code


def test_a_drive_pulled_out_while_it_is_written_leaves_nothing_in_the_car(tmp_path: Path) -> None:
    """Where it was mounted stays a folder of the car's own disk: nothing may be written there."""
    with SmallDisk(tmp_path / "stick", megabytes=8) as disk:
        if not disk.mounted:
            pytest.skip(disk.reason)
        assert pull_while_writing(disk.folder, "umount", "--lazy", str(disk.folder)) == "export_drive_gone"
        disk.mounted = False
        assert list(disk.folder.iterdir()) == []


def test_a_drive_whose_folder_goes_while_it_is_written_was_removed(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    assert pull_while_writing(stick, "rm", "-r", str(stick)) == "export_drive_gone"
    assert not stick.exists()


async def test_another_driver_ends_it(car: Car, tmp_path: Path) -> None:
    def leave(state: ExportState) -> None:
        if state.status == "writing":
            car.account.set(AccountState(signed_in=True, email="j@example.org", account_id=JORDI, vin="VIN"))

    end = car.service.state.subscribe(leave)
    state = await car.export(tmp_path)
    end()
    assert state.status == "idle"
    assert [path.name for path in tmp_path.iterdir() if path.name != "car"] == []


async def test_it_can_be_cancelled(car: Car, tmp_path: Path) -> None:
    end = car.service.state.subscribe(
        lambda state: car.service._stopped.set() if state.status == "writing" else None
    )
    state = await car.export(tmp_path)
    end()
    assert (state.status, state.problem, state.result) == ("idle", "", "")
    assert list(tmp_path.glob("*.zip")) == []


CUT = """
import os, signal, sys
from pathlib import Path
from hmi.privacy.export.archive import write_archive
from hmi.privacy.export.model import Part
parts = [Part(kind="x", name=f"{number}.bin", content=os.urandom(1_000_000)) for number in range(3)]
def tell(done):
    if done >= float(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)
    return True
write_archive(Path(sys.argv[1]), "cut", parts, tell)
"""


@pytest.mark.parametrize("moment", ["0.01", "0.5", "1"])
async def test_a_power_cut_leaves_no_half_archive_and_the_next_one_tidies_up(
    car: Car, tmp_path: Path, moment: str
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    cut = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", CUT, str(stick), moment], cwd=REPOSITORY, check=False
    )
    assert cut.returncode == -signal.SIGKILL
    assert list(stick.glob("*.zip")) == []
    assert len(list(stick.glob(f"{UNFINISHED}*"))) == 1
    assert (await car.export(stick)).status == "done"
    assert [path.name for path in stick.iterdir()] == ["Hola-my-data-2026-06-15.zip"]
    assert files_in(stick)


async def test_what_is_only_called_like_a_left_over_stays_and_is_in_nobodys_way(
    car: Car, tmp_path: Path
) -> None:
    """A folder, a link, somebody else's file; an export's own file goes."""
    stick = tmp_path / "stick"
    for folder in ("x", "4711", f"{os.getpid()}"):
        (stick / f"{UNFINISHED}{folder}").mkdir(parents=True)
        (stick / f"{UNFINISHED}{folder}" / "photo.jpg").write_bytes(b"mine")
    (stick / f"{UNFINISHED}notes.txt").write_bytes(b"mine")
    (stick / f"{UNFINISHED}4712").symlink_to(stick / f"{UNFINISHED}notes.txt")
    before = sorted(stick.iterdir())
    (stick / f"{UNFINISHED}4713").write_bytes(b"half an archive")
    assert (await car.export(stick)).status == "done"
    [archive] = set(stick.iterdir()) - set(before)
    assert archive.suffix == ".zip"
    assert set(before) < set(stick.iterdir())


async def test_what_is_damaged_is_taken_along_as_it_is(car: Car, tmp_path: Path) -> None:
    damaged = b'{"home": 5'
    await Documents(car.database, "navigation", car.time).write(f"navigation.places.{NURIA}", damaged)
    await Documents(car.database, "home", car.time).write(f"layout.{NURIA}", msgspec.json.encode(7))
    assert (await car.export(tmp_path)).status == "done"
    files = files_in(tmp_path)
    assert files["places.json"] == damaged
    assert files["home.json"] == b"7"


async def test_what_the_cars_services_really_keep_is_in_it(tmp_path: Path) -> None:
    """Two users of one car, each with people, a draft, a home screen and favourites of their own."""
    settings = Settings(host="127.0.0.1", port=0, data=tmp_path / "services", demo=True)
    async with (
        running_services(settings, TurnedClock()) as services,
        users_seat(tmp_path / "car", services) as car,
    ):
        for email, name in ((ANNA, "Anna"), (PAU, "Pau")):
            assert (await services.new_account(email, name=name)).status == 201
            assert (await services.ask("GET", await services.confirmation_path())).status == 200
        for email, friend in ((PAU, "Hugo"), (ANNA, "Nora")):
            account = await car.sign_in(email)
            await car.contacts.settled()
            await car.home.settled()
            await until(car.guard, lambda watch: watch.open)
            card = f"BEGIN:VCARD\nVERSION:3.0\nFN:{friend}\nTEL:+358401234567\nEND:VCARD\n"
            (tmp_path / "car" / "people.vcf").write_text(card)
            assert await car.contacts.take_in() == 1
            await car.home.remove("weather")
            await car.messages.keep(Draft(kind="email", name=friend, address="a@b.c", text=f"To {friend}"))
        keepers = (KeptRows(car.seat.database), KeptRecordings(tmp_path / "recordings"))
        parts = [part for keeper in keepers for part in await keeper.export(account)]
        assert [part.kind for part in parts] == ["account", "home", "contacts", "draft"]
        everything = b"".join(part.content for part in parts if isinstance(part.content, bytes))
        assert ANNA.encode() in everything
        assert b"To Nora" in everything
        assert not [trace for trace in (PAU, "Hugo") if trace.encode() in everything]
        secrets = json.loads((tmp_path / "car" / "secrets.json").read_text())
        assert secrets.pop("holder") == account  # whose they are
        assert secrets
        assert not [name for name, secret in secrets.items() if str(secret).encode() in everything]
