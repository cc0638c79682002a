"""Who is signed in, signing in and out, and this car in the driver's account (ENR-2, ENR-3, ENR-8)."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping
from typing import Any

import msgspec

from chassis.clock import Clock
from chassis.errors import CarError
from chassis.observable import Observable
from hmi.account.deliveries import Enrolments, Revocations
from hmi.account.model import AccountState, CarRole, Other, SignIn
from hmi.account.phone_sign_in import PhoneSignIn, Sleep
from hmi.documents import Documents
from hmi.online import OnlineClient
from hmi.outbox import Outbox
from hmi.secrets import Secrets
from hmi.tasks import Tasks
from hmi.texts import Texts
from hmi.users.leaver import Leaver
from online.contract.accounts import Account, NewAccount
from online.contract.garage import Car, EnrolCar

DOCUMENT = "driver"
"""Where the one driver was kept before there were users."""
UNVERIFIED_SECONDS = 15.0
"""How often the services are asked while the e-mail is unconfirmed, so that the car notices soon (ENR-3)."""
VERIFIED_SECONDS = 600.0


class Driver(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept of the driver, so that name and role show without network at the next start."""

    account: Account
    role: CarRole = "none"
    enrolment_problem: str = ""
    enrolling: bool = False

    @property
    def other(self) -> Other:
        """The same person while somebody else drives."""
        account = self.account
        return Other(account_id=account.id, name=account.name, email=account.email, role=self.role)


class AccountService:
    """The driver of this car.

    Attributes:
        state: what the screen shows of account and sign-in.

    Args:
        online: the services.
        documents: keeps the last known driver.
        outbox: carries enrolment and sign-out to the services, also over a power cut.
        secrets: keeps the token of a sign-out on its way.
        clock: counts a sign-in code's life down.
        texts: sentences for the driver.
        vin, car: this car, as it is enrolled.
        sleep: waits while signing in on the phone; tests pass their own.
    """

    def __init__(
        self,
        online: OnlineClient,
        documents: Documents,
        outbox: Outbox,
        secrets: Secrets,
        clock: Clock,
        texts: Texts,
        vin: str,
        car: EnrolCar,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self.state = Observable(AccountState())
        self._online = online
        self._documents = documents
        self._texts = texts
        self._vin = vin
        self._phone = PhoneSignIn(online, clock, texts, self._show_sign_in, sleep)
        self._enrolments = Enrolments(online, outbox, vin, car, self._enrolled, self._enrolment_refused)
        self._revocations = Revocations(online, outbox, secrets)
        self._driver: Driver | None = None
        self._others: dict[str, Driver] = {}
        self._turn = 0
        self._current = False
        self._leaving = False
        self._one_at_a_time = asyncio.Lock()
        self._one_change = asyncio.Lock()
        self._tasks = Tasks("account")
        self._signing_in: asyncio.Task[None] | None = None
        self._look = asyncio.Event()
        self._ends: list[Callable[[], None]] = []

    async def start(self) -> None:
        """Shows the last known driver at once, and what the services say as soon as they answer."""
        holder = self._online.holder
        self._driver = await self._documents.load(_key(holder) if holder else DOCUMENT, Driver)
        if not holder and self._driver is not None and self._online.signed_in.value:
            await self._online.name_sign_in(self._driver.account.id)
        for account_id in self._online.parked:
            if (other := await self._documents.load(_key(account_id), Driver)) is not None:
                self._others[account_id] = other
        await self._revocations.start()
        self._ends = [
            self._online.turned.subscribe(lambda _turned: self._follow()),
            self._online.signed_in.subscribe(lambda _signed_in: self._changed()),
            self._online.network.subscribe(lambda _network: self._changed()),
        ]
        self._tasks.start(self._keep_current())

    async def stop(self) -> None:
        """Breaks off what is under way; a sign-in can be begun again."""
        for end in self._ends:
            end()
        await self._tasks.stop()

    async def begin_sign_in(self) -> None:
        """Shows a code for the phone; a sign-in under way is replaced. Returns at once, see `state`."""
        await self.cancel_sign_in()
        self._show_sign_in(SignIn(status="starting"))
        self._signing_in = self._tasks.start(self._sign_in_by_phone())

    async def cancel_sign_in(self) -> None:
        """Forgets a sign-in under way, or what was said about the last one."""
        if self._signing_in is not None:
            self._signing_in.cancel()
            await asyncio.wait([self._signing_in])
            self._signing_in = None
        self._show_sign_in(SignIn())

    async def sign_in_typed(self, email: str, password: str) -> None:
        """Signs in with what was typed.

        Raises:
            NotAvailable: the services cannot be reached.
            CarError: ``wrong_credentials``, ``too_many_attempts`` ..., with the services' sentence.
        """
        await self.cancel_sign_in()
        await self._online.sign_in(email, password)
        await self._welcome()

    async def sign_out(self) -> None:
        """Ends the sign-in; works offline, the services learn of it later."""
        await self.cancel_sign_in()
        async with self._changing():
            await self._enrolments.forget()
            await self._forget(self._revocations.end_sign_in())
        self._show_sign_in(SignIn())

    async def switch(self, account_id: str) -> None:
        """Goes on with another user whose sign-in is kept, with a guest if it is empty; works offline.

        Raises `CarError` ``not_signed_in`` when there is none of that user.
        """
        if account_id == self._online.holder and (account_id or not self._online.signed_in.value):
            return
        if account_id and not self._is_here(account_id):
            raise CarError("not_signed_in", self._texts("account.sign_in_first"))
        await self.cancel_sign_in()
        async with self._changing():
            await self._enrolments.forget()
            if not self._online.holder:
                await self._revocations.end_sign_in()  # nobody knows whose it was
            await self._online.switch_sign_in(account_id)
        self._show_sign_in(SignIn())
        if self._driver is not None and self._driver.enrolling:
            await self._enrolments.put()
        self._look.set()

    async def forget_user(self, leaver: Leaver) -> None:
        """Ends the sign-in of a user who leaves; works offline. Of an erased account there is none to end."""
        account_id = leaver.account_id
        if account_id == self._online.holder or self._is_driver(account_id):
            await (self._forget_erased() if leaver.erased else self.sign_out())
        self._others.pop(account_id, None)
        token = None if leaver.erased else self._online.parked_token(account_id)
        await self._revocations.revoke(token, forget=self._online.drop_sign_in(account_id))
        await self._revocations.forget_user(leaver)
        await self._documents.write(_key(account_id), None)
        self._show()

    async def learn(self, roles: Mapping[str, CarRole]) -> None:
        """Takes over what the services have signed: the role of each user; who is not there has none."""
        for account_id in (*self._others, self.state.value.account_id):
            known = self._known(account_id)
            if known is not None:  # else they have left meanwhile
                await self._keep(msgspec.structs.replace(known, role=roles.get(account_id, "none")))

    async def create(self, name: str, email: str, password: str) -> None:
        """Creates an account, whose confirmation mail is sent, and signs in to it (ENR-3).

        Raises:
            NotAvailable: the services cannot be reached.
            CarError: ``account_exists`` when the driver only needs to sign in, ``name_malformed`` ...
        """
        language = self._texts.language.partition("-")[0]
        await self._online.create_account(
            NewAccount(name=name, email=email, password=password, language=language)
        )
        await self.sign_in_typed(email, password)

    async def enrol(self) -> None:
        """Enrols this car to the driver's account as soon as the services can be reached (ENR-7 a).

        Durable on return; `state` tells the role it led to, or why there is none. Raises `CarError`
        ``not_signed_in`` for a guest.
        """
        if not self._online.signed_in.value:
            raise CarError("not_signed_in", self._texts("account.sign_in_first"))
        async with self._one_at_a_time:
            if self._driver is not None:
                wish = msgspec.structs.replace(self._driver, enrolment_problem="", enrolling=True)
                await self._keep(wish)
        await self._enrolments.put()

    def look(self) -> None:
        """Asks the services about the driver now instead of later."""
        self._look.set()

    async def resend_mail(self) -> None:
        """Has the confirmation mail sent again; raises `CarError` when that did not work (ENR-3)."""
        if self._driver is None:
            raise CarError("not_signed_in", self._texts("account.sign_in_first"))
        await self._online.resend_mail(self._driver.account.email)

    # Signing in ----------------------------------------------------------------------------------

    async def _sign_in_by_phone(self) -> None:
        if await self._phone.run():
            await self._welcome()

    async def _welcome(self) -> None:
        """What follows on a sign-in: the driver's name appears. The car waits for the driver to enrol it."""
        await self._enrolments.forget()
        await self._documents.write(DOCUMENT, None)
        with contextlib.suppress(CarError):  # asked again by `_keep_current`
            await self._refresh()
        self._show_sign_in(SignIn(status="done"))
        self._look.set()

    # What the services say -----------------------------------------------------------------------

    async def _keep_current(self) -> None:
        while True:
            self._look.clear()
            if self._online.signed_in.value and self._online.network.value == "online":
                with contextlib.suppress(CarError):
                    await self._refresh()
            elif not self._online.signed_in.value and self._driver is not None and not self._leaving:
                await self._ended()
            verified = self._driver is not None and self._driver.account.verified
            with contextlib.suppress(TimeoutError):
                pause = VERIFIED_SECONDS if verified else UNVERIFIED_SECONDS
                await asyncio.wait_for(self._look.wait(), pause)

    async def _refresh(self) -> None:
        async with self._one_at_a_time:
            await self._ask()

    async def _ask(self) -> None:
        turn = self._turn
        account = await self._online.me()
        cars = await self._online.cars()
        if turn != self._turn:
            return  # somebody else drives by now
        if self._online.holder != account.id:
            older = self._online.parked_token(account.id)
            await self._revocations.revoke(older, forget=self._online.name_sign_in(account.id))
        before = self._known(account.id)
        role: CarRole = next((car.role for car in cars if car.vin == self._vin), "none")
        problem = before.enrolment_problem if before is not None and role == "none" else ""
        waits = before is not None and role == "none" and before.enrolling
        await self._keep(Driver(account=account, role=role, enrolment_problem=problem, enrolling=waits))
        self._current = self._current or turn == self._turn
        self._show()

    async def _enrolled(self, car: Car, account_id: str) -> None:
        async with self._one_at_a_time:
            if self._driver is None:
                await self._ask()
            elif account_id in ("", self._driver.account.id):
                done = msgspec.structs.replace(
                    self._driver, role=car.role, enrolment_problem="", enrolling=False
                )
                await self._keep(done)

    async def _enrolment_refused(self, error: CarError, account_id: str) -> None:
        async with self._one_at_a_time:
            if self._driver is None:
                with contextlib.suppress(CarError):
                    await self._ask()
            if self._driver is not None and account_id in ("", self._driver.account.id):
                problem = self._texts("account.enrolment_failed", reason=self._texts.problem(error))
                refused = msgspec.structs.replace(
                    self._driver, role="none", enrolment_problem=problem, enrolling=False
                )
                await self._keep(refused)

    async def _ended(self) -> None:
        """The services ended the sign-in: nobody is turned into a guest without a word."""
        async with self._one_change:
            if self._online.signed_in.value or self._driver is None:
                return  # somebody else drives by now
            await self._forget(self._enrolments.forget())
        self._show_sign_in(SignIn(status="failed", problem=self._texts("account.ended")))

    async def _forget_erased(self) -> None:
        """The driver's account is gone: nothing is left to tell the services of this sign-in."""
        await self.cancel_sign_in()
        async with self._changing():
            await self._enrolments.forget()
            await self._forget(self._online.forget_sign_in())
        self._show_sign_in(SignIn(status="failed", problem=self._texts("problem.account_erased")))

    def _is_driver(self, account_id: str) -> bool:
        return self._driver is not None and self._driver.account.id == account_id

    # State ---------------------------------------------------------------------------------------

    @contextlib.asynccontextmanager
    async def _changing(self) -> AsyncIterator[None]:
        """Around a change of the driver that was asked for: one at a time; no answer of before is taken."""
        async with self._one_change:
            self._leaving, self._turn = True, self._turn + 1
            try:
                yield
            finally:
                self._leaving = False

    def _follow(self) -> None:
        """Another driver, in the very step in which their sign-in takes over; who drove before is parked."""
        if self._driver is not None:
            self._others[self._driver.account.id] = self._driver
        self._driver = self._others.pop(self._online.holder, None)
        self._current, self._turn = False, self._turn + 1
        self._show()
        self._look.set()

    def _known(self, account_id: str) -> Driver | None:
        return self._driver if self._is_driver(account_id) else self._others.get(account_id)

    async def _keep(self, driver: Driver) -> None:
        """Takes over what is new of somebody, who may be parked by now, or gone."""
        account_id = driver.account.id
        if driver != self._known(account_id) and self._is_here(account_id):
            await self._documents.save(_key(account_id), driver)
            if not self._is_here(account_id):
                await self._documents.write(_key(account_id), None)
        if self._online.holder == account_id:
            self._others.pop(account_id, None)
            self._driver = driver
        elif account_id in self._online.parked:
            self._others[account_id] = driver
        self._show()

    def _is_here(self, account_id: str) -> bool:
        return account_id in (self._online.holder, *self._online.parked)

    async def _forget(self, end: Coroutine[Any, Any, None]) -> None:
        """Forgets the driver, in the step in which `end` ends their sign-in."""
        gone, self._driver, self._current = self._driver, None, False
        await end
        await self._documents.write(DOCUMENT, None)
        if gone is not None and not self._is_here(gone.account.id):
            await self._documents.write(_key(gone.account.id), None)

    def _changed(self) -> None:
        if self._online.network.value != "online":
            self._current = False
        self._show()
        self._look.set()

    def _show_sign_in(self, sign_in: SignIn) -> None:
        self._show(sign_in)

    def _show(self, sign_in: SignIn | None = None) -> None:
        driver, signed_in = self._driver, self._online.signed_in.value
        sign_in = sign_in or self.state.value.sign_in
        others = tuple(other.other for other in self._others.values())
        if not signed_in or driver is None:
            self.state.set(
                AccountState(
                    signed_in=signed_in, offline=signed_in, vin=self._vin, sign_in=sign_in, others=others
                )
            )
            return
        self.state.set(
            AccountState(
                signed_in=True,
                name=driver.account.name,
                email=driver.account.email,
                initials=initials(driver.account.name),
                verified=driver.account.verified,
                role=driver.role,
                vin=self._vin,
                enrolment_problem=driver.enrolment_problem,
                offline=not self._current,
                sign_in=sign_in,
                account_id=driver.account.id,
                others=others,
            )
        )


def _key(account_id: str) -> str:
    return f"{DOCUMENT}.{account_id}"


def initials(name: str) -> str:
    """The first letters of the first and the last word of a name, in capitals; empty for an empty name."""
    words = name.split()
    letters = [words[0], words[-1]] if len(words) > 1 else words
    return "".join(word[0] for word in letters).upper()
