"""The latest moment the services believed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from online.database import UtcDateTime

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates the table; whatever the clock shows at first is looked at twice."""
    table = op.create_table(
        "clock",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("believed", UtcDateTime(), nullable=True),
        sa.Column("leapt", UtcDateTime(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clock")),
    )
    op.execute(sa.insert(table).values(id=1, believed=None, leapt=None))


def downgrade() -> None:
    """Drops it."""
    op.drop_table("clock")
