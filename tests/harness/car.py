"""All bridges over made-up services, and a window on them."""

import asyncio
from pathlib import Path

from PySide6.QtCore import QSize, QUrl

from chassis.clock import SystemClock
from hmi.about.bridge import About
from hmi.account.bridge import Account
from hmi.apps.bridge import Apps
from hmi.assistant.bridge import Assistant
from hmi.contacts.bridge import Contacts
from hmi.daylight.bridge import Daylight
from hmi.daylight.service import DaylightService
from hmi.enrolment.bridge import Enrolment
from hmi.home.bridge import HomeScreen
from hmi.light.bridge import Light
from hmi.light.service import LightService
from hmi.media.bridge import Media
from hmi.navigation.bridge import Navigation
from hmi.notices.bridge import Notices
from hmi.ownership.bridge import Ownership
from hmi.personalisation.bridge import Preferences
from hmi.privacy.bridge import Privacy
from hmi.privacy.export.bridge import TakeAlong
from hmi.qt.tasks import TaskRunner
from hmi.qt.translations import Translator, compile_translations
from hmi.qt.window import MAIN, QML_FOLDER, CarWindow
from hmi.radio.bridge import Radio
from hmi.recordings.bridge import Recordings
from hmi.status.bridge import Status
from hmi.texts import Texts
from hmi.trips.bridge import Trips
from hmi.users.bridge import Users
from hmi.vehicle.bridge import Restrictions, Vehicle
from hmi.vehicle.restraint import Restraint
from tests.fakes.radio import FakeDirectory, FakeMedia
from tests.fakes.services_about import FakeAbout
from tests.fakes.services_apps import FakeApps
from tests.fakes.services_enrolment import EQUIPMENT, FakeEnrolment
from tests.fakes.services_hmi import (
    FakeAccount,
    FakeAssistant,
    FakeNavigation,
    FakeNotices,
    FakePersonalisation,
    FakeStatus,
    FakeVehicle,
)
from tests.fakes.services_home import FakeWeather, home_service, trip_service
from tests.fakes.services_privacy import (
    DATA_ADDRESS,
    FakeConsents,
    FakeContacts,
    FakeErasure,
    FakeExport,
    FakeOwnership,
    FakePrivacy,
)
from tests.fakes.services_recordings import FakeRecordings
from tests.fakes.services_users import FakeUsers

STAGE = Path(__file__).with_name("Stage.qml")


class FakeCar:
    """The screen of a car that is not there; change the services' states and look."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.vehicle = FakeVehicle()
        self.personalisation = FakePersonalisation()
        self.notices = FakeNotices()
        self.status = FakeStatus()
        self.account = FakeAccount()
        self.users = FakeUsers()
        self.enrolment = FakeEnrolment()
        texts = Texts()
        self.personalisation.state.subscribe(texts.follow)
        self.privacy = FakePrivacy()
        self.consents = FakeConsents(texts)
        self.erasure = FakeErasure()
        self.exports = FakeExport()
        self.ownership = FakeOwnership()
        self.contacts = FakeContacts()
        self.privacy.level.subscribe(self.status.allow)
        self.apps = FakeApps(
            self.privacy.level,
            self.account.state,
            self.personalisation.state,
            self.contacts.state,
            texts,
        )
        self.assistant = FakeAssistant()
        self.recordings = FakeRecordings()
        self.media = FakeMedia()
        self.directory = FakeDirectory()
        self.navigation = FakeNavigation()
        self.home = home_service()
        self.weather = FakeWeather()
        self.trips = trip_service(self.vehicle.bus)
        self.light = LightService(self.personalisation, self.vehicle.bus)  # type: ignore[arg-type]
        self.daylight = DaylightService(self.vehicle.bus, SystemClock(), loop)
        self.runner = TaskRunner(loop)
        # The car's own judgement; the made-up vehicle says how it moves.
        self.restraint = Restraint(self.vehicle.bus, SystemClock(), loop)

    def window(self, size: QSize, page: str = "home") -> CarWindow:
        """The car's own window on `page`, in the language of the preferences, which it follows."""
        return self._window(size, MAIN, {"startPage": page})

    def alone(self, size: QSize, view: str) -> CarWindow:
        """A window with nothing but that view, as ``Vehicle/VehicleView``."""
        url = QUrl.fromLocalFile(str(QML_FOLDER / "Hola" / f"{view}.qml"))
        return self._window(size, STAGE, {"view": url})

    def _window(self, size: QSize, source: Path, properties: dict[str, object]) -> CarWindow:
        runner = self.runner
        window = CarWindow(
            (
                Vehicle(self.vehicle, runner),
                Restrictions(self.restraint),
                Preferences(self.personalisation, runner),
                About(FakeAbout(), runner),
                Apps(self.apps, runner),
                Daylight(self.daylight),
                Notices(self.notices, runner),
                Status(self.status, runner, "0.1.0"),
                Account(self.account, runner),
                Users(self.users, runner),
                Enrolment(self.enrolment, runner, EQUIPMENT),
                Ownership(self.ownership, runner),
                Privacy(self.privacy, self.consents, self.erasure, DATA_ADDRESS, runner),
                TakeAlong(self.exports, runner),
                Assistant(self.assistant, runner),
                Recordings(self.recordings, runner),
                Media(self.media, runner),  # type: ignore[arg-type]
                Radio(self.directory, self.media, Texts(), runner),  # type: ignore[arg-type]
                HomeScreen(self.home, self.weather, self.directory.state, runner),
                Contacts(self.contacts, runner),
                Trips(self.trips, runner),
                Light(self.light, runner),
                Navigation(self.navigation, runner, SystemClock()),  # type: ignore[arg-type]
            ),
            size,
        )
        compile_translations()
        translator = Translator(window.engine())
        self.personalisation.state.subscribe(lambda preferences: translator.use(preferences.language))
        window.load(source, properties)
        return window
