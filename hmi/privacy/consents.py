"""The driver's consents in the car: given and withdrawn by one touch, also without a network (PRV-2).

What the driver decides holds here at once and goes to the services by the outbox. What the services say is
taken over for every purpose that nothing waits for. What the car keeps for a purpose is erased whenever it is
known that the consent is not given: at the withdrawal, here or on the phone, and again at every look, so
neither a power cut nor a disk that failed leaves any of it.
"""

import asyncio
import logging
import uuid
from collections.abc import Callable, Mapping
from typing import Protocol

import msgspec

from chassis.errors import CarError, NotAvailable
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.outbox import Entry, Outbox, in_their_name
from hmi.privacy.kept import Kept, KeptConsents
from hmi.privacy.model import Consent
from hmi.privacy.withdrawals import Eraser, Withdrawals
from hmi.shelf import Shelf
from hmi.status.model import Network
from hmi.tasks import Tasks
from hmi.texts import Texts
from hmi.timers import Timer, Timers
from hmi.topic import on_change
from hmi.users.leaver import Leaver
from online.contract.consents import OFFERED, Consents, ConsentState, GiveConsent, Purpose

log = logging.getLogger(__name__)

KIND = "consent"
LOOK_SECONDS = 900.0
"""So often the services are asked: what is withdrawn on the phone is erased in the car within so long."""


class Calls(Protocol):
    """What is needed of `hmi.privacy.calls.PrivacyCalls`."""

    async def consents(self) -> Consents: ...  # noqa: D102
    async def give_consent(self, purpose: Purpose, given: GiveConsent, key: str) -> ConsentState: ...  # noqa: D102


class Decision(msgspec.Struct, frozen=True, kw_only=True):
    """A consent on its way to the services."""

    account: str
    purpose: Purpose
    given: GiveConsent


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
        timers: to ask the services again.
        erasers: of whoever keeps something in the car for a purpose.
    """

    def __init__(
        self,
        calls: Calls,
        network: Observable[Network],
        outbox: Outbox,
        shelf: Shelf,
        account: Observable[AccountState],
        texts: Texts,
        timers: Timers,
        erasers: Mapping[Purpose, Eraser],
    ) -> None:
        self.state: Observable[tuple[Consent, ...]] = Observable(())
        self._calls = calls
        self._network = network
        self._outbox = outbox
        self._documents = KeptConsents(shelf)
        self._account = account
        self._texts = texts
        self._timers = timers
        self._withdrawals = Withdrawals(shelf, erasers)
        self._due: Timer | None = None
        self._owner = ""
        self._kept = Kept()
        self._known = False
        self._withdrawn: list[tuple[str, Purpose]] = []
        self._changes = 0
        self._one_at_a_time = asyncio.Lock()
        self._asking = asyncio.Lock()
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
        if self._due is not None:
            self._due.cancel()
        await self._tasks.stop()

    async def settled(self) -> None:
        """Waits until nothing is asked or erased."""
        await self._tasks.finish()

    def given(self, purpose: Purpose) -> bool:
        """Whether data may be collected for `purpose` now; never for a guest."""
        return self._owner == _owner(self._account.value) != "" and self._holds(purpose)

    async def decide(self, purpose: Purpose, given: bool) -> None:
        """Gives or withdraws a consent. What was kept for one that is withdrawn is erased on return.

        A withdrawal holds in the step in which it is made: it waits for nobody and nothing.

        Raises:
            CarError: ``not_signed_in`` for a guest, or when who gave it has gone meanwhile; the car's memory
                cannot be written; what was kept cannot be erased now, so it is tried again at every look.
        """
        owner = _owner(self._account.value)
        if not owner:
            raise CarError("not_signed_in", self._texts("account.sign_in_first"))
        if given:
            await self._decide(owner, purpose, given=True)
            return
        self._withdrawn.append((owner, purpose))
        self._show()
        try:
            await self._decide(owner, purpose, given=False)
        finally:
            self._withdrawn.remove((owner, purpose))
            self._show()
        await self._withdrawals.erase(owner, purpose)

    async def _decide(self, owner: str, purpose: Purpose, *, given: bool) -> None:
        async with self._one_at_a_time:
            await self._follow_owner()
            there = owner == self._owner
            if given and not there:
                raise CarError("not_signed_in", self._texts("account.sign_in_first"))
            before = self._kept if there else await self._documents.of(owner)
            if before is None:
                return  # who has gone had given nothing, or was forgotten
            kept = before.decided(purpose, given, str(uuid.uuid4()))
            if there and not given:  # also when it cannot be written
                self._kept = msgspec.structs.replace(before, given=kept.given)
            self._changes += 1
            note = self._withdrawals.cancel if given else self._withdrawals.note
            await note(owner, purpose)
            await self._keep(owner, kept)
            await self._send(owner, kept, purpose)

    async def forget_user(self, leaver: Leaver) -> None:
        """Forgets what a user decided, and what of it is on its way. Raises `CarError` when that fails."""
        async with self._one_at_a_time:
            if self._owner == leaver.account_id:
                self._owner, self._kept, self._known = "", Kept(), False
                self._show()
            await self._documents.forget(leaver.account_id)
            await self._withdrawals.forget(leaver.account_id)
            await self._outbox.drop(KIND, f"{KIND}.{leaver.account_id}")

    # Services ------------------------------------------------------------------------------------

    def _look(self) -> None:
        if self._due is not None:
            self._due.cancel()
        self._due = self._timers.call_later(LOOK_SECONDS, self._look)
        self._tasks.start(self._refresh())

    async def _refresh(self) -> None:
        async with self._one_at_a_time:
            await self._follow_owner()
        async with self._asking:  # an answer never takes the place of a newer one
            await self._ask_services()
        await self._obey()

    async def _ask_services(self) -> None:
        """Takes over what the services say. The driver decides meanwhile, however long they take."""
        owner, changes = self._owner, self._changes
        if not owner or self._network.value != "online":
            return
        try:
            answer = await self._calls.consents()
        except CarError as error:
            log.info("The consents did not come: %s", error)
            return
        async with self._one_at_a_time:
            if not owner == self._owner == _owner(self._account.value):
                return
            if changes != self._changes:  # what they say is of before
                self._look()
                return
            said = {one.purpose: one.given for one in answer.consents}
            waiting = self._kept.waiting
            given = tuple(
                purpose
                for purpose in OFFERED
                if (purpose in self._kept.given if purpose in waiting else said.get(purpose, False))
            )
            await self._withdrawals.note(
                owner, *(purpose for purpose in self._kept.given if purpose not in given)
            )
            await self._keep(owner, Kept(given=given, waiting=waiting))

    async def _obey(self) -> None:
        """Erases whatever is kept without a consent, once it is known what is consented to."""
        await self._withdrawals.obey(self._owner if self._known else "", self._may_stay)

    def _may_stay(self, account: str, purpose: Purpose) -> bool:
        """Of who drives while they consent; of others nothing that they have withdrawn."""
        return account == self._owner and (not self._known or purpose in self._kept.given)

    async def _send(self, account: str, kept: Kept, purpose: Purpose) -> None:
        """Hands what was decided to the outbox, which takes each key once."""
        question = GiveConsent(given=purpose in kept.given, language=self._texts.language)
        decision = Decision(account=account, purpose=purpose, given=question)
        await self._outbox.put(KIND, decision, f"{KIND}.{account}", kept.waiting[purpose])

    async def _deliver(self, entry: Entry) -> None:
        decision = msgspec.json.decode(entry.payload, type=Decision)
        if decision.account != _owner(self._account.value):
            # It waits for its driver: in the name of another one it must not be given.
            raise NotAvailable("not_signed_in", self._texts("account.sign_in_first"))
        with in_their_name():
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
            account = decision.account
            before = self._kept if account == self._owner else await self._documents.of(account)
            if before is not None and key in before.waiting.values():
                self._changes += 1
                await self._keep(account, before.arrived(key))

    # Memory --------------------------------------------------------------------------------------

    async def _follow_owner(self) -> None:
        owner = _owner(self._account.value)
        if owner != self._owner:
            self._owner, self._kept, self._known = owner, Kept(), False
            if owner and (found := await self._documents.of(owner)) is not None:
                self._kept, self._known = found, True
            for purpose in self._kept.waiting:  # the power may have gone between keeping and sending
                await self._send(owner, self._kept, purpose)
            if self._kept.waiting:
                self._outbox.hurry()
            self._show()

    async def _keep(self, account: str, kept: Kept) -> None:
        """Shows `kept` once it is on disk."""
        await self._documents.keep(account, kept)
        if account == self._owner:
            self._kept, self._known = kept, True
            self._show()

    def _holds(self, purpose: Purpose) -> bool:
        return purpose in self._kept.given and (self._owner, purpose) not in self._withdrawn

    def _show(self) -> None:
        self.state.set(tuple(map(self._consent, OFFERED)) if self._owner else ())

    def _consent(self, purpose: Purpose) -> Consent:
        return Consent(
            purpose,
            self._texts(f"consents.{purpose}_name"),
            self._texts(f"consents.{purpose}_text"),
            self._holds(purpose),
            purpose in self._kept.waiting or (self._owner, purpose) in self._withdrawn,
        )


def _owner(account: AccountState) -> str:
    """The account that decides; empty for a guest."""
    return account.account_id if account.signed_in else ""
