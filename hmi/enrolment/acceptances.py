"""Accepted documents on their way to the services, carried by the outbox (ENR-4)."""

from collections.abc import Awaitable, Callable

import msgspec

from chassis.errors import CarError, NotAvailable
from hmi.enrolment.formalities import Formalities
from hmi.outbox import Entry, Outbox, in_their_name
from online.contract.legal import AcceptDocument, LegalKind

ACCEPT = "accept_document"


class OnItsWay(msgspec.Struct, frozen=True, kw_only=True):
    """One acceptance, and the account in whose name it was given."""

    account_id: str
    document: AcceptDocument


class AcceptancesOnTheWay:
    """Has acceptances recorded, in the name of who gave them alone: they wait while another one drives.

    Args:
        formalities: the services.
        outbox: carries them, also over a power cut.
        driver: id of the account that is signed in now.
        done: told what is open after one was recorded; `refused` which one will never be taken, and why.
    """

    def __init__(
        self,
        formalities: Formalities,
        outbox: Outbox,
        driver: Callable[[], str],
        done: Callable[[tuple[LegalKind, ...]], Awaitable[None]],
        refused: Callable[[AcceptDocument, CarError], Awaitable[None]],
    ) -> None:
        self._formalities = formalities
        self._outbox = outbox
        self._driver = driver
        self._done = done
        self._refused = refused
        outbox.handle(ACCEPT, self._deliver, self._drop)

    async def put(self, account_id: str, document: AcceptDocument) -> None:
        """Has one recorded as soon as the services can be reached; durable on return, counted once."""
        key = f"accept.{account_id}.{document.kind}.{document.version}"
        given = OnItsWay(account_id=account_id, document=document)
        await self._outbox.put(ACCEPT, given, _stream(account_id), key)

    def hurry(self) -> None:
        """Somebody else drives: what waited for them goes now."""
        self._outbox.hurry()

    async def forget(self, account_id: str) -> None:
        """Has nothing more recorded in that name."""
        await self._outbox.drop(ACCEPT, _stream(account_id))

    async def _deliver(self, entry: Entry) -> None:
        given = msgspec.json.decode(entry.payload, type=OnItsWay)
        if given.account_id != self._driver():
            raise NotAvailable("not_signed_in", "Whoever accepted does not drive now")
        with in_their_name():
            recorded = await self._formalities.accept(given.document, entry.key)
        if given.account_id == self._driver():
            await self._done(tuple(recorded.open))

    async def _drop(self, entry: Entry, error: CarError) -> None:
        given = msgspec.json.decode(entry.payload, type=OnItsWay)
        if given.account_id == self._driver():
            await self._refused(given.document, error)


def _stream(account_id: str) -> str:
    """One for each account: who drives does not wait for who does not."""
    return f"{ACCEPT}.{account_id}"
