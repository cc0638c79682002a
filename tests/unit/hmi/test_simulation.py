"""The simulated car's wrong turn: which ways count as one."""

from hmi.simulation import LOOK_METRES, is_there, leaves
from maps.protocol import Position, Route
from tests.fakes.polyline import encode

HERE = Position(60.1700, 24.9400)
METRE = 1 / 111_195


def northwards(*metres: float, side: float = 0.0) -> Route:
    """A way through points so many metres north of `HERE`, the last one `side` metres aside."""
    points = [(HERE.latitude + north * METRE, HERE.longitude) for north in metres]
    if side:
        points.append((points[-1][0], HERE.longitude + side * METRE * 2))
    return Route("r", "fastest", encode(points), 0.0, 0.0, [], [], [])


def test_a_way_that_turns_off_leaves_the_route() -> None:
    """NAV-4: there is something to be rerouted from."""
    route = northwards(0, 100, 200, 300, 400)
    assert leaves(northwards(0, 100, 200, side=150), route, HERE)
    assert not leaves(northwards(0, 100, 200, side=50), route, HERE)
    assert not leaves(route, route, HERE)


def test_the_route_behind_the_car_does_not_count() -> None:
    """The car may be far along the route; what counts is around it, both ways."""
    route = northwards(*range(-9000, 9000, 50))
    assert leaves(northwards(0, 50, side=200), route, HERE)
    assert not leaves(northwards(0, 50, 100), route, HERE)


def test_only_what_is_near_is_compared() -> None:
    """A way that parts later than that is no wrong turn here."""
    late = northwards(*range(0, int(LOOK_METRES) + 500, 50), side=300)
    assert not leaves(late, northwards(*range(0, 5000, 50)), HERE)


def test_a_route_to_where_the_car_stands_is_no_way_to_drive() -> None:
    """The answer for a goal right beside the car has one point twice."""
    assert is_there(northwards(0, 0))
    assert not is_there(northwards(0, 5))
