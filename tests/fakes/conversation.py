"""A driver who talks to the car: a voice program that a test speaks through, and real services behind it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from hmi.assistant.car import Car, Consents
from hmi.assistant.entitlements import Entitlements
from hmi.assistant.model import AssistantState
from hmi.assistant.service import AssistantService
from hmi.documents import Documents
from hmi.peer import Peer
from hmi.personalisation.service import PersonalisationService
from hmi.topic import Topic
from hmi.vehicle.bus import SignalBus
from hmi.vehicle.service import VehicleService
from hmi.vehicle.signals import Signal, Value
from tests.fakes.drive import Drive, driving
from tests.fakes.fake_voice import FakeVoice, understood
from tests.waiting import until
from voice import protocol
from voice.protocol import Say, SlotValue

ONLINE_SECONDS = 0.05


@dataclass
class Conversation:
    """The assistant and what it stands on.

    Attributes:
        ducked: what media was told so far.
        pages: the pages asked for so far.
    """

    drive: Drive
    car: Car
    voice: FakeVoice
    peer: Peer
    vehicle: VehicleService
    personalisation: PersonalisationService
    assistant: AssistantService
    ducked: list[bool]
    pages: list[str]

    async def ready(self) -> None:
        """Waits until voice and maps are there and the position is known."""
        await until(self.assistant.state, lambda state: state.engine)
        await self.drive.ready()

    async def say(self, intent: str, text: str = "said", **slots: SlotValue) -> AssistantState:
        """Says something and returns what the screen shows when the car has begun to answer aloud."""
        before = len(self.voice.told(Say))
        self.voice.say(understood(intent, text, **slots))
        await until(self.voice.calls, lambda _calls: len(self.voice.told(Say)) > before)
        return self.assistant.state.value


class Obedient:
    """A vehicle that does at once what it is asked."""

    def __init__(self, bus: SignalBus) -> None:
        self._bus = bus
        bus.attach(self.actuate)

    async def actuate(self, signal: Signal[Value], value: Value) -> None:
        """Takes the value over."""
        self._bus.publish({signal: value})


@asynccontextmanager
async def talking(
    folder: Path, *, entitlements: Entitlements | None = None, consents: Consents | None = None
) -> AsyncIterator[Conversation]:
    """A car with maps and voice running."""
    async with driving(folder) as drive:
        Obedient(drive.bus)
        vehicle = VehicleService(drive.bus, drive.time)
        shelf = Documents(drive.database, "preferences", drive.time)
        personalisation = PersonalisationService(shelf, drive.notices, drive.texts)
        personalisation.state.subscribe(drive.texts.follow)
        pages: list[str] = []
        requests: Topic[str] = Topic()
        requests.subscribe(pages.append)
        car = Car(
            drive.navigation,
            vehicle,
            personalisation,
            drive.online.account,
            drive.online,
            drive.texts,
            drive.time,
            requests,
            ONLINE_SECONDS,
            entitlements=entitlements,
            consents=consents,
        )
        voice = FakeVoice(folder / "voice.sock")
        peer = Peer(folder / "voice.sock", protocol.Said, "Voice")
        ducked: list[bool] = []
        assistant = AssistantService(peer, car, ducked.append, drive.time)
        await voice.start()
        await vehicle.start()
        await personalisation.start()
        await assistant.start()
        peer.start()
        try:
            yield Conversation(drive, car, voice, peer, vehicle, personalisation, assistant, ducked, pages)
        finally:
            await assistant.stop()
            await peer.stop()
            await voice.stop()
            await vehicle.stop()
