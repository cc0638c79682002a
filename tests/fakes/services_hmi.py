"""Services for looking at screens alone: settled states that answer to taps, without bus, disk or network."""

from datetime import UTC, datetime
from typing import Any

import msgspec
from msgspec.structs import replace

from chassis.clock import SystemClock
from chassis.errors import CarError
from chassis.observable import Observable
from hmi.account.model import AccountState, SignIn
from hmi.assistant.model import AssistantState, Card, Draft
from hmi.navigation.model import CarPosition, NavigationState
from hmi.notices.model import Notice, NoticesState
from hmi.personalisation.model import Preferences
from hmi.status.model import Network, ProgramState, StatusState
from hmi.topic import Topic
from hmi.vehicle import signals
from hmi.vehicle.bus import SignalBus
from hmi.vehicle.heater import Heater
from hmi.vehicle.model import Air, Climate, ClimateZone, VehicleState, Window, Zone
from maps.protocol import Guidance, Place, Position
from online.contract.availability import PrivacyLevel

PRIVATE = "Maximum privacy keeps the car offline. Change it under Settings, Privacy"
AT = datetime(2026, 11, 22, 9, 41, tzinfo=UTC)


class FakeVehicle:
    """A parked car on a cool morning."""

    def __init__(self) -> None:
        climate = Climate(ClimateZone(21.5, 2), ClimateZone(20.0, 0), fan=2, auto=True)
        self.state = Observable(
            VehicleState(
                ignition=True,
                range_km=412,
                energy_percent=78,
                locked=True,
                outside_celsius=18.0,
                odometer_km=23_480,
                service_days=84,
                service_km=9_200,
                tyres_kpa=(250, 250, 240, 240),
                oil_days=207,
                oil_km=6_480,
                lights="low",
                light_switch_auto=True,
                night=True,
                climate=climate,
                heater=Heater("ignition_on"),
            )
        )
        self.bus = SignalBus(SystemClock())
        self.state.subscribe(self._say_motion)

    async def step_temperature(self, zone: Zone, steps: int) -> None:
        old = self._zone(zone)
        self._set_zone(zone, replace(old, celsius=min(28.0, max(16.0, old.celsius + steps / 2))))

    async def next_seat_heating(self, zone: Zone) -> None:
        old = self._zone(zone)
        self._set_zone(zone, replace(old, seat_heating=(old.seat_heating - 1) % 4))

    async def set_auto(self, on: bool) -> None:
        self._climate(auto=on)

    async def set_demist(self, window: Window, on: bool) -> None:
        self._climate(**{f"demist_{window}": on})

    async def set_seat_heating(self, zone: Zone, level: int) -> None:
        self._set_zone(zone, replace(self._zone(zone), seat_heating=level))

    async def set_fan(self, level: int) -> None:
        self._climate(fan=level, auto=False)

    async def set_sync(self, on: bool) -> None:
        self._climate(sync=on)

    async def set_cooling(self, on: bool) -> None:
        self._climate(cooling=on)

    async def set_recirculation(self, on: bool) -> None:
        self._climate(recirculation=on)

    async def set_air(self, air: Air) -> None:
        self._climate(air=air)

    async def set_heater(self, minutes: int) -> None:
        heater = self.state.value.heater
        self.change(heater=replace(heater, minutes_left=minutes, mode="heat" if minutes else ""))

    async def lock(self) -> None:
        self.change(locked=True)

    async def unlock(self) -> None:
        self.change(locked=False)

    def change(self, **fields: Any) -> None:
        self.state.set(replace(self.state.value, **fields))

    def _say_motion(self, state: VehicleState) -> None:
        self.bus.publish({signals.SPEED: state.speed_kmh, signals.PARKING_BRAKE: state.parked})

    def _zone(self, zone: Zone) -> ClimateZone:
        climate = self.state.value.climate
        return climate.driver if zone is Zone.DRIVER else climate.passenger

    def _set_zone(self, zone: Zone, value: ClimateZone) -> None:
        self._climate(**{str(zone): value})

    def _climate(self, **fields: Any) -> None:
        self.change(climate=replace(self.state.value.climate, **fields))


class FakePersonalisation:
    """Settings that are only remembered."""

    def __init__(self, preferences: Preferences | None = None) -> None:
        self.state = Observable(preferences or Preferences())

    async def change(self, **fields: object) -> None:
        self.state.set(msgspec.structs.replace(self.state.value, **fields))


class FakeNotices:
    """One unread notice, not shown as a card."""

    def __init__(self) -> None:
        self.state = Observable(NoticesState())

    def post(self, notice: Notice) -> None:
        self.state.set(NoticesState((notice, *self.state.value.notices), notice))

    def dismiss(self, key: str) -> None:
        rest = tuple(notice for notice in self.state.value.notices if notice.key != key)
        self.state.set(NoticesState(rest, None))

    def dismiss_all(self) -> None:
        self.state.set(NoticesState())

    def read_all(self) -> None:
        seen = tuple(replace(notice, read=True) for notice in self.state.value.notices)
        self.state.set(NoticesState(seen, None))


class FakeStatus:
    """All well."""

    def __init__(self) -> None:
        programs = (ProgramState("maps", "running"), ProgramState("voice", "running"))
        self.state = Observable(StatusState(programs, "online"))

    def offline(self) -> None:
        message = "Not connected. Navigation, climate and your saved places work."
        self.state.set(replace(self.state.value, network="offline", network_message=message))

    def allow(self, level: PrivacyLevel) -> None:
        """The driver has chosen a privacy level."""
        private = level == "maximum"
        network: Network = "offline" if private else "online"
        message = PRIVATE if private else ""
        self.state.set(replace(self.state.value, privacy=level, network=network, network_message=message))


class FakeAccount:
    """A primary user who is signed in."""

    def __init__(self, state: AccountState | None = None) -> None:
        self.state = Observable(
            state
            or AccountState(
                True, "Núria Vidal", "nuria@example.org", "NV", True, "primary", "VSSZZZKLZPR000001"
            )
        )
        self.typed: tuple[str, str] | None = None

    async def begin_sign_in(self) -> None:
        self._sign_in(
            status="waiting",
            user_code="WDJB-MJHT",
            address="http://hola.example/device",
            qr_address="http://hola.example/device?user_code=WDJB-MJHT",
            seconds_left=598,
        )

    async def cancel_sign_in(self) -> None:
        self._sign_in(status="idle", user_code="", address="", qr_address="", seconds_left=0)

    async def sign_in_typed(self, email: str, password: str) -> None:
        self.typed = (email, password)
        raise CarError("wrong_credentials", "E-mail and password do not fit together. Check both.")

    async def sign_out(self) -> None:
        self.state.set(AccountState())

    async def resend_mail(self) -> None:
        return None

    def _sign_in(self, **fields: Any) -> None:
        self.state.set(replace(self.state.value, sign_in=replace(self.state.value.sign_in, **fields)))


class FakeAssistant:
    """Listens when asked, and has three cards to choose from."""

    def __init__(self) -> None:
        self.offered = ("Take me to the Ateneum", "Find a car park", "Set 22 degrees", "How far can I drive?")
        self.state = Observable(AssistantState(listening="waiting", engine="Vosk", offered=self.offered))
        self.level = Observable(0.0)
        self.page_requests: Topic[str] = Topic()

    async def press(self) -> None:
        self.change(open=True, listening="listening", transcript="", answer="", cards=(), chosen=0)

    async def dismiss(self) -> None:
        self.change(open=False, listening="waiting")

    async def choose(self, number: int) -> None:
        self.change(chosen=number)

    async def type_text(self, text: str) -> None:
        self.change(open=True, transcript=text, final=True)

    async def reply(self, intent: str) -> None:
        self.change(answer=f"{intent} was touched", asks="", draft=None)

    async def edit(self, text: str) -> None:
        draft = self.state.value.draft or Draft("")
        self.change(draft=replace(draft, text=text))

    async def mean(self, number: int) -> None:
        self.change(meaning=self.state.value.readings[number - 1].title, readings=())

    def change(self, **fields: Any) -> None:
        self.state.set(replace(self.state.value, **fields))

    def understand(self) -> None:
        """Something was done, and might have been meant otherwise."""
        self.change(
            open=True,
            transcript="Make my seat warmer",
            final=True,
            meaning="Seat heating · warmer",
            readings=(Card(1, "Temperature · warmer"), Card(2, "Seat heating · passenger")),
            answer="Seat heating on level 2",
        )

    def read_news(self) -> None:
        """Six headlines, long ones."""
        titles = (
            "Imaginary island opens a second lighthouse",
            "Invented bakery doubles its output of cinnamon buns",
            "The Harbour Herons win the made-up cup on penalties",
            "A car that tells demo headlines passes its first test",
            "Researchers who do not exist count all the stars of a painting",
            "Museum of empty frames shows its best pieces until Sunday",
        )
        self.change(
            open=True,
            listening="speaking",
            transcript="What is in the news",
            final=True,
            meaning="News",
            answer=f"Demo data: {'. '.join(titles[:3])}",
            cards=tuple(Card(number, title, "", "demo data") for number, title in enumerate(titles, 1)),
        )

    def doubt(self) -> None:
        """Several readings of what was heard; nothing was done yet."""
        cards = (
            Card(1, "Drive to · Kampinkuja"),
            Card(2, "Drive to · Kamppi"),
            Card(3, "Search nearby · camping"),
        )
        self.change(
            open=True,
            transcript="take me to camping",
            final=True,
            answer="Did you mean this?",
            cards=cards,
        )

    def confirm(self) -> None:
        """A risky thing is read back."""
        self.change(
            open=True,
            transcript="Unlock the car",
            final=True,
            meaning="Central locking · unlock",
            answer="Unlock the car?",
            asks="yes_no",
        )

    def miss(self) -> None:
        """A slot is missing."""
        self.change(
            open=True,
            listening="listening",
            transcript="Take me somewhere",
            final=True,
            meaning="Drive to",
            answer="Where do you want to go?",
            asks="slot",
        )
        self.level.set(0.4)

    def dictate(self) -> None:
        """A message grows while it is said."""
        text = "I am on my way and will be there at about half past six."
        self.change(
            open=True,
            listening="listening",
            transcript="could you bring the",
            final=False,
            answer="Go on, or say send",
            asks="text",
            draft=Draft("Aino Virtanen", "sms", text),
        )
        self.level.set(0.6)

    def find_charging(self) -> None:
        """The state of the design picture."""
        cards = (
            Card(1, "Kamppi Hub", "150 kW · 4 of 6 free", "+3 min"),
            Card(2, "Rautatientori", "120 kW · 1 of 2 free", "+1 min"),
            Card(3, "Kluuvi P", "180 kW · 2 of 8 free", "+6 min"),
        )
        text = "Find a charging station on the way with more than 100 kW"
        self.change(open=True, listening="listening", transcript=text, final=True, cards=cards, chosen=1)
        self.level.set(0.7)


GUEST = AccountState(sign_in=SignIn())


class FakeNavigation:
    """A map program that has just come up: two kept places, no tiles, no route."""

    def __init__(self) -> None:
        def place(key: str, name: str, latitude: float) -> Place:
            return Place(key, name, "address", Position(latitude, 24.94))

        self.state = Observable(
            NavigationState(
                available=True,
                home=place("home", "Runeberginkatu 40", 60.177),
                work=place("work", "Ruoholahdenkatu 21", 60.163),
                home_minutes=14,
                work_minutes=22,
            )
        )
        self.position = Observable(CarPosition(60.1699, 24.9384, 40.0))
        self.guidance: Observable[Guidance | None] = Observable(None)
        self.asked: list[tuple[Any, ...]] = []

    def __getattr__(self, name: str) -> Any:
        async def ask(*arguments: Any) -> list[Any]:
            self.asked.append((name, *arguments))
            return []

        return ask
