"""Another driver by word, and text that nobody asked for (USR-2, USR-4, VOI-6)."""

import pytest
from msgspec.structs import replace

from chassis.observable import Observable
from hmi.assistant.parts import System
from hmi.assistant.service import AssistantService
from hmi.privacy.service import PrivacyService
from tests.fakes.conversation import Conversation
from tests.fakes.fake_maps import place
from tests.fakes.services_home import MemoryShelf
from tests.fakes.whole_car import Drivers
from tests.waiting import until
from voice.protocol import Dictated, Say, SetVocabulary


class Greeted(Drivers):
    """Users whose switch is noticed by the assistant, as in the car."""

    assistant: AssistantService

    async def switch(self, account_id: str) -> None:
        await super().switch(account_id)
        await self.assistant.greet()


@pytest.fixture
async def users(talk: Conversation) -> Greeted:
    drivers = Greeted()
    await talk.assistant.stop()
    system = System(drivers, PrivacyService(MemoryShelf()), Observable(None))
    car = replace(talk.car, system=system)
    talk.assistant = drivers.assistant = AssistantService(talk.peer, car, talk.ducked.append, talk.drive.time)
    await talk.assistant.start()
    await talk.assistant.settled()
    return drivers


async def test_the_new_driver_hears_the_answer(talk: Conversation, users: Greeted) -> None:
    state = await talk.say("switch_user", user="Bo")
    assert (state.open, state.answer) == (True, "Hello Bo Lind. Enter the S-PIN on the screen")
    assert users.state.value.present.name == "Bo Lind"
    assert talk.pages == ["users"]


async def test_nothing_of_the_last_drivers_conversation_stays(talk: Conversation, users: Greeted) -> None:
    """USR-4: neither what was asked nor what could be chosen."""
    talk.drive.maps.found = {"museum": [place("Museum"), place("Museum", 60.178, id="node/2")]}
    await talk.say("navigate", place="museum")
    await users.switch("bo")
    assert (talk.assistant.state.value.open, talk.assistant.state.value.cards) == (False, ())
    assert (await talk.say("choose", number=1)).answer.startswith("Nothing was asked")


async def test_the_users_can_be_called_by_name(talk: Conversation, users: Greeted) -> None:
    def taught() -> list[list[str]]:
        return [call.words for call in talk.voice.told(SetVocabulary) if call.list_name == "user"]

    await until(talk.voice.calls, lambda _calls: taught())
    assert {"Bo Lind", "Bo", "guest"} <= set(taught()[-1])
    assert users.state.value.users


async def test_text_nobody_asked_for_goes_nowhere(talk: Conversation) -> None:
    talk.voice.say(Dictated(text="a secret", language="en-GB"))
    await until(talk.voice.calls, lambda _calls: talk.voice.told(Say))
    assert talk.voice.told(Say)[-1].text.startswith("I did not understand that")
