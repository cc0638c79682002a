"""What the driver set of routes and prompts reaches maps and the voice."""

import pytest

from hmi.personalisation.model import Preferences, PromptDetail
from maps.protocol import PlanRoutes, Prompt, Rerouted
from tests.fakes.drive import Drive
from tests.fakes.fake_maps import place, route
from tests.waiting import until

ATENEUM = place("Ateneum")


async def test_routes_avoid_what_the_driver_avoids(drive: Drive) -> None:
    """NAV-3: tolls, motorways, ferries."""
    await drive.ready()
    drive.navigation.follow(Preferences(avoid_tolls=True, avoid_ferries=True))
    await drive.navigation.plan(ATENEUM)
    drive.navigation.follow(Preferences(avoid_motorways=True))
    await drive.navigation.plan(ATENEUM)
    drive.navigation.follow(Preferences())
    await drive.navigation.plan(ATENEUM)
    asked = [call.avoid for call in drive.maps.asked(PlanRoutes)]
    assert asked == [["tolls", "ferries"], ["motorways"], []]


@pytest.mark.parametrize(
    ("detail", "spoken"), [("all", ["start", "early", "late"]), ("brief", ["late"]), ("off", [])]
)
async def test_only_the_prompts_that_are_wanted_are_spoken(
    drive: Drive, detail: PromptDetail, spoken: list[str]
) -> None:
    """Settings, "Spoken directions"; guidance itself goes on."""
    await drive.ready()
    drive.navigation.follow(Preferences(prompt_detail=detail))
    await drive.navigation.plan(ATENEUM)
    await drive.navigation.start_guidance()
    heard: list[str] = []
    drive.navigation.prompts.subscribe(heard.append)
    for kind in ("start", "early", "late"):
        drive.maps.say(Prompt(kind=kind, text=kind))
    drive.maps.say(Rerouted(route=route("r9", [ATENEUM])))
    await until(drive.navigation.state, lambda state: state.route and state.route.id == "r9")
    assert heard == spoken
