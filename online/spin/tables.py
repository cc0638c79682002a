"""The table of S-PINs."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from online.contract.spin import PinLock
from online.database import Row, UtcDateTime


class SpinRow(Row):
    """The S-PIN of one account as argon2id (PHC), and its lock: wrong entries, until when it is closed.

    `mark` changes with every new S-PIN, so that a car knows that what it keeps of the last one is void.
    """

    __tablename__ = "spins"
    account_id: Mapped[str] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True)
    pin_hash: Mapped[str] = mapped_column(String(200))
    wrong: Mapped[int]
    open_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    mark: Mapped[str] = mapped_column(String(36), server_default="first")

    @property
    def lock(self) -> PinLock:
        """The lock as it is kept."""
        return PinLock(wrong=self.wrong, open_at=self.open_at.timestamp() if self.open_at else 0.0)

    @lock.setter
    def lock(self, lock: PinLock) -> None:
        self.wrong = lock.wrong
        self.open_at = datetime.fromtimestamp(lock.open_at, UTC) if lock.open_at else None
