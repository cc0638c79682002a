from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from maps.geo import near_distance
from maps.guidance import Guide
from maps.matching import Track
from maps.prompts import early_distance, late_distance
from maps.protocol import GuidanceTrouble, Prompt
from maps.routing import PlannedRoute, Router, RouteRequest
from tests.unit.maps.town import Car, Town, drive, place, replace_fix

NOTICED_WITHIN_SECONDS = 4.0


def guide_on(planned: PlannedRoute) -> Guide:
    return Guide(planned, "en-GB", "metric")


def test_a_drive_along_the_route_arrives_and_says_each_thing_once(planned: PlannedRoute) -> None:
    """NAV-3: turn-by-turn to the destination, each prompt once, in order."""
    track = Track(planned.route.shape)
    told = drive(guide_on(planned), Car().along(track))

    states = [state.state for _fix, state in told.states]
    assert states[-1] == "arrived"
    assert set(states[:-1]) == {"on_route"}
    prompts = [prompt for _time, prompt in told.prompts]
    assert prompts[0].kind == "start"
    assert prompts[-1].kind == "arrival"
    assert len({(prompt.kind, prompt.text) for prompt in prompts}) == len(prompts)
    lefts = [state.left for _fix, state in told.states]
    assert all(before >= after - 0.5 for before, after in pairwise(lefts))
    seconds = [state.seconds for _fix, state in told.states]
    assert all(before >= after - 0.5 for before, after in pairwise(seconds))
    assert seconds[0] == pytest.approx(planned.route.duration, rel=0.05)


@pytest.mark.parametrize("speed", [30.0, 50.0])
def test_every_turn_is_said_about_8_seconds_before(planned: PlannedRoute, speed: float) -> None:
    """NAV-3: prompts come at about 30 s (200 to 2000 m) and 8 s (35 to 150 m) before a maneuver."""
    track = Track(planned.route.shape)
    guide = guide_on(planned)
    late: dict[str, float] = {}
    for fix in Car(speed=speed).along(track):
        events = guide.take(fix)
        state = next(event for event in events if not isinstance(event, Prompt)) if len(events) else None
        for event in events:
            if isinstance(event, Prompt) and event.kind in ("early", "late"):
                distance = state.to_maneuver  # type: ignore[union-attr]
                limit = late_distance(speed / 3.6) if event.kind == "late" else early_distance(speed / 3.6)
                assert distance <= limit + 1
                if event.kind == "late":
                    late[state.maneuver.instruction] = distance  # type: ignore[union-attr]
                else:
                    assert distance > late_distance(speed / 3.6)
        if guide.take(fix) == []:
            break
    turns = [m for m in planned.route.maneuvers[1:-1] if m.type not in ("continue", "roundabout_exit")]
    assert {turn.instruction for turn in turns} <= set(late)


def test_where_the_car_is_agrees_with_the_road(planned: PlannedRoute) -> None:
    """NAV-3: the matched position, the street and the speed limit follow the car despite noise."""
    track = Track(planned.route.shape)
    told = drive(guide_on(planned), Car(noise=5.0).along(track))

    assert not told.needs
    for fix, state in told.states:
        true = (fix.odometer - 1000, state.travelled)
        if true[0] < track.length:
            assert abs(true[0] - true[1]) < 30
    limits = {state.speed_limit for _fix, state in told.states}
    assert limits <= {span.limit for span in planned.route.speeds} | {0.0}
    assert {state.street for _fix, state in told.states} >= {planned.route.maneuvers[1].street}


@settings(max_examples=25, deadline=None, derandomize=True)
@given(
    noise=st.floats(0, 4.5),
    speed=st.floats(15, 70),
    rate=st.sampled_from([1.0, 2.0, 5.0, 10.0]),
    seed=st.integers(0, 99),
)
def test_noise_never_takes_the_car_off_its_route(
    planned: PlannedRoute, noise: float, speed: float, rate: float, seed: int
) -> None:
    """NAV-4: a receiver's noise alone asks for no new route, at any speed and rate."""
    track = Track(planned.route.shape)
    car = Car(speed=speed, rate=rate, noise=noise, seed=seed)
    told = drive(guide_on(planned), car.along(track))
    assert not told.needs
    assert told.states[-1][1].state == "arrived"


def wrong_turns(planned: PlannedRoute, rate: float) -> list[tuple[float, float, Car]]:
    """For each turn of the route where it is and the headings of drivers who miss it."""
    track = Track(planned.route.shape)
    found = []
    for maneuver in planned.route.maneuvers[1:-1]:
        if maneuver.type not in ("left", "right", "sharp_left", "sharp_right"):
            continue
        at = track.travelled_at(maneuver.begin)
        for turn in (0.0, 180.0):
            after = track.at(at + 8).heading
            before = track.at(at - 8).heading
            heading = before if turn == 0.0 else (after + 180) % 360
            found.append((at, heading, Car(rate=rate)))
    return found


@pytest.mark.parametrize("rate", [1.0, 5.0, 10.0])
def test_a_missed_or_wrong_turn_is_noticed_within_4_seconds(planned: PlannedRoute, rate: float) -> None:
    """NAV-4: off the route is noticed within 4 s, driven straight on or the other way."""
    track = Track(planned.route.shape)
    cases = wrong_turns(planned, rate)
    assert cases
    for at, heading, car in cases:
        guide = guide_on(planned)
        begin = max(0.0, at - 150)
        fixes = list(car.along(track, begin, at))
        told = drive(guide, iter(fixes))
        assert not told.needs
        left_at = fixes[-1].time
        away = drive(guide, car.straight(fixes[-1], heading, 8.0))
        assert away.needs, f"not noticed at {at}"
        assert away.needs[0][0] - left_at <= NOTICED_WITHIN_SECONDS + 1 / rate
        assert len(away.needs) == 1


def test_a_new_route_is_followed_from_where_the_car_is(
    planned: PlannedRoute, router: Router, town: Town
) -> None:
    """NAV-4: with the new route guidance goes on, says so, and arrives."""
    track = Track(planned.route.shape)
    at, heading, car = wrong_turns(planned, 5.0)[0]
    guide = guide_on(planned)
    fixes = list(car.along(track, 0.0, at))
    drive(guide, iter(fixes))
    need = drive(guide, car.straight(fixes[-1], heading, 6.0)).needs[0][1]
    new = router.plan(RouteRequest(need.origin, need.stops, need.heading, "fastest", (), "en-GB"))[0]
    assert [event.kind for event in guide.follow(new) if isinstance(event, Prompt)] == ["rerouted"]

    told = drive(guide, car.along(Track(new.route.shape), time=200.0))
    assert told.states[0][1].route_id == new.route.id
    assert told.states[-1][1].state == "arrived"


def test_failing_to_find_a_way_backs_off_and_is_told_once(planned: PlannedRoute) -> None:
    """NAV-4: tries again after 5, 10, 20, 40, 80, 80 ... s; the driver hears of it once."""
    guide = guide_on(planned)
    track = Track(planned.route.shape)
    here = list(Car().along(track, 0.0, 60.0))[-1]
    drive(guide, Car().along(track, 0.0, 60.0))
    lost = list(Car(speed=90).straight(here, (here.heading + 90) % 360, 20.0))[-1]
    tries, troubles = [], 0
    for second in range(400):
        fix = replace_fix(lost, time=100.0 + second)
        if drive(guide, iter([fix])).needs:
            tries.append(fix.time)
            told = guide.failed(fix.time, "no_route", "No road leads there")
            troubles += sum(isinstance(event, GuidanceTrouble) for event in told)
    gaps = [after - before for before, after in pairwise(tries)]
    assert gaps[:6] == [5, 10, 20, 40, 80, 80]
    assert troubles == 1


def test_the_tunnel_is_driven_by_the_wheels(planned: PlannedRoute) -> None:
    """NAV-4: without signal the position goes on from wheel speed along the road."""
    track = Track(planned.route.shape)
    begin, end = track.length * 0.3, track.length * 0.6
    told = drive(guide_on(planned), Car(tunnel=(begin, end)).along(track))

    inside = [(fix, state) for fix, state in told.states if fix.position is None]
    assert len(inside) > 20
    assert all(state.estimated for _fix, state in inside)
    assert all(abs(state.travelled - (fix.odometer - 1000)) < 8 for fix, state in inside)
    moved = near_distance(
        (inside[0][1].position.latitude, inside[0][1].position.longitude),
        (inside[-1][1].position.latitude, inside[-1][1].position.longitude),
    )
    assert moved > 50
    assert not told.needs
    assert told.states[-1][1].state == "arrived"
    assert not told.states[-1][1].estimated


def test_standing_still_says_nothing_twice(planned: PlannedRoute) -> None:
    """NAV-3: at a red light prompts are not repeated and the route is kept."""
    guide = guide_on(planned)
    here = list(Car().along(Track(planned.route.shape), 0.0, 80.0))
    drive(guide, iter(here))
    waiting = (replace_fix(here[-1], time=here[-1].time + n / 5, speed=0.0, heading=77.0) for n in range(300))
    told = drive(guide, waiting)
    assert not told.needs
    assert len(told.prompts) <= 1


def test_beginning_in_a_car_park_is_not_being_lost(planned: PlannedRoute) -> None:
    """NAV-4: the drive may begin beside the road."""
    track = Track(planned.route.shape)
    first = next(Car().along(track))
    side = next(Car(speed=36, rate=0.25).straight(first, (first.heading + 90) % 360, 4.0))
    guide = guide_on(planned)
    parked = (replace_fix(side, time=n / 5, speed=5.0) for n in range(50))
    assert not drive(guide, parked).needs
    told = drive(guide, Car().along(track, 0.0, time=20.0))
    assert not told.needs
    assert told.states[-1][1].state == "arrived"


def test_a_stop_on_the_way_is_told_and_then_left_out(router: Router, town: Town) -> None:
    """NAV-3: up to 4 stops; each is told when reached, and a reroute after it goes to the rest only."""
    stops = (place(town.stop, "Stop"), place(town.end))
    planned = router.plan(RouteRequest(town.start, stops, None, "fastest", (), "en-GB"))[0]
    assert [m.type for m in planned.route.maneuvers].count("way_point") == 1
    track = Track(planned.route.shape)
    guide = guide_on(planned)
    told = drive(guide, Car().along(track))
    assert next(p.text for _t, p in told.prompts if p.kind == "arrival") == "You have reached your stop"
    assert told.states[-1][1].state == "arrived"
    for begin, left in ((track.travelled_at(3), 2), (track.length - 150, 1)):
        guide = guide_on(planned)
        fixes = list(Car().along(track, begin, begin + 60))
        drive(guide, iter(fixes))
        away = drive(guide, Car(speed=60).straight(fixes[-1], (fixes[-1].heading + 90) % 360, 8.0))
        assert len(away.needs[0][1].stops) == left
