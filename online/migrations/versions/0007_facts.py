"""Signed facts for cars that are offline."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates the table, and a mark that tells one S-PIN from the next."""
    op.create_table(
        "car_facts",
        sa.Column("vin", sa.String(length=17), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["vin"], ["cars.vin"], name=op.f("fk_car_facts_vin"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("vin", name=op.f("pk_car_facts")),
    )
    op.add_column("spins", sa.Column("mark", sa.String(length=36), nullable=False, server_default="first"))


def downgrade() -> None:
    """Drops both."""
    op.drop_column("spins", "mark")
    op.drop_table("car_facts")
