"""Nominations of secondary users (USR-1)."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates the table."""
    op.create_table(
        "nominations",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("vin", sa.String(length=17), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("email_key", sa.String(length=800), nullable=False),
        sa.Column("made_by", sa.String(length=36), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["made_by"], ["accounts.id"], name=op.f("fk_nominations_made_by"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["vin"], ["cars.vin"], name=op.f("fk_nominations_vin"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_nominations")),
        sa.UniqueConstraint("vin", "email_key", name=op.f("uq_nominations_vin_email_key")),
    )
    op.create_index(op.f("ix_nominations_email_key"), "nominations", ["email_key"], unique=False)


def downgrade() -> None:
    """Drops it."""
    op.drop_table("nominations")
