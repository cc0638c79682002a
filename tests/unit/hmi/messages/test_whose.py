"""Each driver's drafts and messages on their way are their own (USR-1, USR-4, PRV-3)."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest

from chassis.errors import CarError
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.database import Database
from hmi.documents import Documents
from hmi.messages.model import Draft
from hmi.messages.service import Leaving, MessagesService
from hmi.notices.service import NoticesService
from hmi.outbox import Outbox
from hmi.texts import Texts
from hmi.users.guard import Guard
from hmi.users.leaver import Leaver
from tests.fakes.fake_online import FakeOnline
from tests.fakes.manual_time import ManualTime
from tests.waiting import until

GUEST = AccountState(vin="VIN1")
DRAFT = Draft(kind="email", name="Ada", address="ada@example.org", text="Only for Ada")


def driver(account_id: str) -> AccountState:
    email = f"{account_id}@example.org"
    return AccountState(vin="VIN1", signed_in=True, account_id=account_id, email=email, verified=True)


@dataclass
class Mail:
    """Messages of whoever `account` says; nothing is delivered before `outbox` starts."""

    service: MessagesService
    notices: NoticesService
    account: Observable[AccountState]
    online: FakeOnline
    outbox: Outbox
    database: Database

    async def waiting(self) -> list[str]:
        """In whose name messages wait."""
        rows = await self.database.read(lambda c: c.execute("SELECT payload FROM outbox").fetchall())
        return [msgspec.json.decode(payload, type=Leaving).account for (payload,) in rows]

    async def refuse(self, switch_to: str = "") -> None:
        """The services refuse what waits; meanwhile somebody else drives on."""
        self.online.error = CarError("recipient_refused", "Nobody can be reached there")

        def switch(calls: tuple[object, ...]) -> None:
            if calls and switch_to:
                self.account.set(driver(switch_to))

        end = self.online.calls.subscribe(switch)
        await self.outbox.start()
        while await self.waiting():
            pass
        await self.outbox.stop()
        self.online.error = None
        end()

    def told(self) -> list[str]:
        """Titles of the notices."""
        return [notice.title for notice in self.notices.state.value.notices]


@pytest.fixture
async def mail(tmp_path: Path) -> AsyncIterator[Mail]:
    time = ManualTime()
    database = Database(tmp_path / "car.sqlite", time)
    await database.start()
    online, account = FakeOnline(), Observable(GUEST)
    outbox = Outbox(database, time, online.network)
    notices = NoticesService(time, time)
    service = MessagesService(
        Documents(database, "messages", time),
        Guard(account),
        account,
        online,
        outbox,
        notices,
        Texts(),
    )
    await service.start()
    yield Mail(service, notices, account, online, outbox, database)
    await service.stop()
    await database.stop()


async def test_only_what_is_the_leavers_goes(mail: Mail) -> None:
    for account in ("ann", "joann"):
        mail.account.set(driver(account))
        await mail.service.send(DRAFT)
        await mail.service.send(DRAFT)
        await mail.service.keep(DRAFT)
    await mail.service.forget_user(Leaver(account_id="ann"))
    assert await mail.waiting() == ["joann", "joann"]
    assert await mail.service.draft() == DRAFT
    mail.account.set(driver("ann"))
    assert await mail.service.draft() is None


async def test_who_lets_another_drive_while_a_message_goes_loses_none(mail: Mail) -> None:
    """`OnlineClient` breaks a call off when the driver changes: the message waits for its driver."""
    mail.account.set(driver("ann"))
    mail.online.error = CarError("not_signed_in", "Sign in first")
    await mail.service.send(DRAFT)
    await mail.outbox.start()
    while any(entry.attempts == 0 for entry in await mail.outbox.waiting()):
        pass
    await mail.outbox.stop()
    assert await mail.waiting() == ["ann"]
    mail.online.error = None
    mail.outbox.hurry()
    await mail.outbox.start()
    await until(mail.online.calls, lambda calls: len(calls) > 1)
    await mail.outbox.stop()
    assert mail.online.calls.value[-1][2].text == DRAFT.text


async def test_a_guests_draft_is_never_written(mail: Mail) -> None:
    await mail.service.keep(DRAFT)
    assert await mail.service.draft() == DRAFT
    rows = await mail.database.read(lambda c: c.execute("SELECT name FROM documents").fetchall())
    assert rows == []
    await mail.service.forget_guest()
    assert await mail.service.draft() is None


async def test_a_refused_message_comes_back_to_its_sender_and_is_nobody_elses_news(mail: Mail) -> None:
    """Bob drives on while the answer to Ann's message is on its way."""
    mail.account.set(driver("ann"))
    await mail.service.send(DRAFT)
    await mail.refuse(switch_to="bob")
    assert mail.told() == []
    assert await mail.service.draft() is None
    mail.account.set(driver("ann"))
    await until(mail.notices.state, lambda state: state.notices)
    [title] = mail.told()
    assert "Ada" in title
    draft = await mail.service.draft()
    assert draft is not None
    assert draft.text == DRAFT.text


async def test_the_driver_hears_of_a_refusal_at_once_and_over_a_start_until_it_is_dealt_with(
    mail: Mail,
) -> None:
    mail.account.set(driver("ann"))
    await mail.service.send(DRAFT)
    await mail.refuse()
    assert len(mail.told()) == 1
    for told in (1, 0):
        mail.notices.dismiss_all()
        await mail.service.stop()
        await mail.service.start()
        await mail.service.stop()
        assert len(mail.told()) == told
        await mail.service.keep(None)


async def test_a_refused_text_waits_for_the_end_of_the_draft_there_is(mail: Mail) -> None:
    """Neither is lost, and each comes once."""
    mail.account.set(driver("ann"))
    later = Draft(kind="sms", name="Eve", address="+35840", text="Later")
    await mail.service.send(DRAFT)
    await mail.service.keep(later)
    await mail.refuse()
    assert await mail.service.draft() == later
    await mail.service.keep(None)
    back = await mail.service.draft()
    assert back is not None
    assert back.text == DRAFT.text
    await mail.service.keep(back.with_text("Better"))
    await mail.service.send(back)
    assert await mail.service.draft() is None


async def test_who_was_forgotten_while_a_message_was_refused_gets_none_back(mail: Mail) -> None:
    mail.account.set(driver("ann"))
    await mail.service.send(DRAFT)
    [entry] = await mail.outbox.waiting()
    await mail.service.forget_user(Leaver(account_id="ann"))
    await mail.service._refused(entry, CarError("recipient_refused", "No"))
    rows = await mail.database.read(lambda c: c.execute("SELECT name FROM documents").fetchall())
    assert rows == []
    assert mail.told() == []


async def test_a_refusal_told_twice_counts_once(mail: Mail) -> None:
    """The power went between the telling and the end of the entry."""
    mail.account.set(driver("ann"))
    await mail.service.send(DRAFT)
    [entry] = await mail.outbox.waiting()
    for _time in range(2):
        await mail.service._refused(entry, CarError("recipient_refused", "No"))
    await mail.service.keep(None)
    assert await mail.service.draft() is None
