"""Two who change the same garage at the same moment: what is counted stays counted, what was given stays.

SQLite lets one write after the other; `--database postgresql` is where these could go wrong.
"""

import asyncio
from uuid import uuid4

from sqlalchemy import func, select

from online.contract.garage import CARS_MAX
from online.contract.users import USERS_MAX
from online.database import Database
from online.garage.tables import CarRow, EnrolmentRow, NominationRow
from tests.fakes.services import PASSWORD, Answer, RunningServices

VIN = "VSSZZZKMZ1R000042"
JORDI = "jordi@example.org"
ROUNDS = 5


async def enrol(online: RunningServices, token: str, vin: str = VIN) -> Answer:
    return await online.ask("PUT", f"/v1/cars/{vin}/enrolment", token, json={"model": "Formentor"})


async def unpair(online: RunningServices, token: str) -> Answer:
    return await online.ask("DELETE", f"/v1/cars/{VIN}/enrolment", token)


async def nominated(database: Database, by: str, vin: str, email: str) -> str:
    """A nomination as if it had been made, without the mail that rations them."""
    async with database.writing() as session:
        made_at = (await session.get_one(CarRow, vin)).registered_at
        row = NominationRow(
            id=str(uuid4()), vin=vin, email=email, email_key=email, made_by=by, made_at=made_at
        )
        session.add(row)
    return row.id


async def accept(online: RunningServices, token: str, nomination: str) -> Answer:
    return await online.ask("PUT", f"/v1/nominations/{nomination}/acceptance", token)


async def id_of(online: RunningServices, token: str) -> str:
    return str((await online.ask("GET", "/v1/me", token)).body["id"])


async def cars(online: RunningServices, token: str) -> list[str]:
    return [car["vin"] for car in (await online.ask("GET", "/v1/cars", token)).body]


async def test_the_last_place_of_a_garage_is_taken_once(online: RunningServices, database: Database) -> None:
    """ENR-8: by an enrolment and four accepted nominations at once."""
    owner, driver = await online.verified_token(), await online.verified_token(JORDI)
    owner_id, driver_id, now = await id_of(online, owner), await id_of(online, driver), online.clock.now()
    async with database.writing() as session:
        for number in range(CARS_MAX - 1):
            vin = f"VSSZZZKMZ1R1{number:05d}"
            session.add(CarRow(vin=vin, model="Leon", navigation=True, registered_at=now))
            await session.flush()
            session.add(EnrolmentRow(vin=vin, account_id=driver_id, role="primary", enrolled_at=now))
    waiting = []
    for number in range(4):
        vin = f"VSSZZZKMZ1R2{number:05d}"
        await enrol(online, owner, vin)
        waiting.append(await nominated(database, owner_id, vin, JORDI))
    answers = await asyncio.gather(
        enrol(online, driver), *(accept(online, driver, nomination) for nomination in waiting)
    )
    assert sorted(answer.status for answer in answers)[1:] == [409] * 4
    assert len(await cars(online, driver)) == CARS_MAX


async def test_the_last_seat_of_a_car_is_offered_once(online: RunningServices, database: Database) -> None:
    """USR-2: by three nominations at once."""
    owner = await online.verified_token()
    await enrol(online, owner)
    for number in range(USERS_MAX - 2):
        await nominated(database, await id_of(online, owner), VIN, f"user{number}@example.org")
    friends = [{"email": f"friend{number}@example.org"} for number in range(3)]
    path = f"/v1/cars/{VIN}/nominations"
    answers = await asyncio.gather(*(online.ask("POST", path, owner, json=friend) for friend in friends))
    assert sorted(answer.status for answer in answers) == [201, 409, 409]


async def test_nobody_becomes_a_user_of_a_car_that_is_given_up(
    online: RunningServices, database: Database
) -> None:
    """The primary user unpairs while the nominated accepts: whoever is first, nobody has the car after."""
    owner, driver = await online.verified_token(), await online.verified_token(JORDI)
    owner_id = await id_of(online, owner)
    for _ in range(ROUNDS):
        assert (await enrol(online, owner)).status == 200
        nomination = await nominated(database, owner_id, VIN, JORDI)
        accepted, gone = await asyncio.gather(accept(online, driver, nomination), unpair(online, owner))
        assert (accepted.status in {204, 404}, gone.status) == (True, 204)
        assert await cars(online, driver) == []


async def test_what_the_next_owner_was_given_stays(online: RunningServices, database: Database) -> None:
    """The car is forgotten with its last user, and enrolled by the next one at that moment."""
    owner, driver = await online.verified_token(), await online.verified_token(JORDI)
    for _ in range(ROUNDS):
        assert (await enrol(online, owner)).status == 200
        answers = await asyncio.gather(unpair(online, owner), *(enrol(online, driver) for _ in range(3)))
        assert {answer.status for answer in answers[1:]} <= {200, 409}
        given = any(answer.status == 200 for answer in answers[1:])
        assert await cars(online, driver) == [VIN] * given
        await unpair(online, driver)
    async with database.reading() as session:
        assert await session.scalar(select(func.count()).select_from(CarRow)) == 0


async def test_an_erasure_takes_no_car_from_the_next_owner(online: RunningServices) -> None:
    """PRV-3: the car is forgotten with the account, and enrolled by the next owner at that moment."""
    driver = await online.verified_token(JORDI)
    for number in range(2):
        owner = await online.verified_token(f"owner{number}@example.org")
        assert (await enrol(online, owner)).status == 200
        asking = online.ask("POST", "/v1/account/erasure", owner, json={"password": PASSWORD})
        answers = asyncio.create_task(asking)
        while (answer := await enrol(online, driver)).status == 409:
            pass
        assert (answer.status, (await answers).status) == (200, 202)
        await online.settle()
        assert await cars(online, driver) == [VIN]
        await unpair(online, driver)


async def test_a_withdrawal_and_an_acceptance_at_once_leave_one_of_both(
    online: RunningServices, database: Database
) -> None:
    """USR-1: taken back while it is accepted; the audit trail tells what happened, once."""
    owner, driver = await online.verified_token(), await online.verified_token(JORDI)
    await enrol(online, owner)
    owner_id, driver_id = await id_of(online, owner), await id_of(online, driver)
    for _ in range(ROUNDS):
        nomination = await nominated(database, owner_id, VIN, JORDI)
        accepted, taken_back = await asyncio.gather(
            accept(online, driver, nomination), online.ask("DELETE", f"/v1/nominations/{nomination}", owner)
        )
        assert taken_back.status == 204
        assert await cars(online, driver) == [VIN] * (accepted.status == 204)
        withdrawals = [
            online.ask("DELETE", f"/v1/cars/{VIN}/users/{driver_id}", token) for token in (owner, driver)
        ]
        answers = await asyncio.gather(*withdrawals)
        assert {answer.status for answer in answers} <= {204, 404}
        assert await cars(online, driver) == []
