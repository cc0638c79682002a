"""The table of what was sent; the text is nowhere but in the mail."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from online.database import Row, UtcDateTime


class SentMessageRow(Row):
    """A message that is on its way or was sent, so that a repetition is not sent again."""

    __tablename__ = "sent_messages"
    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True)
    sent_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
