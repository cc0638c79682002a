"""What is remembered of the tokens of erased accounts, so that each car learns to forget its driver (PRV-3).

Only that a token was one, as the hash it was kept by all along; no account, no car, no moment of its use. A
car that stands for longer than its refresh token lives learns only that the sign-in has ended.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String, bindparam, delete, insert, literal, select
from sqlalchemy.ext.asyncio import AsyncSession

from online.accounts.tables import AccountRow
from online.database import Database, UtcDateTime
from online.identity.tables import AccessTokenRow, ErasedTokenRow, RefreshTokenRow, SignInRow
from online.secret import kept_hash

_FOUND = select(ErasedTokenRow.token_hash).where(
    ErasedTokenRow.token_hash == bindparam("token_hash", type_=String)
)


async def hold_account(session: AsyncSession, refresh_hash: str) -> None:
    """Keeps the account of a refresh token from being erased until the caller's transaction ends.

    To be called before the token is locked: on PostgreSQL its successor would be written beside the burial
    of the others, and its car never learned. Whoever erases locks the account first, too.
    """
    of_token = (
        select(AccountRow.id)
        .join(SignInRow, SignInRow.account_id == AccountRow.id)
        .join(RefreshTokenRow, RefreshTokenRow.sign_in_id == SignInRow.id)
        .where(RefreshTokenRow.token_hash == refresh_hash)
    )
    await session.execute(of_token.with_for_update(read=True, key_share=True, of=AccountRow))


async def bury_tokens(session: AsyncSession, account_id: str, until: datetime) -> None:
    """Ends all sign-ins of an account for good; only hashes remain.

    Within the caller's transaction, which has locked the account.
    """
    of_account = select(SignInRow.id).where(SignInRow.account_id == account_id)
    for table in (AccessTokenRow, RefreshTokenRow):
        tokens = select(table.token_hash, literal(until, UtcDateTime)).where(table.sign_in_id.in_(of_account))
        await session.execute(insert(ErasedTokenRow).from_select(["token_hash", "ends_at"], tokens))
    await session.execute(delete(SignInRow).where(SignInRow.account_id == account_id))


async def is_erased(database: Database, token: str) -> bool:
    """Whether a token was one of an account that has been erased."""
    return bool(await database.rows(_FOUND, token_hash=kept_hash(token)))


async def purge_erased(session: AsyncSession, now: datetime) -> None:
    """Forgets the hashes no car can come with any more, in the caller's transaction."""
    await session.execute(delete(ErasedTokenRow).where(ErasedTokenRow.ends_at <= now))
