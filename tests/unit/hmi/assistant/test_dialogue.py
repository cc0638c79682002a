import asyncio

import pytest

from chassis.errors import CarError, NotAvailable
from hmi.account.model import AccountState
from maps.protocol import Search
from tests.fakes.conversation import Conversation
from tests.fakes.fake_maps import place
from tests.fakes.fake_online import GUEST, UNVERIFIED
from tests.fakes.fake_voice import understood
from tests.waiting import until
from voice.protocol import Say

NORTH = place("Museum", 60.178, 24.94, id="node/1", description="Kallio", distance=900.0)
SOUTH = place("Museum", 60.165, 24.94, id="node/2", description="Kaartinkaupunki", distance=1200.0)
DOOR = place("Museum", 60.1781, 24.94, id="node/3")


@pytest.fixture
def museums(talk: Conversation) -> Conversation:
    """Two museums of one name, a kilometre apart."""
    talk.drive.maps.found = {"museum": [NORTH, SOUTH]}
    return talk


def destination(talk: Conversation) -> str:
    wanted = talk.drive.navigation.state.value.destination
    return wanted.id if wanted is not None else ""


async def test_of_several_places_the_driver_chooses_by_voice(museums: Conversation) -> None:
    """VOI-5: numbered choices, and the microphone opens for the answer."""
    state = await museums.say("navigate", place="museum")
    assert [(card.number, card.title, card.detail, card.extra) for card in state.cards] == [
        (1, "Museum", "Kallio", "900 m"),
        (2, "Museum", "Kaartinkaupunki", "1.2 km"),
    ]
    question = museums.voice.told(Say)[-1]
    assert (question.text, question.then_listen, question.choices) == (
        "Which one?",
        True,
        ["Museum", "Museum"],
    )
    state = await museums.say("choose", "the second one", number=2)
    assert (state.answer, state.cards, state.chosen) == ("Driving to Museum, 4 minutes", (), 2)
    assert destination(museums) == "node/2"


async def test_a_card_can_be_touched(museums: Conversation) -> None:
    await museums.say("navigate", place="museum")
    await museums.assistant.choose(1)
    await until(museums.assistant.state, lambda state: state.answer.startswith("Driving"))
    assert destination(museums) == "node/1"


async def test_a_number_that_is_not_there_is_asked_again(museums: Conversation) -> None:
    await museums.say("navigate", place="museum")
    state = await museums.say("choose", number=7)
    assert (state.answer, len(state.cards)) == ("Say a number from 1 to 2", 2)
    assert museums.voice.told(Say)[-1].then_listen
    await museums.say("choose", number=2)
    assert destination(museums) == "node/2"


async def test_a_question_stays_open_for_one_other_sentence(museums: Conversation) -> None:
    """VOI-5: context is kept two turns, then it is over."""
    await museums.say("navigate", place="museum")
    await museums.say("vehicle_range")
    await museums.say("choose", number=1)
    assert destination(museums) == "node/1"
    await museums.say("navigate", place="museum")
    await museums.say("vehicle_range")
    await museums.say("vehicle_range")
    assert (await museums.say("choose", number=2)).answer.startswith("Nothing was asked")
    assert destination(museums) == "node/1"


async def test_no_and_repeat(museums: Conversation) -> None:
    """VOI-4: the voice program repeats by itself, so the screen follows without a second voice."""
    await museums.say("navigate", place="museum")
    assert (await museums.say("no")).answer == "All right, nothing was changed"
    spoken = museums.voice.told(Say)
    museums.voice.say(understood("repeat", "say that again"))
    state = await until(museums.assistant.state, lambda state: state.transcript == "say that again")
    assert state.answer == "All right, nothing was changed"
    await museums.drive.navigation.find("after")
    assert museums.voice.told(Say) == spoken
    assert destination(museums) == ""


async def test_cancel_closes_without_a_word(museums: Conversation) -> None:
    await museums.say("navigate", place="museum")
    museums.voice.say(understood("cancel"))
    await until(museums.assistant.state, lambda state: not state.open)
    assert museums.assistant.state.value.cards == ()
    assert (await museums.say("choose", number=1)).answer.startswith("Nothing was asked")


async def test_entrances_of_one_place_are_one_destination(museums: Conversation) -> None:
    museums.drive.maps.found = {"museum": [NORTH, DOOR, place("Museum shop", 60.165, 24.94)]}
    assert (await museums.say("navigate", place="museum")).answer == "Driving to Museum, 4 minutes"


async def test_a_new_sentence_takes_the_place_of_one_still_carried_out(museums: Conversation) -> None:
    """VOI-5: "no, to the airport": what was asked before does not come back late."""
    museums.drive.maps.found |= {"airport": [place("Airport")], "slow": [place("Slow")]}
    museums.drive.maps.held = {"slow": asyncio.Event()}
    museums.voice.say(understood("navigate", place="slow"))
    await until(museums.drive.maps.calls, lambda _calls: museums.drive.maps.asked(Search))
    state = await museums.say("navigate", place="airport")
    museums.drive.maps.held["slow"].set()
    await museums.drive.navigation.find("after")
    assert state.answer == "Driving to Airport, 4 minutes"
    assert destination(museums) == "node/Airport"
    assert [call.text for call in museums.voice.told(Say)] == ["Driving to Airport, 4 minutes"]


@pytest.mark.parametrize(
    ("account", "sentence"),
    [(GUEST, "Sign in first"), (UNVERIFIED, "Open the link in the confirmation e-mail first")],
)
async def test_online_questions_name_the_next_step(
    talk: Conversation, account: AccountState, sentence: str
) -> None:
    """ENR-3, AVL-1: without account or confirmation the reason is said and nothing is sent."""
    talk.drive.online.account.set(account)
    assert (await talk.say("weather")).answer.startswith(sentence)
    assert talk.drive.online.asked == []


async def test_without_network_it_says_what_works(talk: Conversation) -> None:
    """VOI-3: offline, refused connection and silence end in an honest sentence and an offer, in time."""
    offer = "Offline I can find places on the map, lead you there and answer about the car"
    away = f"The online services do not answer. {offer}"
    talk.drive.online.silent = True
    assert (await talk.say("weather")).answer == away
    talk.drive.online.silent = False
    talk.drive.online.error = NotAvailable("no_services", "x")
    assert (await talk.say("weather")).answer == away
    talk.drive.online.network.set("offline")
    asked = len(talk.drive.online.asked)
    assert (await talk.say("weather")).answer == f"That needs the network. {offer}"
    assert len(talk.drive.online.asked) == asked


async def test_a_refusal_of_the_services_is_said_in_their_words(talk: Conversation) -> None:
    talk.drive.online.error = CarError("weather_unavailable", "The weather is not known right now")
    assert (await talk.say("weather")).answer == "The weather is not known right now"


async def test_free_parking_offline_shows_the_car_parks_of_the_map(talk: Conversation) -> None:
    """VOI-3, NAV-6: offline it offers what works: the car parks without free spaces."""
    talk.drive.maps.around = {"parking": [place("P-Forum", kind="parking", details={"capacity": "60"})]}
    talk.drive.online.network.set("offline")
    state = await talk.say("free_parking")
    assert state.answer.startswith("Free spaces are unknown without a connection")
    assert [(card.title, card.detail) for card in state.cards] == [("P-Forum", "60 spaces")]


async def test_only_the_intent_leaves_the_car(talk: Conversation) -> None:
    """VOI-1: the question to the services holds position, day and language, not what was said."""
    await talk.say("weather", "tell me a secret and the weather")
    (sent,) = talk.drive.online.asked
    assert "secret" not in repr(sent)


async def test_a_failing_intent_ends_in_a_sentence(
    talk: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The conversation outlives a mistake of one intent."""

    async def broken() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(talk.vehicle, "lock", broken)
    assert (await talk.say("lock")).answer == "That did not work. Everything else goes on"
    assert (await talk.say("vehicle_range")).answer.startswith("The vehicle does not tell")
