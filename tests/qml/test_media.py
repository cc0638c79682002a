"""Radio, drives and what plays, as a driver meets them on the Media page (MED-1, DAT-1, HMI-2)."""

import pytest
from PySide6.QtCore import QPointF, QSize, Qt

from hmi.media.model import Track
from hmi.radio.stations import StationIndex
from tests.fakes.radio import STATIONS, STICK, many
from tests.harness.car import FakeCar
from tests.qml.conftest import Open, Screen

ROWS = 10_000


def shown(screen: Screen) -> list[str]:
    """The stations whose rows can be seen, from the top."""
    view = screen.driver.find("stationList")
    if view is None:
        return []
    top = view.mapToScene(QPointF(0, 0)).y()
    rows = (item for item in screen.driver.items() if item.objectName().startswith("station-"))
    inside = [row for row in rows if top <= screen.driver.middle(row).y() < top + view.height()]
    return [row.property("name") for row in sorted(inside, key=lambda row: screen.driver.middle(row).y())]


def radio(open_screen: Open, **options: object) -> Screen:
    screen = open_screen("media", **options)
    screen.tap("sourceRadio")
    screen.item("station-s1")
    return screen


def drive(screen: Screen) -> None:
    screen.car.vehicle.change(speed_kmh=43.0, parked=False)
    screen.until(lambda: screen.car.restraint.state.value.driving)


def test_a_station_is_found_as_it_is_typed_and_played(open_screen: Open) -> None:
    """MED-1: without accents, without Enter; the card says what plays."""
    screen = radio(open_screen)
    screen.tap("stationSearchOpen")
    for letter in "exit":
        screen.driver._key(letter)
    screen.until(lambda: shown(screen) == ["Costa Éxitos"])
    screen.tap("stationSearchClose")
    screen.tap("station-s2")
    screen.until(lambda: screen.item("trackTitle").property("text") == "Harbour Radio")
    screen.see("Buenos días")


def test_nothing_found_explains_itself(open_screen: Open) -> None:
    screen = radio(open_screen)
    screen.tap("stationSearchOpen")
    for letter in "qqq":
        screen.driver._key(letter)
    screen.see("No station found")


def test_favourites_are_kept_and_let_go(open_screen: Open) -> None:
    """MED-1: the star of a row; the tab shows the driver's own."""
    screen = radio(open_screen)
    screen.tap("star-s3")
    screen.tap("radioFavourites")
    screen.until(lambda: shown(screen) == ["Hola Uno", "Harbour Radio", "Costa Éxitos"])
    for name in ("star-s1", "star-s2", "star-s3"):
        screen.tap(name)
    screen.see("No favourites yet")


@pytest.mark.parametrize(
    ("tab", "choice", "names"),
    [
        ("radioGenres", "choice-Classical", ["Rádio Vltava Demo", "Piazza Classica"]),
        ("radioCountries", "choice-GB", ["Harbour Radio"]),
    ],
)
def test_stations_by_genre_and_country(open_screen: Open, tab: str, choice: str, names: list[str]) -> None:
    screen = radio(open_screen)
    screen.tap(tab)
    screen.tap(choice)
    screen.until(lambda: shown(screen) == names)
    screen.tap("radioBack")
    screen.item(choice)


def test_without_data_the_reason_is_there_and_the_list_too(open_screen: Open) -> None:
    """DAT-1: the kept list stays; one sentence says why, and what plays all the same."""
    screen = radio(open_screen)
    screen.car.directory.change(network="offline")
    screen.see("No data connection. USB and music in the car play")
    assert shown(screen)[0] == "Hola Uno"


def test_while_driving_the_list_goes_by_steps_of_six_at_most(open_screen: Open) -> None:
    """HMI-2: it does not roll, the keyboard is locked, and each step shows other stations."""
    screen = radio(
        open_screen,
        size=QSize(1080, 1920),
        prepare=lambda car: car.directory.change(index=StationIndex((*STATIONS, *many(60)[10:]))),
    )
    screen.until(lambda: len(shown(screen)) > 6)
    drive(screen)
    screen.until(lambda: len(shown(screen)) == 6)
    first = shown(screen)
    screen.tap("stepDown")
    screen.until(lambda: len(shown(screen)) == 6 and not set(shown(screen)) & set(first))
    screen.tap("stepUp")
    screen.until(lambda: shown(screen) == first)
    screen.tap("stationSearchOpen")
    screen.see("Not while driving")


def test_ten_thousand_stations_are_searched_while_typing(open_screen: Open) -> None:
    """Bad input, 10,000 rows: each letter is answered, and the end of the list can be reached."""

    def fill(car: FakeCar) -> None:
        car.directory.change(index=StationIndex(many(ROWS)))

    screen = radio(open_screen, prepare=fill)
    screen.tap("stationSearchOpen")
    for letter in "9999":
        screen.driver._key(letter)
    screen.until(lambda: shown(screen) == ["Station 9999"])


def test_a_name_ten_times_too_long_and_one_from_right_to_left_stay_inside(open_screen: Open) -> None:
    screen = radio(open_screen)
    for row in ("station-s4", "station-s6"):
        screen.tap(row)
        title = screen.item("trackTitle")
        screen.until(lambda title=title: title.property("text") == screen.car.media.state.value.station.name)
        assert title.property("paintedWidth") <= title.width()


def test_a_station_that_makes_no_sound_says_why(open_screen: Open) -> None:
    screen = radio(open_screen)
    screen.tap("station-s1")
    for activity, words in (
        ("connecting", "Connecting"),
        ("buffering", "Waiting for the station"),
        ("reconnecting", "Connection lost. It goes on by itself"),
    ):
        screen.car.media.change(activity=activity)
        screen.see(words)


def test_files_go_by_artist_album_and_folder(open_screen: Open) -> None:
    screen = open_screen("media")
    screen.tap("sourceUsb-0")
    screen.tap("files-artists")
    screen.see("3 tracks")
    screen.tap("track0")
    screen.see("Valse triste")
    screen.tap("filesBack")
    screen.tap("files-songs")
    screen.tap("track2")
    screen.until(lambda: screen.car.media.state.value.index == 2)


def test_damaged_files_are_said_and_a_pulled_drive_leaves_the_page_whole(open_screen: Open) -> None:
    screen = open_screen("media")
    screen.tap("sourceUsb-0")
    state = screen.car.media.state.value
    stick = state.of(STICK)
    assert stick is not None
    sources = (*state.sources[:2], type(stick)(STICK, "usb", "STICK", "ready", stick.tracks, skipped=2))
    screen.car.media.change(sources=sources)
    screen.see("2 damaged files are left out")
    screen.car.media.empty()
    screen.item("station-s1")
    assert screen.driver.find("sourceUsb-0") is None


def test_a_drive_full_of_files_is_shown_at_once(open_screen: Open) -> None:
    screen = open_screen("media")
    screen.tap("sourceUsb-0")
    state = screen.car.media.state.value
    tracks = tuple(Track(state.tracks[0].path.with_name(f"{n}.mp3"), f"Song {n}") for n in range(ROWS))
    stick = type(state.sources[2])(STICK, "usb", "STICK", "ready", tracks)
    screen.car.media.change(sources=(*state.sources[:2], stick))
    screen.see("Song 0")
    assert not screen.driver.sees(f"Song {ROWS // 2}"), "rows are made when they come into sight"


def test_a_touch_on_the_timeline_goes_there(open_screen: Open) -> None:
    """MED-1: a file goes on where the finger is put; it is told once, when the finger lets go."""
    screen = open_screen("media")
    line = screen.item("timeline")
    screen.rest(line)
    at = line.mapToScene(QPointF(line.width() / 2, line.height() / 2)).toPoint()
    screen.click(at)
    screen.until(lambda: screen.car.media.progress.value.position == pytest.approx(246, abs=5))
    screen.until(lambda: line.property("value") == pytest.approx(246, abs=5))
    assert screen.driver.sees("4:1") or screen.driver.sees("4:0")


def test_the_knob_moves_along_the_timeline(open_screen: Open) -> None:
    """HMI-5: ten seconds a step."""
    screen = open_screen("media")
    line = screen.item("timeline")
    line.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    screen.key(Qt.Key.Key_Return)
    screen.key(Qt.Key.Key_Right)
    screen.until(lambda: screen.car.media.progress.value.position == pytest.approx(137))


@pytest.mark.parametrize(
    ("loading", "network", "said"),
    [
        (False, "online", "The services list none now"),
        (False, "offline", "The list comes with the first connection"),
        (True, "offline", "The list comes with the first connection"),
    ],
)
def test_an_empty_list_of_stations_explains_itself(
    open_screen: Open, *, loading: bool, network: str, said: str
) -> None:
    """Bad input, 0 rows: also after the list was cleared, and before one ever came."""

    def none(car: FakeCar) -> None:
        car.directory.change(index=StationIndex(), favourites=(), loading=loading, network=network)

    screen = open_screen("media", prepare=none)
    screen.tap("sourceRadio")
    screen.item("radioEmpty")
    screen.see(said)
