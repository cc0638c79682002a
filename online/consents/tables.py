"""The table of consents."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from online.database import Row, UtcDateTime


class ConsentChangeRow(Row):
    """One decision about one purpose; the newest one holds, the older ones prove what held before."""

    __tablename__ = "consent_changes"
    id: Mapped[int] = mapped_column(primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"), index=True)
    purpose: Mapped[str] = mapped_column(String(40))
    given: Mapped[bool]
    language: Mapped[str] = mapped_column(String(5))
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)
