"""Accounts, sign-ins, cars, mails and rate limits: the first drive."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates all tables."""
    _accounts()
    _identity()
    _garage()
    _mail_and_limits()


def downgrade() -> None:
    """Drops all tables, those that point to others first."""
    for table in (
        "refresh_tokens",
        "access_tokens",
        "sign_ins",
        "phone_sessions",
        "enrolments",
        "email_confirmations",
        "device_grants",
        "throttle",
        "queued_mails",
        "cars",
        "accounts",
    ):
        op.drop_table(table)


def _accounts() -> None:
    """The tables of accounts."""
    op.create_table(
        "accounts",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("email_key", sa.String(length=800), nullable=False),
        sa.Column("password_hash", sa.String(length=200), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("verified_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accounts")),
        sa.UniqueConstraint("email_key", name=op.f("uq_accounts_email_key")),
    )
    op.create_table(
        "email_confirmations",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"],
            ["accounts.id"],
            name=op.f("fk_email_confirmations_account_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_email_confirmations")),
    )
    op.create_index(
        op.f("ix_email_confirmations_account_id"), "email_confirmations", ["account_id"], unique=False
    )
    op.create_index(
        op.f("ix_email_confirmations_expires_at"), "email_confirmations", ["expires_at"], unique=False
    )


def _identity() -> None:
    """The tables of sign-ins."""
    op.create_table(
        "device_grants",
        sa.Column("device_code_hash", sa.String(length=64), nullable=False),
        sa.Column("user_code_hash", sa.String(length=64), nullable=False),
        sa.Column("client_id", sa.String(length=40), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("interval", sa.Integer(), nullable=False),
        sa.Column("polled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_device_grants_account_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("device_code_hash", name=op.f("pk_device_grants")),
        sa.UniqueConstraint("user_code_hash", name=op.f("uq_device_grants_user_code_hash")),
    )
    op.create_index(op.f("ix_device_grants_account_id"), "device_grants", ["account_id"], unique=False)
    op.create_index(op.f("ix_device_grants_expires_at"), "device_grants", ["expires_at"], unique=False)
    op.create_table(
        "phone_sessions",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_phone_sessions_account_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_phone_sessions")),
    )
    op.create_index(op.f("ix_phone_sessions_account_id"), "phone_sessions", ["account_id"], unique=False)
    op.create_index(op.f("ix_phone_sessions_expires_at"), "phone_sessions", ["expires_at"], unique=False)
    op.create_table(
        "sign_ins",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("client_id", sa.String(length=40), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_sign_ins_account_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_ins")),
    )
    op.create_index(op.f("ix_sign_ins_account_id"), "sign_ins", ["account_id"], unique=False)
    op.create_table(
        "access_tokens",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("sign_in_id", sa.String(length=36), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["sign_in_id"], ["sign_ins.id"], name=op.f("fk_access_tokens_sign_in_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_access_tokens")),
    )
    op.create_index(op.f("ix_access_tokens_expires_at"), "access_tokens", ["expires_at"], unique=False)
    op.create_index(op.f("ix_access_tokens_sign_in_id"), "access_tokens", ["sign_in_id"], unique=False)
    op.create_table(
        "refresh_tokens",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("sign_in_id", sa.String(length=36), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("spent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("successor_hash", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(
            ["sign_in_id"], ["sign_ins.id"], name=op.f("fk_refresh_tokens_sign_in_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_refresh_tokens")),
    )
    op.create_index(op.f("ix_refresh_tokens_expires_at"), "refresh_tokens", ["expires_at"], unique=False)
    op.create_index(op.f("ix_refresh_tokens_sign_in_id"), "refresh_tokens", ["sign_in_id"], unique=False)


def _garage() -> None:
    """The tables of cars."""
    op.create_table(
        "cars",
        sa.Column("vin", sa.String(length=17), nullable=False),
        sa.Column("model", sa.String(length=60), nullable=False),
        sa.Column("powertrain", sa.String(length=10), nullable=True),
        sa.Column("navigation", sa.Boolean(), nullable=False),
        sa.Column("production_week", sa.String(length=8), nullable=True),
        sa.Column("infotainment_version", sa.String(length=40), nullable=True),
        sa.PrimaryKeyConstraint("vin", name=op.f("pk_cars")),
    )
    op.create_table(
        "enrolments",
        sa.Column("vin", sa.String(length=17), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("role", sa.String(length=10), nullable=False),
        sa.Column("enrolled_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_enrolments_account_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["vin"], ["cars.vin"], name=op.f("fk_enrolments_vin"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("vin", "account_id", name=op.f("pk_enrolments")),
    )
    op.create_index(op.f("ix_enrolments_account_id"), "enrolments", ["account_id"], unique=False)
    op.create_index(
        "ux_enrolments_primary",
        "enrolments",
        ["vin"],
        unique=True,
        sqlite_where=sa.text("role = 'primary'"),
        postgresql_where=sa.text("role = 'primary'"),
    )


def _mail_and_limits() -> None:
    """The tables of the mail queue and the rate limits."""
    op.create_table(
        "queued_mails",
        sa.Column("id", sa.String(length=60), nullable=False),
        sa.Column("recipient", sa.String(length=254), nullable=False),
        sa.Column("subject", sa.String(length=200), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_queued_mails")),
    )
    op.create_index(op.f("ix_queued_mails_due_at"), "queued_mails", ["due_at"], unique=False)
    op.create_table(
        "throttle",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("free_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_throttle")),
    )
    op.create_index(op.f("ix_throttle_free_at"), "throttle", ["free_at"], unique=False)
