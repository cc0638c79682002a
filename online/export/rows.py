"""Which rows of the database belong to an account, without the secrets among them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import Column, RowMapping, Table, select
from sqlalchemy.ext.asyncio import AsyncSession

from online.accounts.tables import AccountRow
from online.clock import iso_utc
from online.garage.tables import CarRow, EnrolmentRow, NominationRow
from online.schema import METADATA

Record = dict[str, Any]
"""One row as JSON takes it: moments are ISO 8601 in UTC."""

NAMES = {
    "consent_changes": "consents",
    "device_grants": "codes_of_cars",
    "email_confirmations": "confirmation_links",
    "phone_sessions": "sessions_on_phones",
    "sign_ins": "sessions_in_cars",
    "spins": "spin",
}
"""Tables whose file is called otherwise."""
IN_CARS = frozenset({"enrolments"})
"""Tables that another file tells already."""
SECRET_COLUMNS = frozenset({"email_key", "proof_key", "mark", "account_id", "made_by"})
"""Columns that tell the owner nothing: keys of the services' own. So are all that end in ``_hash``."""


async def account_records(session: AsyncSession, account_id: str) -> list[Record]:
    """The account itself."""
    return await _records(session, AccountRow.__table__, AccountRow.__table__.c.id, account_id)


async def car_records(session: AsyncSession, account_id: str) -> list[Record]:
    """The account's cars, with its role in each."""
    query = (
        select(*CarRow.__table__.c, EnrolmentRow.role, EnrolmentRow.enrolled_at)
        .join(EnrolmentRow, EnrolmentRow.vin == CarRow.vin)
        .where(EnrolmentRow.account_id == account_id)
        .order_by(EnrolmentRow.enrolled_at, CarRow.vin)
    )
    return [_record(row) for row in (await session.execute(query)).mappings()]


async def user_records(session: AsyncSession, account_id: str) -> list[Record]:
    """The users of the account's cars, by the names they see of each other."""
    mine = select(EnrolmentRow.vin).where(EnrolmentRow.account_id == account_id)
    query = (
        select(EnrolmentRow.vin, AccountRow.name, EnrolmentRow.role, EnrolmentRow.enrolled_at)
        .join(AccountRow, AccountRow.id == EnrolmentRow.account_id)
        .where(EnrolmentRow.vin.in_(mine))
        .order_by(EnrolmentRow.vin, EnrolmentRow.role, EnrolmentRow.enrolled_at)
    )
    return [_record(row) for row in (await session.execute(query)).mappings()]


async def invitation_records(session: AsyncSession, email_key: str) -> list[Record]:
    """Nominations of this account that wait for its answer."""
    query = (
        select(NominationRow.vin, CarRow.model, AccountRow.name, NominationRow.made_at)
        .join(CarRow, CarRow.vin == NominationRow.vin)
        .join(AccountRow, AccountRow.id == NominationRow.made_by)
        .where(NominationRow.email_key == email_key)
    )
    return [_record(row) for row in (await session.execute(query)).mappings()]


def tables_of_accounts() -> Iterator[tuple[str, Table, Column[Any]]]:
    """Name of the file, table and column, for each table that points to accounts: also one made tomorrow."""
    for table in METADATA.sorted_tables:
        for key in table.foreign_keys:
            if key.column.table.name == "accounts" and table.name not in IN_CARS:
                yield NAMES.get(table.name, table.name), table, key.parent


async def table_records(
    session: AsyncSession, table: Table, column: Column[Any], account_id: str
) -> list[Record]:
    """The rows of one such table."""
    return await _records(session, table, column, account_id)


async def _records(session: AsyncSession, table: Any, column: Any, value: str) -> list[Record]:
    shown = [one for one in table.c if not is_secret(one.name)]
    query = select(*shown).where(column == value).order_by(*table.primary_key)
    return [_record(row) for row in (await session.execute(query)).mappings()]


def is_secret(column: str) -> bool:
    """Whether a column is left out."""
    return column.endswith("_hash") or column in SECRET_COLUMNS


def _record(row: RowMapping) -> Record:
    return {name: iso_utc(value) if isinstance(value, datetime) else value for name, value in row.items()}
