"""Names and times of sessions, locked phones, forgotten passwords, audit trail (ENR-9, PRV-4)."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds columns and tables; browsers that are signed in have to sign in once more."""
    op.add_column(
        "sign_ins", sa.Column("device_name", sa.String(length=60), nullable=False, server_default="")
    )
    op.add_column("sign_ins", sa.Column("last_seen_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column(
        "device_grants", sa.Column("device_name", sa.String(length=60), nullable=False, server_default="")
    )
    op.add_column("accounts", sa.Column("lock_after", sa.Integer(), nullable=False, server_default="10"))
    # Sessions of a day: made anew rather than altered, which SQLite cannot do to a constraint.
    op.drop_table("phone_sessions")
    _phone_sessions(named=True)
    _password_resets()
    _activities()


def downgrade() -> None:
    """Takes them away again."""
    op.drop_table("activities")
    op.drop_table("password_resets")
    op.drop_table("phone_sessions")
    _phone_sessions(named=False)
    op.drop_column("accounts", "lock_after")
    op.drop_column("device_grants", "device_name")
    op.drop_column("sign_ins", "last_seen_at")
    op.drop_column("sign_ins", "device_name")


def _phone_sessions(*, named: bool) -> None:
    """Browsers that are signed in; `named` with what their owner is shown of them."""
    columns: tuple[sa.Column[Any] | sa.UniqueConstraint, ...] = (
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("browser", sa.String(length=60), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("active_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("is_locked", sa.Boolean(), nullable=False),
        sa.UniqueConstraint("id", name=op.f("uq_phone_sessions_id")),
    )
    op.create_table(
        "phone_sessions",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_phone_sessions_account_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_phone_sessions")),
        *(columns if named else ()),
    )
    op.create_index(op.f("ix_phone_sessions_account_id"), "phone_sessions", ["account_id"], unique=False)
    op.create_index(op.f("ix_phone_sessions_expires_at"), "phone_sessions", ["expires_at"], unique=False)


def _password_resets() -> None:
    """Links that set another password."""
    op.create_table(
        "password_resets",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_password_resets_account_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_password_resets")),
    )
    op.create_index(op.f("ix_password_resets_account_id"), "password_resets", ["account_id"], unique=False)
    op.create_index(op.f("ix_password_resets_expires_at"), "password_resets", ["expires_at"], unique=False)


def _activities() -> None:
    """The audit trail."""
    op.create_table(
        "activities",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("outcome", sa.String(length=10), nullable=False),
        sa.Column("sender", sa.String(length=64), nullable=False),
        sa.Column("vin", sa.String(length=17), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_activities_account_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activities")),
    )
    op.create_index("ix_activities_account_id", "activities", ["account_id", "id"], unique=False)
    op.create_index(op.f("ix_activities_at"), "activities", ["at"], unique=False)
