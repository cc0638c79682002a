"""Sign-ins of cars: opaque access tokens, rotating refresh tokens with reuse detection (RFC 9700, 4.14.2).

A spent refresh token counts as reused once anything of the pair it was exchanged for has been used (decision
0015): before that nobody has the pair, for its answer was lost, and the pair is dropped for the next one.
"""

from __future__ import annotations

import logging
import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import String, bindparam, delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from online.accounts.tables import AccountRow
from online.audit.trail import record
from online.clock import Clock
from online.contract.accounts import Account
from online.contract.identity import TokenAnswer
from online.contract.problems import ACCOUNT_ERASED
from online.database import STORAGE_ERRORS, Database, UtcDateTime
from online.errors import OAuthFailure, ServiceError
from online.identity.erased import hold_account, is_erased, purge_erased
from online.identity.tables import AccessTokenRow, RefreshTokenRow, SignInRow
from online.secret import kept_hash, new_secret

ACCESS_LIFE = timedelta(minutes=15)
REFRESH_LIFE = timedelta(days=180)
"""How long a car may stand unused before its driver signs in again."""
SEEN_STEP = timedelta(minutes=5)
"""How old "last seen" must be to be noted again: not every request writes."""

_OF_ACCESS_TOKEN = (
    select(
        SignInRow.id,
        SignInRow.last_seen_at,
        AccessTokenRow.exchanged_hash,
        AccountRow.id,
        AccountRow.name,
        AccountRow.email,
        AccountRow.verified_at,
        AccountRow.language,
    )
    .join(AccessTokenRow, AccessTokenRow.sign_in_id == SignInRow.id)
    .join(AccountRow, AccountRow.id == SignInRow.account_id)
    .where(AccessTokenRow.token_hash == bindparam("token_hash", type_=String))
    .where(AccessTokenRow.expires_at > bindparam("now", type_=UtcDateTime), SignInRow.ended_at.is_(None))
    # Made by a clock that was ahead: it must not live until then.
    .where(AccessTokenRow.expires_at <= bindparam("latest", type_=UtcDateTime))
)
"""Made once, as it runs at every request of a car."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class SignedIn:
    """Whom an access token stands for."""

    sign_in_id: str
    account: Account


class SignIns:
    """Opens, continues and ends sign-ins."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def open(
        self, session: AsyncSession, account_id: str, client_id: str, name: str = ""
    ) -> TokenAnswer:
        """Starts a sign-in within the caller's transaction and answers with its first tokens.

        `name` is what the car calls itself, as `naming.device_name` leaves it.
        """
        now = self._clock.now()
        sign_in = SignInRow(
            id=str(uuid.uuid4()),
            account_id=account_id,
            client_id=client_id,
            created_at=now,
            device_name=name,
            last_seen_at=now,
        )
        session.add(sign_in)
        await session.flush()
        record(session, now, account_id, "signed_in")
        return self._issue(session, sign_in.id)[0]

    async def open_for(self, account_id: str, client_id: str, name: str = "") -> TokenAnswer:
        """Starts a sign-in in its own transaction."""
        async with self._database.writing() as session:
            return await self.open(session, account_id, client_id, name)

    async def refresh(self, token: str, client_id: str) -> TokenAnswer:
        """Exchanges a refresh token for the next pair; raises OAuthFailure `invalid_grant`.

        Its code is `account_erased` where that is why (see `online.identity.erased`).
        A spent token that comes again means that it was stolen on either side: the whole sign-in ends. Unless
        nobody has used anything of the pair it was spent for: that answer was lost.
        """
        async with self._database.writing() as session:
            await hold_account(session, kept_hash(token))
            row = await session.get(RefreshTokenRow, kept_hash(token), with_for_update=True)
            sign_in = await session.get(SignInRow, row.sign_in_id) if row else None
            answer = None
            if row is not None and sign_in is not None and sign_in.client_id == client_id:
                answer = await self._rotate(session, row, sign_in)
        if answer is not None:
            return answer
        if row is None and await is_erased(self._database, token):
            raise OAuthFailure("invalid_grant", "The account was erased.", code=ACCOUNT_ERASED)
        raise OAuthFailure("invalid_grant", "The sign-in has ended.")

    async def end(self, token: str) -> None:
        """Ends the sign-in an access or refresh token belongs to; unknown tokens are fine (RFC 7009 2.2)."""
        digest = kept_hash(token)
        async with self._database.writing() as session:
            row: AccessTokenRow | RefreshTokenRow | None = await session.get(RefreshTokenRow, digest)
            row = row or await session.get(AccessTokenRow, digest)
            sign_in = await session.get(SignInRow, row.sign_in_id) if row is not None else None
            if sign_in is not None and sign_in.ended_at is None:
                await end_sign_in(session, sign_in.id, self._clock.now())
                record(session, self._clock.now(), sign_in.account_id, "signed_out")

    async def of_access_token(self, token: str) -> SignedIn | None:
        """Whom a live access token stands for: one read, and every few minutes a note that it was seen.

        Its first use is kept: the refresh token it was exchanged for never works again.

        Raises ServiceError `account_erased` when the account has been.
        """
        now = self._clock.now()
        found = await self._database.rows(
            _OF_ACCESS_TOKEN, token_hash=kept_hash(token), now=now, latest=now + ACCESS_LIFE
        )
        if not found:
            if await is_erased(self._database, token):
                raise ServiceError(ACCOUNT_ERASED)
            return None
        sign_in_id, last_seen_at, exchanged, account_id, name, email, verified_at, language = found[0]
        if exchanged is not None and not await self._arrived(kept_hash(token), exchanged):
            return None
        await self._note_seen(sign_in_id, last_seen_at)
        verified = verified_at is not None
        account = Account(id=account_id, name=name, email=email, verified=verified, language=language)
        return SignedIn(sign_in_id, account)

    async def purge(self) -> None:
        """Deletes tokens that no longer work, and sign-ins of which none is left.

        Spent refresh tokens stay until they would have expired, to recognise reuse. Those made by a clock
        that was ahead count as made now: who keeps one unused must not have more than its life.
        """
        now = self._clock.now()
        latest = now + REFRESH_LIFE
        async with self._database.writing() as session:
            ahead = update(RefreshTokenRow).where(RefreshTokenRow.expires_at > latest)
            await session.execute(ahead.values(expires_at=latest))
            await session.execute(delete(AccessTokenRow).where(AccessTokenRow.expires_at <= now))
            await session.execute(delete(RefreshTokenRow).where(RefreshTokenRow.expires_at <= now))
            await purge_erased(session, now)
            left = exists().where(RefreshTokenRow.sign_in_id == SignInRow.id)
            await session.execute(delete(SignInRow).where(~left))

    async def _rotate(
        self, session: AsyncSession, row: RefreshTokenRow, sign_in: SignInRow
    ) -> TokenAnswer | None:
        """The next pair, None when the token is too old or its sign-in ended - or ends now."""
        now = self._clock.now()
        if sign_in.ended_at is not None or row.expires_at <= now:
            return None
        row.expires_at = min(row.expires_at, now + REFRESH_LIFE)
        if row.spent_at is not None and not await _answer_was_lost(session, row, now):
            await end_sign_in(session, sign_in.id, now)
            record(session, now, sign_in.account_id, "token_reused", outcome="refused")
            return None
        sign_in.last_seen_at = now
        answer, successor = self._issue(session, sign_in.id, row.token_hash)
        row.spent_at, row.successor_hash = row.spent_at or now, successor
        return answer

    def _issue(
        self, session: AsyncSession, sign_in_id: str, exchanged: str | None = None
    ) -> tuple[TokenAnswer, str]:
        """A fresh pair of tokens in the caller's transaction, and the hash of the refresh token."""
        now = self._clock.now()
        access, refresh = new_secret(), new_secret()
        session.add(
            AccessTokenRow(
                token_hash=kept_hash(access),
                sign_in_id=sign_in_id,
                expires_at=now + ACCESS_LIFE,
                exchanged_hash=exchanged,
            )
        )
        session.add(
            RefreshTokenRow(
                token_hash=kept_hash(refresh), sign_in_id=sign_in_id, expires_at=now + REFRESH_LIFE
            )
        )
        life = int(ACCESS_LIFE.total_seconds())
        return TokenAnswer(access_token=access, refresh_token=refresh, expires_in=life), kept_hash(refresh)

    async def _arrived(self, access: str, exchanged: str) -> bool:
        """Keeps that a pair is used: what was spent for it is spent for good. False if the pair was dropped.

        A full disk keeps nobody from reading: should the spent token come again, its new pair makes this one
        an old one, whose next use ends the sign-in.
        """
        try:
            async with self._database.writing() as session:
                spent = await session.get(RefreshTokenRow, exchanged, with_for_update=True)
                pair = await session.get(AccessTokenRow, access)
                if pair is not None:
                    pair.exchanged_hash = None
                    if spent is not None:
                        spent.successor_hash = None
                return pair is not None
        except STORAGE_ERRORS as error:
            log.warning("first use of a token not noted: %s", getattr(error, "orig", error))
            return True

    async def _note_seen(self, sign_in_id: str, last_seen_at: datetime | None) -> None:
        """Notes that a car was seen, when that is long ago; a full disk keeps nobody from reading."""
        now = self._clock.now()
        if last_seen_at is not None and abs(now - last_seen_at) < SEEN_STEP:
            return
        seen = update(SignInRow).where(SignInRow.id == sign_in_id).values(last_seen_at=now)
        try:
            async with self._database.writing() as session:
                await session.execute(seen)
        except STORAGE_ERRORS as error:
            log.warning("last seen not noted: %s", getattr(error, "orig", error))


async def end_sign_in(session: AsyncSession, sign_in_id: str, now: datetime) -> None:
    """Ends a sign-in: its access tokens go at once, refresh tokens stay to recognise reuse."""
    ended = update(SignInRow).where(SignInRow.id == sign_in_id, SignInRow.ended_at.is_(None))
    await session.execute(ended.values(ended_at=now))
    await session.execute(delete(AccessTokenRow).where(AccessTokenRow.sign_in_id == sign_in_id))


async def _answer_was_lost(session: AsyncSession, row: RefreshTokenRow, now: datetime) -> bool:
    """Whether a spent token comes again before its successor was used; the whole pair is dropped then."""
    if row.successor_hash is None:
        return False
    successor = await session.get(RefreshTokenRow, row.successor_hash, with_for_update=True)
    if successor is None or successor.spent_at is not None:
        return False
    # Kept as spent without a successor: should it come after all, that is reuse.
    successor.spent_at = now
    unused = delete(AccessTokenRow).where(AccessTokenRow.sign_in_id == row.sign_in_id)
    await session.execute(unused.where(AccessTokenRow.exchanged_hash == row.token_hash))
    return True
