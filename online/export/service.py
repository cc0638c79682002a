"""All data of an account as a zip file: a page to read, and one JSON file a kind (PRV-3, GDPR article 20)."""

from __future__ import annotations

from collections.abc import AsyncIterator

import msgspec

from online.clock import Clock, iso_utc
from online.contract.accounts import Account, email_key
from online.database import Database
from online.export.index_page import index_page
from online.export.rows import (
    Record,
    account_records,
    car_records,
    invitation_records,
    table_records,
    tables_of_accounts,
    user_records,
)
from online.export.zip_stream import ZipStream
from online.mail.outbox import Outbox
from online.texts import Wording
from online.throttle import EXPORT_PER_ACCOUNT, Throttle


class Export:
    """Collects what is kept about an account; mails that were handed to a mail server are kept no more."""

    def __init__(
        self, database: Database, clock: Clock, throttle: Throttle, wording: Wording, outbox: Outbox
    ) -> None:
        self._database = database
        self._clock = clock
        self._throttle = throttle
        self._wording = wording
        self._outbox = outbox

    async def admit(self, account: Account) -> None:
        """Counts one export; raises ServiceError `too_many_attempts`."""
        await self._throttle.spend(EXPORT_PER_ACCOUNT, account.id)

    async def pieces(self, account: Account) -> AsyncIterator[bytes]:
        """The zip file piece by piece; one kind is in memory at a time, and the rows the page shows."""
        now = self._clock.now()
        archive = ZipStream(now)
        shown: list[tuple[str, list[Record]]] = []
        async for name, records in self.kinds(account):
            shown.append((name, records))
            yield archive.add(f"{name}.json", msgspec.json.format(msgspec.json.encode(records)))
        page = index_page(shown, self._wording.of(account.language), iso_utc(now))
        yield archive.add("index.html", page)
        yield archive.end()

    async def kinds(self, account: Account) -> AsyncIterator[tuple[str, list[Record]]]:
        """Every kind of data by name: no transaction stays open while one is being sent."""
        key = email_key(account.email)
        async with self._database.reading() as session:
            collected = [
                ("account", await account_records(session, account.id)),
                ("cars", await car_records(session, account.id)),
                ("users", await user_records(session, account.id)),
                ("invitations", await invitation_records(session, key)),
            ]
        for entry in collected:
            yield entry
        for name, table, column in tables_of_accounts():
            async with self._database.reading() as session:
                records = await table_records(session, table, column, account.id)
            yield name, records
        yield "mails", [msgspec.to_builtins(mail) for mail in await self._outbox.of(key)]
