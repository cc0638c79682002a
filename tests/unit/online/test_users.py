"""Users of a car: nomination and withdrawal (USR-1, USR-2, USR-3)."""

import asyncio
from email import policy
from email.parser import BytesParser

from online.contract.users import USERS_MAX
from tests.fakes.services import Answer, RunningServices

VIN = "VSSZZZKMZ1R000042"
JORDI = "jordi@example.org"
PATH = f"/v1/cars/{VIN}"


async def car_of(online: RunningServices, email: str = "nuria@example.org") -> str:
    """Token of a driver who has enrolled the car."""
    token = await online.verified_token(email)
    answer = await online.ask("PUT", f"{PATH}/enrolment", token, json={"model": "Formentor"})
    assert answer.status == 200
    return token


async def nominate(online: RunningServices, token: str, email: str = JORDI) -> Answer:
    online.clock.turn(minutes=2)  # mails are rationed
    return await online.ask("POST", f"{PATH}/nominations", token, json={"email": email})


async def accept(online: RunningServices, token: str, nomination: str) -> Answer:
    return await online.ask("PUT", f"/v1/nominations/{nomination}/acceptance", token)


async def secondary(online: RunningServices, primary: str, email: str = JORDI) -> str:
    """Token of a secondary user of the car."""
    token = await online.verified_token(email)
    made = await nominate(online, primary, email)
    assert (await accept(online, token, made.body["id"])).status == 204
    return token


async def roles(online: RunningServices, token: str) -> list[tuple[str, str]]:
    answer = await online.ask("GET", f"{PATH}/users", token)
    return [(user["name"], user["role"]) for user in answer.body["users"]]


async def test_the_nominated_accepts_and_is_a_secondary_user(online: RunningServices) -> None:
    """USR-1; the e-mail counts in any spelling."""
    primary = await car_of(online)
    made = await nominate(online, primary, "JORDI@Example.org")
    assert made.status == 201
    token = await online.verified_token(JORDI)
    (offered,) = (await online.ask("GET", "/v1/nominations", token)).body
    assert (offered["by"], offered["model"], offered["vin"]) == ("Núria Vidal", "Formentor", VIN)
    assert (await accept(online, token, offered["id"])).status == 204
    assert [role for _, role in await roles(online, primary)] == ["primary", "secondary"]
    (car,) = (await online.ask("GET", "/v1/cars", token)).body
    assert (car["vin"], car["role"]) == (VIN, "secondary")
    assert (await online.ask("GET", "/v1/nominations", token)).body == []


async def test_the_nominated_gets_a_mail(online: RunningServices) -> None:
    primary = await car_of(online)
    await nominate(online, primary)
    while not (mails := [one for one in mails_of(online) if one["to"] == JORDI]):
        await online.settle()
    assert mails[0]["subject"] == "Núria Vidal shares a car with you"
    assert f"{online.url}/account" in mails[0]["text"]


def mails_of(online: RunningServices) -> list[dict[str, str]]:
    files = (online.settings.data / "outbox").glob("*.eml")
    parsed = [BytesParser(policy=policy.default).parsebytes(file.read_bytes()) for file in files]
    return [{"to": one["To"], "subject": one["Subject"], "text": one.get_content()} for one in parsed]


async def test_only_the_primary_user_nominates(online: RunningServices) -> None:
    """USR-3; to a stranger the car is not there."""
    primary = await car_of(online)
    second = await secondary(online, primary)
    stranger = await online.verified_token("stranger@example.org")
    assert (await nominate(online, second, "x@example.org")).body["code"] == "right_missing"
    assert (await nominate(online, stranger, "x@example.org")).status == 404
    assert (await online.ask("GET", f"{PATH}/users", stranger)).status == 404


async def test_nobody_takes_the_nomination_of_another(online: RunningServices) -> None:
    primary = await car_of(online)
    made = (await nominate(online, primary)).body["id"]
    stranger = await online.verified_token("stranger@example.org")
    assert (await accept(online, stranger, made)).status == 404
    assert (await online.ask("DELETE", f"/v1/nominations/{made}", stranger)).status == 204
    assert len((await online.ask("GET", f"{PATH}/users", primary)).body["nominations"]) == 1


async def test_an_address_that_is_not_confirmed_cannot_accept(online: RunningServices) -> None:
    """ENR-3: else anybody could register with the address of the nominated."""
    primary = await car_of(online)
    made = (await nominate(online, primary)).body["id"]
    await online.new_account(JORDI)
    thief = str((await online.sign_in(JORDI))["access_token"])
    assert (await accept(online, thief, made)).body["code"] == "account_not_verified"


async def test_the_primary_user_withdraws_and_a_secondary_user_leaves(online: RunningServices) -> None:
    """USR-1; repeating either does no harm."""
    primary = await car_of(online)
    for mine in (True, False):
        second = await secondary(online, primary, f"jordi{mine}@example.org")
        users = (await online.ask("GET", f"{PATH}/users", primary)).body["users"]
        path = f"{PATH}/users/{users[1]['account_id']}"
        assert (await online.ask("DELETE", path, second if mine else primary)).status == 204
        assert (await online.ask("DELETE", path, primary)).status == 204
        assert (await online.ask("GET", f"{PATH}/users", second)).status == 404
        assert len(await roles(online, primary)) == 1


async def test_a_secondary_user_cannot_remove_others(online: RunningServices) -> None:
    """USR-3."""
    primary = await car_of(online)
    second = await secondary(online, primary)
    users = (await online.ask("GET", f"{PATH}/users", primary)).body["users"]
    first = await online.ask("DELETE", f"{PATH}/users/{users[0]['account_id']}", second)
    assert first.body["code"] == "right_missing"
    own = await online.ask("DELETE", f"{PATH}/users/{users[0]['account_id']}", primary)
    assert own.body["code"] == "right_missing"
    assert len(await roles(online, primary)) == 2


async def test_a_nomination_is_taken_back_or_refused(online: RunningServices) -> None:
    primary = await car_of(online)
    nominated = await online.verified_token(JORDI)
    for who in (primary, nominated):
        made = (await nominate(online, primary)).body["id"]
        assert (await online.ask("DELETE", f"/v1/nominations/{made}", who)).status == 204
        assert (await accept(online, nominated, made)).status == 404


async def test_nobody_is_nominated_twice(online: RunningServices) -> None:
    primary = await car_of(online)
    online.clock.turn(minutes=4)
    body = {"email": JORDI}
    answers = await asyncio.gather(
        *(online.ask("POST", f"{PATH}/nominations", primary, json=body) for _ in range(3))
    )
    assert sorted(answer.status for answer in answers) == [201, 409, 409]
    second = await online.verified_token(JORDI)
    (offered,) = (await online.ask("GET", "/v1/nominations", second)).body
    await accept(online, second, offered["id"])
    assert (await nominate(online, primary)).body["code"] == "already_user"
    assert (await nominate(online, primary, "nuria@example.org")).body["code"] == "already_user"


async def test_a_car_holds_seven_users(online: RunningServices) -> None:
    """USR-2."""
    primary = await car_of(online)
    for number in range(USERS_MAX - 1):
        assert (await nominate(online, primary, f"user{number}@example.org")).status == 201
    assert (await nominate(online, primary, "one@example.org")).body["code"] == "users_full"


async def test_with_the_primary_user_everybody_goes(online: RunningServices) -> None:
    """RST-3: whom nobody answers for any more has no role in the car."""
    primary = await car_of(online)
    second = await secondary(online, primary)
    waiting = (await nominate(online, primary, "later@example.org")).body["id"]
    assert (await online.ask("DELETE", f"{PATH}/enrolment", primary)).status == 204
    assert (await online.ask("GET", "/v1/cars", second)).body == []
    later = await online.verified_token("later@example.org")
    assert (await accept(online, later, waiting)).status == 404


async def test_an_address_that_is_none_is_refused(online: RunningServices) -> None:
    primary = await car_of(online)
    assert (await nominate(online, primary, "jordi")).body["code"] == "email_malformed"
