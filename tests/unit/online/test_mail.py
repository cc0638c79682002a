"""Mails: queued with their cause, delivered until they are taken (ENR-3)."""

import dataclasses
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from email import policy
from email.parser import BytesParser
from pathlib import Path

import pytest
from sqlalchemy import func, select

from online.database import Database, sqlite_url
from online.mail.message import Mail, compose
from online.mail.outbox import Outbox
from online.mail.queue import MailQueue, QueuedMailRow
from online.mail.transport import SmtpTransport
from online.settings import Settings, SmtpSettings
from tests.fakes.mail_server import MailServer, running_mail_server
from tests.fakes.services import TurnedClock, running_services

MAIL = Mail("20260615T100000-1", "núria@example.org", "¿Qué tal?", "Hola\nadiós\n", datetime.now(UTC))


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = Database(sqlite_url(tmp_path))
    await database.migrate()
    yield database
    await database.close()


@pytest.fixture
async def server() -> AsyncIterator[MailServer]:
    async with running_mail_server() as running:
        yield running


def smtp(server: MailServer) -> SmtpSettings:
    return SmtpSettings("127.0.0.1", server.port, security="none")


async def waiting(database: Database) -> int:
    async with database.reading() as session:
        return await session.scalar(select(func.count()).select_from(QueuedMailRow)) or 0


async def test_the_outbox_holds_whole_readable_mails_and_nothing_else(tmp_path: Path) -> None:
    outbox = Outbox(tmp_path / "outbox")
    assert await outbox.newest() == []
    await outbox.deliver(MAIL.id, compose(MAIL, "hola@localhost"))
    assert [file.name for file in (tmp_path / "outbox").iterdir()] == [f"{MAIL.id}.eml"]
    (stored,) = await outbox.newest()
    assert (stored.recipient, stored.subject, stored.body) == (MAIL.recipient, MAIL.subject, MAIL.body)
    assert await outbox.read(MAIL.id) == stored
    for name in ("nothing", "../data", "a/b", "", "x" * 100):
        assert await outbox.read(name) is None


async def test_a_mail_server_gets_the_mail_of_a_new_account(
    settings: Settings, clock: TurnedClock, server: MailServer
) -> None:
    """ENR-3, over a real SMTP conversation."""
    settings = dataclasses.replace(settings, smtp=smtp(server), mail_from="hola@example.com")
    async with running_services(settings, clock) as online:
        await online.new_account(language="es")
        await server.came.wait()
    message = BytesParser(policy=policy.default).parsebytes(server.taken[0].replace(b"\r\n..", b"\r\n."))
    assert (message["From"], message["To"]) == ("hola@example.com", "nuria@example.org")
    assert message["Subject"] == "Confirma tu cuenta de Hola"
    body = message.get_body(("plain",))
    assert body is not None
    assert f"{online.url}/confirm?token=" in body.get_content().replace("=\n", "")


async def test_a_mail_waits_for_a_server_that_refuses_and_survives_a_restart(
    database: Database, clock: TurnedClock, server: MailServer
) -> None:
    server.refuses = True
    queue = MailQueue(database, clock, SmtpTransport(smtp(server)), "hola@localhost")
    async with database.writing() as session:
        queue.put(session, "nuria@example.org", "Subject", "Body")
    assert await queue.deliver_due() == 5
    assert await waiting(database) == 1
    server.refuses = False
    restarted = MailQueue(database, clock, SmtpTransport(smtp(server)), "hola@localhost")
    assert await restarted.deliver_due() == 5
    assert server.taken == []
    clock.turn(seconds=5)
    assert await restarted.deliver_due() is None
    assert len(server.taken) == 1
    assert await waiting(database) == 0


async def test_pauses_grow_and_after_three_days_a_mail_is_given_up(
    database: Database, clock: TurnedClock
) -> None:
    nowhere = SmtpTransport(SmtpSettings("127.0.0.1", 1, security="none"))
    queue = MailQueue(database, clock, nowhere, "hola@localhost")
    async with database.writing() as session:
        queue.put(session, "nuria@example.org", "Subject", "Body")
    pauses = []
    while (pause := await queue.deliver_due()) is not None:
        pauses.append(pause)
        clock.turn(seconds=pause)
    assert pauses[:6] == [5, 30, 120, 600, 3600, 3600]
    assert 3 * 24 - 2 < sum(pauses) / 3600 < 3 * 24 + 2


async def test_a_cause_that_is_rolled_back_sends_no_mail(database: Database, clock: TurnedClock) -> None:
    queue = MailQueue(database, clock, Outbox(Path("unused")), "hola@localhost")

    async def fail_after_queueing() -> None:
        async with database.writing() as session:
            queue.put(session, "nuria@example.org", "Subject", "Body")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail_after_queueing()
    assert await waiting(database) == 0


@pytest.mark.parametrize(
    "name",
    [
        "=?utf-8?q?=0aBcc:_victim@example.org?=",
        "=?utf-8?b?DQpCY2M6IHZpY3RpbUBleGFtcGxlLm9yZw==?=",
        "M\nBcc: victim@example.org",
        "M\r\nBcc: victim@example.org",
        "M\u2028Bcc: victim@example.org",
    ],
)
def test_what_a_subject_names_stays_text(name: str) -> None:
    """RFC 2047: an encoded word in a name is decoded by nobody, here or where the mail arrives."""
    raw = bytes(compose(dataclasses.replace(MAIL, subject=f"{name} invites you"), "hola@localhost"))
    read = BytesParser(policy=policy.default).parsebytes(raw)
    assert read["Bcc"] is None
    assert not any(line.startswith(b"Bcc") for line in raw.splitlines())
    assert "\n" not in read["Subject"]
    assert "invites you" in read["Subject"]


async def test_a_mail_that_cannot_be_written_keeps_no_other_waiting(
    database: Database, clock: TurnedClock, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """An address of before that rules were what they are: it is tried again, given up, and named nowhere."""
    outbox = Outbox(tmp_path / "outbox")
    queue = MailQueue(database, clock, outbox, "hola@localhost")
    async with database.writing() as session:
        queue.put(session, "=?utf-8?b?Cg==?=nuria@example.org", "1", "1")
    clock.turn(seconds=1)
    async with database.writing() as session:
        queue.put(session, "jordi@example.org", "2", "2")
    assert await queue.deliver_due() is not None
    assert [mail.recipient for mail in await outbox.newest()] == ["jordi@example.org"]
    assert await waiting(database) == 1
    clock.turn(days=4)
    await queue.deliver_due()
    assert await waiting(database) == 0
    assert "nuria" not in caplog.text
