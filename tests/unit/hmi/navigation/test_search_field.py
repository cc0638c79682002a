import asyncio

from chassis.errors import CarError
from maps.protocol import Search
from tests.fakes.drive import Drive
from tests.fakes.fake_maps import place
from tests.waiting import until


async def test_results_come_while_typing_with_one_question_for_quick_keys(drive: Drive) -> None:
    """NAV-2: search as you type; keys within 60 ms make one question, around the car."""
    await drive.ready()
    drive.maps.found = {"ate": [place("Ateneum")]}
    for text in ("a", "at", "ate"):
        await drive.navigation.search(text)
        drive.time.pass_by(0.03)
    assert drive.navigation.state.value.search_status == "searching"
    drive.time.pass_by(0.03)
    state = await until(drive.navigation.state, lambda state: state.search_status == "found")
    assert [found.name for found in state.results] == ["Ateneum"]
    questions = drive.maps.asked(Search)
    assert [question.text for question in questions] == ["ate"]
    assert questions[0].near.latitude == 60.1702


async def test_a_late_answer_to_an_older_text_is_dropped(drive: Drive) -> None:
    """NAV-2: what stands on screen belongs to what stands in the field."""
    await drive.ready()
    drive.maps.found = {"a": [place("Old")], "at": [place("New")]}
    drive.maps.held = {"a": asyncio.Event()}
    await drive.navigation.search("a")
    drive.time.pass_by(0.06)
    await until(drive.maps.calls, lambda _calls: len(drive.maps.asked(Search)) == 1)
    await drive.navigation.search("at")
    drive.time.pass_by(0.06)
    await until(drive.navigation.state, lambda state: state.results)
    drive.maps.held["a"].set()
    # A call made after the late answer comes back after it: the wire keeps its order.
    await drive.navigation.find("after")
    assert [found.name for found in drive.navigation.state.value.results] == ["New"]


async def test_clearing_drops_what_is_under_way(drive: Drive) -> None:
    await drive.ready()
    drive.maps.found = {"a": [place("Old")]}
    drive.maps.held = {"a": asyncio.Event()}
    await drive.navigation.search("a")
    drive.time.pass_by(0.06)
    await until(drive.maps.calls, lambda _calls: drive.maps.asked(Search))
    await drive.navigation.clear_search()
    drive.maps.held["a"].set()
    await drive.navigation.find("after")
    state = drive.navigation.state.value
    assert (state.search_status, state.results, state.search_text) == ("idle", (), "")


async def test_nothing_found_and_failures_are_said(drive: Drive) -> None:
    await drive.ready()
    await drive.navigation.search("zzz")
    drive.time.pass_by(0.06)
    await until(drive.navigation.state, lambda state: state.search_status == "nothing")
    drive.maps.refusals[Search] = CarError("index_broken", "The index cannot be read")
    await drive.navigation.search("zz")
    drive.time.pass_by(0.06)
    state = await until(drive.navigation.state, lambda state: state.search_status == "failed")
    assert state.search_problem == "The index cannot be read"
    drive.maps.refusals.clear()
    drive.maps.found = {"zz": [place("Zz")]}
    await drive.navigation.retry()
    drive.time.pass_by(0.06)
    await until(drive.navigation.state, lambda state: state.search_status == "found")


async def test_places_of_the_driver_come_first(drive: Drive) -> None:
    """NAV-2: history and favourites are searched too, with their distance from here, and stand once."""
    await drive.ready()
    atlas = place("Átlas", 60.1802, 24.9441, distance=9.0)
    await drive.navigation.drive(atlas)
    await until(drive.navigation.state, lambda state: state.recent)
    drive.maps.found = {"at": [place("Ateneum"), place("Atrium")]}
    await drive.navigation.keep("home", place("Atrium"))
    await drive.navigation.search("at")
    drive.time.pass_by(0.06)
    state = await until(drive.navigation.state, lambda state: state.search_status == "found")
    assert [found.name for found in state.results] == ["Atrium", "Átlas", "Ateneum"]
    assert (round(state.results[1].distance), state.results[1].bearing) == (1112, 0.0)
