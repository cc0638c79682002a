"""The composition root: builds, starts and stops all of the car's own program, in one readable order."""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from platformdirs import user_music_path
from PySide6.QtCore import QSize

from chassis.clock import SystemClock
from chassis.errors import CarError
from chassis.observable import Observable
from hmi import VERSION
from hmi.about.bridge import About
from hmi.about.service import AboutService
from hmi.account.bridge import Account
from hmi.account.service import AccountService
from hmi.answering import Answering
from hmi.apps.bridge import Apps
from hmi.apps.service import AppsService, Watched
from hmi.apps.storage import Places, clear_folder
from hmi.assistant.bridge import Assistant
from hmi.assistant.car import Car as AssistantCar
from hmi.assistant.entitlements import Entitlements
from hmi.assistant.extras import Extras
from hmi.assistant.parts import People, System
from hmi.assistant.service import AssistantService
from hmi.assistant.voice import find_words
from hmi.clock_check import ClockCheck
from hmi.contacts.bridge import Contacts
from hmi.contacts.service import ContactsService
from hmi.continuing import Continuing
from hmi.database import Database
from hmi.daylight.bridge import Daylight
from hmi.daylight.service import DaylightService
from hmi.detail_log import detail_log
from hmi.documents import Documents
from hmi.enrolment.bridge import Enrolment
from hmi.enrolment.formalities import Formalities
from hmi.enrolment.kept import Kept
from hmi.enrolment.service import EnrolmentService
from hmi.guardian import Line
from hmi.home.bridge import HomeScreen
from hmi.home.service import HomeService
from hmi.home.weather import WeatherService
from hmi.light.backlight import find_backlight
from hmi.light.bridge import Light
from hmi.light.service import LightService
from hmi.media.bridge import Media
from hmi.media.library import drives
from hmi.media.service import MediaService
from hmi.media.sources import Sources
from hmi.messages.service import MessagesService
from hmi.navigation.bridge import Navigation
from hmi.navigation.service import NavigationService
from hmi.notices.bridge import Notices
from hmi.notices.service import NoticesService
from hmi.online import OnlineClient
from hmi.outbox import Outbox
from hmi.ownership.bridge import Ownership
from hmi.ownership.calls import OwnershipCalls
from hmi.ownership.service import OwnershipService
from hmi.peer import Peer
from hmi.personalisation.bridge import Preferences
from hmi.personalisation.model import Preferences as DriverPreferences
from hmi.personalisation.service import PersonalisationService
from hmi.privacy.bridge import Privacy
from hmi.privacy.calls import PrivacyCalls
from hmi.privacy.consents import ConsentService
from hmi.privacy.erasure import ErasureService
from hmi.privacy.export.bridge import TakeAlong
from hmi.privacy.export.kept import KeptRecordings, KeptRows
from hmi.privacy.export.service import ExportService
from hmi.privacy.forgetting import Forgetting
from hmi.privacy.gate import Gate
from hmi.privacy.service import PrivacyService
from hmi.processes import Processes
from hmi.programs import Sockets, programs
from hmi.qt.bridges import Bridge
from hmi.qt.pictures import Pictures
from hmi.qt.player import QtPlayer
from hmi.qt.seen import look, show_again
from hmi.qt.tasks import TaskRunner
from hmi.qt.translations import Translator, compile_translations
from hmi.qt.window import CarWindow
from hmi.radio.bridge import Radio
from hmi.radio.directory import StationDirectory
from hmi.radio.relay import Relay
from hmi.radio.stream import RadioStream
from hmi.recordings.bridge import Recordings
from hmi.recordings.service import RecordingsService
from hmi.runtime_folder import claim
from hmi.secrets import Secrets
from hmi.settings import Settings
from hmi.simulation import Simulation
from hmi.status.bridge import Status
from hmi.status.service import StatusService
from hmi.tasks import Tasks
from hmi.texts import Texts
from hmi.timers import LoopTimers
from hmi.topic import Topic, on_change
from hmi.trips.bridge import Trips
from hmi.trips.service import TripService
from hmi.users.bridge import Users
from hmi.users.facts import Facts
from hmi.users.guard import Guard
from hmi.users.guests import Guests
from hmi.users.kept_pin import KeptPins
from hmi.users.pins import Pins
from hmi.users.roster import leavers
from hmi.users.service import UsersService
from hmi.vehicle.bridge import Restrictions, Vehicle
from hmi.vehicle.bus import SignalBus
from hmi.vehicle.restraint import Restraint
from hmi.vehicle.service import VehicleService
from maps.protocol import Said as MapsSaid
from online.contract.equipment import Equipment
from online.contract.garage import EnrolCar
from voice.protocol import Said as VoiceSaid

if TYPE_CHECKING:
    from hmi.watchdog import Watchdog

log = logging.getLogger(__name__)


class Service(Protocol):
    """What is started before the screen shows and stopped after it closed."""

    async def start(self) -> None:
        """Begins."""
        ...

    async def stop(self) -> None:
        """Ends; nothing of it runs afterwards."""
        ...


class Car:
    """Everything of the car's own program.

    Args:
        settings: of this installation.
        demo: also start the services and the simulator console.
        line: to the guardian that starts the screen again, where there is one.
    """

    def __init__(self, settings: Settings, *, demo: bool, line: Line | None = None) -> None:
        self._demo = demo
        self._phone_url = settings.phone_url
        self._phones_reach = bool(settings.phone_address)
        self._tile_cache = settings.data / "tiles"
        self._covers = settings.data / "covers"
        self._stack = AsyncExitStack()
        self._stack.callback(claim(settings.sockets))
        self.clock = SystemClock()
        timers = LoopTimers()
        sockets = Sockets(settings.sockets)
        texts = self.texts = Texts()
        self._runner = TaskRunner(asyncio.get_running_loop(), texts.problem)
        with contextlib.suppress(OSError):  # the database tells the driver
            settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
            settings.data.chmod(0o700)  # a folder that was open before too

        self.bus = SignalBus(self.clock)
        self.database = Database(settings.database_file, self.clock)
        self.notices = NoticesService(self.clock, timers, Documents(self.database, "notices", self.clock))
        self.maps = Peer(sockets.maps, MapsSaid, texts("programs.maps"))
        self.voice = Peer(sockets.voice, VoiceSaid, texts("programs.voice"))
        self.personalisation = PersonalisationService(
            Documents(self.database, "personalisation", self.clock), self.notices, texts
        )
        secrets = Secrets(settings.secrets_file)
        self.privacy = PrivacyService(Documents(self.database, "privacy", self.clock))
        gate = Gate(self.privacy.level, texts)
        self.online = OnlineClient(
            settings.services_url, secrets, self.clock, texts, gate, device_name=settings.model
        )
        self.outbox = Outbox(self.database, self.clock, self.online.network)
        self.privacy.level.subscribe(lambda _level: self.outbox.hurry())
        self.account = AccountService(
            self.online,
            Documents(self.database, "account", self.clock),
            self.outbox,
            secrets,
            self.clock,
            texts,
            settings.vin,
            EnrolCar(
                model=settings.model,
                powertrain=settings.powertrain,
                navigation=settings.navigation == "navigation",
                production_week=settings.production_week,
                infotainment_version=VERSION,
            ),
        )
        equipment = Equipment(
            model=settings.model.lower(),
            powertrain=settings.powertrain,
            navigation=settings.navigation,
            parking_heater=settings.parking_heater == "fitted",
            production_week=settings.production_week,
            infotainment_version=VERSION,
        )
        self._equipment = equipment
        self.vehicle = VehicleService(self.bus, self.clock, settings.powertrain, equipment)
        self.restraint = Restraint(self.bus, self.clock, timers)
        pins = Pins(KeptPins(secrets), self.online, self.clock, texts)
        self.guard = Guard(self.account.state, pins.asks)
        self.enrolment = EnrolmentService(
            self.account,
            Formalities(self.online, lambda pin: self.users.check(pin)),
            Kept(Documents(self.database, "enrolment", self.clock)),
            self.outbox,
            self.online.network,
            self.restraint.state,
            self.notices,
            texts,
        )
        self.ownership = OwnershipService(
            OwnershipCalls(self.online),
            self.outbox,
            self.bus,
            secrets,
            Documents(self.database, "ownership", self.clock),
            self.clock,
            timers,
            texts,
            equipment,
            settings.vin,
            self._confirm_primary,
        )
        self.consents = ConsentService(
            PrivacyCalls(self.online),
            self.online.network,
            self.outbox,
            Documents(self.database, "consents", self.clock),
            self.account.state,
            texts,
            timers,
            {"voice_recordings": self._erase_recordings},
        )
        self.trips = TripService(self.bus, Documents(self.database, "trips", self.clock), self.clock)
        self.light = LightService(self.personalisation, self.bus, find_backlight())
        self.daylight = DaylightService(self.bus, self.clock, timers)
        self.navigation = NavigationService(
            self.maps,
            self.bus,
            Documents(self.database, "navigation", self.clock),
            self.online,
            self.account.state,
            self.notices,
            texts,
            self.clock,
            timers,
            self.guard,
        )
        self.recordings = RecordingsService(self.voice, self.account.state, settings.recordings_folder, texts)
        self.home = HomeService(Documents(self.database, "home", self.clock), self.account.state)
        self.contacts = ContactsService(
            Documents(self.database, "contacts", self.clock),
            self.guard,
            texts,
            lambda: drives(Path.home().name),
        )
        self.messages = MessagesService(
            Documents(self.database, "messages", self.clock),
            self.guard,
            self.account.state,
            self.online,
            self.outbox,
            self.notices,
            texts,
        )
        facts = Facts(self.online, Documents(self.database, "users", self.clock), settings.vin, self.clock)
        self.stations = StationDirectory(
            self.online, Documents(self.database, "radio", self.clock), self.account.state, self.clock
        )
        self.forgetting = Forgetting(
            self.database,
            Documents(self.database, "forgetting", self.clock),
            # The sign-in first: with it ends that anything more is kept in their name.
            (
                self.account,
                self.enrolment,
                self.personalisation,
                self.navigation,
                self.home,
                self.contacts,
                self.messages,
                self.recordings,
                self.consents,
                self.stations,
                self.ownership,
                pins,
                facts,
                self.notices,
            ),
            secrets,
            lambda *who: leavers(self.account.state.value, facts.state.value, *who),
            timers,
        )
        self.users = UsersService(
            self.account,
            self.online,
            pins,
            facts,
            self.guard,
            self.forgetting,
            texts,
            timers,
        )
        self.erasure = ErasureService(
            PrivacyCalls(self.online),
            self.account.state,
            self.online.erased,
            self.forgetting,
            texts,
            self.account.look,
        )
        self.guests = Guests(
            self.guard,
            self.vehicle.state,
            (self.navigation, self.messages, self.stations, self.home, self.contacts, self.notices),
        )
        self.exports = ExportService(
            (KeptRows(self.database), KeptRecordings(settings.recordings_folder)),
            # What was pulled out may leave its folder behind, on the disk of the car.
            lambda: [*filter(Path.is_mount, drives(Path.home().name))],
            self.guard,
            self.account.state,
            texts,
            self.clock,
            timers,
        )
        self.weather = WeatherService(
            self.online,
            self.account.state,
            self.home.state,
            self.navigation.position,
            texts,
            self.clock,
            timers,
        )
        self.media = MediaService(
            QtPlayer(),
            Sources(user_music_path(), texts, lambda: drives(Path.home().name)),
            RadioStream(self.online.network, Relay(), gate),
            Documents(self.database, "media", self.clock),
            self.online.network,
            texts,
            timers,
            Pictures(self._covers),
        )
        self.assistant = AssistantService(
            self.voice,
            AssistantCar(
                self.navigation,
                self.vehicle,
                self.personalisation,
                self.account.state,
                self.online,
                texts,
                self.clock,
                Topic(),
                extras=Extras(self.media, self.stations.state, self.trips, self.light),
                entitlements=Entitlements(
                    equipment,
                    settings.vin,
                    self.account.state,
                    facts.state,
                    self.online,
                    self.clock,
                    self.enrolment.terms_accepted,
                ),
                system=System(self.users, self.privacy, facts.state),
                people=People(
                    self.contacts,
                    self.guard,
                    Observable(None),  # where a telephone is plugged in, once the car can be paired with one
                    self.messages,
                    lambda text, words: find_words(self.voice, text, words),
                ),
                consents=self.consents,
            ),
            self.media.duck,
            timers,
        )
        self.processes = Processes(
            programs(settings, texts, lambda: texts.language, demo=demo), self.clock, texts, self._on_trouble
        )
        self.apps = AppsService(
            self.database,
            Places(
                data=settings.data,
                secrets=settings.secrets_file,
                regions=settings.regions,
                tiles=self._tile_cache,
                covers=self._covers,
                models=settings.models,
                recordings=settings.recordings_folder,
                services=settings.data.parent / "services" if demo else None,
            ),
            self.processes,
            Watched(self.privacy.level, self.account.state, self.personalisation.state, self.contacts.state),
            {"navigation": self._clear_map, "media": self._clear_media},
            texts,
        )
        links = {"maps": self.maps.connected, "voice": self.voice.connected}
        self.answering = Answering(self.processes, links)
        self.status = StatusService(self.processes.states, self.online.network, self.privacy.level, texts)
        self.continuing = Continuing(line, settings.vehicle_file)
        self._line = line
        self._watchdog: Watchdog | None = None
        self._resuming = Tasks("continuing")
        self.simulation = Simulation(settings, self.bus, self.clock, self.navigation, self.maps, self.online)
        self.window: CarWindow | None = None
        self._screen_status: Status | None = None

    async def start(self) -> None:
        """Starts what the first frame needs: memory, preferences, signals, and the services' own state."""
        await self._begin(self.database)
        await self._begin(self.privacy)
        await self._begin(self.notices)
        self.notices.spoken.subscribe(self.assistant.tell)
        await self._begin(self.personalisation)
        self.personalisation.state.subscribe(self.texts.follow)
        self.personalisation.state.subscribe(self.navigation.follow)
        self._stack.callback(logging.getLogger().setLevel, logging.getLogger().level)
        self.personalisation.state.subscribe(detail_log(logging.getLogger().level))
        self._watch_storage()
        await self._begin(ClockCheck(self.online.clock_error, self.notices, self.texts))
        for service in (self.simulation, self.vehicle, self.navigation, self.account, self.assistant):
            await self._begin(service)
        for own in (
            self.users,
            self.enrolment,
            self.home,
            self.contacts,
            self.messages,
            self.trips,
            self.light,
            self.daylight,
            self.recordings,
            self.guests,
        ):
            await self._begin(own)
        # Who leaves the car takes with them what is theirs; who comes shows who they are.
        self._stack.callback(on_change(self.vehicle.state, lambda state: state.ignition, self._ignition))
        self._stack.callback(self.guard.subscribe(lambda watch: self.notices.follow(watch.owner)))
        self._stack.callback(on_change(self.guard, lambda watch: watch.owner, self._driver_changed))
        self._stack.callback(on_change(self.texts.locale, lambda locale: locale.language, self._tell_again))
        await self.continuing.take_up_cabin(self.bus, self.personalisation)
        self._stack.callback(self.account.state.subscribe(self.personalisation.follow))

    def show(
        self,
        *,
        windowed: bool,
        size: tuple[int, int],
        on_closed: Callable[[], object],
        window: CarWindow | None = None,
    ) -> CarWindow:
        """Shows the screen, full or as a window of `size`; `on_closed` is called when somebody closes it.

        `window` is the one to show it in, where one was opened while this program was still loading.
        """
        window = self.window = window or CarWindow(size=QSize(*size))
        window.give(self._bridges())
        self._prepare_translations()
        translator = Translator(window.engine())
        self.personalisation.state.subscribe(lambda preferences: self._speak(translator, preferences))
        window.closeAsked.connect(on_closed)
        window.load(properties={"startPage": self.continuing.page})
        window.open(windowed=windowed)
        return window

    def _bridges(self) -> tuple[Bridge, ...]:
        runner = self._runner
        self._screen_status = Status(self.status, runner, VERSION)
        return (
            Vehicle(self.vehicle, runner),
            Restrictions(self.restraint),
            Preferences(self.personalisation, runner),
            About(AboutService(), runner),
            Apps(self.apps, runner),
            Daylight(self.daylight),
            Notices(self.notices, runner),
            self._screen_status,
            Account(self.account, runner),
            Users(self.users, runner),
            Enrolment(self.enrolment, runner, self._equipment),
            Ownership(self.ownership, runner),
            Privacy(self.privacy, self.consents, self.erasure, f"{self._phone_url}/data", runner),
            TakeAlong(self.exports, runner),
            Assistant(self.assistant, runner),
            Recordings(self.recordings, runner),
            Media(self.media, runner),
            Radio(self.stations, self.media, self.texts, runner),
            HomeScreen(self.home, self.weather, self.stations.state, runner),
            Contacts(self.contacts, runner),
            Trips(self.trips, runner),
            Light(self.light, runner),
            Navigation(self.navigation, runner, self.clock, self._tile_cache),
        )

    def started(self, seconds: float) -> None:
        """Tells the screen how long the start took."""
        if self._screen_status is not None:
            self._screen_status.started(seconds)

    async def be_watched(self, stacks: Path, on_alone: Callable[[], object]) -> None:
        """Goes on where a screen before this one fell, and tells the guardian from now on that it answers.

        Args:
            stacks: gets the stack of all threads when this one hangs.
            on_alone: called when the guardian is gone.
        """
        if self._line is None:
            return
        session = self.continuing.session
        if session is not None and self.window is not None:
            show_again(self.window, session)
            if session.seen.searching:
                self._resuming.start(self.continuing.take_up_search(self.navigation))
        from hmi.watchdog import Watchdog  # here: the first frame does not wait for it

        self._watchdog = Watchdog(self._line, stacks, self._note, on_alone)
        await self._watchdog.start()

    async def _note(self) -> None:
        """Writes down what another screen would go on with."""
        if self.window is not None:
            seen = look(self.window)
            self.continuing.note(seen, self.simulation.simulator, self.navigation, self.texts)
        await self.continuing.note_cabin(self.bus, self.personalisation)

    async def start_programs(self) -> None:
        """Starts what the screen does not wait for: the other programs, the network, media, the console."""
        for link in (self.maps, self.voice):
            link.start()
            self._stack.push_async_callback(link.stop)
        await self._begin(self.processes)
        for service in (
            self.answering,
            self.online,
            self.ownership,
            self.consents,
            self.erasure,
            self.forgetting,
            self.outbox,
            self.apps,
        ):
            await self._begin(service)
        for later in (self.stations, self.media, self.weather, self.exports):
            await self._begin(later)
        await self.users.begin()
        if self._demo:
            # The demo's own services have just come up: no need to wait for the next look at the network.
            self.processes.states.subscribe(lambda _states: self.online.look())
            await self.simulation.open_console()
        self.personalisation.state.subscribe(self.media.follow)
        self.vehicle.state.subscribe(lambda state: self.media.drive(state.speed_kmh))

    async def stop(self) -> None:
        """Stops everything in the reverse order and closes the window."""
        if self._watchdog is not None:
            await self._watchdog.stop()
        await self._resuming.stop()
        await self._runner.stop()
        # While the other programs end, nobody is to ask them for anything more.
        await self.assistant.stop()
        await self.navigation.stop()
        await self._stack.aclose()
        self.status.stop()
        self.restraint.stop()
        if self.window is not None:
            self.window.clear()

    def problems(self) -> list[str]:
        """One sentence for each part that is not healthy; empty when all is well."""
        states = self.processes.states.value
        sentences = [
            f"{state.name}: {state.message or 'not ready in time'}"
            for state in states
            if state.status != "running"
        ]
        if self.window is None or self.window.problem:
            sentences.append("hmi: the screen could not be shown")
        navigation = self.navigation.state.value
        if not navigation.available and not any(line.startswith("maps:") for line in sentences):
            sentences.append(f"maps: {navigation.problem}")
        return sentences

    def addresses(self) -> list[str]:
        """What a person at the demo may want to open, a line each."""
        if not self._demo:
            return []
        reach = "" if self._phones_reach else " (on this computer only; for a phone: --phone-address HOST)"
        return [
            f"Simulator console: {self.simulation.console_url}",
            f"The phone's page:  {self._phone_url}/{reach}",
            f"Mails of the demo: {self._phone_url}/demo/mail",
        ]

    async def _begin(self, service: Service) -> None:
        self._stack.push_async_callback(service.stop)
        await service.start()

    async def _erase_recordings(self, account_id: str) -> None:
        """First nothing more is kept, then what was kept goes."""
        with contextlib.suppress(CarError):  # a voice program that does not answer is asked when it is back
            await self.assistant.obey()
        await self.recordings.erase(account_id)

    async def _clear_map(self) -> None:
        await asyncio.to_thread(clear_folder, self._tile_cache)

    async def _clear_media(self) -> None:
        """The cover of what plays stays: it is on the screen."""
        await asyncio.to_thread(clear_folder, self._covers, frozenset({self.media.state.value.cover}))
        await self.stations.clear()

    def _ignition(self) -> None:
        if not self.vehicle.state.value.ignition:
            self.guard.close()

    def _driver_changed(self) -> None:
        self._resuming.start(self.assistant.greet())

    def _prepare_translations(self) -> None:
        try:
            compile_translations()
        except CarError as error:
            self._miss_language(error)

    def _speak(self, translator: Translator, preferences: DriverPreferences) -> None:
        try:
            translator.use(preferences.language)
        except CarError as error:
            self._miss_language(error)

    def _miss_language(self, error: CarError) -> None:
        self.notices.tell(
            "language", "translate", lambda: (self.texts("notice.language"), self.texts.problem(error))
        )

    def _confirm_primary(self, name: str) -> None:
        say = self.texts
        self.notices.tell(
            "ownership",
            "check",
            lambda: (say("ownership.confirmed_title"), say("ownership.confirmed", name=name)),
        )

    def _on_trouble(self, name: str, message: Callable[[], str]) -> None:
        self.notices.tell(
            f"program.{name}",
            "refresh",
            lambda: (self.texts(f"programs.{name}"), message()),
            "warning",
        )

    def _tell_again(self) -> None:
        self.processes.retell()
        self.notices.retell()

    def _watch_storage(self) -> None:
        told = ""

        def tell(problem: CarError | None) -> None:
            nonlocal told
            if problem is None:
                self.notices.dismiss(told)  # the disk takes changes again
            else:
                told = "storage"
                once = problem.code == "database_damaged"
                self.notices.tell(
                    "storage",
                    "warning",
                    lambda: (self.texts("notice.storage"), self.texts.problem(problem)),
                    "warning",
                    keep=once,
                )

        self.database.problem.subscribe(tell)
