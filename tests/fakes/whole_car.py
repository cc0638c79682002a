"""A car with all its parts for tests of intents: real services, but maps, online services and sound."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from chassis.errors import CarError
from chassis.observable import Observable
from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car
from hmi.assistant.dialogue import Dialogue
from hmi.assistant.extras import Extras
from hmi.assistant.parts import People, System, Telephone
from hmi.assistant.service import AssistantService
from hmi.contacts.service import ContactsService
from hmi.documents import Documents
from hmi.light.service import LightService
from hmi.messages.service import MessagesService
from hmi.outbox import Outbox
from hmi.personalisation.service import PersonalisationService
from hmi.privacy.service import PrivacyService
from hmi.radio.directory import DirectoryState
from hmi.radio.stations import StationIndex
from hmi.topic import Topic
from hmi.trips.service import TripService
from hmi.users.model import UserRow, UsersState
from hmi.vehicle import signals
from hmi.vehicle.service import VehicleService
from online.contract.facts import CarFacts
from online.contract.radio import Station
from tests.fakes.conversation import Obedient
from tests.fakes.drive import Drive, driving
from tests.fakes.radio import STATIONS
from tests.fakes.services_home import MemoryShelf
from voice.protocol import Slot, SlotValue

NURIA = UserRow(account_id="nuria", name="Nuria Vidal", role="primary", present=True, signed_in=True)
BO = UserRow(account_id="bo", name="Bo Lind", role="secondary", signed_in=True, asks=True)
KAI = UserRow(account_id="kai", name="Kai Berg", role="secondary")


class Sound:
    """Remembers what it was to play.

    Attributes:
        played: names of stations; `told` everything else.
    """

    def __init__(self) -> None:
        self.played: list[str] = []
        self.told: list[str] = []

    async def play_station(self, station: Station, _line: Sequence[Station] = ()) -> None:
        self.played.append(station.name)

    async def play(self) -> None:
        self.told.append("play")

    async def pause(self) -> None:
        self.told.append("pause")

    async def next(self) -> None:
        self.told.append("next")

    async def previous(self) -> None:
        self.told.append("previous")

    def mute(self, on: bool) -> None:
        self.told.append("mute" if on else "unmute")


class Drivers:
    """The users of a car: Nuria drives, Bo has a S-PIN, Kai never signed in here."""

    def __init__(self) -> None:
        self.state = Observable(UsersState(users=(NURIA, BO, KAI), guest=False, identified=True))

    async def switch(self, account_id: str) -> None:
        """Takes another driver, whose S-PIN is asked if they have one."""
        users = tuple(replace(user, present=user.account_id == account_id) for user in self.state.value.users)
        driver = next((user for user in users if user.present), UserRow())
        self.state.set(
            replace(
                self.state.value,
                users=users,
                guest=not account_id,
                identified=not driver.asks,
                entry="asked" if driver.asks else "closed",
            )
        )


class Phone:
    """A telephone that remembers what it was to do.

    Attributes:
        called: the numbers; `sent` the text messages.
        error: what it refuses with.
    """

    name = "Nuria's phone"

    def __init__(self) -> None:
        self.called: list[str] = []
        self.sent: list[tuple[str, str]] = []
        self.error: CarError | None = None

    async def call(self, number: str) -> None:
        self._refuse()
        self.called.append(number)

    async def send_text(self, number: str, text: str) -> None:
        self._refuse()
        self.sent.append((number, text))

    def _refuse(self) -> None:
        if self.error is not None:
            raise self.error


class WholeCar:
    """The car and a conversation with it, without the voice program.

    Attributes:
        pages: the pages asked for so far.
        assistant: on the voice program, for tests that start it.
    """

    def __init__(self, drive: Drive, folder: Path) -> None:
        Obedient(drive.bus)
        self.drive = drive
        self.folder = folder
        self.vehicle = VehicleService(drive.bus, drive.time)
        shelf = Documents(drive.database, "preferences", drive.time)
        self.personalisation = PersonalisationService(shelf, drive.notices, drive.texts)
        self.personalisation.state.subscribe(drive.texts.follow)
        self.personalisation.state.subscribe(drive.navigation.follow)
        self.sound = Sound()
        self.trips = TripService(drive.bus, MemoryShelf(), drive.time)
        self.stations = Observable(DirectoryState(StationIndex(STATIONS), network="online"))
        self.privacy = PrivacyService(MemoryShelf())
        self.privacy.level = drive.online.privacy
        self.users = Drivers()
        self.facts: Observable[CarFacts | None] = Observable(None)
        self.contacts = ContactsService(MemoryShelf(), drive.guard, drive.texts, lambda: (folder,))
        self.outbox = Outbox(drive.database, drive.time, drive.online.network)
        self.messages = self.new_messages()
        self.telephone: Observable[Telephone | None] = Observable(None)
        self.pages: list[str] = []
        requests: Topic[str] = Topic()
        requests.subscribe(self.pages.append)
        light = LightService(self.personalisation, drive.bus)
        self.car = Car(
            drive.navigation,
            self.vehicle,
            self.personalisation,
            drive.online.account,
            drive.online,
            drive.texts,
            drive.time,
            requests,
            0.05,
            extras=Extras(self.sound, self.stations, self.trips, light),
            system=System(self.users, self.privacy, self.facts),
            people=People(self.contacts, drive.guard, self.telephone, self.messages, find_exactly),
        )
        self.dialogue = Dialogue(self.car)
        self.assistant: AssistantService

    def new_messages(self) -> MessagesService:
        """The drafts, as after a restart of the car."""
        drive, shelf = self.drive, Documents(self.drive.database, "messages", self.drive.time)
        return MessagesService(
            shelf, drive.guard, drive.online.account, drive.online, self.outbox, drive.notices, drive.texts
        )

    async def say(self, intent: str, **slots: SlotValue) -> Answer:
        """What the car answers to an intent."""
        return await self.dialogue.answer(intent, Slots({name: Slot(value) for name, value in slots.items()}))

    async def speak(self, language: str) -> None:
        """The driver reads and hears `language` from now on."""
        await self.personalisation.change(language=language)

    async def know(self, cards: str) -> None:
        """Takes an address book in."""
        (self.folder / "people.vcf").write_text(cards, encoding="utf-8")
        await self.contacts.take_in()

    def know_range(self, kilometres: int) -> None:
        """The car tells how far it can drive; it stands."""
        self.publish({signals.RANGE: kilometres * 1000, signals.SPEED: 0.0, signals.PARKING_BRAKE: True})

    def publish(self, values: dict[Any, Any]) -> None:
        """Signals of the vehicle."""
        self.drive.bus.publish(values)


async def find_exactly(text: str, words: str) -> tuple[int, int] | None:
    """The voice program finds words by sound; this finds them by their letters."""
    begin = text.casefold().find(words.casefold())
    return None if begin < 0 else (begin, begin + len(words))


@asynccontextmanager
async def whole_car(folder: Path) -> AsyncIterator[WholeCar]:
    """A car with maps running and its position known."""
    async with driving(folder) as drive:
        car = WholeCar(drive, folder)
        await car.vehicle.start()
        await car.personalisation.start()
        await car.contacts.start()
        await drive.ready()
        try:
            yield car
        finally:
            await car.outbox.stop()
            await car.contacts.stop()
            await car.vehicle.stop()
