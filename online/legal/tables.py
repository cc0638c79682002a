"""The table of acceptances."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from online.database import Row, UtcDateTime


class AcceptanceRow(Row):
    """One version of one document, accepted by one account; the first acceptance counts and stays."""

    __tablename__ = "acceptances"
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    version: Mapped[str] = mapped_column(String(10), primary_key=True)
    language: Mapped[str] = mapped_column(String(5))
    accepted_at: Mapped[datetime] = mapped_column(UtcDateTime)
