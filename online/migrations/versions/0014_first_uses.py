"""Which refresh token an access token was exchanged for, until it is used."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds the column; what was spent before is spent for good, as nobody knows what of it was used."""
    op.add_column("access_tokens", sa.Column("exchanged_hash", sa.String(length=64), nullable=True))
    op.execute("UPDATE refresh_tokens SET successor_hash = NULL")


def downgrade() -> None:
    """Drops it."""
    op.drop_column("access_tokens", "exchanged_hash")
