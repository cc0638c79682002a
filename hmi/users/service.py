"""The users of this car: switching, identifying, nominating, removing (USR-1, USR-2, USR-4, ENR-6)."""

import asyncio
import contextlib
import math
from collections.abc import Callable, Iterable
from typing import Any, Protocol

from msgspec.structs import replace

from chassis.errors import CarError
from chassis.observable import Observable
from hmi.account.service import AccountService
from hmi.online import OnlineClient
from hmi.secrets import Secret
from hmi.tasks import Tasks
from hmi.texts import Texts
from hmi.timers import Timer, Timers
from hmi.topic import on_change
from hmi.users.facts import Facts
from hmi.users.guard import Guard
from hmi.users.model import Invited, UserRow, UsersState
from hmi.users.pins import Pins
from hmi.users.roster import rows
from online.contract.users import USERS_MAX, CarUsers, Nominate

REFRESH_SECONDS = 600.0
FINAL = -1


class Forgetting(Protocol):
    """What is needed of `hmi.privacy.forgetting.Forgetting`."""

    async def forget(self, account_id: str, *, erased: bool = False) -> None: ...  # noqa: D102
    async def note(self, account_id: str, *, erased: bool = False) -> None: ...  # noqa: D102
    async def work(self) -> None: ...  # noqa: D102


class UsersService:
    """Everything of the user menu.

    Attributes:
        state: what the menu shows.

    Args:
        account: the sign-ins themselves.
        online: nominations, and the users as the services know them.
        pins: checks S-PINs; `facts`: what the services have signed; `guard`: opens for who is identified.
        forgetting: has the whole car forget a user who is removed from it.
    """

    def __init__(
        self,
        account: AccountService,
        online: OnlineClient,
        pins: Pins,
        facts: Facts,
        guard: Guard,
        forgetting: Forgetting,
        texts: Texts,
        timers: Timers,
    ) -> None:
        self.state = Observable(UsersState())
        self._account = account
        self._online = online
        self._pins = pins
        self._facts = facts
        self._guard = guard
        self._forgetting = forgetting
        self._texts = texts
        self._timers = timers
        self._tasks = Tasks("users")
        self._look = asyncio.Event()
        self._due: Timer | None = None
        self._learnt = False
        self._ends: list[Callable[[], None]] = []

    async def start(self) -> None:
        """Shows who is known."""
        await self._pins.start()
        state = self._account.state
        self._ends = [
            on_change(state, lambda s: (s.account_id, s.role, s.others), self._changed),
            on_change(self._online.network, lambda network: network, self._look.set),
            self._guard.subscribe(lambda _watch: self._show()),
            self._facts.state.subscribe(lambda _facts: self._show()),
            self._texts.locale.subscribe(lambda _locale: self._show()),
        ]

    async def begin(self) -> None:
        """Keeps that current; what is signed is verified only now, so that no first frame waits for it."""
        await self._facts.start()
        self._tasks.start(self._keep_current())

    async def stop(self) -> None:
        """Ends what runs."""
        for end in self._ends:
            end()
        self._ends = []
        self._rest()
        await self._tasks.stop()

    # Who drives ----------------------------------------------------------------------------------

    async def switch(self, account_id: str) -> None:
        """Goes on with another user, or a guest when it is empty; then the S-PIN is asked, if need be.

        Raises `CarError` ``not_signed_in`` for a user who has to sign in at this car first.
        """
        self._change(entry="closed", entry_problem="", problem="", done="")
        await self._account.switch(account_id)
        self.ask()

    async def sign_out(self) -> None:
        """Ends the driver's sign-in; works offline."""
        self._change(entry="closed", entry_problem="", problem="", done="")
        await self._account.sign_out()

    async def remove(self, account_id: str) -> None:
        """Forgets a user and all that is kept of them here: the driver, or another one for the primary user.

        Raises `CarError` ``not_identified`` or ``right_missing``.
        """
        state = self._account.state.value
        self._need_identified()
        if account_id == state.account_id:
            self._change(entry="closed", entry_problem="", problem="", done="")
        else:
            self._need_primary()
        await self._forgetting.forget(account_id)
        self._show()
        self.look()

    # The S-PIN -----------------------------------------------------------------------------------

    def ask(self) -> None:
        """Asks the driver for the S-PIN, if that is to be asked."""
        watch, driver = self._guard.value, self._account.state.value.account_id
        if watch.known and not watch.open and self._pins.is_set(driver):
            self._change(entry="asked", entry_problem="")
            self._tick()

    def leave(self) -> None:
        """Does without the S-PIN for now: all but what is confidential works."""
        self._rest()
        self._change(entry="closed", entry_problem="")

    async def enter(self, pin: str) -> None:
        """Takes an entry; what came of it is in `state`."""
        driver = self._account.state.value.account_id
        if self.state.value.entry != "asked" or not driver:
            return
        self._change(entry="checking", entry_problem="")
        try:
            await self.check(Secret(pin))
        except CarError as error:
            if self._account.state.value.account_id == driver:
                self._change(entry="asked", entry_problem=self._texts.problem(error))
                self._tick()
            return
        if self._account.state.value.account_id == driver:
            self.leave()

    async def check(self, pin: Secret) -> None:
        """Takes the driver's S-PIN where another part asks for it. Raises `CarError` as `Pins.check` does."""
        driver = self._account.state.value.account_id
        await self._pins.check(driver, pin)
        if self._account.state.value.account_id == driver:
            self._guard.identify(driver)

    async def save_spin(self, on: bool) -> None:
        """Has the car ask for the S-PIN of the driver or not. Raises `CarError` ``not_identified``."""
        self._need_identified()
        await self._pins.save(self._account.state.value.account_id, on)
        self._guard.identify(self._account.state.value.account_id)
        self._show()

    # Other users ---------------------------------------------------------------------------------

    async def nominate(self, email: str) -> None:
        """Nominates a secondary user, who gets an e-mail.

        Raises `CarError` ``right_missing``, ``not_identified``, and what the services refuse with.
        """
        self._need_primary()
        self._change(done="", problem="")
        await self._online.call("POST", f"{self._path}/nominations", body=Nominate(email=email.strip()))
        self._change(done=self._texts("users.nominated", email=email.strip()))
        await self._refresh_invited()

    async def take_back(self, nomination_id: str) -> None:
        """Takes a nomination back that has no answer yet. Raises `CarError`."""
        self._need_primary()
        await self._online.call("DELETE", f"/v1/nominations/{nomination_id}")
        await self._refresh_invited()

    async def withdraw(self, account_id: str) -> None:
        """Takes a secondary user's role away, and their sign-in at this car. Raises `CarError`."""
        self._need_primary()
        await self._online.call("DELETE", f"{self._path}/users/{account_id}")
        await self._forgetting.note(account_id)
        with contextlib.suppress(CarError):
            await self._refresh_facts()
        await self._forgetting.work()
        self._show()

    @property
    def _path(self) -> str:
        return f"/v1/cars/{self._account.state.value.vin}"

    def _need_identified(self) -> None:
        if not self._guard.value.open or not self._account.state.value.signed_in:
            raise CarError("not_identified", self._texts("problem.not_identified"))

    def _need_primary(self) -> None:
        self._need_identified()
        if self._account.state.value.role != "primary":
            raise CarError("right_missing", self._texts("problem.right_missing"))

    def look(self) -> None:
        """Asks the services about users and S-PIN now instead of later."""
        self._look.set()

    # Keeping current -----------------------------------------------------------------------------

    async def _keep_current(self) -> None:
        while True:
            self._look.clear()
            account = self._account.state.value
            if account.account_id and self._online.network.value == "online":
                await self._refresh(account.account_id)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._look.wait(), REFRESH_SECONDS)

    async def _refresh(self, driver: str) -> None:
        if len(self._account.state.value.others) >= USERS_MAX:
            await self._account.sign_out()
            self._change(problem=self._texts("problem.users_full"))
            return
        with contextlib.suppress(CarError):
            was_open = self._guard.value.open
            await self._pins.ask_services(driver)
            self._learned(driver, was_open)
        if self._account.state.value.role != "none":
            with contextlib.suppress(CarError):
                await self._refresh_facts()
            with contextlib.suppress(CarError):
                await self._refresh_invited()
        self._show()

    async def _refresh_facts(self) -> None:
        present = self._account.state.value
        if present.role == "primary" and self._facts.primary not in ("", present.account_id):
            # Facts of before the car came into other hands; those of now are counted anew.
            facts = self._facts.state.value
            await self._leave(user.account_id for user in (facts.users if facts is not None else ()))
            await self._facts.forget()
        changed = await self._facts.refresh(self._leave)
        # The first of a drive too: the power may have gone before the last ones were learnt.
        if (changed or not self._learnt) and (facts := self._facts.state.value) is not None:
            await self._account.learn({user.account_id: user.role for user in facts.users})
            driver, was_open = self._account.state.value.account_id, self._guard.value.open
            for user in facts.users:
                await self._pins.learn(user.account_id, user.spin or "")
            self._learned(driver, was_open)
            self._learnt = True
        await self._forgetting.work()

    async def _leave(self, accounts: Iterable[str]) -> None:
        """Takes leave of users the services name no more; of who is signed in here the sign-in tells."""
        for account_id in accounts:
            if account_id in self._online.parked:
                with contextlib.suppress(CarError):  # learnt when they drive
                    await self._online.check_parked(account_id)
            elif account_id != self._online.holder:
                await self._forgetting.note(account_id)

    def _learned(self, driver: str, was_open: bool) -> None:
        """Who has just created or changed an S-PIN while identified need not enter it."""
        if was_open and driver == self._account.state.value.account_id:
            self._guard.identify(driver)
        self._guard.look()

    async def _refresh_invited(self) -> None:
        users: CarUsers = await self._online.call("GET", f"{self._path}/users", CarUsers)
        invited = tuple(Invited(nomination_id=one.id, email=one.email) for one in users.nominations)
        self._change(invited=invited)

    # State ---------------------------------------------------------------------------------------

    def _changed(self) -> None:
        """Another driver, role or user: nothing of the last driver's stays on the screen."""
        if self._account.state.value.account_id != self.state.value.present.account_id:
            self._rest()
            self._change(entry="closed", entry_problem="", problem="", done="", invited=())
        self._show()
        self._look.set()

    def _show(self) -> None:
        account, facts = self._account.state.value, self._facts.state.value
        shown: tuple[UserRow, ...] = rows(account, facts, self._pins)
        note = ""
        if (since := self._facts.old_since) is not None:
            note = self._texts("users.old", date=self._texts.date(since))
        self._change(
            users=shown,
            guest=not account.signed_in,
            identified=self._guard.value.open,
            spin_set=self._pins.is_set(account.account_id),
            note=note,
        )

    def _tick(self) -> None:
        """Counts the lock of the S-PIN down while it is looked at."""
        self._rest()
        wait = self._pins.closed_for(self._account.state.value.account_id)
        self._change(closed_seconds=FINAL if wait is None else math.ceil(wait))
        if wait and self.state.value.entry != "closed":
            self._due = self._timers.call_later(min(1.0, wait), self._tick)
        elif wait == 0 and self.state.value.entry_problem in self._closed_words:
            self._change(entry_problem="")

    @property
    def _closed_words(self) -> tuple[str, ...]:
        return (self._texts("problem.spin_locked"),)

    def _rest(self) -> None:
        if self._due is not None:
            self._due.cancel()
            self._due = None

    def _change(self, **fields: Any) -> None:
        self.state.set(replace(self.state.value, **fields))
