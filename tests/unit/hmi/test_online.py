"""The client of the services: what the network does, and what comes of it for the driver."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from aiohttp import web

from chassis.clock import SystemClock
from chassis.errors import CarError, NotAvailable
from hmi.online import OnlineClient
from hmi.personalisation.model import Preferences
from hmi.secrets import Secrets
from hmi.texts import Texts
from hmi.tokens import HOLDER, REFRESH_TOKEN
from online.contract.intents import ParkingAnswer, ParkingIntent, WeatherAnswer, WeatherIntent
from online.contract.problems import ACCOUNT_ERASED
from online.settings import Settings
from tests.fakes.gates import open_gate
from tests.fakes.services import PASSWORD, TurnedClock, running_services
from tests.waiting import until

PARKING = ParkingIntent(latitude=60.17, longitude=24.94)
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Ill:
    """Services that misbehave as a test tells them to."""

    def __init__(self) -> None:
        self.requests: list[web.Request] = []
        self.answers: dict[str, Handler] = {}
        self.url = ""
        self._runner: web.AppRunner | None = None

    async def start(self, port: int = 0) -> None:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._answer)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", port).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    def says(self, path: str, text: str, status: int = 200) -> None:
        async def answer(_request: web.Request) -> web.Response:
            return web.Response(text=text, status=status, content_type="application/json")

        self.answers[path] = answer

    def count(self, path: str) -> int:
        return sum(request.path == path for request in self.requests)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        self.requests.append(request)
        handler = self.answers.get(request.path)
        return web.Response(text="{}") if handler is None else await handler(request)


@pytest.fixture
async def ill() -> AsyncIterator[Ill]:
    ill = Ill()
    ill.says("/oauth/token", '{"access_token":"a1","refresh_token":"r1","expires_in":900}')
    await ill.start()
    yield ill
    await ill.stop()


@pytest.fixture
def secrets(tmp_path: Path) -> Secrets:
    secrets = Secrets(tmp_path / "secrets.json")
    secrets.put(REFRESH_TOKEN, "r0")
    return secrets


@pytest.fixture
async def client(ill: Ill, secrets: Secrets) -> AsyncIterator[OnlineClient]:
    client = OnlineClient(ill.url, secrets, SystemClock(), Texts(), open_gate())
    await client.start()
    await until(client.network, lambda network: network == "online")
    yield client
    await client.stop()


async def test_two_intents_are_answered_by_the_real_services(tmp_path: Path) -> None:
    """VOI-3: weather and parking."""
    feed = tmp_path / "car_parks.json"
    place = {"name": "Kluuvi", "latitude": 60.1695, "longitude": 24.949}
    feed.write_text(json.dumps([{"id": "way/2", "capacity": 90, "opening_hours": None, **place}]))
    data = tmp_path / "services"
    settings = Settings(host="127.0.0.1", port=0, data=data, parking_feed=feed, demo=True)
    async with running_services(settings, TurnedClock()) as services:
        await services.ready_token()
        client = OnlineClient(
            services.url, Secrets(tmp_path / "secrets.json"), SystemClock(), Texts(), open_gate()
        )
        await client.start()
        try:
            with pytest.raises(CarError) as caught:
                await client.ask(PARKING)
            assert caught.value.code == "not_signed_in"
            await client.sign_in("nuria@example.org", PASSWORD)
            assert isinstance(await client.ask(WeatherIntent(latitude=60.17, longitude=24.94)), WeatherAnswer)
            parking = await client.ask(PARKING)
            assert isinstance(parking, ParkingAnswer)
            assert [park.name for park in parking.car_parks] == ["Kluuvi"]
        finally:
            await client.stop()


async def test_services_that_go_and_come_back_are_noticed(ill: Ill, client: OnlineClient) -> None:
    """Issue 2, bad input: services unreachable at start and later."""
    port = int(ill.url.rsplit(":", 1)[1])
    await ill.stop()
    with pytest.raises(NotAvailable) as caught:
        await client.me()
    assert caught.value.code == "no_services"
    assert caught.value.message.endswith("Navigation, climate and your saved places work")
    await until(client.network, lambda network: network == "no_services")
    await ill.start(port)
    await until(client.network, lambda network: network == "online")


async def test_the_network_switch_of_the_simulator(ill: Ill, client: OnlineClient) -> None:
    client.switch_network(False)
    assert client.network.value == "offline"
    asked = len(ill.requests)
    with pytest.raises(NotAvailable) as caught:
        await client.me()
    assert caught.value.code == "offline"
    assert len(ill.requests) == asked
    client.switch_network(True)
    await until(client.network, lambda network: network == "online")


async def test_a_name_that_cannot_be_found_is_no_network(secrets: Secrets) -> None:
    client = OnlineClient("http://services.invalid", secrets, SystemClock(), Texts(), open_gate())
    await client.start()
    with pytest.raises(NotAvailable) as caught:
        await client.resend_mail("a@example.org")
    assert caught.value.code == "offline"
    await client.stop()


async def test_an_intent_is_given_up_in_time(
    ill: Ill, client: OnlineClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everything with a wait has a time-out; intents 3 s."""
    monkeypatch.setattr("hmi.online.INTENT_SECONDS", 0.2)
    hang = asyncio.Event()

    async def never(_request: web.Request) -> web.Response:
        await hang.wait()
        return web.Response()

    ill.answers["/v1/intents"] = never
    with pytest.raises(NotAvailable) as caught:
        await client.ask(PARKING)
    assert caught.value.code == "no_services"
    hang.set()


async def test_many_calls_renew_once_and_the_token_is_kept_before_use(
    ill: Ill, client: OnlineClient, secrets: Secrets
) -> None:
    """Single flight; a power cut after the renewal finds the new refresh token on disk."""
    kept_at_use: list[str] = []

    async def me(request: web.Request) -> web.Response:
        token = secrets.get(REFRESH_TOKEN)
        kept_at_use.append(token.reveal() if token else "")
        assert request.headers["Authorization"] == "Bearer a1"
        return web.Response(text='{"id":"1","name":"N","email":"n@e.org","verified":true,"language":"en"}')

    ill.answers["/v1/me"] = me
    await asyncio.gather(*(client.me() for _ in range(10)))
    assert ill.count("/oauth/token") == 1
    assert kept_at_use == ["r1"] * 10


async def test_a_caller_that_gives_up_does_not_lose_the_new_token(
    ill: Ill, client: OnlineClient, secrets: Secrets
) -> None:
    answer, asked = asyncio.Event(), asyncio.Event()

    async def slow(_request: web.Request) -> web.Response:
        asked.set()
        await answer.wait()
        return web.Response(text='{"access_token":"a1","refresh_token":"r1","expires_in":900}')

    ill.answers["/oauth/token"] = slow
    call = asyncio.create_task(client.me())
    await asked.wait()
    call.cancel()
    answer.set()
    await asyncio.wait([call])
    await client.stop()
    kept = Secrets(secrets._path).get(REFRESH_TOKEN)
    assert kept is not None
    assert kept.reveal() == "r1"


async def test_an_access_token_that_ended_early_is_renewed_once(ill: Ill, client: OnlineClient) -> None:
    problem = '{"code":"not_signed_in","status":401,"title":"","detail":"Sign in"}'
    ill.says("/v1/me", problem, 401)
    with pytest.raises(CarError) as caught:
        await client.me()
    assert caught.value.code == "not_signed_in"
    assert (ill.count("/v1/me"), ill.count("/oauth/token")) == (2, 2)


async def test_a_sign_in_that_the_services_ended(ill: Ill, client: OnlineClient, secrets: Secrets) -> None:
    ill.says("/oauth/token", '{"error":"invalid_grant"}', 400)
    with pytest.raises(CarError) as caught:
        await client.me()
    assert caught.value.code == "not_signed_in"
    assert client.signed_in.value is False
    assert secrets.get(REFRESH_TOKEN) is None


@pytest.mark.parametrize("where", ["/v1/me", "/oauth/token"])
async def test_a_sign_in_whose_account_was_erased(
    ill: Ill, client: OnlineClient, secrets: Secrets, where: str
) -> None:
    """PRV-3: whichever token says it, the sign-in ends, and the car hears why."""
    ill.says("/v1/me", '{"code":"account_erased","status":401,"title":"","detail":"Erased"}', 401)
    if where == "/oauth/token":
        ill.says(where, '{"error":"invalid_grant","code":"account_erased"}', 400)
    with pytest.raises(CarError) as caught:
        await client.me()
    assert caught.value.code == ACCOUNT_ERASED
    assert client.signed_in.value is False
    assert secrets.get(REFRESH_TOKEN) is None


@pytest.mark.parametrize(
    ("body", "status", "kind", "code"),
    [
        ('{"code":"garage_full","status":409,"title":"","detail":"Full"}', 409, CarError, "garage_full"),
        ('{"code":"weather_unavailable","status":503,"title":"","detail":"x"}', 503, NotAvailable, ""),
        ('{"code":"too_many_attempts","status":429,"title":"","detail":"x"}', 429, NotAvailable, ""),
        ("<html>gateway</html>", 502, NotAvailable, "no_services"),
        ("<html>lost</html>", 404, CarError, "no_services"),
        ("", 500, NotAvailable, "no_services"),
        ("not json at all", 200, NotAvailable, "no_services"),
        ('{"id": 5}', 200, NotAvailable, "no_services"),
    ],
)
async def test_what_services_can_say_becomes_one_clear_error(
    ill: Ill, client: OnlineClient, body: str, status: int, kind: type[CarError], code: str
) -> None:
    """RFC 9457 problems, and whatever stands between car and services."""
    ill.says("/v1/me", body, status)
    with pytest.raises(CarError) as caught:
        await client.me()
    assert type(caught.value) is kind
    assert not code or caught.value.code == code
    assert caught.value.message


async def test_answers_are_asked_for_in_the_drivers_language(ill: Ill, secrets: Secrets) -> None:
    texts = Texts()
    texts.follow(Preferences(language="es-ES"))
    client = OnlineClient(ill.url, secrets, SystemClock(), texts, open_gate())
    await client.start()
    await until(client.network, lambda network: network == "online")
    assert ill.requests[0].headers["Accept-Language"] == "es-ES"
    client.switch_network(False)
    with pytest.raises(NotAvailable, match="Sin red"):
        await client.me()
    await client.stop()


@pytest.mark.parametrize("hindrance", ["maximum", "switched off"])
async def test_a_renewal_that_was_sent_is_finished_whatever_is_forbidden_meanwhile(
    ill: Ill, secrets: Secrets, hindrance: str
) -> None:
    """PRV-1: nothing more goes out, but the answer that is on its way is kept: the old token is spent."""
    gate = open_gate()
    client = OnlineClient(ill.url, secrets, SystemClock(), Texts(), gate)
    await client.start()
    await until(client.network, lambda network: network == "online")
    answer, asked = asyncio.Event(), asyncio.Event()

    async def slow(_request: web.Request) -> web.Response:
        asked.set()
        await answer.wait()
        return web.Response(text='{"access_token":"a1","refresh_token":"r1","expires_in":900}')

    ill.answers["/oauth/token"] = slow
    call = asyncio.create_task(client.me())
    await asked.wait()
    if hindrance == "maximum":
        gate.level.set("maximum")
    else:
        client.switch_network(False)
    answer.set()
    with pytest.raises(NotAvailable):
        await call
    await client.stop()
    assert Secrets(secrets._path).get(REFRESH_TOKEN) == "r1"
    assert ill.count("/v1/me") == 0


async def test_there_and_back_during_a_renewal_waits_for_the_same_one(ill: Ill, secrets: Secrets) -> None:
    """A second use of the refresh token would sign the driver out; so would asking after a parked one."""
    secrets.put(HOLDER, "nuria")
    client = OnlineClient(ill.url, secrets, SystemClock(), Texts(), open_gate())
    await client.start()
    await until(client.network, lambda network: network == "online")
    answer, asked = asyncio.Event(), asyncio.Event()

    async def slow(_request: web.Request) -> web.Response:
        asked.set()
        await answer.wait()
        return web.Response(text='{"access_token":"a1","refresh_token":"r1","expires_in":900}')

    ill.answers["/oauth/token"] = slow
    ill.says("/v1/me", '{"id":"nuria","name":"N","email":"n@e.org","verified":true,"language":"en"}')
    first = asyncio.create_task(client.me())
    await asked.wait()
    await client.switch_sign_in("")
    parked = asyncio.create_task(client.check_parked("nuria"))
    await asyncio.sleep(0)
    await client.switch_sign_in("nuria")
    second = asyncio.create_task(client.me())
    await asyncio.sleep(0)
    answer.set()
    with pytest.raises(CarError) as caught:
        await first
    assert caught.value.code == "not_signed_in", "begun for a driver who left, as ever"
    await parked
    assert (await second).id == "nuria"
    assert ill.count("/oauth/token") == 1
    assert (client.holder, client.refresh_token) == ("nuria", "r1")
    await client.stop()


@pytest.mark.parametrize("date", ["Sat, 01 Jan 0001 00:00:00 +2359", "Fri, 31 Dec 9999 23:59:59 -2359", "x"])
async def test_a_date_that_makes_no_sense_ends_nothing(ill: Ill, secrets: Secrets, date: str) -> None:
    async def health(_request: web.Request) -> web.Response:
        return web.Response(text="{}", headers={"Date": date})

    ill.answers["/health"] = health
    client = OnlineClient(ill.url, secrets, SystemClock(), Texts(), open_gate())
    await client.start()
    await until(client.network, lambda network: network == "online")
    await client.stop()


async def test_services_that_move_are_followed(ill: Ill, secrets: Secrets) -> None:
    client = OnlineClient("http://127.0.0.1:1", secrets, SystemClock(), Texts(), open_gate())
    await client.start()
    await until(client.network, lambda network: network == "no_services")
    client.use(ill.url + "/")
    await until(client.network, lambda network: network == "online")
    await client.stop()
