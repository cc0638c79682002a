"""Keeps a driver's draft over a power cut, and hands e-mails to the services, also later (VOI-6)."""

import asyncio
import logging
import uuid
from collections.abc import Callable, Coroutine
from typing import Any, Protocol

import msgspec

from chassis.errors import CarError, NotAvailable
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.messages.model import Draft
from hmi.messages.refusals import Refusal, Refusals
from hmi.notices.service import NoticesService
from hmi.outbox import Entry, Outbox, in_their_name
from hmi.shelf import Shelf
from hmi.status.model import Network
from hmi.tasks import Tasks
from hmi.texts import Texts
from hmi.topic import on_change
from hmi.users.guard import Guard
from hmi.users.leaver import Leaver
from online.contract.availability import PrivacyLevel
from online.contract.messages import NewMessage

log = logging.getLogger(__name__)

KIND = "message"


class Services(Protocol):
    """What is needed of `hmi.online.OnlineClient`."""

    network: Observable[Network]
    privacy: Observable[PrivacyLevel]

    def call(  # noqa: D102
        self, method: str, path: str, answer: Any = None, *, body: msgspec.Struct | None = None
    ) -> Coroutine[Any, Any, Any]: ...


class Leaving(msgspec.Struct, frozen=True, kw_only=True):
    """A message on its way to the services, in the name of `account`; `name` is whom it is for."""

    account: str
    name: str
    message: NewMessage


class MessagesService:
    """One draft a driver. A guest's is not written and lasts as long as their drive (USR-1, PER-3).

    What was dictated never goes into a log.

    Args:
        shelf: one document a driver.
        guard: whose draft may be read out.
        account: e-mails are sent in the name of who is signed in.
        online: the services; `outbox` carries messages to them.

    Attributes:
        drafts: counts the changes of anybody's draft.
    """

    def __init__(
        self,
        shelf: Shelf,
        guard: Guard,
        account: Observable[AccountState],
        online: Services,
        outbox: Outbox,
        notices: NoticesService,
        texts: Texts,
    ) -> None:
        self._shelf = shelf
        self._guard = guard
        self._account = account
        self._online = online
        self._outbox = outbox
        self._notices = notices
        self._texts = texts
        self.drafts = Observable(0)
        self._refusals = Refusals(shelf)
        self._guests: Draft | None = None
        self._one_at_a_time = asyncio.Lock()
        self._tasks = Tasks("messages")
        self._ends: list[Callable[[], None]] = []
        outbox.handle(KIND, self._deliver, self._refused)

    async def start(self) -> None:
        """Tells each driver, once they have shown who they are, which of their messages were refused."""
        self._ends = [on_change(self._guard, lambda watch: (watch.owner, watch.open), self._came)]
        self._came()

    async def stop(self) -> None:
        """Tells nobody any more."""
        for end in self._ends:
            end()
        self._ends = []
        await self._tasks.finish()

    async def draft(self) -> Draft | None:
        """The draft of who drives; None without one. Raises `CarError` ``not_identified``."""
        owner = self._need_open()
        return await self._read(owner) if owner else self._guests

    async def keep(self, draft: Draft | None) -> None:
        """Keeps `draft`, durably on return; None discards the one there is. Raises `CarError`."""
        owner = self._need_open()
        if not owner:
            self._guests = draft
            self._changed()
            return
        async with self._one_at_a_time:
            self._need_still(owner)
            await (self._finish(owner) if draft is None else self._write(owner, draft))

    def need_sender(self) -> None:
        """Raises `CarError` ``message_signed_out``, ``message_unverified``: answers must reach the driver."""
        account = self._account.value
        if not account.signed_in:
            raise CarError("message_signed_out", self._texts("problem.message_signed_out"))
        if not account.verified:
            raise CarError("message_unverified", self._texts("problem.message_unverified"))

    async def send(self, draft: Draft) -> bool:
        """Hands an e-mail over; durable on return. Whether it can go at once.

        Raises `CarError` as `need_sender` does, ``not_identified``, and when it cannot be kept.
        """
        account = self._need_open()
        self.need_sender()
        key = str(uuid.uuid4())
        message = NewMessage(id=key, recipient=draft.address, text=draft.text, language=self._texts.language)
        leaving = Leaving(account=account, name=draft.name, message=message)
        async with self._one_at_a_time:  # a refusal that comes at once brings the draft back afterwards
            self._need_still(account)
            await self._outbox.put(KIND, leaving, _stream(account), key)
            await self._finish(account)
        return self._online.network.value == "online" and self._online.privacy.value != "maximum"

    async def forget_user(self, leaver: Leaver) -> None:
        """Forgets the draft of a user who leaves the car, and what waits to be sent in their name."""
        async with self._one_at_a_time:
            await self._write(leaver.account_id, None)
            await self._refusals.forget(leaver.account_id)
            await self._outbox.drop(KIND, _stream(leaver.account_id))

    async def forget_guest(self) -> None:
        """The guest's drive is over: the next one finds nothing (USR-1)."""
        self._guests = None
        self._changed()

    async def _deliver(self, entry: Entry) -> None:
        leaving = msgspec.json.decode(entry.payload, type=Leaving)
        account = self._account.value
        if leaving.account != account.account_id or not account.signed_in:
            # It waits for its driver: in the name of another one it must not be sent.
            raise NotAvailable("not_signed_in", self._texts("account.sign_in_first"))
        with in_their_name():
            await self._online.call("POST", "/v1/messages", body=leaving.message)

    async def _refused(self, entry: Entry, error: CarError) -> None:
        """It will never be taken: its driver has the text back, at once if there is no other draft."""
        leaving = msgspec.json.decode(entry.payload, type=Leaving)
        message = leaving.message
        draft = Draft(
            kind="email", name=leaving.name, address=message.recipient, text=message.text, refused=entry.key
        )
        refusal = Refusal(key=entry.key, draft=draft, code=error.code, message=error.message)
        async with self._one_at_a_time:
            if not await self._outbox.holds(entry):
                return  # its sender was forgotten meanwhile
            await self._refusals.add(leaving.account, refusal)
            if await self._read(leaving.account) is None:
                await self._write(leaving.account, draft)
        await self._tell()

    async def _finish(self, account_id: str) -> None:
        """The draft of an account is done with; in its place comes the next one that was refused."""
        before = await self._read(account_id)
        left = await self._refusals.finish(account_id, before.refused if before is not None else "")
        await self._write(account_id, left[0].draft if left else None)
        self._came()

    async def _read(self, account_id: str) -> Draft | None:
        raw = await self._shelf.read(_key(account_id))
        try:
            return None if raw is None else msgspec.json.decode(raw, type=Draft)
        except msgspec.DecodeError:
            log.warning("A draft is damaged and was left aside")
            return None

    async def _write(self, account_id: str, draft: Draft | None) -> None:
        await self._shelf.write(_key(account_id), None if draft is None else msgspec.json.encode(draft))
        self._changed()

    def _changed(self) -> None:
        self.drafts.set(self.drafts.value + 1)

    def _came(self) -> None:
        self._tasks.start(self._tell())

    async def _tell(self) -> None:
        """Tells who drives, and nobody else, what of theirs was refused; again until they deal with it."""
        watch = self._guard.value
        refusals = await self._refusals.of(watch.owner) if watch.owner and watch.open else ()
        if not refusals or watch != self._guard.value:
            return
        last = refusals[-1]
        why = CarError(last.code, last.message)
        self._notices.tell(
            "messages.refused",
            "mail",
            lambda: (self._texts("messages.refused", name=last.draft.name), self._texts.problem(why)),
            "warning",
        )

    def _need_open(self) -> str:
        watch = self._guard.value
        if not watch.open:
            raise CarError("not_identified", self._texts("problem.not_identified"))
        return watch.owner

    def _need_still(self, owner: str) -> None:
        """Nothing is kept in the name of who has gone meanwhile: they may have been forgotten."""
        if self._guard.value.owner != owner:
            raise CarError("not_identified", self._texts("problem.not_identified"))


def _key(owner: str) -> str:
    return f"draft.{owner}"


def _stream(account_id: str) -> str:
    return f"{KIND}.{account_id}"
