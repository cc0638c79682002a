"""The table of erasures under way."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from online.database import Row, UtcDateTime


class ErasureRow(Row):
    """An account that is being erased; the row goes last, so that a power cut in between is made up for."""

    __tablename__ = "erasures"
    account_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    asked_at: Mapped[datetime] = mapped_column(UtcDateTime)
