"""Every page in every language, in two sizes and two sizes of letters: each text is measured."""

from collections.abc import Callable
from dataclasses import dataclass

import msgspec
import pytest
import shiboken6
from PySide6.QtCore import QByteArray, QObject, QSize
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from hmi.account.model import AccountState, SignIn
from hmi.notices.model import Notice, NoticesState
from hmi.personalisation.model import LANGUAGES, Language
from hmi.texts import Texts
from hmi.vehicle.model import VehicleState
from maps.protocol import Maneuver
from tests.fakes.navigation import CAR_PARKS, GARDEN, PLACES, STREET, FakeNavigation
from tests.fakes.radio import STATIONS
from tests.fakes.services_hmi import AT, GUEST, FakeAssistant
from tests.fakes.services_users import FakeUsers
from tests.harness.car import FakeCar
from tests.qml.conftest import Open, Screen
from tests.qml.reading import Reading, Words

SIZES = [QSize(1280, 720), QSize(800, 480)]
LONGEST: tuple[Language, ...] = ("de-DE", "fr-FR")
"""In which most texts are longest, for pages that have been read in all of them at normal size."""
MOST_FRAMES = 40
WIDE_AND_UPRIGHT = [QSize(1920, 720), QSize(1080, 1920)]
BY_THE_ROADSIDE: dict[Language, str] = {
    "en-GB": "Your destination is on the right",
    "en-US": "Your destination is on the right",
    "es-ES": "Su destino está a la derecha",
    "fr-FR": "Votre destination est sur la droite",
    "de-DE": "Ihr Ziel befindet sich auf der rechten Seite",
    "it-IT": "La tua destinazione è sulla destra",
    "cs-CZ": "Váš cíl je vpravo",
}
"""As the router words it; the last word is the one that matters."""
SECTIONS = (
    "display",
    "sound",
    "language",
    "units",
    "clock",
    "voice",
    "navigation",
    "connectivity",
    "online",
    "privacy",
    "developer",
    "about",
    "apps",
)
NAMES = frozenset(
    {
        *(place.name for place in (*PLACES, *(live.place for live in CAR_PARKS))),
        *(place.description for place in PLACES),
        "nuria@example.org",
        "joan@example.org",
        "Helsinki Philharmonic",
        "Sibelius",
        "Helsinki Philharmonic · Sibelius",
        "A station with a name that goes on and on, far longer than anybody would read while driving",
    }
)
"""What is called so by others, not by the car: it may be longer than any place for it, and then is cut."""
So = Callable[[FakeCar, Texts], object]


def as_it_is(_car: FakeCar, _texts: Texts) -> None:
    """Nothing particular."""


@dataclass(frozen=True)
class Look:
    """A page, what is handed to it, what is so in the car, properties of its view, a panel over it."""

    page: str
    detail: str = ""
    so: So = as_it_is
    view: tuple[tuple[str, object], ...] = ()
    sheet: str = ""

    @property
    def name(self) -> str:
        """What tells it from the others."""
        return " ".join(
            filter(None, (self.page, self.detail, self.sheet, self.so.__name__, *map(str, self.view)))
        )


class Reader:
    """Goes through the pages of one window and reads.

    What it finds once in a language it does not tell again.
    """

    def __init__(self, qtbot: QtBot, screen: Screen) -> None:
        self._qtbot = qtbot
        self._screen = screen
        self._reading = Reading(screen.window.frame)
        self._rest = screen.car.vehicle.state.value
        self._found: dict[tuple[str, str], str] = {}

    def use(self, language: Language, *, large: bool = False) -> Texts:
        """Switches the screen's language and letters, live, as the settings do."""
        kept = self._screen.car.personalisation.state
        size = "large" if large else "normal"
        changed = msgspec.structs.replace(
            kept.value, language=language, text_size=size, reduced_motion=True, developer=True
        )
        kept.set(changed)
        return Texts(language)

    def read(self, look: Look, texts: Texts, may_be_cut: Callable[[str], bool] = NAMES.__contains__) -> None:
        """Opens the page and measures what stands there."""
        screen, car = self._screen, self._screen.car
        settled(car, self._rest)
        look.so(car, texts)
        screen.window.rootObject().findChild(object, "shell").show(look.page, look.detail)
        screen.until(lambda: view_of(screen, look.page))
        for name, value in look.view:
            view_of(screen, look.page).setProperty(name, value)
        sheets = screen.window.rootObject().findChild(QObject, "sheets")
        sheets.setProperty("shown", look.sheet)
        for line in self._reading.unreadable(self._at_rest(), may_be_cut):
            self._found.setdefault(
                (texts.language, line),
                look.name,
            )
        for name, value in look.view:
            view_of(screen, look.page).setProperty(name, type(value)())

    def tell(self) -> None:
        """Fails with a line for each text that cannot be read, its language and where it was first seen."""
        lines = [f"{language} {where}: {line}" for (language, line), where in self._found.items()]
        if lines:
            pytest.fail("\n".join(lines), pytrace=False)

    def _at_rest(self) -> list[Words]:
        """The texts once they stand where they stood a frame ago: panels load, cards slide."""
        before: list[tuple[object, ...]] = []
        for _ in range(MOST_FRAMES):
            with self._qtbot.waitSignal(self._screen.driver.swapped, timeout=5000):
                self._screen.window.frame.update()
            shown = list(self._reading.words())
            now = [one.standing() for one in shown]
            if now == before and not self._reading.loading:
                return shown
            before = now
        raise AssertionError(f"The screen did not come to rest: {before}")


def view_of(screen: Screen, page: str) -> QObject | None:
    """The view of a page, once it is loaded."""
    item = screen.driver.find(f"page-{page}")
    return item.property("view") if item is not None else None


def on_the_map(car: FakeCar) -> None:
    """Navigation that can search, choose and guide."""
    car.navigation = FakeNavigation()  # type: ignore[assignment]


def settled(car: FakeCar, vehicle: VehicleState) -> None:
    """As it was at first."""
    car.vehicle.state.set(vehicle)
    car.account.state.set(
        AccountState(True, "Núria Vidal", "nuria@example.org", "NV", True, "primary", "VSSZZZKLZPR000001")
    )
    car.assistant.state.set(FakeAssistant().state.value)
    car.notices.read_all()
    car.navigation.change(
        home=STREET,
        work=None,
        recent=(GARDEN,),
        category="",
        nearby=(),
        plan_status="idle",
        routes=(),
        route=None,
        destination=None,
    )
    car.navigation.guidance.set(None)
    car.users.state.set(FakeUsers().state.value)


def overdue(car: FakeCar, _texts: Texts) -> None:
    car.vehicle.change(
        locked=None,
        service_days=-3,
        open_doors=("front_left", "boot"),
        age_seconds=26 * 3600,
        tyres_kpa=(180.0,) * 4,
    )
    car.navigation.change(home=None, work=None, recent=())
    car.media.empty()


def soon(car: FakeCar, _texts: Texts) -> None:
    car.vehicle.change(locked=False, service_days=143)
    # A name of one word, as long as a key is wide.
    car.directory.change(favourites=STATIONS[6:8])


def typing_code(car: FakeCar, _texts: Texts) -> None:
    sign_in = SignIn("waiting", "WDJB-MJHT", "http://hola.example/device", "http://hola.example/device", 598)
    car.account.state.set(AccountState(sign_in=sign_in))


def guest(car: FakeCar, _texts: Texts) -> None:
    car.account.state.set(GUEST)


def refused(car: FakeCar, texts: Texts) -> None:
    car.account.state.set(AccountState(sign_in=SignIn(status="denied", problem=texts("account.denied"))))


def unconfirmed(car: FakeCar, _texts: Texts) -> None:
    car.account.state.set(AccountState(True, "Núria Vidal", "nuria@example.org", "NV", False, "secondary"))


def choosing(car: FakeCar, _texts: Texts) -> None:
    way = car.navigation.way_there()
    other = msgspec.structs.replace(way, id="other", profile="shortest", has_toll=True, has_ferry=True)
    third = msgspec.structs.replace(way, id="third", profile="economical")
    car.navigation.change(plan_status="choosing", routes=(way, other, third), selected=0)


def guided(car: FakeCar, _texts: Texts) -> None:
    car.navigation.change(route=car.navigation.way_there(), destination=GARDEN)
    car.navigation.drive(60)


def nearly_there(car: FakeCar, texts: Texts) -> None:
    guided(car, texts)
    words = BY_THE_ROADSIDE[texts.language]
    car.navigation.drive(1700, maneuver=Maneuver("destination_right", words, 128, 100.0, 20.0))


def driving(car: FakeCar, _texts: Texts) -> None:
    """What locks says so, and the heater waits. No notices: those end after two lines while driving."""
    car.notices.state.set(NoticesState())
    heater = msgspec.structs.replace(car.vehicle.state.value.heater, bar="not_parked")
    car.vehicle.change(speed_kmh=43.0, parked=False, heater=heater)


def lost(car: FakeCar, _texts: Texts) -> None:
    car.navigation.change(route=car.navigation.way_there(), destination=GARDEN)
    car.navigation.drive(60, state="rerouting", estimated=True)


def arrived(car: FakeCar, _texts: Texts) -> None:
    car.navigation.change(route=car.navigation.way_there(), destination=GARDEN)
    car.navigation.drive(1750, state="arrived")


def parking(car: FakeCar, _texts: Texts) -> None:
    car.navigation.change(category="parking", nearby=CAR_PARKS)


def listening(car: FakeCar, texts: Texts) -> None:
    car.assistant.change(open=True, listening="listening", offered=texts.words("assistant.examples"))


def answered(car: FakeCar, texts: Texts) -> None:
    car.assistant.find_charging()
    car.assistant.change(
        transcript=texts.words("assistant.examples")[2], answer=texts("assistant.not_understood")
    )


def speechless(car: FakeCar, texts: Texts) -> None:
    reason = texts("problem.language_without_model")
    car.assistant.change(open=True, problem=reason, answer=reason, transcript="", cards=())


def doubted(car: FakeCar, texts: Texts) -> None:
    car.assistant.doubt()
    car.assistant.change(answer=texts("assistant.reading.which"))


def understood(car: FakeCar, texts: Texts) -> None:
    car.assistant.understand()
    car.assistant.change(meaning=texts("assistant.intent.auxiliary_heater"), asks="yes_no")


def dictating(car: FakeCar, _texts: Texts) -> None:
    car.assistant.dictate()


def noticed(car: FakeCar, texts: Texts) -> None:
    title, text = texts("programs.voice"), texts("programs.failed", program=texts("programs.voice"))
    car.notices.post(Notice("program.voice", "mic_off", title, text, AT, "warning"))


def hidden(car: FakeCar, _texts: Texts) -> None:
    """The driver has not entered the S-PIN."""
    car.users.change(identified=False)


def asked(car: FakeCar, texts: Texts) -> None:
    """The S-PIN was wrong."""
    problem = texts("problem.spin_wrong")
    car.users.change(identified=False, entry="asked", entry_problem=problem)


def held_back(car: FakeCar, _texts: Texts) -> None:
    """An app that gets nothing of what it uses."""
    car.privacy.level.set("maximum")
    car.apps.show("voice")


def given_up(car: FakeCar, texts: Texts) -> None:
    """A program that keeps failing."""
    car.privacy.level.set("no_position")
    car.apps.processes.fall("maps", texts("programs.failed", program=texts("programs.maps")))
    car.apps.show("navigation")


LOOKS = (
    Look("home"),
    Look("home", so=overdue),
    Look("home", so=soon),
    Look("home", so=guided),
    Look("media"),
    Look("media", so=overdue),
    Look("vehicle"),
    Look("vehicle", so=overdue),
    Look("vehicle", "trips"),
    Look("vehicle", "light"),
    Look("vehicle", "status"),
    Look("account"),
    Look("account", so=unconfirmed),
    Look("account", so=guest),
    Look("account", so=refused),
    Look("account", so=typing_code),
    Look("account", so=guest, view=(("typing", True),)),
    Look("users"),
    Look("users", so=hidden),
    Look("users", so=asked),
    *(Look("users", view=(("chosen", chosen),)) for chosen in ("p", "a", "invite", "guest")),
    *(Look("settings", section) for section in SECTIONS),
    *(Look("settings", "apps", so=so) for so in (held_back, given_up)),
    Look("notices"),
    Look("notices", so=noticed),
    Look("navigation"),
    Look("navigation", so=parking),
    Look("navigation", so=choosing),
    Look("navigation", so=guided),
    Look("navigation", so=nearly_there),
    Look("navigation", so=nearly_there, view=(("searching", True),)),
    Look("navigation", so=lost),
    Look("navigation", so=arrived),
    Look("navigation", view=(("searching", True),)),
    Look("home", so=listening),
    Look("home", so=answered),
    Look("home", so=speechless),
    Look("home", so=doubted),
    Look("home", so=understood),
    Look("home", so=dictating),
    Look("home", so=noticed),
    Look("home", view=(("editing", True),)),
    *(Look("home", sheet=sheet) for sheet in ("quick", "climate", "volume", "driver")),
    Look("home", so=guest, sheet="driver"),
    Look("home", so=noticed, sheet="quick"),
    Look("home", so=driving),
    Look("settings", "display", so=driving),
    *(Look("home", so=driving, sheet=sheet) for sheet in ("quick", "climate", "volume", "driver")),
    Look("navigation", so=driving, view=(("searching", True),)),
    *(Look(page, so=driving) for page in ("media", "vehicle", "account", "users", "notices")),
)


@pytest.mark.parametrize("size", SIZES, ids=["1280x720", "800x480"])
def test_every_text_can_be_read_in_every_language(open_screen: Open, qtbot: QtBot, size: QSize) -> None:
    """HMI-1: nothing is cut off, runs out of its place or over something else, in seven languages."""
    reader = Reader(qtbot, open_screen(size=size, prepare=on_the_map))
    for language in LANGUAGES:
        texts = reader.use(language)
        for look in LOOKS:
            reader.read(look, texts)
    reader.tell()


@pytest.mark.parametrize("size", SIZES, ids=["1280x720", "800x480"])
def test_large_letters_fit_in_every_language(open_screen: Open, qtbot: QtBot, size: QSize) -> None:
    """HMI-1: text size large; the longest word is now in this language, now in that."""
    reader = Reader(qtbot, open_screen(size=size, prepare=on_the_map))
    for language in LANGUAGES:
        texts = reader.use(language, large=True)
        for look in LOOKS:
            reader.read(look, texts)
    reader.tell()


@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
@pytest.mark.parametrize("size", [*SIZES, *WIDE_AND_UPRIGHT], ids=["1280", "800", "wide", "upright"])
def test_the_side_of_the_destination_can_be_read_below_the_search(
    open_screen: Open, qtbot: QtBot, size: QSize, large: bool
) -> None:
    """NAV-3: the strip with the maneuver says its whole sentence, also while a page lies over the map."""
    reader = Reader(qtbot, open_screen(size=size, prepare=on_the_map))
    look = Look("navigation", so=nearly_there, view=(("searching", True),))
    for language in LANGUAGES:
        reader.read(look, reader.use(language, large=large))
    reader.tell()


SPOILED = b"""
import QtQuick
import QtQuick.Window
Window {
    width: 400
    height: 300
    visible: true
    Text { width: 50; elide: Text.ElideRight; text: "cut text of many words" }
    Rectangle { y: 60; width: 60; height: 30; Text { text: "wider than its face" } }
    Text { x: 380; y: 120; text: "beyond the window" }
    Text { y: 160; width: 30; text: "runs over" }
    Text { y: 200; font.pixelSize: 28; text: "below" }
    Text { y: 206; font.pixelSize: 28; text: "above" }
    Text { y: 250; text: "fine" }
}
"""


def test_what_cannot_be_read_is_found(qapp: QObject, qtbot: QtBot) -> None:
    """The measuring finds what it is for, and nothing else."""
    engine = QQmlApplicationEngine(qapp)
    engine.loadData(QByteArray(SPOILED))
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    qtbot.waitUntil(window.isExposed)
    reading = Reading(window)
    found = reading.unreadable(list(reading.words()), lambda _text: False)
    assert sorted(line.split(" (")[0] for line in found) == [
        "cut off: 'cut text of many words'",
        "outside QQuickRectangle: 'wider than its face'",
        "outside the window: 'beyond the window'",
        "over one another: 'below'",
        "too wide: 'runs over'",
    ]
    window.close()
    shiboken6.delete(engine)
