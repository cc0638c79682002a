import pytest

from chassis.errors import CarError
from hmi.documents import Documents
from maps.protocol import Bounds, GetLabels, Label, Position, Region
from tests.fakes.drive import Drive, new_navigation
from tests.fakes.fake_maps import place
from tests.waiting import until

HOME = place("Home street 1", 60.165, 24.94)
ATENEUM = place("Ateneum")
VIEW = GetLabels(center=Position(60.17, 24.944), zoom=15, width=1280, height=720)


async def test_home_and_recent_places_outlive_a_restart(drive: Drive) -> None:
    """PER-1: favourites and last destinations are kept."""
    await drive.ready()
    await drive.navigation.keep("home", HOME)
    for destination in (ATENEUM, HOME, ATENEUM):
        await drive.navigation.drive(destination)
    await drive.navigation.stop_guidance()
    await drive.navigation.stop()
    drive.navigation = new_navigation(drive)
    await drive.navigation.start()
    state = drive.navigation.state.value
    assert state.home == HOME
    assert state.recent == (ATENEUM, HOME)


async def test_minutes_home_are_known_and_renewed(drive: Drive) -> None:
    await drive.ready()
    await drive.navigation.keep("home", HOME)
    state = await until(drive.navigation.state, lambda state: state.home_minutes)
    assert state.home_minutes == 4
    assert state.work_minutes is None
    await drive.navigation.keep("home", None)
    await until(drive.navigation.state, lambda state: state.home_minutes is None)


async def test_going_home_without_a_home_says_what_to_do(drive: Drive) -> None:
    await drive.ready()
    with pytest.raises(CarError, match="Your home is not saved yet"):
        await drive.navigation.go_home()
    await drive.navigation.keep("home", HOME)
    await drive.navigation.go_home()
    assert drive.navigation.state.value.destination == HOME


async def test_damaged_kept_places_count_as_none(drive: Drive) -> None:
    shelf = Documents(drive.database, "navigation", drive.time)
    await shelf.write("navigation.places", b'{"home": 7')
    await shelf.write("navigation.journey", b"[]")
    await drive.navigation.stop()
    drive.navigation = new_navigation(drive)
    await drive.navigation.start()
    assert drive.navigation.state.value.recent == ()
    assert drive.navigation.state.value.destination is None


async def test_a_damaged_region_is_said_and_the_others_are_used(drive: Drive) -> None:
    broken = Region("andorra", "Andorra", 1, Bounds(42.4, 1.4, 42.7, 1.8), problem="Andorra is damaged")
    await until(drive.navigation.state, lambda state: state.available)
    await drive.maps.stop()
    drive.maps.regions = [broken, *drive.maps.regions]
    await drive.maps.start()
    state = await until(drive.navigation.state, lambda state: len(state.regions) == 2)
    assert (state.available, state.problem) == (True, "Andorra is damaged")
    await drive.maps.stop()
    drive.maps.regions = []
    await drive.maps.start()
    state = await until(drive.navigation.state, lambda state: not state.regions)
    assert not state.available
    assert state.problem.startswith("No map is installed")


async def test_labels_are_passed_on_and_none_while_maps_is_away(drive: Drive) -> None:
    await drive.ready()
    drive.maps.labels = [Label("Kluuvi", Position(60.17, 24.944), "quarter")]
    assert [label.text for label in await drive.navigation.labels(VIEW)] == ["Kluuvi"]
    await drive.maps.stop()
    await until(drive.navigation.state, lambda state: not state.available)
    assert await drive.navigation.labels(VIEW) == []


async def test_before_maps_is_up_it_says_so_in_the_drivers_language(drive: Drive) -> None:
    await drive.maps.stop()
    await drive.navigation.stop()
    await until(drive.peer.connected, lambda connected: not connected)
    drive.navigation = new_navigation(drive)
    await drive.navigation.start()
    assert drive.navigation.state.value.problem == "Navigation is starting"
