"""The panels of the frame: climate, volume, quick settings with the notices, and who drives."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtTest import QTest

from hmi.notices.model import Notice
from hmi.personalisation.model import Preferences
from hmi.vehicle.heater import Heater
from hmi.vehicle.model import Air
from tests.fakes.services_hmi import AT, GUEST
from tests.fakes.services_users import GUEST_NOW
from tests.harness.car import FakeCar
from tests.qml.conftest import Open, Screen

OPENERS = {
    "fan": "climateSheet",
    "volume": "volumeCard",
    "statusLine": "quickSheet",
    "tabAccount": "driverSheet",
}


def guest(car: FakeCar) -> None:
    car.account.state.set(GUEST)
    car.users.state.set(GUEST_NOW)


def guide(screen: Screen) -> None:
    state = screen.car.navigation.state
    state.set(replace(state.value, destination=state.value.home))


def corner(screen: Screen, name: str) -> tuple[QPointF, QPointF]:
    item = screen.item(name)
    screen.until(lambda: item.property("body"))
    screen.rest(item)
    return item.mapToScene(QPointF(0, 0)), item.mapToScene(item.boundingRect().bottomRight())


def slide(screen: Screen, name: str, share: float) -> None:
    """Touches a slider at a share of its length."""
    item = screen.item(name)
    screen.rest(item)
    screen.click(item.mapToScene(QPointF(item.width() * share, item.height() / 2)).toPoint())


def tell(car: FakeCar) -> None:
    for key, urgency in (("i", "info"), ("w", "warning"), ("u", "urgent")):
        notice = Notice(key, "info", f"Notice {key}", "One line.", AT, urgency)  # type: ignore[arg-type]
        car.notices.post(notice)
    car.notices.read_all()


def test_climate_panel_sets_all_of_it(open_screen: Open) -> None:
    """Two zones with sync, seats, fan 0 to 7, air, cooling and recirculation, one touch from the bar."""
    screen = open_screen()
    climate = lambda: screen.car.vehicle.state.value.climate  # noqa: E731
    screen.tap("fan")
    screen.tap("climateSync")
    screen.until(lambda: climate().sync)
    screen.tap("panelDriverTemperatureMore")
    screen.until(lambda: climate().driver.celsius == 22.0)
    screen.tap("panelPassengerTemperatureLess")
    screen.until(lambda: climate().passenger.celsius == 19.5)
    screen.tap("panelDriverSeatMore")
    screen.until(lambda: climate().driver.seat_heating == 3)
    screen.tap("panelPassengerSeatMore")
    screen.until(lambda: climate().passenger.seat_heating == 1)
    for _step in range(2):
        screen.tap("panelFanLess")
    screen.until(lambda: climate().fan == 0 and not climate().auto)
    screen.tap("airDown")
    screen.until(lambda: climate().air is Air.DOWN)
    screen.tap("cooling")
    screen.until(lambda: not climate().cooling)
    screen.tap("recirculation")
    screen.until(lambda: climate().recirculation)
    screen.tap("closeClimate")
    screen.until(lambda: screen.driver.find("climateSheet") is None)


def test_two_quick_taps_are_two_steps(open_screen: Open) -> None:
    """A driver does not wait until the first one was carried out."""
    screen = open_screen()
    asked: list[int] = []

    async def slow(level: int) -> None:
        asked.append(level)

    screen.car.vehicle.set_fan = slow  # type: ignore[method-assign]
    screen.tap("fan")
    less = screen.item("panelFanLess")
    screen.rest(less)
    for _tap in range(3):
        screen.click(screen.driver.middle(less))
    screen.until(lambda: len(asked) == 3)
    assert asked == [1, 0, 0]


def test_the_heater_says_why_it_cannot_start_and_then_starts(open_screen: Open) -> None:
    """AVL-2, REM-6: the reason stands there; with the engine off it runs as long as wished."""
    screen = open_screen()
    screen.tap("fan")
    screen.see("Starts when the engine is off")
    assert screen.driver.find("heaterGo") is None
    screen.car.vehicle.change(heater=Heater("not_fitted"))
    screen.see("This car has none")
    screen.car.vehicle.change(heater=Heater(""))
    screen.see("30 min")
    screen.tap("heaterMinutesMore")
    screen.tap("heaterGo")
    screen.until(lambda: screen.car.vehicle.state.value.heater.minutes_left == 40)
    screen.see("Heating, 40 min left")
    screen.tap("heaterGo")
    screen.until(lambda: screen.car.vehicle.state.value.heater.minutes_left == 0)


def test_three_volumes_each_for_itself(open_screen: Open) -> None:
    """HMI-3: media with mute, guidance and voice."""
    screen = open_screen()
    kept = lambda: screen.car.personalisation.state.value  # noqa: E731
    screen.tap("volume")
    slide(screen, "guidanceVolumeSlider", 0.1)
    screen.until(lambda: kept().guidance_volume < 0.2)
    slide(screen, "voiceVolumeSlider", 0.95)
    screen.until(lambda: kept().voice_volume > 0.9)
    assert kept().media_volume == 0.5


@pytest.mark.parametrize("size", [QSize(1280, 720), QSize(800, 480), QSize(1920, 720), QSize(1080, 1920)])
@pytest.mark.parametrize("opener", OPENERS)
def test_no_panel_covers_guidance_climate_or_the_credit(open_screen: Open, opener: str, size: QSize) -> None:
    """HMI-4, HMI-3, NAV-1: maneuver and arrival (to 692 of 1280), the bar and the credit stay in sight."""
    screen = open_screen("navigation", size, prepare=tell)
    guide(screen)
    screen.tap(opener)
    first, last = corner(screen, OPENERS[opener])
    dp = min(size.width() / 1280, size.height() / 720)
    assert first.x() >= 704 * dp - 0.5
    assert last.x() <= size.width()
    assert first.y() >= 64 * dp - 0.5
    assert last.y() <= size.height() - (88 + 40) * dp + 0.5
    for key in screen.driver.items():
        if key.inherits("QQuickAbstractButton") and key.isEnabled():
            assert min(key.width(), key.height()) >= 76 * dp - 0.5, key.objectName()


@pytest.mark.parametrize("opener", OPENERS)
def test_a_panel_goes_by_its_key_by_a_touch_beside_it_and_by_back(open_screen: Open, opener: str) -> None:
    """DESIGN: always a way out; at most one panel at a time; the other keys of the bar work meanwhile."""
    screen = open_screen("vehicle")
    name = OPENERS[opener]
    gone = lambda: screen.driver.find(name) is None  # noqa: E731
    screen.tap(opener)
    screen.item(name)
    screen.tap("driverTemperatureMore")
    screen.until(lambda: screen.car.vehicle.state.value.climate.driver.celsius == 22.0)
    screen.item(name)
    screen.tap(opener)
    screen.until(gone)
    screen.tap(opener)
    screen.item(name)
    screen.click(QPoint(118, 300))
    screen.until(gone)
    screen.tap(opener)
    screen.item(name)
    other = "volume" if opener != "volume" else "fan"
    screen.tap(other)
    screen.item(OPENERS[other])
    screen.until(gone)
    screen.key(Qt.Key.Key_Escape)
    screen.until(lambda: screen.driver.find(OPENERS[other]) is None)
    assert screen.item("page-vehicle")


def test_quick_settings_set_light_theme_and_listening(open_screen: Open) -> None:
    """One touch from every page: brightness, theme, wake phrase, connection, screen off."""
    screen = open_screen("media", prepare=lambda car: car.personalisation.state.set(Preferences(theme="day")))
    kept = lambda: screen.car.personalisation.state.value  # noqa: E731
    screen.tap("statusLine")
    slide(screen, "brightnessSlider", 0.5)
    screen.until(lambda: 0.3 < kept().brightness < 0.7)
    screen.tap("lightLowest")
    screen.until(lambda: kept().brightness == 0.05)
    screen.tap("quickTheme")
    screen.until(lambda: kept().theme == "night")
    screen.tap("quickWake")
    screen.until(lambda: not kept().wake_phrase)
    screen.see("Key only")
    screen.car.status.offline()
    screen.see("Navigation, climate and your saved places work.")
    screen.tap("connectionRow")
    screen.until(lambda: screen.driver.find("page-settings"))


def test_a_swipe_down_from_the_status_line_opens_them_too(open_screen: Open) -> None:
    screen = open_screen()
    line = screen.driver.middle(screen.item("statusLine"))
    frame, button, none = screen.window.frame, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(frame, button, none, line)
    for step in range(1, 13):
        QTest.mouseMove(frame, line + QPoint(0, 12 * step), 16)
    QTest.mouseRelease(frame, button, none, line + QPoint(0, 150))
    screen.item("quickSheet")


def test_a_dark_screen_leaves_climate_and_comes_back_by_touch(open_screen: Open) -> None:
    """HMI-3: the screen off is black but for the climate bar; a touch or an urgent notice brings it back."""
    screen = open_screen()
    screen.tap("statusLine")
    screen.tap("screenOff")
    screen.until(lambda: not screen.car.light.screen_on.value)
    screen.tap("driverTemperatureMore")
    screen.until(lambda: screen.car.vehicle.state.value.climate.driver.celsius == 22.0)
    assert not screen.car.light.screen_on.value
    screen.click(QPoint(640, 300))
    screen.until(lambda: screen.car.light.screen_on.value)
    assert screen.driver.find("page-home")
    screen.car.light.turn_off()
    screen.car.notices.post(Notice("oil", "error", "Oil pressure", "Stop safely.", AT, "urgent"))
    screen.until(lambda: screen.car.light.screen_on.value)


def test_notices_are_grouped_and_put_away_one_by_one_or_all(open_screen: Open) -> None:
    """HMI-4: urgent, warnings, information; each group named."""
    screen = open_screen("notices", prepare=tell)
    for word in ("Urgent", "Warnings", "Information"):
        screen.see(word)
    heads = [text for text in screen.driver.texts() if text.startswith("Notice ")]
    assert heads == ["Notice u", "Notice w", "Notice i"]
    screen.tap("dismissNotice")
    screen.until(lambda: len(screen.car.notices.state.value.notices) == 2)
    screen.tap("dismissAll")
    screen.see("No notices")


def test_six_notices_a_step_while_driving(open_screen: Open) -> None:
    """HMI-2: the most urgent and newest six."""

    def many(car: FakeCar) -> None:
        for number in range(9):
            car.notices.post(Notice(f"n{number}", "info", f"Notice {number}", "", AT))
        car.notices.read_all()
        car.vehicle.change(speed_kmh=50.0, parked=False)

    screen = open_screen("notices", QSize(1080, 1920), prepare=many)
    screen.see("Notice 8")
    heads = [text for text in screen.driver.texts() if text.startswith("Notice ")]
    assert heads == [f"Notice {number}" for number in (8, 7, 6, 5, 4, 3)]
    assert screen.item("noticeList").property("interactive") is False
    screen.tap("noticesOn")
    screen.see("Notice 0")
    assert not screen.driver.sees("Notice 8")
    screen.tap("noticesBack")
    screen.see("Notice 8")


def test_no_notice_is_out_of_reach_while_driving(open_screen: Open) -> None:
    """HMI-2, HMI-4: on the usual screen steps lead through all of them, and none is cut."""

    def many(car: FakeCar) -> None:
        for number in range(5):
            car.notices.post(Notice(f"n{number}", "info", f"Notice {number}", "Two lines. " * 12, AT))
        car.notices.read_all()
        car.vehicle.change(speed_kmh=50.0, parked=False)

    screen = open_screen("notices", prepare=many)
    view = screen.item("noticeList")
    seen: set[str] = set()
    for _step in range(5):
        screen.settle()
        foot = view.mapToScene(QPointF(0, view.height())).y()
        for card in screen.driver.items():
            title = card.property("title") or ""
            if title.startswith("Notice ") and card.mapToScene(QPointF(0, card.height())).y() <= foot:
                seen.add(title)
        screen.tap("noticesOn")
    assert seen == {f"Notice {number}" for number in range(5)}


def test_who_drives_and_becoming_a_guest(open_screen: Open) -> None:
    """USR-2: the avatar says who drives, and a touch makes it a guest; the users stay."""
    screen = open_screen()
    screen.tap("tabAccount")
    screen.see("Núria Vidal")
    screen.see("Main user of this car")
    screen.tap("becomeGuest")
    screen.until(lambda: screen.car.users.state.value.guest)
    screen.see("A guest drives")


def test_a_guest_signs_in_with_one_touch(open_screen: Open) -> None:
    screen = open_screen(prepare=guest)
    screen.tap("tabAccount")
    screen.item("signInPhone")


def test_the_knob_goes_into_a_panel_and_back_to_its_key(open_screen: Open) -> None:
    """HMI-5: opened by key, the focus is in the panel and visible; closed, it is where it was."""
    screen = open_screen()
    focused = lambda: screen.window.frame.activeFocusItem()  # noqa: E731
    screen.item("fan").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    screen.key(Qt.Key.Key_Return)
    screen.until(lambda: focused().objectName() == "climateSync")
    assert focused().property("visualFocus") is True
    screen.key(Qt.Key.Key_Return)
    screen.until(lambda: screen.car.vehicle.state.value.climate.sync)
    screen.key(Qt.Key.Key_Escape)
    screen.until(lambda: screen.driver.find("climateSheet") is None)
    assert focused().objectName() == "fan"


@pytest.mark.parametrize("opener", OPENERS)
def test_the_knob_goes_into_a_panel_each_time_it_is_opened(open_screen: Open, opener: str) -> None:
    """HMI-5: not only while it is first loaded."""
    screen = open_screen("vehicle")
    name = OPENERS[opener]
    focused = lambda: screen.window.frame.activeFocusItem()  # noqa: E731
    screen.item(opener).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for _opening in range(3):
        screen.key(Qt.Key.Key_Return)
        sheet = screen.item(name)
        screen.until(lambda sheet=sheet: sheet.property("body") and focused().objectName() != opener)
        assert sheet.isAncestorOf(focused()), focused().objectName()
        assert focused().property("visualFocus") is True
        screen.key(Qt.Key.Key_Escape)
        screen.until(lambda: screen.driver.find(name) is None)
        assert focused().objectName() == opener


def test_the_start_loads_no_panel(open_screen: Open) -> None:
    """The first frame waits for none of them; each comes when it is first asked for."""
    screen = open_screen()
    screen.settle()
    sheets = [
        hidden for hidden in screen.item("sheets").childItems() if hidden.objectName() in OPENERS.values()
    ]
    assert len(sheets) == len(OPENERS)
    assert [sheet.property("body") for sheet in sheets] == [None] * len(sheets)


@pytest.mark.qt_log_ignore("nowhere/ClimateView.qml")
def test_a_broken_panel_says_so_and_the_bar_works(open_screen: Open) -> None:
    """HMI-3: it takes nothing with it."""
    screen = open_screen()
    sheet = next(item for item in screen.item("sheets").childItems() if item.objectName() == "climateSheet")
    sheet.setProperty("source", QUrl("file:///nowhere/ClimateView.qml"))
    screen.tap("fan")
    screen.see("This panel cannot be shown")
    screen.tap("driverTemperatureMore")
    screen.until(lambda: screen.car.vehicle.state.value.climate.driver.celsius == 22.0)
    screen.tap("volume")
    screen.item("volumeSlider")


def test_quick_settings_tell_the_software_and_promise_nothing(open_screen: Open) -> None:
    """Issue 3, 2: the update state as far as it is known; nobody has asked whether there is a newer one."""
    screen = open_screen()
    screen.tap("statusLine")
    screen.see("Software 0.1.0. Updates are not looked for yet")
    assert not screen.driver.sees("up to date")
