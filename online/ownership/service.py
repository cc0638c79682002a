"""The proof that a car is somebody's own, given in the car: a pairing code or two keys (ENR-7).

Every pairing code is counted as wrong before it is looked at, in a transaction of its own: what dies in
between, or comes many times at once, has been counted. One that gives the car away takes the count along.
"""

from __future__ import annotations

import asyncio
import math

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from online.accounts.passwords import Passwords
from online.accounts.service import key_of
from online.accounts.tables import AccountRow
from online.clock import Clock
from online.contract.ownership import (
    CLAIM_LIFE,
    CODE_LIFE,
    CodeEntry,
    Paired,
    TwoKeys,
    keys_fit,
    plain_code,
)
from online.database import Database
from online.errors import ServiceError
from online.garage.locks import lock_accounts, lock_car
from online.garage.registrations import Registrations
from online.garage.service import make_primary, primary_of
from online.garage.tables import CarRow
from online.ownership.claims import hash_of, sound_vin
from online.ownership.keys import bind_car, check_car
from online.ownership.tables import ClaimRow, CodeEntryRow

AT_ONCE = 8
"""Entries looked at together; a flood of them waits here, and leaves the database to others."""


class Ownership:
    """Proofs given in cars. Every method raises ServiceError with a code of `contract.problems`."""

    def __init__(
        self, database: Database, clock: Clock, passwords: Passwords, registrations: Registrations
    ) -> None:
        self._database = database
        self._clock = clock
        self._passwords = passwords
        self._registrations = registrations
        self._gate = asyncio.Semaphore(AT_ONCE)
        self._paused: dict[str, CodeEntry] = {}  # only time ends a pause: a flood of codes need not ask again

    async def pair(self, typed_vin: str, key: str, typed_code: str) -> Paired:
        """Makes the account that was given this code the car's primary user; the same code again is harmless.

        Raises `vin_malformed`, `car_key_wrong`, `no_claim_waiting`, `pairing_paused`, `pairing_code_wrong`,
        `pairing_code_expired`, `car_has_primary` or `garage_full`.
        """
        vin = sound_vin(typed_vin)
        code = plain_code(typed_code)
        if code is None:
            raise ServiceError("bad_request", reason="code")
        self._refuse_paused(vin)
        async with self._gate:
            self._refuse_paused(vin)
            entry = await self._count(vin, key)
            code_hash = await hash_of(self._passwords, vin, code)
            return await self._settle(vin, key, code_hash, entry)

    async def two_keys(self, typed_vin: str, key: str, proof: TwoKeys) -> Paired:
        """Makes the account that waits for this car its primary user; the same proof again is harmless.

        Raises `vin_malformed`, `keys_too_far_apart`, `car_key_wrong`, `no_claim_waiting`, `several_claims`,
        `car_has_primary` or `garage_full`.
        """
        vin = sound_vin(typed_vin)
        if not keys_fit(proof.first_at, proof.second_at):
            raise ServiceError("keys_too_far_apart")
        try:
            async with self._database.writing() as session:
                await check_car(session, vin, key)
                claim = await self._meant(session, vin, proof)
                if claim.verified_at is None:
                    await self._verify(session, claim, key)
                    claim.proof_key = proof.idempotency_key
                return await _paired(session, claim)
        except IntegrityError as error:  # the same car at the same moment: the index decides
            raise ServiceError("car_has_primary") from error

    def _refuse_paused(self, vin: str) -> None:
        """Raises ServiceError `pairing_paused` for a car that is known here to have paused."""
        wait = self._paused.get(vin, CodeEntry()).paused_for(self._clock.now().timestamp())
        if wait > 0:
            raise ServiceError("pairing_paused", retry_after=math.ceil(wait))
        self._paused.pop(vin, None)

    async def _count(self, vin: str, key: str) -> CodeEntry:
        """Counts an entry as wrong; the state after it."""
        try:
            return await self._count_once(vin, key)
        except IntegrityError:  # another instance counted the first one a moment ago
            return await self._count_once(vin, key)

    async def _count_once(self, vin: str, key: str) -> CodeEntry:
        now = self._clock.now()
        async with self._database.writing() as session:
            await check_car(session, vin, key)
            claims = select(ClaimRow.vin).where(ClaimRow.vin == vin, ClaimRow.way == "pairing_code").limit(1)
            if await session.scalar(claims) is None:
                raise ServiceError("no_claim_waiting")
            row = await session.get(CodeEntryRow, vin, with_for_update=True)
            if row is None:
                row = CodeEntryRow(vin=vin, wrong=0, open_at=None, tried_at=now)
                session.add(row)
            wait = row.entry.paused_for(now.timestamp())
            if wait > 0:
                self._paused[vin] = row.entry
                raise ServiceError("pairing_paused", retry_after=math.ceil(wait))
            row.entry = row.entry.after_wrong(now.timestamp())
            row.tried_at = now
            return row.entry

    async def _settle(self, vin: str, key: str, code_hash: str, entry: CodeEntry) -> Paired:
        """Looks at an entry that was counted."""
        refused: ServiceError | None = None
        paired: Paired | None = None
        query = select(ClaimRow).where(ClaimRow.vin == vin, ClaimRow.code_hash == code_hash).with_for_update()
        async with self._database.writing() as session:
            await check_car(session, vin, key)
            claim = await session.scalar(query)
            if claim is None or (claim.verified_at is not None and not await _is_primary(session, claim)):
                tries = 0 if entry.open_at else entry.tries_left
                raise ServiceError("pairing_code_wrong", tries_left=tries)
            try:
                async with session.begin_nested():
                    if claim.verified_at is None:
                        self._refuse_late(claim)
                        await self._verify(session, claim, key)
                    paired = await _paired(session, claim)
            except IntegrityError:  # the same car at the same moment: the index decides
                refused = ServiceError("car_has_primary")
            except ServiceError as error:
                refused = error
            counted = await session.get(CodeEntryRow, vin, with_for_update=True)
            if counted is not None and paired is not None:
                await session.delete(counted)
                self._paused.pop(vin, None)
            elif counted is not None:
                # No guess, but it forgives none either: with an old code of one's own in between, anybody
                # could go on guessing somebody else's.
                counted.entry = counted.entry.without_one()
        if paired is None:
            raise refused or ServiceError("internal")
        return paired

    async def _meant(self, session: AsyncSession, vin: str, proof: TwoKeys) -> ClaimRow:
        """The claim that a proof is for."""
        query = select(ClaimRow, AccountRow.email_key).join(AccountRow, AccountRow.id == ClaimRow.account_id)
        query = query.where(ClaimRow.vin == vin, ClaimRow.way == "two_keys").with_for_update(of=ClaimRow)
        found = [(claim, email_key) for claim, email_key in await session.execute(query)]
        for claim, _ in found:
            if claim.proof_key == proof.idempotency_key and await _is_primary(session, claim):
                return claim
        now = self._clock.now()
        waiting = [
            (claim, email_key)
            for claim, email_key in found
            if claim.verified_at is None and now < claim.expires_at <= now + CLAIM_LIFE
        ]
        if proof.email is not None:
            named = key_of(proof.email)
            waiting = [(claim, email_key) for claim, email_key in waiting if email_key == named]
        if not waiting:
            raise ServiceError("no_claim_waiting")
        if len(waiting) > 1:
            raise ServiceError("several_claims")
        return waiting[0][0]

    def _refuse_late(self, claim: ClaimRow) -> None:
        now = self._clock.now()
        if not now < claim.expires_at <= now + CODE_LIFE:  # the latter: made by a clock that was ahead
            raise ServiceError("pairing_code_expired")

    async def _verify(self, session: AsyncSession, claim: ClaimRow, key: str) -> None:
        """Makes the claiming account primary user, and binds the car's key."""
        now = self._clock.now()
        await lock_accounts(session, claim.account_id)
        if await lock_car(session, claim.vin) is None:  # what a car said of itself is not overwritten
            car = CarRow(
                vin=claim.vin, model=claim.model, powertrain=claim.powertrain, navigation=claim.navigation
            )
            car.registered_at = await self._registrations.found_again(session, claim.vin)
            session.add(car)
            await session.flush()
        await make_primary(session, claim.account_id, claim.vin, now)
        await bind_car(session, claim.vin, key, now)
        claim.verified_at = now
        await session.flush()


async def _is_primary(session: AsyncSession, claim: ClaimRow) -> bool:
    """Whether the account of a claim is the car's primary user now."""
    primary = await primary_of(session, claim.vin)
    return primary is not None and primary.account_id == claim.account_id


async def _paired(session: AsyncSession, claim: ClaimRow) -> Paired:
    account = await session.get_one(AccountRow, claim.account_id)
    return Paired(primary_name=account.name, vin=claim.vin)
