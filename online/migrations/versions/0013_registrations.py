"""When a car was registered first, also when nobody has it any more (LIC-1, LIC-5; decision 0017)."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from online.database import UtcDateTime

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

_NEVER = "1970-01-01 00:00:00"
"""SQLite adds no column that must have a value without saying which; every row gets its own right away."""


def upgrade() -> None:
    """Cars that are nobody's are forgotten: since when they were somebody's is not known any more."""
    op.add_column("cars", sa.Column("registered_at", UtcDateTime(), nullable=False, server_default=_NEVER))
    op.execute("DELETE FROM cars WHERE vin NOT IN (SELECT vin FROM enrolments)")
    op.execute(
        "UPDATE cars SET registered_at ="
        " (SELECT min(enrolments.enrolled_at) FROM enrolments WHERE enrolments.vin = cars.vin)"
    )
    op.create_table(
        "registrations",
        sa.Column("car_hash", sa.String(length=64), nullable=False),
        sa.Column("registered_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("car_hash", name=op.f("pk_registrations")),
    )


def downgrade() -> None:
    """Takes both away."""
    op.drop_table("registrations")
    op.drop_column("cars", "registered_at")
