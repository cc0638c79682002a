"""Messages dictated in cars."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from online.database import UtcDateTime

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates the table of what was sent, and lets a mail name whom to answer."""
    op.create_table(
        "sent_messages",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("sent_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_sent_messages_account_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", "account_id", name=op.f("pk_sent_messages")),
    )
    op.create_index(op.f("ix_sent_messages_sent_at"), "sent_messages", ["sent_at"], unique=False)
    op.add_column("queued_mails", sa.Column("answer_to", sa.String(length=254), nullable=True))


def downgrade() -> None:
    """Drops both."""
    op.drop_column("queued_mails", "answer_to")
    op.drop_index(op.f("ix_sent_messages_sent_at"), table_name="sent_messages")
    op.drop_table("sent_messages")
