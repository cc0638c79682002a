"""The way through all screens, on a car that runs; every picture is taken of what a driver would see."""

import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt

from hmi.personalisation.model import Language, Theme
from tests.driver import NotSeen
from tests.world import World

MOST_LOOKS = 8
STILL_FRAMES = 15
SHEETS = {
    "fan": "climateSheet",
    "volume": "volumeCard",
    "statusLine": "quickSheet",
}
"""Panels of the frame by the key that opens them."""
GOALS = ("Stockmann", "Ateneum")
"""Apart, so that the car, which comes some way each time, never arrives."""
QUESTIONS = {"en": "find parking", "es": "parking cerca", "de": "wo kann ich parken"}
MISSING = {"en": "take me somewhere", "de": "fahr mich irgendwohin"}
"""Typed too: a sentence that lacks where to, so that the car asks back."""
"""Typed to the assistant in its language; where the table has none, its panel is shown alone."""

type Part = Callable[[], Awaitable[None]]


@dataclass(frozen=True)
class Look:
    """One way the screens can look."""

    theme: Theme
    language: Language
    size: tuple[int, int]

    @property
    def folder(self) -> str:
        """Name of the pictures' folder."""
        return f"{self.size[0]}x{self.size[1]}-{self.theme}-{self.language}"


class Walk:
    """Goes through the screens in one look after the other.

    Attributes:
        missed: a line for each part of the way that could not be gone.
    """

    def __init__(self, world: World, target: Path, missed: list[str]) -> None:
        self._world = world
        self._driver = world.driver
        self._target = target
        self._look: Look | None = None
        self.missed = missed
        self._drives = 0
        self.pictures: list[Path] = []

    async def in_look(self, look: Look) -> None:
        """Every screen in one look, parked first, then driving."""
        self._look = look
        self.pictures.clear()
        self._driver.window.resize(*look.size)
        await self._world.car.personalisation.change(theme=look.theme, language=look.language)
        await self._driver.frame()
        parts: tuple[Part, ...] = (
            self._tabs,
            self._sheets,
            self._account,
            self._enrolment,
            self._settings,
            self._navigation,
            self._voice,
            self._driving,
        )
        for part in parts:
            await self._try(part)

    async def _try(self, part: Part) -> None:
        """Goes one part; when it cannot be gone, the rest is tried nevertheless."""
        try:
            await part()
        except NotSeen as error:
            assert self._look is not None
            where = traceback.extract_tb(error.__traceback__)
            line = next(step.lineno for step in reversed(where) if step.filename == __file__)
            self.missed.append(f"{self._look.folder} {part.__name__} (line {line}): {error}")
            await self._picture(f"missed{part.__name__}")
        await self._home()

    async def _home(self) -> None:
        """Leaves whatever is open."""
        driver, car = self._driver, self._world.car
        await car.assistant.dismiss()
        await car.navigation.stop_guidance()
        await car.navigation.drop_plan()
        for _layer in range(3):
            await driver.press(Qt.Key.Key_Escape)
        await driver.tap("tabHome")
        await driver.until(lambda: car.vehicle.state.value.parked, "the car stands", 30)

    async def _tabs(self) -> None:
        for tab in ("Home", "Media", "Vehicle"):
            await self._driver.tap(f"tab{tab}")
            await self._rest()
            await self._picture(tab.lower())

    async def _sheets(self) -> None:
        """What opens over Home: climate, volumes, quick settings with the notices."""
        driver = self._driver
        for key, sheet in SHEETS.items():
            await driver.tap("tabHome")
            await driver.tap(key)
            await driver.await_item(sheet)
            await self._rest()
            await self._picture(f"sheet-{sheet}")
            await driver.press(Qt.Key.Key_Escape)

    async def _account(self) -> None:
        driver = self._driver
        self._shell().setProperty("current", "account")
        await driver.await_item("signInPhone")
        await self._picture("account")
        await driver.tap("signInPhone")
        code = await driver.await_item("userCode")
        await driver.until(lambda: code.property("text"), "a sign-in code")
        await self._picture("sign-in")
        await driver.tap("cancelSignIn")
        await driver.tap("signInTyped")
        await self._picture("sign-in-typed")
        await driver.tap("backToCode")

    async def _enrolment(self) -> None:
        """The registration of a guest: its first step, on the phone and by typing."""
        driver = self._driver
        await driver.tap("tabHome")
        await driver.tap("enrolmentOffer")
        code = await driver.await_item("userCode")
        await driver.until(lambda: code.property("text"), "a code")
        await self._picture("enrolment-phone")
        await driver.tap("cancelSignIn")
        await driver.await_item("submitCreate")
        await self._picture("enrolment-typed")
        await driver.tap("backToPhone")

    async def _settings(self) -> None:
        await self._driver.tap("tabSettings")
        await self._driver.frame()
        view = self._shell().property("currentView")
        for section in self._sections():
            view.show(section)
            await self._picture(f"settings-{section}")

    def _sections(self) -> list[str]:
        """The sections' keys, also of those that are scrolled out of sight."""
        names = (item.objectName() for item in self._driver.items())
        return [name.removeprefix("settings-") for name in names if name.startswith("settings-")]

    async def _navigation(self) -> None:
        driver = self._driver
        await driver.tap("tabNavigation")
        await self._rest()
        await self._picture("map")
        await driver.tap("openSearch")
        await driver.tap("searchField")
        await self._picture("search-keyboard")
        await driver.type("ateneum")
        await driver.await_item("place0")
        await self._picture("search-results")
        await driver.tap("place0")
        await driver.await_item("go")
        await self._rest()
        await self._picture("place")
        await driver.tap("closePlace")
        await driver.tap("showParking")
        await self._rest()
        await self._picture("parking")
        await driver.tap("showParking")

    async def _voice(self) -> None:
        assert self._look is not None
        driver = self._driver
        await driver.tap("voiceKey")
        await driver.await_item("assistantPanel")
        await self._picture("voice-listening")
        if question := QUESTIONS.get(self._look.language.partition("-")[0]):
            await self._world.car.assistant.type_text(question)
            await driver.await_item("card1")
            await self._picture("voice-cards")
        if missing := MISSING.get(self._look.language.partition("-")[0]):
            await self._world.car.assistant.type_text(missing)
            await driver.await_item("typeInstead")
            await self._picture("voice-asks")

    async def _driving(self) -> None:
        driver, car = self._driver, self._world.car
        await driver.tap("tabNavigation")
        self._drives += 1
        places = await car.navigation.find(GOALS[self._drives % len(GOALS)])
        await car.navigation.plan(places[0])
        await driver.await_item("start")
        await self._rest()
        await self._picture("routes")
        await driver.tap("start")
        await driver.await_item("maneuverCard")
        await driver.until(lambda: car.vehicle.state.value.speed_kmh > 20, "the car drives", 20)
        await self._rest()
        await self._picture("guidance")
        await driver.tap("tabHome")
        await self._rest()
        await self._picture("home-guided")
        self._shell().setProperty("current", "account")
        await self._picture("locked-while-driving")

    def _shell(self) -> object:
        return self._world.car.window.rootObject().findChild(object, "shell")

    async def _rest(self) -> None:
        """Waits until the map's names stay as they are; on the move, where they never do, a moment."""
        before = None
        for _look in range(MOST_LOOKS):
            now = self._driver.texts()
            if now == before:
                return
            before = now
            for _frame in range(STILL_FRAMES):
                await self._driver.frame()

    async def _picture(self, name: str) -> None:
        assert self._look is not None
        for _frame in range(STILL_FRAMES):
            await self._driver.frame()
        path = self._target / self._look.folder / f"{len(self.pictures):02}-{name}.png"
        await self._driver.grab(path)
        self.pictures.append(path)


def walk(looks: list[Look], target: Path, missed: list[str]) -> Callable[[World], Awaitable[None]]:
    """A scenario that goes through all `looks`; what could not be reached is added to `missed`."""

    async def scenario(world: World) -> None:
        tour = Walk(world, target, missed)
        for look in looks:
            await tour.in_look(look)
            print(f"{look.folder}: {len(tour.pictures)} screens", flush=True)

    return scenario
