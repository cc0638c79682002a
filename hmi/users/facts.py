"""The newest signed facts about this car: fetched with a network, honoured without (USR-2, LIC-6)."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable
from datetime import datetime

import msgspec

from chassis.clock import Clock
from chassis.errors import CarError
from chassis.observable import Observable
from hmi.documents import Documents
from hmi.online import OnlineClient
from hmi.users.leaver import Leaver
from hmi.users.signed import is_newer, read_facts
from online.contract.facts import CarFacts, FactKey, FactKeySet, SignedFacts

log = logging.getLogger(__name__)

DOCUMENT = "facts"


class KeptFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept: the keys pinned for `vin`, and the statement as it came.

    `newest` is the number and the moment of the newest statement, for it may have been forgotten with a user
    it names.
    """

    vin: str
    keys: tuple[FactKey, ...]
    jws: str = ""
    newest: tuple[int, int] = (0, 0)


class Facts:
    """Keeps the facts about this car, durably.

    Attributes:
        state: the newest facts, None while there are none.

    Args:
        online: the services.
        documents: where they are kept.
        vin: this car.
        clock: tells when they are old; a clock that runs behind them is not believed.
    """

    def __init__(self, online: OnlineClient, documents: Documents, vin: str, clock: Clock) -> None:
        self.state: Observable[CarFacts | None] = Observable(None)
        self._online = online
        self._documents = documents
        self._vin = vin
        self._clock = clock
        self._kept: KeptFacts | None = None
        self._one_at_a_time = asyncio.Lock()

    async def start(self) -> None:
        """Reads what was kept; it is verified again, as anything read from a disk."""
        kept = await self._documents.load(DOCUMENT, KeptFacts)
        if kept is None or kept.vin != self._vin:
            return
        self._kept = kept
        if kept.jws:
            try:
                self.state.set(await asyncio.to_thread(read_facts, kept.jws, kept.keys, self._vin))
            except CarError as error:
                log.warning("The kept facts are left aside: %s", error)

    async def pin(self) -> None:
        """Takes the services' keys, once, at enrolment. Raises `CarError` when they do not answer."""
        if self._kept is None:
            answer: FactKeySet = await self._online.call("GET", "/v1/facts/keys", FactKeySet, signed=False)
            await self._keep(KeptFacts(vin=self._vin, keys=tuple(answer.keys)))

    async def refresh(self, leave: Callable[[Iterable[str]], Awaitable[None]] | None = None) -> bool:
        """Asks the services; whether the facts changed.

        `leave` is told the accounts that are users no more, before that is kept.

        Raises `CarError` as the link does, ``facts_refused`` for what is not signed, of another car or older
        than what is known.
        """
        async with self._one_at_a_time:
            await self.pin()
            kept, before = self._kept, self.state.value
            if kept is None:
                return False
            known = ",".join(key.kid for key in kept.keys)
            path = f"/v1/cars/{self._vin}/facts?known={known}"
            answer: SignedFacts = await self._online.call("GET", path, SignedFacts)
            facts = await asyncio.to_thread(read_facts, answer.jws, kept.keys, self._vin)
            newest = (facts.number, facts.issued_at)
            if not is_newer(facts, before) or newest < kept.newest:
                raise CarError("facts_refused", "What the services say of the users is older than known")
            if leave is not None:
                await leave(_accounts(before) - _accounts(facts))
            keys = tuple(facts.keys)
            await self._keep(KeptFacts(vin=self._vin, keys=keys, jws=answer.jws, newest=newest))
            self.state.set(facts)
            return before is None or before.number != facts.number

    async def forget(self) -> None:
        """Forgets facts and keys, as when the car is nobody's any more."""
        self._kept = None
        await self._documents.write(DOCUMENT, None)
        self.state.set(None)

    @property
    def primary(self) -> str:
        """Account of the primary user; empty while nothing is known."""
        users = self.state.value.users if self.state.value is not None else ()
        return next((user.account_id for user in users if user.role == "primary"), "")

    async def forget_user(self, leaver: Leaver) -> None:
        """Forgets what names a user; all of it when the car is nobody's with them.

        The others hold for this drive, and are asked for again: a statement cannot be kept in part.
        """
        if self._kept is None:
            await self.start()  # a power cut may have left this for the next start
        facts, kept = self.state.value, self._kept
        if facts is None or kept is None or leaver.account_id not in _accounts(facts):
            return
        if leaver.erased and leaver.account_id == self.primary:
            await self.forget()
            return
        await self._keep(msgspec.structs.replace(kept, jws=""))
        users = [user for user in facts.users if user.account_id != leaver.account_id]
        self.state.set(msgspec.structs.replace(facts, users=users))

    @property
    def old_since(self) -> datetime | None:
        """When the facts were said, if that is too long ago; None while they are fresh."""
        facts = self.state.value
        if facts is None:
            return None
        now = max(self._clock.now().timestamp(), facts.issued_at)
        issued = datetime.fromtimestamp(facts.issued_at, self._clock.now().tzinfo)
        return issued if now >= facts.expires_at else None

    async def _keep(self, kept: KeptFacts) -> None:
        await self._documents.save(DOCUMENT, kept)
        self._kept = kept


def _accounts(facts: CarFacts | None) -> frozenset[str]:
    return frozenset() if facts is None else frozenset(user.account_id for user in facts.users)
