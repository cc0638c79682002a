"""USR-4: before identification nothing confidential is shown, said or found; afterwards all of it is."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject

from chassis.errors import CarError
from hmi.account.model import AccountState
from hmi.navigation.bridge import Navigation
from hmi.qt.tasks import TaskRunner
from tests.fakes.conversation import Conversation, talking
from tests.fakes.fake_maps import place
from tests.waiting import until
from voice.protocol import Say, SetVocabulary

pytestmark = pytest.mark.usefixtures("qapp")

NURIA = AccountState(
    signed_in=True, name="Núria", vin="VIN1", email="nuria@example.org", verified=True, account_id="n"
)
HOME, WORK, CLINIC = place("Quiet Lane 7"), place("Quiet Works"), place("Quiet Clinic")
SECRETS = ("Quiet Lane", "Quiet Works", "Quiet Clinic")
ASKED = "Enter your S-PIN first. Until then your places and messages stay hidden"


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Conversation]:
    """Núria has kept home, work and a destination; then somebody sits down who has not shown who they are."""
    async with talking(tmp_path) as talk:
        drive = talk.drive
        await talk.ready()
        drive.asks.add("n")
        drive.online.account.set(NURIA)
        drive.guard.identify("n")
        await drive.navigation.keep("home", HOME)
        await drive.navigation.keep("work", WORK)
        await drive.navigation.drive(CLINIC)
        await until(drive.navigation.state, lambda state: state.recent and state.home_minutes)
        await drive.navigation.stop_guidance()
        await until(talk.voice.calls, lambda _calls: "Quiet Clinic" in taught(talk))
        yield talk


def taught(talk: Conversation) -> list[str]:
    """The names of the driver the voice program listens for now."""
    lists = [call.words for call in talk.voice.told(SetVocabulary) if call.list_name == "favourite"]
    return lists[-1]


def shown(screen: QObject) -> Iterator[str]:
    """Every value of every property and of every row of every list the screen is given."""
    meta = screen.metaObject()
    for number in range(meta.propertyCount()):
        value = screen.property(meta.property(number).name())
        if isinstance(value, QAbstractItemModel):
            for row in range(value.rowCount(QModelIndex())):
                for role in value.roleNames():
                    yield str(value.data(value.index(row, 0), role))
        else:
            yield str(value)


def told(words: object) -> list[str]:
    """What of the secrets stands in `words`."""
    return [secret for secret in SECRETS if secret in str(words)]


async def searched(talk: Conversation, text: str) -> list[str]:
    await talk.drive.navigation.search(text)
    talk.drive.time.pass_by(1.0)
    state = await until(
        talk.drive.navigation.state, lambda state: state.search_status in ("found", "nothing")
    )
    names = [found.name for found in state.results]
    await talk.drive.navigation.clear_search()
    return names


async def everything(talk: Conversation) -> dict[str, list[str]]:
    """What of the secrets comes out of each way there is."""
    runner = TaskRunner(asyncio.get_running_loop())
    bridge = Navigation(talk.drive.navigation, runner, talk.drive.time)
    before = len(talk.voice.told(Say))
    said = [(await talk.say("navigate", place=word)).answer for word in ("home", "work", "quiet")]
    await until(talk.drive.navigation.state, lambda state: state.plan_status != "planning")
    spoken = [one.text for one in talk.voice.told(Say)[before:]]
    found = {
        "screen": told(list(shown(bridge))),
        "state": told(talk.drive.navigation.state.value),
        "answers": told((said, spoken, talk.assistant.state.value)),
        "vocabulary": told(taught(talk)),
        "search": told([await searched(talk, text) for text in ("qui", "Quiet Clinic", "home")]),
    }
    bridge.close()
    await runner.stop()
    return found


async def test_before_identification_nothing_comes_out_anywhere(talk: Conversation) -> None:
    talk.drive.guard.close()
    await until(talk.voice.calls, lambda _calls: "Quiet Clinic" not in taught(talk))
    assert await everything(talk) == {
        "screen": [],
        "state": [],
        "answers": [],
        "vocabulary": [],
        "search": [],
    }


async def test_asked_by_voice_it_says_what_to_do(talk: Conversation) -> None:
    talk.drive.guard.close()
    for word in ("home", "work"):
        assert (await talk.say("navigate", place=word)).answer == ASKED


async def test_after_identification_all_of_it_is_there(talk: Conversation) -> None:
    """The same walk finds it, so the test above looks where it is."""
    talk.drive.guard.close()
    talk.drive.guard.identify("n")
    await until(talk.voice.calls, lambda _calls: "Quiet Clinic" in taught(talk))
    found = await everything(talk)
    assert found["screen"] == found["state"] == found["search"] == list(SECRETS)
    assert "Quiet Clinic" in found["vocabulary"]


async def test_nobody_changes_what_they_may_not_see(talk: Conversation) -> None:
    talk.drive.guard.close()
    with pytest.raises(CarError) as caught:
        await talk.drive.navigation.keep("home", CLINIC)
    assert caught.value.code == "not_identified"
    await talk.drive.navigation.drive(place("Somewhere"))
    talk.drive.guard.identify("n")
    state = talk.drive.navigation.state.value
    assert state.home == HOME
    assert state.recent == (CLINIC,), "where an unknown driver went is not the user's history"


async def test_the_guard_closes_in_the_step_in_which_the_driver_changes(talk: Conversation) -> None:
    seen: list[list[str]] = []
    talk.drive.navigation.state.subscribe(lambda state: seen.append(told(state)))
    del seen[:]
    talk.drive.online.account.set(AccountState(signed_in=True, vin="VIN1"))
    assert seen[-1] == []
    assert not talk.drive.guard.value.open
