import pytest
from msgspec.structs import replace

from chassis.errors import CarError, NotAvailable
from hmi.account.model import SignIn
from hmi.navigation.model import LivePlace
from hmi.status.model import Network
from maps.protocol import FindNearby
from online.contract.intents import ParkingIntent
from tests.fakes.drive import Drive
from tests.fakes.fake_maps import place
from tests.fakes.fake_online import DRIVER, GUEST, UNVERIFIED, car_park, parking
from tests.waiting import until

FORUM = place("P-Forum", 60.1695, 24.938, id="way/1", kind="parking", details={"capacity": "60"})
ELIEL = place("P-Eliel", 60.1712, 24.9388, id="way/2", kind="parking", details={"capacity": "330"})
ABC = place("ABC", kind="fuel")


@pytest.fixture
async def town(drive: Drive) -> Drive:
    """Two car parks and a fuel station around; the services know one of the car parks."""
    await drive.ready()
    drive.maps.around = {"parking": [FORUM, ELIEL], "fuel": [ABC]}
    drive.online.parking = parking(car_park("way/1", 4))
    return drive


async def test_live_spaces_are_merged_into_the_places_of_the_map(town: Drive) -> None:
    """NAV-6: free spaces with source and age where the services know them, capacity elsewhere."""
    await town.navigation.show_nearby("parking")
    state = town.navigation.state.value
    assert state.nearby == (
        LivePlace(FORUM, 4, 60, observed_minutes=2, stale=False, source="Demo", simulated=True),
        LivePlace(ELIEL, capacity=330),
    )
    assert (state.category, state.nearby_problem) == ("parking", "")
    assert isinstance(town.online.asked[0], ParkingIntent)
    await town.navigation.show_nearby("")
    assert (town.navigation.state.value.category, town.navigation.state.value.nearby) == ("", ())


async def test_data_over_15_minutes_old_is_marked(town: Drive) -> None:
    """NAV-6: stale data is never passed off as live."""
    town.online.parking = parking(car_park("way/1", 4, "2026-06-15T09:46:00Z"))
    await town.navigation.show_nearby("parking")
    live = town.navigation.state.value.nearby[0]
    assert (live.observed_minutes, live.stale) == (16, True)


@pytest.mark.parametrize(
    ("account", "network", "sentence"),
    [
        (GUEST, "online", "Sign in to see free spaces"),
        (UNVERIFIED, "online", "Confirm your e-mail"),
        (DRIVER, "offline", "Free spaces are unknown without a connection"),
        (DRIVER, "no_services", "Free spaces are unknown without a connection"),
    ],
)
async def test_without_services_capacity_and_the_reason_are_shown(
    town: Drive, account: object, network: Network, sentence: str
) -> None:
    """AVL-1: what cannot be had says why; nothing is asked that would be refused."""
    town.online.account.set(account)  # type: ignore[arg-type]
    town.online.network.set(network)
    await town.navigation.show_nearby("parking")
    state = town.navigation.state.value
    assert [(live.free, live.capacity) for live in state.nearby] == [(None, 60), (None, 330)]
    assert state.nearby_problem.startswith(sentence)
    assert town.online.asked == []


async def test_live_spaces_appear_with_the_network_and_are_renewed(town: Drive) -> None:
    town.online.error = NotAvailable("unreachable", "x")
    await town.navigation.show_nearby("parking")
    assert town.navigation.state.value.nearby_problem.startswith("Free spaces are unknown")
    town.online.error = None
    town.online.network.set("offline")
    town.online.network.set("online")
    await until(town.navigation.state, lambda state: state.nearby and state.nearby[0].free == 4)
    town.online.parking = parking(car_park("way/1", 3))
    town.time.pass_by(60)
    await until(town.navigation.state, lambda state: state.nearby and state.nearby[0].free == 3)


async def test_fuel_is_looked_for_along_the_route(town: Drive) -> None:
    """NAV-7: during guidance stations along the route come first."""
    await town.navigation.drive(place("Ateneum"))
    await town.navigation.show_nearby("fuel")
    assert town.maps.asked(FindNearby)[-1].route_id == "r1.0"
    assert town.navigation.state.value.nearby == (LivePlace(ABC),)


async def test_none_around_and_failures_are_said(town: Drive) -> None:
    await town.navigation.show_nearby("hotel")
    assert town.navigation.state.value.nearby_problem == "There is none on the map around here"
    town.maps.refusals[FindNearby] = CarError("odd", "The index cannot be read")
    await town.navigation.show_nearby("hotel")
    assert town.navigation.state.value.nearby_problem == "The index cannot be read"


async def test_a_category_chosen_in_the_search_shows_its_places(town: Drive) -> None:
    await town.navigation.plan(place("Parking", kind="category", category="parking"))
    assert town.navigation.state.value.category == "parking"
    assert town.navigation.state.value.plan_status == "idle"


async def test_the_seconds_of_a_sign_in_ask_nothing(town: Drive) -> None:
    """While a QR code stands there the account changes each second; the services are left alone."""
    await town.navigation.show_nearby("parking")
    asked = len(town.online.asked)
    for seconds in range(5):
        town.online.account.set(replace(DRIVER, sign_in=SignIn(seconds_left=seconds)))
    await town.navigation.find("after")
    assert len(town.online.asked) == asked
