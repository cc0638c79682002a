"""Keys of e-mail addresses by IDNA 2008, which join fewer spellings than before."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from online.contract.accounts import email_key

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Computes every key anew; one whose new key is taken keeps the key it has."""
    _renew(sa.table("accounts", *_columns("id", "email", "email_key", "created_at")), "created_at")
    _renew(sa.table("nominations", *_columns("id", "email", "email_key", "made_at", "vin")), "made_at", "vin")


def downgrade() -> None:
    """The keys stay: each still finds its account."""


def _columns(*names: str) -> list[sa.ColumnClause[str]]:
    return [sa.column(name, sa.String()) for name in names]


def _renew(table: sa.TableClause, made_at: str, within: str | None = None) -> None:
    """Renews the keys of a table, oldest rows first; they are unique `within` rows that share a column."""
    connection = op.get_bind()
    columns = [table.c.id, table.c.email, table.c.email_key]
    if within is not None:
        columns.append(table.c[within])
    rows = [tuple(row) for row in connection.execute(sa.select(*columns).order_by(table.c[made_at]))]
    taken = {(key, *scope) for _id, _email, key, *scope in rows}
    for row_id, email, old, *scope in rows:
        try:
            new = email_key(email)
        except ValueError:  # what IDNA 2003 took and IDNA 2008 does not
            continue
        if new == old or (new, *scope) in taken:
            continue
        taken.add((new, *scope))
        connection.execute(sa.update(table).where(table.c.id == row_id).values(email_key=new))
