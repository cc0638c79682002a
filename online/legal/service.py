"""Who accepted which version of the legal documents, and what is still to be accepted (ENR-4)."""

from __future__ import annotations

from typing import cast

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from online.clock import Clock, iso_utc
from online.contract.legal import Acceptance, Acceptances, AcceptDocument, LegalKind
from online.database import Database
from online.errors import ServiceError
from online.legal.documents import KINDS, Documents
from online.legal.tables import AcceptanceRow


class Legal:
    """The acceptances in the database."""

    def __init__(self, database: Database, clock: Clock, documents: Documents) -> None:
        self._database = database
        self._clock = clock
        self.documents = documents

    async def acceptances(self, account_id: str) -> Acceptances:
        """What the account ever accepted, and what waits in its present version."""
        async with self._database.reading() as session:
            rows = await _rows(session, account_id)
        done = {(row.kind, row.version) for row in rows}
        return Acceptances(
            acceptances=[_acceptance(row) for row in rows],
            open=[kind for kind in KINDS if (kind, self.documents.version(kind)) not in done],
        )

    async def accept(self, account_id: str, accepted: list[AcceptDocument]) -> Acceptances:
        """Records what was accepted, all or nothing; accepting again changes nothing.

        Raises `document_outdated` for another version than the present one, `bad_request` for a language the
        document was never shown in.
        """
        for document in accepted:
            if document.version != self.documents.version(document.kind):
                raise ServiceError("document_outdated", reason=document.kind)
            if document.language not in self.documents.languages(document.kind):
                raise ServiceError("bad_request", reason="language")
        try:
            await self._keep(account_id, accepted)
        except IntegrityError:  # another instance kept the same a moment ago
            await self._keep(account_id, accepted)
        return await self.acceptances(account_id)

    async def _keep(self, account_id: str, accepted: list[AcceptDocument]) -> None:
        async with self._database.writing() as session:
            done = {(row.kind, row.version) for row in await _rows(session, account_id)}
            for document in accepted:
                if (document.kind, document.version) in done:
                    continue
                done.add((document.kind, document.version))
                session.add(
                    AcceptanceRow(
                        account_id=account_id,
                        kind=document.kind,
                        version=document.version,
                        language=document.language,
                        accepted_at=self._clock.now(),
                    )
                )


async def _rows(session: AsyncSession, account_id: str) -> list[AcceptanceRow]:
    query = (
        select(AcceptanceRow)
        .where(AcceptanceRow.account_id == account_id)
        .order_by(AcceptanceRow.accepted_at, AcceptanceRow.version, AcceptanceRow.kind)
    )
    return list(await session.scalars(query))


def _acceptance(row: AcceptanceRow) -> Acceptance:
    return Acceptance(
        kind=cast(LegalKind, row.kind),
        version=row.version,
        language=row.language,
        accepted_at=iso_utc(row.accepted_at),
    )
