"""The way through all screens, on a car that runs; every picture is taken of what a driver would see."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from hmi.personalisation.model import Language, Theme
from tests.world import World

SETTINGS_PANELS = ("display", "language", "voice", "online", "about")
MOST_LOOKS = 8


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
    """Goes through the screens in one look after the other."""

    def __init__(self, world: World, target: Path) -> None:
        self._world = world
        self._driver = world.driver
        self._target = target
        self._look: Look | None = None
        self.pictures: list[Path] = []

    async def in_look(self, look: Look) -> None:
        """Every screen in one look, parked first, then driving."""
        self._look = look
        await self._world.car.personalisation.change(theme=look.theme, language=look.language)
        await self._parked()
        await self._navigation()
        await self._driving()

    async def _parked(self) -> None:
        for tab in ("Home", "Media", "Vehicle", "Account"):
            await self._driver.tap(f"tab{tab}")
            await self._picture(tab.lower())
        await self._driver.tap("signInPhone")
        code = await self._driver.await_item("userCode")
        await self._driver.until(lambda: code.property("text"), "a sign-in code")
        await self._picture("sign-in")
        await self._driver.tap("cancelSignIn")
        await self._driver.tap("signInTyped")
        await self._picture("sign-in-typed")
        await self._driver.tap("backToCode")
        await self._driver.tap("tabSettings")
        for panel in SETTINGS_PANELS:
            await self._driver.tap(f"settings-{panel}")
            await self._picture(f"settings-{panel}")

    async def _navigation(self) -> None:
        driver = self._driver
        await driver.tap("tabNavigation")
        await self._tiles()
        await self._picture("map")
        await driver.tap("openSearch")
        await driver.tap("searchField")
        await self._picture("search-keyboard")
        await driver.type("ateneum")
        await driver.await_item("place0")
        await self._picture("search-results")
        await driver.tap("place0")
        await driver.await_item("go")
        await self._tiles()
        await self._picture("place")
        await driver.tap("closePlace")
        await driver.tap("showParking")
        await self._tiles()
        await self._picture("parking")
        await driver.tap("showParking")
        await self._voice()

    async def _voice(self) -> None:
        driver = self._driver
        await driver.tap("voiceKey")
        await driver.await_item("assistantPanel")
        await self._picture("voice-listening")
        question = "parking cerca" if self._look and self._look.language.startswith("es") else "find parking"
        await self._world.car.assistant.type_text(question)
        await driver.await_item("card1")
        await self._picture("voice-cards")
        await driver.tap("assistantClose")

    async def _driving(self) -> None:
        driver, car = self._driver, self._world.car
        await driver.tap("tabNavigation")
        places = await car.navigation.find("Ateneum")
        await car.navigation.plan(places[0])
        await driver.await_item("start")
        await self._tiles()
        await self._picture("routes")
        await driver.tap("start")
        await driver.await_item("maneuverCard")
        await driver.until(lambda: car.vehicle.state.value.speed_kmh > 20, "the car drives")
        await self._tiles()
        await self._picture("guidance")
        await driver.tap("tabHome")
        await self._tiles()
        await self._picture("home-guided")
        await driver.tap("tabAccount")
        await driver.await_item("drivingLock")
        await self._picture("locked-while-driving")
        await car.navigation.stop_guidance()
        await driver.until(lambda: car.vehicle.state.value.parked, "the car stands", 30)

    async def _tiles(self) -> None:
        """Waits until the map's names stay as they are; on the move, where they never do, a moment."""
        before = None
        for _look in range(MOST_LOOKS):
            now = self._driver.texts()
            if now == before:
                return
            before = now
            for _frame in range(20):
                await self._driver.frame()

    async def _picture(self, name: str) -> None:
        assert self._look is not None
        for _frame in range(25):
            await self._driver.frame()
        path = self._target / self._look.folder / f"{len(self.pictures) % 100:02}-{name}.png"
        await self._driver.grab(path)
        self.pictures.append(path)


def walk(looks: list[Look], target: Path) -> Callable[[World], Awaitable[None]]:
    """A scenario that goes through all `looks`, which have one size."""

    async def scenario(world: World) -> None:
        tour = Walk(world, target)
        for look in looks:
            tour.pictures.clear()
            await tour.in_look(look)
            print(f"{look.folder}: {len(tour.pictures)} screens", flush=True)

    return scenario
