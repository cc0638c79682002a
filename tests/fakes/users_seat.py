"""A car with its user menu for tests: real account, real S-PINs, real facts, against the real services."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from hmi.documents import Documents
from hmi.home.service import HomeService
from hmi.texts import Texts
from hmi.users.facts import Facts
from hmi.users.guard import Guard
from hmi.users.kept_pin import KeptPins
from hmi.users.pins import Pins
from hmi.users.service import UsersService
from tests.fakes.driver_seat import VIN, DriverSeat, driver_seat
from tests.fakes.services import PASSWORD, RunningServices
from tests.waiting import until

NURIA, PAU = "nuria@example.org", "pau@example.org"


@dataclass
class UsersSeat:
    """The user menu and what it stands on."""

    seat: DriverSeat
    services: RunningServices
    pins: Pins
    facts: Facts
    guard: Guard
    home: HomeService
    users: UsersService

    async def sign_in(self, email: str, *, enrol: bool = False) -> str:
        """Signs in by typing; the id of the account."""
        await self.seat.account.sign_in_typed(email, PASSWORD)
        state = await until(self.seat.account.state, lambda state: state.email == email)
        if enrol:
            await self.seat.account.enrol()
            await until(self.seat.account.state, lambda state: state.role == "primary")
        return state.account_id

    async def asked(self) -> None:
        """Waits until the S-PIN is asked."""
        await until(self.users.state, lambda state: state.entry == "asked")

    async def identified(self, pin: str) -> None:
        """Enters the S-PIN and waits until it is taken."""
        await until(self.users.state, lambda state: state.spin_set)
        self.users.ask()
        await self.asked()
        await self.users.enter(pin)
        await until(self.users.state, lambda state: state.identified)


@asynccontextmanager
async def users_seat(
    folder: Path, services: RunningServices, *, network: bool = True, boot: str = "first"
) -> AsyncIterator[UsersSeat]:
    """A car that was just started; what it keeps is in `folder`; `boot` names the start of its machine."""
    async with driver_seat(folder, services.url, services.clock, network=network) as seat:
        texts = Texts()
        pins = Pins(KeptPins(seat.secrets, boot), seat.online, seat.time, texts)
        guard = Guard(seat.account.state, pins.asks)
        facts = Facts(seat.online, Documents(seat.database, "users", seat.time), VIN, seat.time)
        home = HomeService(Documents(seat.database, "home", seat.time), seat.account.state)
        users = UsersService(seat.account, seat.online, pins, facts, guard, (home,), texts, seat.time)
        await home.start()
        await users.start()
        await users.begin()
        try:
            yield UsersSeat(seat, services, pins, facts, guard, home, users)
        finally:
            await users.stop()
            await home.stop()


async def account_with_pin(services: RunningServices, email: str, pin: str, name: str = "Núria Vidal") -> str:
    """A confirmed account with an S-PIN; its access token."""
    assert (await services.new_account(email, name=name)).status == 201
    assert (await services.ask("GET", await services.confirmation_path())).status == 200
    token = str((await services.sign_in(email))["access_token"])
    assert (await services.ask("PUT", "/v1/spin", token, json={"pin": pin})).status == 200
    return token


async def make_secondary(services: RunningServices, primary: str, secondary: str, email: str) -> None:
    """The account of token `secondary` becomes secondary user of the car that `primary` has enrolled."""
    made = await services.ask("POST", f"/v1/cars/{VIN}/nominations", primary, json={"email": email})
    assert made.status == 201, made
    path = f"/v1/nominations/{made.body['id']}/acceptance"
    assert (await services.ask("PUT", path, secondary)).status == 204
