"""The driver's consents in the car: given and withdrawn by one touch, also without a network (PRV-2).

What the driver decides holds here at once and goes to the services by the outbox. What the services say is
taken over for every purpose that nothing waits for.
"""

import asyncio
import logging
import uuid
from collections.abc import Callable
from typing import Protocol, get_args

import msgspec

from chassis.errors import CarError, NotAvailable
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.outbox import Entry, Outbox
from hmi.privacy.model import Consent
from hmi.shelf import Shelf
from hmi.status.model import Network
from hmi.tasks import Tasks
from hmi.texts import Texts
from hmi.topic import on_change
from online.contract.consents import Consents, ConsentState, GiveConsent, Purpose

log = logging.getLogger(__name__)

KIND = "consent"
KEPT_KEY = "consents.{account}"
PURPOSES: tuple[Purpose, ...] = get_args(Purpose)


class Calls(Protocol):
    """What is needed of `hmi.privacy.calls.PrivacyCalls`."""

    async def consents(self) -> Consents: ...  # noqa: D102
    async def give_consent(self, purpose: Purpose, given: GiveConsent, key: str) -> ConsentState: ...  # noqa: D102


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """A consent on its way to the services."""

    account: str
    purpose: Purpose
    given: GiveConsent


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept for one account: the purposes agreed to, and the idempotency keys of what is under way."""

    given: tuple[Purpose, ...] = ()
    waiting: dict[Purpose, str] = {}


class ConsentService:
    """The consents of the driver who is signed in.

    Attributes:
        state: every purpose, in the order of the contract; empty for a guest.

    Args:
        calls: to the services.
        network: they are asked whenever it becomes ``online``.
        outbox: carries decisions to them.
        shelf: keeps decisions by account.
        account: who is signed in.
        texts: names the purposes, in the words of the phone's page.
    """

    def __init__(
        self,
        calls: Calls,
        network: Observable[Network],
        outbox: Outbox,
        shelf: Shelf,
        account: Observable[AccountState],
        texts: Texts,
    ) -> None:
        self.state: Observable[tuple[Consent, ...]] = Observable(())
        self._calls = calls
        self._network = network
        self._outbox = outbox
        self._shelf = shelf
        self._account = account
        self._texts = texts
        self._owner = ""
        self._kept = Kept()
        self._one_at_a_time = asyncio.Lock()
        self._tasks = Tasks("consents")
        self._ends: list[Callable[[], None]] = []
        outbox.handle(KIND, self._deliver, self._refused)

    async def start(self) -> None:
        """Shows what is kept, and what the services say once they answer."""
        self._ends = [
            on_change(self._account, _owner, self._look),
            on_change(self._network, lambda network: network == "online", self._look),
            self._texts.locale.subscribe(lambda _locale: self._show()),
        ]
        self._look()

    async def stop(self) -> None:
        """Asks no more; what is on its way goes on at the next start."""
        for end in self._ends:
            end()
        self._ends = []
        await self._tasks.stop()

    def given(self, purpose: Purpose) -> bool:
        """Whether data may be collected for `purpose` now; never for a guest."""
        return self._owner == _owner(self._account.value) != "" and purpose in self._kept.given

    async def decide(self, purpose: Purpose, given: bool) -> None:
        """Gives or withdraws a consent.

        Raises:
            CarError: ``not_signed_in`` for a guest; the car's memory cannot be written.
        """
        async with self._one_at_a_time:
            await self._follow_owner()
            if not self._owner:
                raise CarError("not_signed_in", self._texts("account.sign_in_first"))
            others = tuple(one for one in self._kept.given if one != purpose)
            if not given:  # a withdrawal holds before it is written anywhere
                self._kept = msgspec.structs.replace(self._kept, given=others)
                self._show()
            waiting = {**self._kept.waiting, purpose: str(uuid.uuid4())}
            await self._keep(Kept(given=(*others, purpose) if given else others, waiting=waiting))
            await self._send(purpose)

    # Services ------------------------------------------------------------------------------------

    def _look(self) -> None:
        self._tasks.start(self._refresh())

    async def _refresh(self) -> None:
        async with self._one_at_a_time:
            await self._follow_owner()
            if not self._owner or self._network.value != "online":
                return
            owner = self._owner
            try:
                answer = await self._calls.consents()
            except CarError as error:
                log.info("The consents did not come: %s", error)
                return
            if owner != _owner(self._account.value):
                return
            said = {one.purpose: one.given for one in answer.consents}
            waiting = self._kept.waiting
            given = tuple(
                purpose
                for purpose in PURPOSES
                if (purpose in self._kept.given if purpose in waiting else said.get(purpose, False))
            )
            await self._keep(Kept(given=given, waiting=waiting))

    async def _send(self, purpose: Purpose) -> None:
        """Hands what was decided to the outbox, which takes each key once."""
        question = GiveConsent(given=purpose in self._kept.given, language=self._texts.language)
        decision = Decision(account=self._owner, purpose=purpose, given=question)
        await self._outbox.put(KIND, decision, f"{KIND}.{self._owner}", self._kept.waiting[purpose])

    async def _deliver(self, entry: Entry) -> None:
        decision = msgspec.json.decode(entry.payload, type=Decision)
        if decision.account != _owner(self._account.value):
            # It waits for its driver: in the name of another one it must not be given.
            raise NotAvailable("not_signed_in", self._texts("account.sign_in_first"))
        await self._calls.give_consent(decision.purpose, decision.given, entry.key)
        await self._arrived(decision, entry.key)

    async def _refused(self, entry: Entry, error: CarError) -> None:
        """It holds here no longer than at the services: what they keep is asked anew."""
        decision = msgspec.json.decode(entry.payload, type=Decision)
        log.warning("A consent was refused: %s", error)
        await self._arrived(decision, entry.key)
        self._look()

    async def _arrived(self, decision: Decision, key: str) -> None:
        async with self._one_at_a_time:
            if decision.account == self._owner and self._kept.waiting.get(decision.purpose) == key:
                waiting = {one: other for one, other in self._kept.waiting.items() if other != key}
                await self._keep(Kept(given=self._kept.given, waiting=waiting))

    # Memory --------------------------------------------------------------------------------------

    async def _follow_owner(self) -> None:
        owner = _owner(self._account.value)
        if owner != self._owner:
            self._owner, self._kept = owner, Kept()
            raw = await self._shelf.read(KEPT_KEY.format(account=owner)) if owner else None
            try:
                self._kept = Kept() if raw is None else msgspec.json.decode(raw, type=Kept)
            except msgspec.DecodeError as error:
                log.warning("The consents are damaged, so none is given: %s", error)
            for purpose in self._kept.waiting:  # the power may have gone between keeping and sending
                await self._send(purpose)
            if self._kept.waiting:
                self._outbox.hurry()
            self._show()

    async def _keep(self, kept: Kept) -> None:
        """Shows `kept` once it is on disk."""
        await self._shelf.write(KEPT_KEY.format(account=self._owner), msgspec.json.encode(kept))
        self._kept = kept
        self._show()

    def _show(self) -> None:
        self.state.set(tuple(map(self._consent, PURPOSES)) if self._owner else ())

    def _consent(self, purpose: Purpose) -> Consent:
        return Consent(
            purpose,
            self._texts(f"consents.{purpose}_name"),
            self._texts(f"consents.{purpose}_text"),
            purpose in self._kept.given,
            purpose in self._kept.waiting,
        )


def _owner(account: AccountState) -> str:
    """The account that decides; empty for a guest."""
    return account.account_id if account.signed_in else ""
