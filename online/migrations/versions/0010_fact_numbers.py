"""Numbers of facts that never begin anew."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

MARGIN = 1_000_000
"""More than any car can have been told before: rows of cars that were erased are gone, with their numbers."""


def upgrade() -> None:
    """Creates the table with its one row, beyond every number given so far."""
    op.create_table(
        "fact_numbers",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_fact_numbers")),
    )
    op.execute(
        f"INSERT INTO fact_numbers (id, last) SELECT 1, COALESCE(MAX(number) + {MARGIN}, 0) FROM car_facts"  # noqa: S608
    )


def downgrade() -> None:
    """Drops it."""
    op.drop_table("fact_numbers")
