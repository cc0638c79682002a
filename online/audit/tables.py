"""The table of the audit trail."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from online.database import Row, UtcDateTime


class ActivityRow(Row):
    """One thing that was done to an account, or tried; it never holds a secret, and goes with the account."""

    __tablename__ = "activities"
    __table_args__ = (Index("ix_activities_account_id", "account_id", "id"),)
    id: Mapped[int] = mapped_column(BigInteger().with_variant(Integer, "sqlite"), primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"))
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    kind: Mapped[str] = mapped_column(String(40))
    outcome: Mapped[str] = mapped_column(String(10))
    sender: Mapped[str] = mapped_column(String(64))
    vin: Mapped[str | None] = mapped_column(String(17))
