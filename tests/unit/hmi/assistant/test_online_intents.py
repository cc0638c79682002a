"""Questions that go to the services: what leaves the car, what is said when nothing comes (VOI-3)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from chassis.clock import SystemClock
from chassis.errors import NotAvailable
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.assistant.entitlements import Entitlements
from hmi.vehicle import signals
from online.contract.availability import PrivacyLevel
from online.contract.equipment import Equipment
from online.contract.facts import CarFacts
from online.contract.intents import NewsIntent, SearchIntent, WeatherIntent, carries_position, path_of
from online.contract.licences import Licence
from tests.fakes.conversation import Conversation, talking
from tests.fakes.fake_maps import place
from tests.fakes.fake_online import DRIVER, GUEST, FakeOnline, news, search
from voice.protocol import Say

VIN = "VHAZZZ1KZTW000042"
ENROLLED = replace(DRIVER, role="primary", vin=VIN)
HOUR = 3600.0


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Conversation]:
    async with talking(tmp_path) as conversation:
        await conversation.ready()
        conversation.drive.maps.found = {"Ateneum": [place("Ateneum", distance=420.0)]}
        yield conversation


async def test_headlines_are_read_and_each_can_be_asked_for(talk: Conversation) -> None:
    talk.drive.online.news = news("One", "Two", "Three", "Four", summary="More of it.")
    state = await talk.say("news", topic="sport")
    assert talk.drive.online.asked == [NewsIntent(topic="sport", language="en-GB")]
    assert state.answer == "One. Two. Three"
    assert [card.title for card in state.cards] == ["One", "Two", "Three", "Four"]
    assert state.cards[0].extra == "Paper"
    assert (await talk.say("choose", number=4)).answer == "Four. More of it"


async def test_no_news_is_said(talk: Conversation) -> None:
    talk.drive.online.news = news()
    assert (await talk.say("news", topic="chess")).answer == "There is no news about that"


async def test_what_a_stranger_wrote_is_plain_short_and_said_without_markup(talk: Conversation) -> None:
    """Attack: markup, phonemes, turned writing, and a headline without end."""
    evil = "<b>Win</b> [[h@l'oU]]\u202e <speak>now</speak>\n" + "very " * 200
    talk.drive.online.news = news(evil, "Fine")
    state = await talk.say("news")
    said = talk.voice.told(Say)[-1].text
    assert state.answer == said
    assert said.startswith("bWin/b ((h@l'oU)) speaknow/speak very")
    assert not {"<", "[", "\u202e", "\n"} & set(said)
    assert all(len(card.title) <= 120 for card in state.cards)
    assert "\n" not in state.cards[0].title


async def test_a_place_that_is_not_on_the_map_is_found_and_driven_to(talk: Conversation) -> None:
    talk.drive.online.search = search("Elsewhere", "Elsewhere")
    state = await talk.say("search_online", query="elsewhere")
    assert state.answer == "Which one?"
    assert state.cards[0].extra.endswith("OpenStreetMap")
    started = await talk.say("choose", number=1)
    assert started.answer.startswith("Driving to Elsewhere")


async def test_nothing_found_is_said(talk: Conversation) -> None:
    talk.drive.online.search = search()
    assert (await talk.say("search_online", query="<i>Xyzzy</i>")).answer == "I found no place for iXyzzy/i"


async def test_weather_at_a_place_of_the_map_and_elsewhere(talk: Conversation) -> None:
    state = await talk.say("weather", place="Ateneum")
    assert state.answer.startswith("Demo data: Ateneum: Now rain")
    [of_the_map] = talk.drive.online.asked
    assert carries_position(of_the_map)
    await talk.say("weather", place="Munich", day="tomorrow")
    assert talk.drive.online.asked[-1] == WeatherIntent(place_name="Munich", day="tomorrow", language="en-GB")


@pytest.mark.parametrize("level", ["no_position", "full"])
async def test_only_at_full_a_position_leaves(talk: Conversation, level: PrivacyLevel) -> None:
    """PRV-1: what needs none works without; the address it goes to is the one that takes none."""
    talk.car.online.privacy.set(level)
    await talk.say("weather", place="Ateneum")
    await talk.say("news")
    await talk.say("search_online", query="pizza")
    asked = talk.drive.online.asked
    assert [type(intent) for intent in asked] == [WeatherIntent, NewsIntent, SearchIntent]
    assert [carries_position(intent) for intent in asked] == [level == "full", False, level == "full"]
    assert {path_of(intent) for intent in asked if not carries_position(intent)} == {"/v1/intents/anywhere"}


@pytest.mark.parametrize("intent", ["weather", "news", "search_online"])
async def test_at_maximum_nothing_is_asked(talk: Conversation, intent: str) -> None:
    talk.car.online.privacy.set("maximum")
    state = await talk.say(intent, query="pizza")
    assert state.answer == "Maximum privacy keeps the car offline. Change it under Settings, Privacy"
    assert talk.drive.online.asked == []


async def test_without_position_the_weather_here_says_why(talk: Conversation) -> None:
    talk.car.online.privacy.set("no_position")
    assert (await talk.say("weather")).answer.startswith("This needs the car's position")
    assert talk.drive.online.asked == []


@pytest.mark.parametrize(
    ("intent", "offer"),
    [
        ("weather", "Offline I can find places"),
        ("news", "Offline I can play the music in the car"),
        ("search_online", "The map of this car has these. Which one?"),
    ],
)
@pytest.mark.parametrize(
    ("away", "why"),
    [
        ("offline", "That needs the network"),
        ("no_services", "The online services do not answer"),
        ("lost", "That needs the network"),
        ("silent", "The online services do not answer"),
    ],
)
async def test_without_the_services_something_real_is_offered(
    talk: Conversation, intent: str, offer: str, away: str, why: str
) -> None:
    """No network, no services, lost in mid-request, and no answer within the time."""
    online = talk.drive.online
    if away in ("offline", "no_services"):
        online.network.set(away)  # type: ignore[arg-type]
    elif away == "lost":
        online.error = NotAvailable("offline", "cut")
    else:
        online.silent = True
    state = await talk.say(intent, query="Ateneum")
    assert state.answer == f"{why}. {offer}" or state.answer.startswith(f"{why}. {offer} on the map")
    if intent == "search_online":
        assert state.cards[0].title == "Ateneum"


async def test_offline_the_weather_here_is_what_the_car_feels(talk: Conversation) -> None:
    talk.drive.online.network.set("offline")
    talk.drive.bus.publish({signals.OUTSIDE_TEMPERATURE: 17.6})
    assert (await talk.say("weather")).answer == "That needs the network. Outside it is 18 degrees now"


async def test_what_the_services_say_is_said(talk: Conversation) -> None:
    """A 503 of one provider is not "no network"."""
    talk.drive.online.error = NotAvailable("news_unavailable", "The news cannot be had right now.")
    assert (await talk.say("news")).answer == "The news cannot be had right now."


async def test_an_answer_to_another_question_is_no_answer(talk: Conversation) -> None:
    talk.drive.online.news = talk.drive.online.weather  # type: ignore[assignment]
    assert (await talk.say("news")).answer == "The online services do not answer"


def entitled(
    account: AccountState,
    *licences: Licence,
    equipment: Equipment | None = None,
    known: bool = True,
    terms: bool = True,
) -> Entitlements:
    clock = SystemClock()
    facts = CarFacts(vin=VIN, number=1, issued_at=0, expires_at=0, users=[], licences=list(licences), keys=[])
    return Entitlements(
        equipment or Equipment(model="leon", powertrain="petrol", navigation="navigation"),
        VIN,
        Observable(account),
        Observable(facts if known else None),
        FakeOnline(),
        clock,
        lambda: terms,
    )


def licence(starts: float, ends: float) -> Licence:
    now = SystemClock().now().timestamp()
    return Licence(package="online_infotainment", vin=VIN, starts=now + starts, ends=now + ends)


RUNNING = licence(-HOUR, HOUR)


@pytest.mark.parametrize(
    ("entitlements", "said"),
    [
        (entitled(ENROLLED, RUNNING), "First. Second"),
        (entitled(ENROLLED, known=False), "First. Second"),
        (entitled(GUEST), "Sign in first"),
        (entitled(replace(ENROLLED, verified=False)), "Open the link"),
        (entitled(ENROLLED, RUNNING, terms=False), "Read and accept the legal documents first"),
        (entitled(DRIVER, RUNNING), "This car does not belong to your account yet"),
        (entitled(ENROLLED), "There is no licence for this"),
        (entitled(ENROLLED, licence(-2 * HOUR, -HOUR)), "The licence for this has ended"),
        (entitled(ENROLLED, licence(HOUR, 2 * HOUR)), "The licence for this is not active yet"),
        (
            entitled(
                ENROLLED, RUNNING, equipment=Equipment(model="leon", powertrain="petrol", navigation="radio")
            ),
            "This needs the navigation system",
        ),
    ],
)
async def test_what_is_missing_is_said_in_one_sentence(
    tmp_path: Path, entitlements: Entitlements, said: str
) -> None:
    """AVL-1, LIC-6: the first reason by the one rule."""
    async with talking(tmp_path, entitlements=entitlements) as talk:
        await talk.ready()
        assert (await talk.say("news")).answer.startswith(said)
        assert (talk.drive.online.asked != []) is said.startswith("First")
