import pytest
from msgspec.structs import replace

from chassis.errors import CarError
from hmi.navigation.guiding import ARRIVED_SECONDS
from maps.protocol import GuidanceTrouble, PlanRoutes, Prompt, Rerouted, StartGuidance, StopGuidance
from tests.fakes.drive import Drive, new_navigation
from tests.fakes.fake_maps import place, route
from tests.waiting import until

ATENEUM = place("Ateneum")
KAMPPI = place("Kamppi", 60.169, 24.932)


@pytest.fixture
async def guided(drive: Drive) -> Drive:
    """Guidance to the Ateneum has begun."""
    await drive.ready()
    await drive.navigation.plan(ATENEUM)
    await drive.navigation.start_guidance()
    return drive


async def test_routes_are_offered_chosen_and_followed(drive: Drive) -> None:
    """NAV-3: alternatives, a choice, guidance on the chosen one."""
    await drive.ready()
    await drive.navigation.plan(ATENEUM)
    state = drive.navigation.state.value
    assert (state.plan_status, len(state.routes), state.selected) == ("choosing", 2, 0)
    await drive.navigation.select(1)
    await drive.navigation.select(7)
    await drive.navigation.start_guidance()
    state = drive.navigation.state.value
    assert state.plan_status == "idle"
    assert state.destination == ATENEUM
    assert state.route is not None
    assert [call.route_id for call in drive.maps.asked(StartGuidance)] == [state.route.id] == ["r1.1"]


async def test_guidance_prompts_reroutes_and_trouble_reach_the_screen(guided: Drive) -> None:
    """NAV-3, NAV-4: maneuver, spoken prompt, new route, and one sentence while the way is lost."""
    navigation, heard = guided.navigation, []
    navigation.prompts.subscribe(heard.append)
    guided.maps.guide("r1.0")
    guidance = await until(navigation.guidance, bool)
    assert guidance is not None
    assert guidance.to_maneuver == 240.0
    assert (navigation.position.value.latitude, navigation.position.value.heading) == (60.171, 90.0)
    guided.maps.say(GuidanceTrouble(code="no_route", message="x"))
    state = await until(navigation.state, lambda state: state.trouble)
    assert state.trouble == "There is no road to that place"
    guided.maps.say(Prompt(kind="early", text="In 240 metres, turn right"))
    guided.maps.say(Rerouted(route=route("r9", [ATENEUM])))
    state = await until(navigation.state, lambda state: state.route and state.route.id == "r9")
    assert state.trouble == ""
    assert heard == ["In 240 metres, turn right"]


async def test_words_about_an_older_route_change_nothing(guided: Drive) -> None:
    """A late arrival of the route before does not end the new one."""
    await guided.navigation.drive(KAMPPI)
    guided.maps.guide("r1.0", state="arrived")
    guided.maps.guide("r2.0")
    await until(guided.navigation.guidance, bool)
    assert guided.navigation.state.value.destination == KAMPPI


async def test_arrival_stays_in_sight_tells_and_clears(guided: Drive) -> None:
    """NAV-3: at the destination guidance ends with a notice, and does not come back after a restart."""
    guided.maps.guide("r1.0", state="arrived")
    await until(
        guided.navigation.guidance, lambda guidance: guidance is not None and guidance.state == "arrived"
    )
    assert guided.navigation.state.value.destination is not None
    assert guided.navigation.state.value.route is None
    assert guided.navigation.stops == ()
    notice = guided.notices.state.value.shown
    assert notice is not None
    assert (notice.title, notice.text) == ("You have arrived", "Ateneum")
    guided.time.pass_by(ARRIVED_SECONDS)
    assert guided.navigation.state.value.destination is None
    assert guided.navigation.guidance.value is None
    await until(guided.maps.calls, lambda _calls: guided.maps.asked(StopGuidance))
    await guided.navigation.stop()
    guided.navigation = new_navigation(guided)
    await guided.navigation.start()
    assert guided.navigation.state.value.destination is None


async def test_guidance_goes_on_by_itself_after_maps_restarted(guided: Drive) -> None:
    """HMI-6: a dead maps program costs the driver a moment, not the route."""
    guided.maps.guide("r1.0")
    await until(guided.navigation.guidance, bool)
    await guided.maps.stop()
    state = await until(guided.navigation.state, lambda state: not state.available)
    assert state.problem == "Navigation restarts. It comes back by itself, and so does your route"
    assert state.destination == ATENEUM
    assert state.trouble == "Your route goes on as soon as navigation is back"
    assert guided.navigation.guidance.value is None
    await guided.maps.start()
    state = await until(guided.navigation.state, lambda state: state.route and state.route.id == "r2.0")
    assert (state.available, state.problem, state.trouble) == (True, "", "")
    assert guided.maps.asked(StartGuidance)[-1].route_id == "r2.0"


async def test_guidance_goes_on_after_hmi_restarted_without_the_stops_behind(drive: Drive) -> None:
    """HMI-6: destination and stops are durable; a stop already passed is not led back to."""
    await drive.ready()
    await drive.navigation.plan(ATENEUM)
    await drive.navigation.start_guidance()
    await drive.navigation.plan(KAMPPI, add_stop=True)
    await drive.navigation.start_guidance()
    assert drive.navigation.stops == (KAMPPI, ATENEUM)
    drive.maps.guide("r2.0", shape_index=12)
    await until(drive.navigation.guidance, lambda now: now is not None and now.shape_index == 12)
    assert drive.navigation.stops == (ATENEUM,)
    await drive.navigation.stop()
    drive.navigation = new_navigation(drive)
    await drive.navigation.start()
    drive.move(speed=37.0)
    await until(drive.navigation.state, lambda state: state.route)
    assert drive.maps.asked(PlanRoutes)[-1].stops == [ATENEUM]
    assert drive.navigation.state.value.destination is not None


async def test_resuming_keeps_trying_with_growing_pauses(guided: Drive) -> None:
    guided.maps.refusals[PlanRoutes] = CarError("no_route", "x")
    await guided.maps.stop()
    await until(guided.navigation.state, lambda state: not state.available)
    await guided.maps.start()
    await until(guided.navigation.state, lambda state: state.trouble == "There is no road to that place")
    asked = len(guided.maps.asked(PlanRoutes))
    guided.time.pass_by(2.0)
    await until(guided.maps.calls, lambda _calls: len(guided.maps.asked(PlanRoutes)) == asked + 1)
    guided.maps.refusals.clear()
    await guided.navigation.find("after")
    guided.time.pass_by(4.0)
    await until(guided.navigation.state, lambda state: state.trouble == "")


async def test_stopping_ends_guidance_and_the_map_shows_the_measured_position(guided: Drive) -> None:
    guided.maps.guide("r1.0")
    await until(guided.navigation.guidance, bool)
    await guided.navigation.stop_guidance()
    state = guided.navigation.state.value
    assert (state.destination, state.route, guided.navigation.guidance.value) == (None, None, None)
    assert guided.navigation.position.value.latitude == 60.1702
    guided.maps.guide("r1.0")
    await guided.navigation.find("after")
    assert guided.navigation.guidance.value is None


async def test_a_refused_start_leaves_the_running_route_as_it_is(guided: Drive) -> None:
    await guided.navigation.plan(KAMPPI)
    guided.maps.refusals[StartGuidance] = CarError("no_such_route", "Plan again")
    with pytest.raises(CarError, match="Plan again"):
        await guided.navigation.start_guidance()
    assert guided.navigation.state.value.destination is not None
    assert guided.navigation.state.value.plan_status == "choosing"


async def test_planning_says_why_it_cannot(drive: Drive) -> None:
    await until(drive.navigation.state, lambda state: state.available)
    await drive.navigation.plan(ATENEUM)
    state = drive.navigation.state.value
    assert state.plan_status == "failed"
    assert state.plan_problem.startswith("Your position is not known yet")
    await drive.ready()
    await drive.navigation.retry()
    assert drive.navigation.state.value.plan_status == "choosing"
    drive.maps.refusals[PlanRoutes] = CarError("outside_regions", "x")
    await drive.navigation.plan(KAMPPI)
    assert drive.navigation.state.value.plan_problem == "That place is outside the installed maps"
    with pytest.raises(CarError, match="Choose a destination first"):
        await drive.navigation.start_guidance()


async def test_prompts_and_names_follow_the_language(guided: Drive) -> None:
    """HMI-1: switching the language during guidance plans again in it."""
    guided.texts.locale.set(replace(guided.texts.locale.value, language="es-ES"))
    await until(guided.maps.calls, lambda _calls: len(guided.maps.asked(StartGuidance)) == 2)
    assert guided.maps.asked(PlanRoutes)[-1].language == "es-ES"
    assert guided.maps.asked(StartGuidance)[-1].language == "es-ES"
