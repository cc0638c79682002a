"""Messages dictated in the car (VOI-6): sent once, to be answered to the driver, rationed and recorded."""

import uuid
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser

import pytest

from tests.fakes.services import Answer, RunningServices

ANNA = "anna@example.org"
TEXT = "I am ten minutes late.\nStart without me {now} – ě ñ 🦊"


async def send(online: RunningServices, token: str | None, **changes: str) -> Answer:
    body = {"id": str(uuid.uuid4()), "recipient": ANNA, "text": TEXT, "language": "en-GB"} | changes
    return await online.ask("POST", "/v1/messages", token, json=body)


async def mails_to(online: RunningServices, recipient: str) -> list[EmailMessage]:
    found: list[EmailMessage] = []
    for file in (online.settings.data / "outbox").glob("*.eml"):
        mail = BytesParser(policy=policy.default).parsebytes(file.read_bytes())
        if mail["To"] == recipient:
            found.append(mail)  # type: ignore[arg-type]
    return found


async def test_a_message_is_sent_and_answered_to_the_driver(online: RunningServices) -> None:
    token = await online.ready_token()
    assert (await send(online, token)).status == 204
    while not (mails := await mails_to(online, ANNA)):
        await online.settle()
    (mail,) = mails
    assert (mail["Subject"], mail["Reply-To"]) == ("Núria Vidal sends you a message", "nuria@example.org")
    assert mail.get_content().replace("\r\n", "\n").startswith(TEXT)


async def test_the_words_around_it_are_in_the_drivers_language(online: RunningServices) -> None:
    token = await online.ready_token()
    await send(online, token, language="de-DE")
    while not (mails := await mails_to(online, ANNA)):
        await online.settle()
    assert mails[0]["Subject"] == "Núria Vidal schickt Ihnen eine Nachricht"


async def test_a_repetition_is_sent_once(online: RunningServices) -> None:
    """The car tries again after a crash or a time-out."""
    token = await online.ready_token()
    same = str(uuid.uuid4())
    assert [(await send(online, token, id=same)).status for _ in range(3)] == [204, 204, 204]
    await send(online, token, text="another")
    while len(mails := await mails_to(online, ANNA)) < 2:
        await online.settle()
    assert len(mails) == 2


async def test_it_is_recorded_for_the_account_without_its_text(online: RunningServices) -> None:
    token = await online.ready_token()
    await send(online, token)
    trail = await online.ask("GET", "/v1/account/activity", token)
    assert trail.body["activities"][0]["kind"] == "message_sent"
    assert "late" not in str(trail.body)


async def test_only_who_confirmed_their_address_sends(online: RunningServices) -> None:
    """ENR-3: nobody writes in the name of an address that is not theirs."""
    assert (await send(online, None)).status == 401
    await online.new_account()
    token = (await online.sign_in())["access_token"]
    assert (await send(online, token)).body["code"] == "account_not_verified"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"recipient": "nobody"}, "email_malformed"),
        ({"recipient": "a@b.org\r\nBcc: all@example.org"}, "email_malformed"),
        ({"text": ""}, "bad_request"),
        ({"text": "x" * 4001}, "bad_request"),
        ({"id": "1"}, "bad_request"),
    ],
)
async def test_what_cannot_be_sent_is_refused(
    online: RunningServices, changes: dict[str, str], code: str
) -> None:
    token = await online.ready_token()
    assert (await send(online, token, **changes)).body["code"] == code


async def test_messages_are_rationed(online: RunningServices) -> None:
    """Nobody is flooded from a car."""
    token = await online.ready_token()
    answers = [await send(online, token) for _ in range(6)]
    assert [answer.status for answer in answers] == [204] * 5 + [429]
