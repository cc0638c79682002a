"""Tables of claims, of entry of pairing codes, and of the cars' own keys."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from online.contract.ownership import CodeEntry
from online.database import Row, UtcDateTime


class ClaimRow(Row):
    """One car that one account added in the app.

    `code_hash` is argon2id with a salt of the VIN; `proof_key` the idempotency key of the two keys that
    verified it.
    """

    __tablename__ = "claims"
    __table_args__ = (UniqueConstraint("vin", "code_hash"),)
    vin: Mapped[str] = mapped_column(String(17), primary_key=True)
    account_id: Mapped[str] = mapped_column(
        ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    model: Mapped[str] = mapped_column(String(60))
    powertrain: Mapped[str | None] = mapped_column(String(10))
    navigation: Mapped[bool]
    way: Mapped[str] = mapped_column(String(20))
    code_hash: Mapped[str | None] = mapped_column(String(64))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    verified_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    proof_key: Mapped[str | None] = mapped_column(String(64))


class CodeEntryRow(Row):
    """Wrong pairing codes entered in one car."""

    __tablename__ = "code_entries"
    vin: Mapped[str] = mapped_column(String(17), primary_key=True)
    wrong: Mapped[int]
    open_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    tried_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)

    @property
    def entry(self) -> CodeEntry:
        """The state as it is kept."""
        return CodeEntry(wrong=self.wrong, open_at=self.open_at.timestamp() if self.open_at else 0.0)

    @entry.setter
    def entry(self, entry: CodeEntry) -> None:
        self.wrong = entry.wrong
        self.open_at = datetime.fromtimestamp(entry.open_at, UTC) if entry.open_at else None


class CarKeyRow(Row):
    """The key by which the services know a car, as SHA-256; kept as long as the car has a primary user."""

    __tablename__ = "car_keys"
    vin: Mapped[str] = mapped_column(ForeignKey("cars.vin", ondelete="CASCADE"), primary_key=True)
    key_hash: Mapped[str] = mapped_column(String(64))
    bound_at: Mapped[datetime] = mapped_column(UtcDateTime)
