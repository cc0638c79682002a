"""Tokens of accounts that were erased."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from online.database import UtcDateTime

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates the table."""
    op.create_table(
        "erased_tokens",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("ends_at", UtcDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_erased_tokens")),
    )
    op.create_index(op.f("ix_erased_tokens_ends_at"), "erased_tokens", ["ends_at"], unique=False)


def downgrade() -> None:
    """Drops it."""
    op.drop_index(op.f("ix_erased_tokens_ends_at"), table_name="erased_tokens")
    op.drop_table("erased_tokens")
