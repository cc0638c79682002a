"""Sign-ins of cars: opaque access tokens, rotating refresh tokens with reuse detection (RFC 9700, 4.14.2)."""

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
from online.database import STORAGE_ERRORS, Database, UtcDateTime
from online.errors import OAuthFailure
from online.identity.tables import AccessTokenRow, RefreshTokenRow, SignInRow
from online.secret import kept_hash, new_secret

ACCESS_LIFE = timedelta(minutes=15)
REFRESH_LIFE = timedelta(days=180)
"""How long a car may stand unused before its driver signs in again."""
LOST_ANSWER_GRACE = timedelta(seconds=60)
"""How long a spent refresh token still works if nobody used its successor: the answer was lost on the way."""

SEEN_STEP = timedelta(minutes=5)
"""How old "last seen" must be to be noted again: not every request writes."""

_OF_ACCESS_TOKEN = (
    select(
        SignInRow.id,
        SignInRow.last_seen_at,
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

        A spent token that comes again means that it was stolen on either side: the whole sign-in ends.
        """
        async with self._database.writing() as session:
            row = await session.get(RefreshTokenRow, kept_hash(token), with_for_update=True)
            sign_in = await session.get(SignInRow, row.sign_in_id) if row else None
            answer = None
            if row is not None and sign_in is not None and sign_in.client_id == client_id:
                answer = await self._rotate(session, row, sign_in)
        if answer is None:
            raise OAuthFailure("invalid_grant", "The sign-in has ended.")
        return answer

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
        """Whom a live access token stands for: one read, and every few minutes a note that it was seen."""
        now = self._clock.now()
        found = await self._database.rows(
            _OF_ACCESS_TOKEN, token_hash=kept_hash(token), now=now, latest=now + ACCESS_LIFE
        )
        if not found:
            return None
        sign_in_id, last_seen_at, account_id, name, email, verified_at, language = found[0]
        await self._note_seen(sign_in_id, last_seen_at)
        verified = verified_at is not None
        account = Account(id=account_id, name=name, email=email, verified=verified, language=language)
        return SignedIn(sign_in_id, account)

    async def purge(self) -> None:
        """Deletes tokens that no longer work, and sign-ins of which none is left.

        Spent refresh tokens stay until they would have expired, to recognise reuse.
        """
        now = self._clock.now()
        async with self._database.writing() as session:
            await session.execute(delete(AccessTokenRow).where(AccessTokenRow.expires_at <= now))
            await session.execute(delete(RefreshTokenRow).where(RefreshTokenRow.expires_at <= now))
            left = exists().where(RefreshTokenRow.sign_in_id == SignInRow.id)
            await session.execute(delete(SignInRow).where(~left))

    async def _rotate(
        self, session: AsyncSession, row: RefreshTokenRow, sign_in: SignInRow
    ) -> TokenAnswer | None:
        """The next pair, None when the token is too old or its sign-in ended - or ends now."""
        now = self._clock.now()
        if sign_in.ended_at is not None or row.expires_at <= now:
            return None
        if row.spent_at is not None and not await self._answer_was_lost(session, row, now):
            await end_sign_in(session, sign_in.id, now)
            record(session, now, sign_in.account_id, "token_reused", outcome="refused")
            return None
        sign_in.last_seen_at = now
        answer, successor = self._issue(session, sign_in.id)
        row.spent_at, row.successor_hash = row.spent_at or now, successor
        return answer

    async def _answer_was_lost(self, session: AsyncSession, row: RefreshTokenRow, now: datetime) -> bool:
        """Whether a spent token comes again because its answer was lost; the unused successor is dropped."""
        if row.spent_at is None or now - row.spent_at > LOST_ANSWER_GRACE or row.successor_hash is None:
            return False
        successor = await session.get(RefreshTokenRow, row.successor_hash, with_for_update=True)
        if successor is None or successor.spent_at is not None:
            return False
        # Kept as spent without a successor: should it come after all, that is reuse.
        successor.spent_at = now
        return True

    def _issue(self, session: AsyncSession, sign_in_id: str) -> tuple[TokenAnswer, str]:
        """A fresh pair of tokens in the caller's transaction, and the hash of the refresh token."""
        now = self._clock.now()
        access, refresh = new_secret(), new_secret()
        session.add(
            AccessTokenRow(token_hash=kept_hash(access), sign_in_id=sign_in_id, expires_at=now + ACCESS_LIFE)
        )
        session.add(
            RefreshTokenRow(
                token_hash=kept_hash(refresh), sign_in_id=sign_in_id, expires_at=now + REFRESH_LIFE
            )
        )
        life = int(ACCESS_LIFE.total_seconds())
        return TokenAnswer(access_token=access, refresh_token=refresh, expires_in=life), kept_hash(refresh)

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
