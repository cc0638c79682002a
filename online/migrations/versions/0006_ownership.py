"""Claims, pairing codes and the cars' own keys (ENR-7); whom a queued mail is about (PRV-3)."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Creates the tables."""
    _claims()
    op.create_table(
        "code_entries",
        sa.Column("vin", sa.String(length=17), nullable=False),
        sa.Column("wrong", sa.Integer(), nullable=False),
        sa.Column("open_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("tried_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("vin", name=op.f("pk_code_entries")),
    )
    op.create_index(op.f("ix_code_entries_tried_at"), "code_entries", ["tried_at"], unique=False)
    op.create_table(
        "car_keys",
        sa.Column("vin", sa.String(length=17), nullable=False),
        sa.Column("key_hash", sa.String(length=64), nullable=False),
        sa.Column("bound_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["vin"], ["cars.vin"], name=op.f("fk_car_keys_vin"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("vin", name=op.f("pk_car_keys")),
    )
    op.create_table(
        "erasures",
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_erasures")),
    )
    op.add_column("queued_mails", sa.Column("about", sa.String(length=36), nullable=True))


def downgrade() -> None:
    """Drops them."""
    op.drop_column("queued_mails", "about")
    for table in ("erasures", "car_keys", "code_entries", "claims"):
        op.drop_table(table)


def _claims() -> None:
    """The table of claims."""
    op.create_table(
        "claims",
        sa.Column("vin", sa.String(length=17), nullable=False),
        sa.Column("account_id", sa.String(length=36), nullable=False),
        sa.Column("model", sa.String(length=60), nullable=False),
        sa.Column("powertrain", sa.String(length=10), nullable=True),
        sa.Column("navigation", sa.Boolean(), nullable=False),
        sa.Column("way", sa.String(length=20), nullable=False),
        sa.Column("code_hash", sa.String(length=64), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("verified_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("proof_key", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(
            ["account_id"], ["accounts.id"], name=op.f("fk_claims_account_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("vin", "account_id", name=op.f("pk_claims")),
        sa.UniqueConstraint("vin", "code_hash", name=op.f("uq_claims_vin_code_hash")),
    )
    op.create_index(op.f("ix_claims_account_id"), "claims", ["account_id"], unique=False)
    op.create_index(op.f("ix_claims_expires_at"), "claims", ["expires_at"], unique=False)
