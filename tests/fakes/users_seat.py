"""A car with its user menu for tests: real account, real S-PINs, real facts, against the real services."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from hmi.contacts.service import ContactsService
from hmi.documents import Documents
from hmi.home.service import HomeService
from hmi.messages.service import MessagesService
from hmi.notices.service import NoticesService
from hmi.privacy.calls import PrivacyCalls
from hmi.privacy.erasure import ErasureService
from hmi.privacy.forgetting import Forgetting
from hmi.radio.directory import StationDirectory
from hmi.texts import Texts
from hmi.users.facts import Facts
from hmi.users.guard import Guard
from hmi.users.kept_pin import KeptPins
from hmi.users.pins import Pins
from hmi.users.roster import leavers
from hmi.users.service import UsersService
from tests.fakes.driver_seat import VIN, DriverSeat, driver_seat
from tests.fakes.services import PASSWORD, QUICK_HASHER, RunningServices
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
    contacts: ContactsService
    messages: MessagesService
    stations: StationDirectory
    forgetting: Forgetting
    erasure: ErasureService

    def documents(self, scope: str) -> Documents:
        """What is kept in `scope`."""
        return Documents(self.seat.database, scope, self.seat.time)

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
        pins = Pins(KeptPins(seat.secrets, boot), seat.online, seat.time, texts, lambda: QUICK_HASHER)
        guard = Guard(seat.account.state, pins.asks)
        facts = Facts(seat.online, Documents(seat.database, "users", seat.time), VIN, seat.time)
        account = seat.account.state
        home = HomeService(Documents(seat.database, "home", seat.time), account)
        contacts = ContactsService(
            Documents(seat.database, "contacts", seat.time), guard, texts, lambda: [folder]
        )
        notices = NoticesService(seat.time, seat.time)
        messages = MessagesService(
            Documents(seat.database, "messages", seat.time),
            guard,
            account,
            seat.online,
            seat.outbox,
            notices,
            texts,
        )
        stations = StationDirectory(
            seat.online, Documents(seat.database, "radio", seat.time), account, seat.time
        )
        forgetting = Forgetting(
            seat.database,
            Documents(seat.database, "forgetting", seat.time),
            (seat.account, home, contacts, messages, stations, pins, facts, notices),
            seat.secrets,
            lambda *who: leavers(account.value, facts.state.value, *who),
            seat.time,
        )
        users = UsersService(seat.account, seat.online, pins, facts, guard, forgetting, texts, seat.time)
        erasure = ErasureService(
            PrivacyCalls(seat.online), account, seat.online.erased, forgetting, texts, seat.account.look
        )
        parts = (home, contacts, stations, users, erasure, forgetting)
        for part in parts:
            await part.start()
        await users.begin()
        try:
            yield UsersSeat(
                seat,
                services,
                pins,
                facts,
                guard,
                home,
                users,
                contacts,
                messages,
                stations,
                forgetting,
                erasure,
            )
        finally:
            for part in reversed(parts):
                await part.stop()


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
