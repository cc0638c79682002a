"""The map and the way through search, choice of route, guidance and arrival, as a driver meets them."""

import re
from collections.abc import Iterator

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtTest import QTest

from hmi.personalisation.model import Preferences, TextSize
from tests.fakes.navigation import ATENEUM, GARDEN, FakeNavigation
from tests.fakes.tile_server import TileServer
from tests.harness.car import FakeCar
from tests.qml.conftest import Open, Screen

CREDIT = "© OpenStreetMap contributors"


@pytest.fixture(scope="module")
def tiles() -> Iterator[TileServer]:
    with TileServer() as server:
        yield server


class Road:
    """A car on the navigation page."""

    def __init__(
        self, open_screen: Open, tiles: TileServer, size: QSize | None = None, page: str = "navigation"
    ) -> None:
        self.navigation = FakeNavigation(tiles.url)

        def prepare(car: FakeCar) -> None:
            car.navigation = self.navigation  # type: ignore[assignment]

        options = {} if size is None else {"size": size}
        self.screen: Screen = open_screen(page=page, prepare=prepare, **options)
        self.car = self.screen.car

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self.screen.window.frame, letter)

    def gone(self, name: str) -> None:
        self.screen.until(lambda: self.screen.driver.find(name) is None)

    def guide(self, metres: float = 60.0, **facts: object) -> None:
        """Guidance to the garden, so many metres on the way."""
        self.screen.item("map")
        self.navigation.change(
            plan_status="idle", routes=(), route=self.navigation.way_there(), destination=GARDEN
        )
        self.navigation.drive(metres, **facts)  # type: ignore[arg-type]

    def map(self, name: str) -> float:
        """A number of the map's own, as ``tilt``."""
        return float(self.screen.item("mapSurface").property(name))


@pytest.fixture
def road(open_screen: Open, tiles: TileServer) -> Road:
    return Road(open_screen, tiles)


def test_from_a_search_to_guidance_and_back(road: Road) -> None:
    """NAV-2, NAV-3: type, choose, go, start, end: never more than five steps."""
    screen = road.screen
    screen.tap("openSearch")
    road.type("aten")
    screen.see("Museum, Kaivokatu 2")
    screen.see("620 m")
    screen.tap("place0")
    screen.until(lambda: screen.item("placeName").property("text") == "Ateneum")
    screen.tap("go")
    for text in ("4 min", "via Simonkatu", "via Fabianinkatu", "1.8 km · Fastest", "toll"):
        screen.see(text)
    screen.tap("route1")
    screen.until(lambda: road.navigation.state.value.selected == 1)
    screen.tap("route0")
    screen.tap("start")
    screen.item("maneuverCard")
    screen.see("Eerikinkatu")
    screen.see("1.7 km")
    assert screen.driver.sees(CREDIT)
    screen.tap("stopGuidance")
    road.gone("maneuverCard")
    assert road.navigation.state.value.destination is None


def test_typing_asks_for_every_key(road: Road) -> None:
    """NAV-2: search as you type."""
    road.screen.tap("openSearch")
    road.type("ate")
    road.screen.until(lambda: ("search", "ate") in road.navigation.calls)
    assert [text for name, text in road.navigation.calls if name == "search"][-3:] == ["a", "at", "ate"]


def test_nothing_found_says_so_and_what_to_try(road: Road) -> None:
    road.screen.tap("openSearch")
    road.type("xq")
    road.screen.see("Nothing found for “xq”")
    road.screen.tap("clearSearch")
    road.screen.see(GARDEN.name)


def test_a_failed_search_says_why_and_tries_again(road: Road) -> None:
    road.screen.tap("openSearch")
    road.type("a")
    road.screen.see("Ateneum")
    road.navigation.change(
        search_status="failed", search_problem="The map starts again. Wait a moment.", results=()
    )
    road.screen.see("The map starts again. Wait a moment.")
    road.screen.tap("emptyAction")
    road.screen.until(lambda: ("retry", None) in road.navigation.calls)


def test_a_route_that_cannot_be_found_is_explained(road: Road) -> None:
    screen = road.screen
    screen.tap("openSearch")
    road.type("aleks")
    screen.tap("place0")
    screen.tap("go")
    screen.until(lambda: "No road leads there" in screen.item("planProblem").property("text"))
    assert screen.item("start").property("text") == "Try again"
    screen.tap("dropPlan")
    road.gone("routeChoice")


def test_while_driving_the_keyboard_is_locked_and_the_voice_offered(road: Road) -> None:
    """HMI-2."""
    screen = road.screen
    screen.tap("openSearch")
    road.car.vehicle.change(speed_kmh=43.0, parked=False)
    screen.see("Typing opens when you have stopped")
    screen.see("Say it instead")
    road.type("aten")
    assert not any(name == "search" and text for name, text in road.navigation.calls)
    screen.tap("sayIt")
    screen.until(lambda: road.car.assistant.state.value.open)


def test_a_place_is_kept_as_home_from_the_home_page(road: Road) -> None:
    screen = road.screen
    screen.window.rootObject().findChild(object, "shell").show("navigation", "setHome")
    screen.until(lambda: screen.item("searchField").property("placeholderText") == "Where is your home?")
    road.type("aten")
    screen.tap("place0")
    screen.until(lambda: road.navigation.state.value.home == ATENEUM)
    road.gone("searchPage")


def test_car_parks_show_what_is_free_and_what_is_old(road: Road) -> None:
    """NAV-6: demo data and old data are marked, never passed off as live."""
    screen = road.screen
    screen.tap("showParking")
    pill = screen.item("pill-node/P-Forum")
    assert pill.property("text") == "P-Forum, 41 free, old data, demonstration data"
    screen.tap("pill-node/P-Forum")
    screen.until(
        lambda: screen.item("placeLive").property("text") == "41 of 220 free · 22 min ago · demo data"
    )
    screen.tap("closePlace")
    screen.tap("showParking")
    road.gone("pill-node/P-Forum")
    assert road.navigation.state.value.category == ""


def test_the_next_maneuver_with_lanes_and_what_follows(road: Road) -> None:
    """NAV-3."""
    road.guide(60)
    screen = road.screen
    screen.until(lambda: screen.item("maneuverStreet").property("text") == "Eerikinkatu")
    assert screen.item("maneuverDistance").property("text") == "100 m"
    screen.item("lanes")
    screen.see("then")
    screen.see("40")


def test_distances_and_limits_follow_the_units(road: Road) -> None:
    """HMI-1: imperial without restart."""
    road.guide(60)
    road.screen.see("100 m")
    preferences = road.car.personalisation.state
    preferences.set(msgspec.structs.replace(preferences.value, units="imperial"))
    road.screen.see("110 yd")
    road.screen.until(lambda: road.screen.item("speedLimit").property("text") == "25")


def test_too_fast_is_said_in_figures_not_by_colour_alone(road: Road) -> None:
    road.guide(60, speed=38.0)
    road.screen.item("speedSign")
    assert road.screen.driver.find("ownSpeed") is None
    road.navigation.drive(61, speed=52.0)
    road.screen.until(lambda: road.screen.item("ownSpeed").property("text") == "52 km/h")


def test_trouble_and_a_tunnel_are_told(road: Road) -> None:
    """NAV-4."""
    road.guide(60, estimated=True)
    road.screen.see("No satellites: position by the wheels")
    road.navigation.drive(70, state="rerouting")
    road.screen.see("Looking for a new way")
    road.navigation.change(trouble="No way on was found. The map keeps trying.")
    road.screen.see("No way on was found. The map keeps trying.")
    road.gone("rerouting")


def test_arrival_ends_with_a_card(road: Road) -> None:
    road.guide(1700, state="arrived")
    road.screen.see("Arrived")
    road.screen.see(GARDEN.name)
    road.gone("tripCard")
    road.screen.tap("arrivalDone")
    road.gone("arrivalCard")
    assert road.navigation.state.value.destination is None


def test_guidance_stays_in_sight_while_one_searches(road: Road) -> None:
    """HMI-4: nothing covers guidance."""
    road.guide(60)
    road.screen.tap("openSearch")
    road.screen.see("100 m")
    card, page = road.screen.item("maneuverCard"), road.screen.item("searchPage")
    road.screen.rest(card)
    bottom = card.mapToItem(page, QPoint(0, 0)).y() + card.height()
    assert bottom <= page.height()
    road.screen.see("Eerikinkatu")


def test_without_a_map_the_reason_stands_there(road: Road) -> None:
    sentence = "No region is installed. Voice, media and climate work. Add one in Settings."
    road.navigation.change(available=False, problem=sentence, tiles_url="")
    road.screen.see(sentence)
    assert road.screen.driver.sees(CREDIT)
    road.gone("mapSurface")


def test_a_hand_on_the_map_leaves_the_car_and_recentre_brings_it_back(road: Road) -> None:
    """NAV-1: pan."""
    screen = road.screen
    screen.item("mapSurface")
    assert screen.driver.find("recentre") is None
    window = screen.window.frame
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(640, 300))
    for x in range(640, 800, 10):
        QTest.mouseMove(window, QPoint(x, 320))
        screen.settle()
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(800, 320))
    screen.tap("recentre")
    road.gone("recentre")


def test_the_map_has_three_ways_to_be_looked_at(road: Road) -> None:
    """NAV-1: 3D, heading-up, north-up."""
    screen = road.screen
    heading = road.navigation.position.value.heading
    screen.until(lambda: road.map("tilt") > 40 and abs(road.map("bearing") - heading) < 1)
    screen.tap("mapMode")
    screen.until(lambda: road.map("tilt") == 0 and abs(road.map("bearing") - heading) < 1)
    screen.tap("mapMode")
    screen.until(lambda: road.map("tilt") == 0 and road.map("bearing") == 0)


def test_the_car_sits_in_the_lower_third_and_the_map_turns_with_it(road: Road) -> None:
    screen = road.screen
    road.guide(60, speed=40.0)
    car, page = screen.item("carMarker"), screen.item("map")
    screen.rest(car)
    share = (car.mapToItem(page, QPoint(0, 0)).y() + car.height() / 2) / page.height()
    assert 0.63 < share < 0.8
    before = road.map("bearing")
    road.navigation.drive(190, speed=40.0)
    screen.until(lambda: abs(road.map("bearing") - before) > 60)


OFFER_SIZES = (QSize(1280, 720), QSize(800, 480), QSize(1920, 720), QSize(1080, 1920))


@pytest.mark.parametrize("text_size", ["normal", "large"])
@pytest.mark.parametrize("size", OFFER_SIZES, ids=lambda size: f"{size.width()}x{size.height()}")
def test_the_offer_on_home_hides_neither_the_car_nor_names(
    open_screen: Open, tiles: TileServer, size: QSize, text_size: TextSize
) -> None:
    """NAV-1, ENR-1: the card asks below the car, the question where to go stands above it."""
    road = Road(open_screen, tiles, size, page="home")
    screen = road.screen
    road.car.personalisation.state.set(Preferences(text_size=text_size))
    car, surface = screen.item("carMarker"), screen.item("mapSurface")
    # The map has put it in its place.
    screen.until(lambda: sides(screen, "carMarker").top() > sides(screen, "homeSearch").bottom())
    before = sides(screen, "carMarker")
    road.car.enrolment.change(offer="new")
    offer = sides(screen, "enrolmentOffer")
    screen.until(lambda: sides(screen, "carMarker").top() < before.top())
    shown = sides(screen, "carMarker")
    assert shown.bottom() < offer.top()
    assert shown.top() > sides(screen, "homeSearch").bottom()
    overlay = car.parentItem()
    covered = [overlay.mapRectToScene(rect) for rect in surface.property("covers")]
    assert any(rect.adjusted(-1, -1, 1, 1).contains(offer) for rect in covered)
    road.car.enrolment.change(offer="")
    screen.until(lambda: sides(screen, "carMarker") == before)


def sides(screen: Screen, name: str) -> QRectF:
    """Where an item stands in the window, at rest, not as it is turned."""
    item = screen.item(name)
    screen.rest(item)
    corner = item.parentItem().mapToScene(QPointF(item.x(), item.y()))
    return QRectF(corner, QSizeF(item.width(), item.height()))


def test_what_one_map_shows_the_other_need_not_fetch(open_screen: Open, tiles: TileServer) -> None:
    """NAV-1: Home's map and the large one keep their tiles together."""
    road = Road(open_screen, tiles, page="home")
    tiles.asked.clear()
    road.screen.item("homeMap")
    road.screen.until(lambda: len(tiles.asked) > 3)
    home = len(tiles.asked)
    road.screen.tap("tabNavigation")
    road.screen.item("map")
    road.screen.until(lambda: len(tiles.asked) > home)
    road.screen.rest(road.screen.item("carMarker"))
    assert len(tiles.asked) == len(set(tiles.asked))


@pytest.mark.parametrize(("theme", "other"), [("night", "day"), ("day", "night")])
def test_the_tiles_follow_theme_and_restarts_of_the_map(
    open_screen: Open, tiles: TileServer, theme: str, other: str
) -> None:
    """NAV-1: day and night; a restarted maps program has another address."""
    road = Road(open_screen, tiles)
    preferences = road.car.personalisation.state

    def show(name: str, path: str) -> None:
        tiles.asked.clear()
        preferences.set(msgspec.structs.replace(preferences.value, theme=name))
        wanted = re.compile(rf"/{path}/{name}/\d+/\d+/\d+\.png")
        road.screen.until(lambda: any(wanted.fullmatch(asked) for asked in tiles.asked))
        assert not any(f"/{'day' if name == 'night' else 'night'}/" in asked for asked in tiles.asked[3:])

    preferences.set(msgspec.structs.replace(preferences.value, theme=other))
    road.screen.item("mapSurface")
    show(theme, "token")
    tiles.asked.clear()
    road.navigation.change(tiles_url=tiles.url.replace("token", "another"))
    road.screen.until(lambda: any(asked.startswith(f"/another/{theme}/") for asked in tiles.asked))


@pytest.mark.parametrize("size", [QSize(1280, 720), QSize(800, 480), QSize(1920, 720), QSize(1080, 1920)])
@pytest.mark.parametrize(("key", "panel"), [("fan", "climateSheet"), ("volume", "volumeCard")])
def test_a_panel_covers_nothing_of_guidance(
    open_screen: Open, tiles: TileServer, size: QSize, key: str, panel: str
) -> None:
    """HMI-4: car and speed limit stand beside it, over no card, also when the car is too fast."""
    road = Road(open_screen, tiles, size)
    road.guide(60, speed=90.0)
    road.screen.rest(road.screen.item("speedSign"))
    home = road.screen.item("speedSign").x()
    road.screen.tap(key)
    parts = ("maneuverCard", "tripCard", "speedSign", "carMarker", panel)
    for name in parts:
        road.screen.rest(road.screen.item(name))
    boxes = [
        (name, item.mapRectToScene(item.childrenRect())) for name in parts if (item := road.screen.item(name))
    ]
    for number, (name, box) in enumerate(boxes):
        for other, further in boxes[number + 1 :]:
            assert not box.intersects(further), (name, other, box, further)
    road.screen.key(Qt.Key.Key_Escape)
    road.screen.until(lambda: road.screen.item("speedSign").x() == home)


@pytest.mark.parametrize("size", [QSize(800, 480), QSize(1920, 720), QSize(1080, 1920)])
def test_every_part_of_guidance_fits_every_screen(open_screen: Open, tiles: TileServer, size: QSize) -> None:
    """HMI-1: nothing sticks out or lies over another."""
    road = Road(open_screen, tiles, size)
    road.guide(60)
    frame = road.screen.window.frame
    parts = []
    for name in ("maneuverCard", "tripCard", "speedSign", "openSearch", "showFuel", "mapMode", "mapCredit"):
        item = road.screen.item(name)
        road.screen.rest(item)
        parts.append((name, item.mapRectToScene(item.boundingRect())))
    for name, box in parts:
        assert box.left() >= 0, name
        assert box.right() <= frame.width(), name
        assert box.bottom() <= frame.height(), name
    for number, (name, box) in enumerate(parts):
        for other, further in parts[number + 1 :]:
            assert not box.intersects(further), (name, other)
