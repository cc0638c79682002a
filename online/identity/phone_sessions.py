"""The cookie of a browser on the phone's page, and the token its forms carry against forgery."""

from __future__ import annotations

import hmac
from datetime import timedelta

from sqlalchemy import delete, select

from online.accounts.tables import AccountRow
from online.clock import Clock
from online.contract.accounts import Account
from online.database import Database
from online.identity.tables import PhoneSessionRow
from online.secret import kept_hash, new_secret

PHONE_SESSION_LIFE = timedelta(hours=24)


class PhoneSessions:
    """Browsers that are signed in."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def open(self, account_id: str) -> str:
        """A new secret for the cookie of a browser that just signed in."""
        secret = new_secret()
        async with self._database.writing() as session:
            session.add(
                PhoneSessionRow(
                    token_hash=kept_hash(secret),
                    account_id=account_id,
                    expires_at=self._clock.now() + PHONE_SESSION_LIFE,
                )
            )
        return secret

    async def account(self, secret: str) -> Account | None:
        """Who is signed in with this cookie."""
        query = (
            select(AccountRow)
            .join(PhoneSessionRow, PhoneSessionRow.account_id == AccountRow.id)
            .where(PhoneSessionRow.token_hash == kept_hash(secret))
            .where(PhoneSessionRow.expires_at > self._clock.now())
        )
        async with self._database.reading() as session:
            row = await session.scalar(query)
            return row.account() if row else None

    async def end(self, secret: str) -> None:
        """Signs this browser out."""
        async with self._database.writing() as session:
            gone = delete(PhoneSessionRow).where(PhoneSessionRow.token_hash == kept_hash(secret))
            await session.execute(gone)

    async def purge(self) -> None:
        """Deletes sessions that are over."""
        async with self._database.writing() as session:
            over = delete(PhoneSessionRow).where(PhoneSessionRow.expires_at <= self._clock.now())
            await session.execute(over)


def form_token(cookie: str) -> str:
    """The hidden field of forms shown to this cookie; other sites can neither read nor derive it."""
    return kept_hash(f"form\0{cookie}")


def is_form_token(cookie: str, token: str) -> bool:
    """Whether a form came from a page that was shown to this cookie; takes the same time either way."""
    return hmac.compare_digest(form_token(cookie).encode(), token.encode("utf-8", "surrogatepass"))
