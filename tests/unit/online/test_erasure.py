"""Erasing an account with everything that is kept of it (PRV-3)."""

import asyncio
import base64
import json
import quopri
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from online.database import Database, sqlite_url
from online.export.erasure import Erasures
from online.export.tables import ErasureRow
from online.identity.sign_ins import SignIns
from online.identity.tables import ErasedTokenRow
from online.mail.outbox import Outbox
from online.mail.transport import DeliveryError
from online.schema import METADATA
from tests.fakes.services import PASSWORD, Answer, RunningServices, running_services, unfolded

VIN = "VSSZZZKMZ1R000042"
SHARED = "VSSZZZKMZ1R000043"
NAME = "Núria Vidal"
EMAIL = "nuria@example.org"
TRACES = ("Núria", "Nu\u0301ria", "Vidal", "nuria@", "NURIA@", "N=C3=BAria", VIN)


async def erase(online: RunningServices, token: str, password: str = PASSWORD) -> Answer:
    return await online.ask("POST", "/v1/account/erasure", token, json={"password": password})


async def erased(online: RunningServices) -> None:
    """Waits until no wish is left. Ends with the test's own time-out when it never happens."""
    database = Database(online.settings.database_url or sqlite_url(online.settings.data))
    while True:
        async with database.reading() as session:
            if await session.scalar(select(ErasureRow.account_id)) is None:
                break
        await online.settle()
    await database.close()


def traces(folder: Path) -> list[str]:
    """Where the account can still be read in the raw files, mails also with their encoding undone."""
    found = []
    for file in folder.rglob("*"):
        if not file.is_file():
            continue
        raw = file.read_bytes()
        readings = [raw, quopri.decodestring(raw)]
        if file.suffix == ".eml":
            readings.append(unfolded(file).encode())
        for trace in TRACES:
            words = (trace.encode(), base64.b64encode(trace.encode())[:-4] or b"\0")
            if any(word in reading for reading in readings for word in words):
                found.append(f"{file.name}: {trace}")
    return found


async def rows_with_traces(online: RunningServices) -> list[str]:
    """Where the account can still be read by SQL, also on PostgreSQL."""
    database = Database(online.settings.database_url or sqlite_url(online.settings.data))
    found = []
    async with database.reading() as session:
        for table in METADATA.sorted_tables:
            for row in await session.execute(select(*table.c)):
                found += [f"{table.name}: {trace}" for trace in TRACES if trace in repr(row)]
    await database.close()
    return found


async def jordi(online: RunningServices) -> str:
    """The access token of somebody else, with another name."""
    await online.new_account("jordi@example.org", name="Jordi Puig")
    await online.ask("GET", await online.confirmation_path())
    return str((await online.sign_in("jordi@example.org"))["access_token"])


async def enrol(online: RunningServices, token: str, vin: str = VIN) -> None:
    answer = await online.ask("PUT", f"/v1/cars/{vin}/enrolment", token, json={"model": "Formentor"})
    assert answer.status == 200


async def nominate(online: RunningServices, token: str, email: str, vin: str = VIN) -> str:
    answer = await online.ask("POST", f"/v1/cars/{vin}/nominations", token, json={"email": email})
    assert answer.status == 201, answer
    return str(answer.body["id"])


async def mailed(online: RunningServices, recipient: str, word: str) -> str:
    """The mail to somebody with a word in it; waits for it."""
    while True:
        for file in (online.settings.data / "outbox").glob("*.eml"):
            text = unfolded(file)
            if recipient in file.read_text(encoding="utf-8", errors="replace") and word in text:
                return text
        await online.settle()


async def lived_in(online: RunningServices) -> str:
    """An account with something in every corner: cars, a user, mails to it and about it."""
    token = await online.verified_token()
    await enrol(online, token)
    await nominate(online, token, "marta@example.org")
    await online.ask("PUT", "/v1/spin", token, json={"pin": "2580"})
    claim = {"vin": "VSSZZZ5FZMR000002", "model": "Ateca", "navigation": False}
    await online.ask("POST", "/v1/garage/claims", token, json=claim)
    await online.ask("POST", "/v1/accounts/resend", json={"email": EMAIL})
    for number in range(30):  # pages of the database that are filled, split and freed again
        consent = {"given": number % 2 == 0, "language": "en-GB"}
        await online.ask("PUT", "/v1/account/consents/voice_recordings", token, json=consent)
    await mailed(online, "marta@example.org", NAME)
    return token


async def test_nothing_is_found_in_the_raw_files_afterwards(online: RunningServices) -> None:
    """PRV-3: database, its log and the outbox are searched as bytes."""
    token = await lived_in(online)
    assert traces(online.settings.data)
    answer = await erase(online, token)
    assert (answer.status, answer.body) == (202, "")
    await erased(online)
    assert traces(online.settings.data) == []
    assert await rows_with_traces(online) == []


async def test_the_account_is_signed_out_at_once_and_its_mail_is_free_again(online: RunningServices) -> None:
    token = await lived_in(online)
    await erase(online, token)
    assert (await online.ask("GET", "/v1/me", token)).status == 401
    await erased(online)
    body = {"email": EMAIL, "password": PASSWORD}
    assert (await online.ask("POST", "/v1/sessions", json=body)).body["code"] == "wrong_credentials"
    assert (await online.new_account()).status == 201
    again = str((await online.sign_in())["access_token"])
    assert (await online.ask("GET", "/v1/cars", again)).body == []


async def test_each_of_its_tokens_says_that_the_account_was_erased(online: RunningServices) -> None:
    """A car that was away learns it, whichever token it still has; not for ever, and nobody else does."""
    token = await lived_in(online)
    away, spent = await online.sign_in(), await online.sign_in()
    lost = (await online.refresh(spent["refresh_token"])).body
    other = await jordi(online)
    await erase(online, token)
    await erased(online)
    for access in (token, away["access_token"], lost["access_token"]):
        answer = await online.ask("GET", "/v1/me", access)
        assert (answer.status, answer.body["code"]) == (401, "account_erased")
    for refresh in (away["refresh_token"], spent["refresh_token"], lost["refresh_token"]):
        answer = await online.refresh(refresh)
        assert (answer.status, answer.body["error"], answer.body["code"]) == (
            400,
            "invalid_grant",
            "account_erased",
        )
    assert (await online.ask("GET", "/v1/me", other)).status == 200
    assert "code" not in (await online.refresh("nobody's")).body
    assert (await online.ask("GET", "/v1/me", "nobody's")).body["code"] == "not_signed_in"


async def test_a_car_learns_it_while_the_erasure_is_still_under_way(
    online: RunningServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def wait(*_: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr("online.export.erasure.Erasures.erase_asked", wait)
    tokens = await online.sign_in() if (await online.new_account()).status == 201 else {}
    assert (await erase(online, tokens["access_token"])).status == 202
    assert (await online.refresh(tokens["refresh_token"])).body["code"] == "account_erased"


async def test_a_car_that_refreshes_at_that_moment_learns_it_too(
    online: RunningServices, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its new tokens are written and not yet committed when the old ones are buried."""
    token = await online.verified_token()
    first = (await online.sign_in())["refresh_token"]
    written, go_on = asyncio.Event(), asyncio.Event()
    rotate = SignIns._rotate

    async def slowly(self: SignIns, session: AsyncSession, *rest: Any) -> object:
        answer = await rotate(self, session, *rest)
        await session.flush()
        written.set()
        await go_on.wait()
        return answer

    monkeypatch.setattr(SignIns, "_rotate", slowly)
    refreshing = asyncio.create_task(online.refresh(first))
    await written.wait()
    erasing = asyncio.create_task(erase(online, token))
    while online.settings.database_url and not await waits_for_another(database):
        await online.settle()
    go_on.set()
    second = (await refreshing).body["refresh_token"]
    assert (await erasing).status == 202
    await erased(online)
    assert (await online.refresh(second)).body.get("code") == "account_erased"


async def test_cars_that_refresh_all_the_while_learn_it_too(online: RunningServices) -> None:
    """The last token each of them got says so, and nobody waits for anybody in a circle."""

    async def drive(refresh: str) -> Answer:
        while (answer := await online.refresh(refresh)).status == 200:
            refresh = answer.body["refresh_token"]
        return answer

    for number in range(3):
        email = f"driver{number}@example.org"
        token = await online.verified_token(email)
        cars = [asyncio.create_task(drive((await online.sign_in(email))["refresh_token"])) for _ in range(4)]
        assert (await erase(online, token)).status == 202
        for answer in await asyncio.gather(*cars):
            assert answer.body.get("code") == "account_erased", answer


async def test_who_signs_in_while_the_account_goes_learns_it_too(
    online: RunningServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The wish is kept, its rows are still there, and a car signs in once more."""
    go_on, real = asyncio.Event(), Erasures._erase

    async def later(self: Erasures, account_id: str) -> None:
        await go_on.wait()
        await real(self, account_id)

    monkeypatch.setattr(Erasures, "_erase", later)
    await erase(online, await online.verified_token())
    late = await online.sign_in()
    go_on.set()
    await erased(online)
    assert (await online.refresh(late["refresh_token"])).body.get("code") == "account_erased"
    assert (await online.ask("GET", "/v1/me", late["access_token"])).body["code"] == "account_erased"


async def waits_for_another(database: Database) -> bool:
    """Whether a statement in PostgreSQL waits for the transaction of another."""
    async with database.reading() as session:
        return bool(await session.scalar(text("SELECT count(*) FROM pg_locks WHERE NOT granted")))


async def test_what_was_kept_of_its_tokens_goes_after_half_a_year(online: RunningServices) -> None:
    await erase(online, await lived_in(online))
    await erased(online)
    online.clock.turn(days=179)
    assert await buried(online) > 0
    online.clock.turn(days=1)
    assert await buried(online) == 0


async def buried(online: RunningServices) -> int:
    """How many tokens of erased accounts are remembered after housekeeping."""
    database = Database(online.settings.database_url or sqlite_url(online.settings.data))
    await SignIns(database, online.clock).purge()
    async with database.reading() as session:
        count = await session.scalar(select(func.count()).select_from(ErasedTokenRow))
    await database.close()
    return count or 0


async def test_it_needs_the_password(online: RunningServices) -> None:
    token = await lived_in(online)
    answer = await erase(online, token, "not the password")
    assert (answer.status, answer.body["code"]) == (401, "wrong_credentials")
    assert (await online.ask("GET", "/v1/me", token)).status == 200


async def test_users_of_its_cars_lose_them_and_are_told_without_a_name(online: RunningServices) -> None:
    token = await online.verified_token()
    user = await jordi(online)
    await enrol(online, token)
    nomination = await nominate(online, token, "jordi@example.org")
    await online.ask("PUT", f"/v1/nominations/{nomination}/acceptance", user)
    assert [car["role"] for car in (await online.ask("GET", "/v1/cars", user)).body] == ["secondary"]
    await erase(online, token)
    await erased(online)
    assert (await online.ask("GET", "/v1/cars", user)).body == []
    told = await mailed(online, "jordi@example.org", "Formentor")
    assert "no longer in your account" in await mailed(online, "jordi@example.org", "no longer")
    assert EMAIL not in told
    await enrol(online, user)  # the car can be had by somebody else


async def test_a_secondary_user_goes_and_the_car_stays(online: RunningServices) -> None:
    primary = await jordi(online)
    token = await online.verified_token()
    await enrol(online, primary, SHARED)
    nomination = await nominate(online, primary, EMAIL, SHARED)
    await online.ask("PUT", f"/v1/nominations/{nomination}/acceptance", token)
    await erase(online, token)
    await erased(online)
    users = (await online.ask("GET", f"/v1/cars/{SHARED}/users", primary)).body["users"]
    assert [user["role"] for user in users] == ["primary"]
    assert traces(online.settings.data) == []


async def test_a_nomination_by_somebody_else_goes_too(online: RunningServices) -> None:
    """Who nominated an address that is erased no longer sees it."""
    primary = await jordi(online)
    token = await online.verified_token()
    await enrol(online, primary, SHARED)
    await nominate(online, primary, EMAIL, SHARED)
    await mailed(online, EMAIL, "Formentor")
    await erase(online, token)
    await erased(online)
    assert (await online.ask("GET", f"/v1/cars/{SHARED}/users", primary)).body["nominations"] == []
    assert traces(online.settings.data) == []


async def test_the_others_keep_what_is_theirs(online: RunningServices) -> None:
    """Same name, same car model: only the one account goes, with its own mails."""
    other = await online.verified_token("jordi@example.org")
    token = await lived_in(online)
    await enrol(online, other, SHARED)
    await erase(online, token)
    await erased(online)
    assert [car["vin"] for car in (await online.ask("GET", "/v1/cars", other)).body] == [SHARED]
    assert any(
        "jordi@example.org" in file.read_text() for file in (online.settings.data / "outbox").glob("*.eml")
    )


@pytest.mark.parametrize("email", ["núria.vidal@españa.example.org", "NURIA@Example.ORG"])
async def test_mails_are_found_in_any_spelling(online: RunningServices, email: str) -> None:
    token = await online.verified_token(email)
    await erase(online, token)
    await erased(online)
    assert list((online.settings.data / "outbox").glob("*.eml")) == []


@pytest.mark.parametrize(
    "step",
    [
        "online.mail.outbox.Outbox.forget",
        "online.export.erasure.Erasures._erase_rows",
        "online.database.Database.scrub",
    ],
    ids=["mails", "rows", "file"],
)
async def test_a_power_cut_at_any_step_is_made_up_for_at_the_next_start(
    online: RunningServices, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """The wish is kept; the next start goes on with it."""
    token = await lived_in(online)
    stopped, over = asyncio.Event(), asyncio.Event()

    async def die(*_: object) -> None:
        stopped.set()
        await over.wait()  # whoever waits here is gone with the power, until the test is over
        raise OSError("the power was cut")

    with monkeypatch.context() as cut:
        cut.setattr(step, die)
        assert (await erase(online, token)).status == 202
        await stopped.wait()
        assert traces(online.settings.data) or online.settings.database_url
    async with running_services(online.settings, online.clock) as again:
        await erased(again)
        assert traces(again.settings.data) == []
    over.set()


async def test_a_failing_disk_is_tried_again(
    online: RunningServices, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    token = await lived_in(online)
    failures = iter([OSError("disk"), OSError("disk")])
    real = Outbox.forget

    async def fail_first(self: Outbox, email_key: str, account_id: str) -> None:
        if (error := next(failures, None)) is not None:
            raise error
        await real(self, email_key, account_id)

    monkeypatch.setattr("online.export.erasure.RETRY_SECONDS", 0.01)
    monkeypatch.setattr(Outbox, "forget", fail_first)
    await erase(online, token)
    await erased(online)
    assert traces(online.settings.data) == []
    assert EMAIL not in caplog.text


async def test_asking_twice_erases_once(online: RunningServices) -> None:
    token = await lived_in(online)
    answers = await asyncio.gather(*(erase(online, token) for _ in range(3)))
    assert {answer.status for answer in answers} <= {202, 401}
    await erased(online)
    assert traces(online.settings.data) == []


async def test_a_mail_on_its_way_does_not_come_after_all(online: RunningServices) -> None:
    """A confirmation mail that is asked for while the account goes is in no file at the end."""
    token = await lived_in(online)
    asking = [online.ask("POST", "/v1/accounts/resend", json={"email": EMAIL}) for _ in range(2)]
    await asyncio.gather(erase(online, token), *asking)
    await erased(online)
    await online.settle()
    assert traces(online.settings.data) == []


async def test_mails_that_could_not_be_sent_yet_go_too(
    online: RunningServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The mail server is away: what waits for it, in any spelling of the address, never goes out."""
    primary = await jordi(online)
    token = await online.verified_token()
    await enrol(online, primary, SHARED)
    await enrol(online, token)

    async def away(*_: object) -> None:
        raise DeliveryError("away")

    monkeypatch.setattr(Outbox, "deliver", away)
    await nominate(online, primary, "NURIA@example.ORG", SHARED)
    await nominate(online, token, "marta@example.org")
    await online.ask("POST", "/v1/accounts/resend", json={"email": EMAIL})
    await erase(online, token)
    await erased(online)
    monkeypatch.undo()
    online.clock.turn(days=1)
    await online.ask("POST", "/v1/password-resets", json={"email": "jordi@example.org"})  # wakes the queue
    await mailed(online, "jordi@example.org", "password")
    assert traces(online.settings.data) == []


async def test_what_is_written_meanwhile_by_others_is_kept(online: RunningServices) -> None:
    """Writing the database anew goes on beside other requests."""
    token = await lived_in(online)
    other = await jordi(online)
    await erase(online, token)
    for number in range(20):
        consent = {"given": number % 2 == 0, "language": "en-GB"}
        answer = await online.ask("PUT", "/v1/account/consents/voice_recordings", other, json=consent)
        assert answer.status == 200, json.dumps(answer.body)
    await erased(online)
    assert traces(online.settings.data) == []
