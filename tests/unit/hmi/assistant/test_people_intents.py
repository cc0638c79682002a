"""Calling and writing to people by voice (VOI-4 to VOI-6, USR-4)."""

import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from chassis.errors import CarError
from hmi.assistant.answer import Answer
from hmi.messages.model import Draft
from hmi.personalisation.model import LANGUAGES
from hmi.vehicle import signals
from tests.fakes.fake_online import DRIVER, GUEST, UNVERIFIED
from tests.fakes.whole_car import Phone, WholeCar, whole_car
from tests.waiting import until

PEOPLE = """BEGIN:VCARD
VERSION:3.0
FN:Anna Korhonen
TEL;TYPE=CELL:+35840111
TEL;TYPE=WORK:+358922
EMAIL:anna@example.org
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Anna Lind
TEL;TYPE=CELL:+35840333
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:دانا 🦊
EMAIL:dana@example.org
END:VCARD
"""
TEXT = "I am late. Start at nine"


@pytest.fixture
async def car(tmp_path: Path) -> AsyncIterator[WholeCar]:
    async with whole_car(tmp_path) as made:
        await made.know(PEOPLE)
        yield made


@pytest.fixture
def phone(car: WholeCar) -> Phone:
    connected = Phone()
    car.telephone.set(connected)
    return connected


async def dictate(car: WholeCar, text: str) -> Answer:
    return await car.dialogue.dictated(text)


def sent(car: WholeCar) -> list[tuple[str, str]]:
    calls = car.drive.online.calls.value
    return [(body.recipient, body.text) for _method, path, body in calls if path == "/v1/messages"]


# Calls ---------------------------------------------------------------------------------------------


async def test_a_call_is_asked_for_chosen_and_confirmed(car: WholeCar, phone: Phone) -> None:
    """VOI-5: whom, which of two, which number, and yes."""
    question = await car.say("call")
    assert (question.text, question.slots) == ("Whom do you want to call?", ("contact",))
    which = await car.say("fill", contact="Anna")
    assert [card.title for card in which.cards] == ["Anna Korhonen", "Anna Lind"]
    number = await car.say("choose", number=1)
    assert [(card.title, card.detail) for card in number.cards] == [
        ("Mobile", "+35840111"),
        ("Work", "+358922"),
    ]
    assert (await car.say("choose", number=2)).text == "Call Anna Korhonen?"
    assert phone.called == []
    assert (await car.say("yes")).text == "Calling Anna Korhonen"
    assert phone.called == ["+358922"]


async def test_a_number_is_called_as_it_was_said(car: WholeCar, phone: Phone) -> None:
    assert (await car.say("call", number="0401234567")).text == "Call 0401234567?"
    assert (await car.say("no")).text == "All right, nothing was changed"
    assert phone.called == []


async def test_without_a_telephone_it_says_so_and_shows_the_number(car: WholeCar) -> None:
    """VOI-8: in one sentence, with what it can do instead."""
    answer = await car.say("call", contact="Anna Lind")
    assert answer.text == "No telephone is connected to the car. The number is on the screen"
    assert [(card.title, card.detail) for card in answer.cards] == [("Anna Lind", "+35840333")]
    await car.speak("de-DE")
    said = await car.say("call", contact="Anna Lind")
    assert said.text.startswith("Mit dem Auto ist kein Telefon verbunden")
    assert (await car.say("call", contact="Zoe")).text == "Ich kenne niemanden namens Zoe"


async def test_what_the_telephone_refuses_is_said(car: WholeCar, phone: Phone) -> None:
    phone.error = CarError("phone_busy", "The telephone is in a call")
    await car.say("call", contact="Anna Lind")
    assert (await car.say("yes")).text == "The telephone is in a call"


# Messages ------------------------------------------------------------------------------------------


async def test_an_email_is_dictated_read_back_edited_and_sent(car: WholeCar) -> None:
    """VOI-6, the whole of it."""
    assert (await car.say("message", kind="email")).text == "Who is the message for?"
    text = await car.say("fill", contact="Anna Korhonen")
    assert (text.text, text.expects) == ("What do you want to say to Anna Korhonen?", "text")
    review = await dictate(car, "i am late. start at nine")
    assert review.text == "To Anna Korhonen: I am late. start at nine. Send it?"
    assert (await car.say("replace_words", old="nine", new="ten")).text.endswith("start at ten. Send it?")
    assert (await car.say("add_words", text="without me")).text.endswith("at ten without me. Send it?")
    assert (await car.say("delete_words", text="at ten")).text.endswith("start without me. Send it?")
    missing = await car.say("replace_words", old="tomorrow", new="today")
    assert missing.text.startswith("I do not find tomorrow in the message")
    assert sent(car) == []
    await car.outbox.start()
    assert (await car.say("send")).text == "The message to Anna Korhonen is on its way"
    await until(car.drive.online.calls, bool)
    assert sent(car) == [("anna@example.org", "I am late. start without me")]
    assert await car.messages.draft() is None


async def test_nothing_is_sent_without_confirmation(car: WholeCar) -> None:
    """VOI-5: no keeps the draft to be changed; "send it" later reads it back first."""
    await car.say("message", kind="email", contact="Anna Korhonen")
    await dictate(car, TEXT)
    assert (await car.say("no")).text.startswith("Not sent. Say replace")
    await car.say("mileage")
    await car.say("mileage")
    assert (await car.say("send")).text == f"To Anna Korhonen: {TEXT}. Send it?"
    assert await car.outbox.waiting() == []
    assert (await car.say("yes")).text.endswith("is on its way")
    assert len(await car.outbox.waiting()) == 1


async def test_a_draft_outlives_the_car_being_off(car: WholeCar) -> None:
    """VOI-6: nothing dictated is lost."""
    await car.say("message", kind="email", contact="دانا 🦊")
    await dictate(car, TEXT)
    later = car.new_messages()
    expected = Draft(kind="email", name="دانا 🦊", address="dana@example.org", text=TEXT)
    assert await later.draft() == expected
    car.dialogue.forget()
    assert (await car.say("read_back")).text == f"To دانا 🦊: {TEXT}. Send it?"
    assert (await car.say("discard")).text == "The message is discarded"
    assert (await car.say("read_back")).text.startswith("No message is being written")
    assert await later.draft() is None


async def test_without_network_it_is_kept_and_said_so(car: WholeCar) -> None:
    await car.say("message", kind="email", contact="Anna Korhonen")
    await dictate(car, TEXT)
    car.drive.online.network.set("offline")
    answer = await car.say("send")
    assert answer.text == "The message to Anna Korhonen is kept and goes out with the next connection"
    (entry,) = await car.outbox.waiting()
    assert TEXT.encode() in entry.payload


async def test_a_refused_message_comes_back_as_a_draft(car: WholeCar) -> None:
    await car.say("message", kind="email", contact="Anna Korhonen")
    await dictate(car, TEXT)
    car.drive.online.error = CarError("email_malformed", "That is no e-mail address")
    await car.outbox.start()
    await car.say("send")
    await until(car.drive.notices.state, lambda state: state.notices)
    (notice,) = car.drive.notices.state.value.notices
    assert (notice.title, notice.text) == (
        "The message to Anna Korhonen was not sent",
        "That is no e-mail address",
    )
    draft = await car.messages.draft()
    assert draft is not None
    assert draft.text == TEXT


@pytest.mark.parametrize(
    ("account", "said"),
    [(GUEST, "Sign in to send e-mails"), (UNVERIFIED, "Open the link in the confirmation e-mail first")],
)
async def test_who_cannot_be_answered_cannot_write(car: WholeCar, account: object, said: str) -> None:
    """ENR-3: the reason is said before anything is dictated."""
    car.drive.online.account.set(replace(account, vin="X"))  # type: ignore[type-var]
    assert (await car.say("message", kind="email", contact="Anna Korhonen")).text.startswith(said)


async def test_a_text_message_goes_by_the_telephone(car: WholeCar, phone: Phone) -> None:
    await car.say("message", contact="Anna Lind")
    assert (await dictate(car, TEXT)).text == f"To Anna Lind: {TEXT}. Send it?"
    car.telephone.set(None)
    assert (await car.say("yes")).text == "No telephone is connected. The message is kept as a draft"
    car.telephone.set(phone)
    await car.say("send")
    assert (await car.say("yes")).text == "The message to Anna Lind is on its way"
    assert phone.sent == [("+35840333", TEXT)]
    assert await car.messages.draft() is None


async def test_without_a_telephone_an_email_is_offered(car: WholeCar) -> None:
    answer = await car.say("message", kind="sms", contact="Anna Korhonen")
    assert answer.text == "No telephone is connected. Write an e-mail instead?"
    assert (await car.say("yes")).expects == "text"
    answer = await car.say("message", kind="sms", contact="Anna Lind")
    assert answer.text == "No telephone is connected, so no text message can be sent"


async def test_people_and_drafts_are_the_identified_drivers_own(car: WholeCar) -> None:
    """USR-4: nothing of them is read out before the S-PIN, and never to somebody else."""
    car.drive.online.account.set(replace(DRIVER, account_id="nuria"))
    await car.say("message", kind="email", contact="Anna Korhonen")
    await dictate(car, TEXT)
    car.drive.asks.add("nuria")
    car.drive.guard.look()
    for intent in ("call", "message", "read_back", "send", "discard", "add_words"):
        assert (await car.say(intent, contact="Anna Korhonen")).text.startswith("Enter your S-PIN first")
    car.drive.online.account.set(replace(DRIVER, account_id="bo", email="bo@example.org"))
    await car.contacts.settled()
    assert (await car.say("read_back")).text.startswith("No message is being written")
    assert (await car.say("call", contact="Anna Korhonen")).text == "I know nobody called Anna Korhonen"


async def test_typing_is_for_the_parked_car(car: WholeCar) -> None:
    """HMI-2: dictated while driving, typed only when parked; the screen shows the draft."""
    await car.say("message", kind="email", contact="Anna Korhonen")
    review = await dictate(car, TEXT)
    assert review.draft is not None
    assert (review.draft.to, review.draft.kind, review.draft.text) == ("Anna Korhonen", "email", TEXT)
    answer = await car.say("edited", text="Typed")
    assert answer.text == "Not while driving. Dictate it by voice"
    car.publish({signals.SPEED: 0.0, signals.PARKING_BRAKE: True})
    assert (await car.say("edited", text="typed")).text == "To Anna Korhonen: Typed. Send it?"


async def test_what_is_dictated_is_in_no_log(car: WholeCar, caplog: pytest.LogCaptureFixture) -> None:
    """VOI-6, PRV-2."""
    caplog.set_level(logging.DEBUG)
    await car.say("message", kind="email", contact="Anna Korhonen")
    await dictate(car, "the secret is xyzzy")
    car.drive.online.error = CarError("email_malformed", "x")
    await car.outbox.start()
    await car.say("send")
    await until(car.drive.notices.state, lambda state: state.notices)
    assert "xyzzy" not in caplog.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_message_is_asked_for_in_every_language(car: WholeCar, language: str) -> None:
    """VOI-2: every sentence of it has its fields."""
    await car.speak(language)
    answers = [await car.say("message", kind="email"), await car.say("fill", contact="Anna Korhonen")]
    answers += [await dictate(car, TEXT), await car.say("delete_words", text="zzz"), await car.say("no")]
    answers += [await car.say("discard"), await car.say("call", contact="Anna Korhonen")]
    assert all(answer.text for answer in answers)
    assert TEXT in answers[2].text
