"""Tables of cars and of who drives them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from online.database import Row, UtcDateTime


class CarRow(Row):
    """One car that has a user, as it described itself when it was enrolled last.

    `registered_at` is when anybody enrolled it first: the beginning of its free year (LIC-1).
    """

    __tablename__ = "cars"
    vin: Mapped[str] = mapped_column(String(17), primary_key=True)
    model: Mapped[str] = mapped_column(String(60))
    powertrain: Mapped[str | None] = mapped_column(String(10))
    navigation: Mapped[bool]
    production_week: Mapped[str | None] = mapped_column(String(8))
    infotainment_version: Mapped[str | None] = mapped_column(String(40))
    registered_at: Mapped[datetime] = mapped_column(UtcDateTime)


class RegistrationRow(Row):
    """When a car that nobody has any more was registered first; the hash needs a key that is not here."""

    __tablename__ = "registrations"
    car_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    registered_at: Mapped[datetime] = mapped_column(UtcDateTime)


class EnrolmentRow(Row):
    """The role one account has in one car; the index lets a car have one primary user only (USR-1)."""

    __tablename__ = "enrolments"
    __table_args__ = (
        Index(
            "ux_enrolments_primary",
            "vin",
            unique=True,
            sqlite_where=text("role = 'primary'"),
            postgresql_where=text("role = 'primary'"),
        ),
    )
    vin: Mapped[str] = mapped_column(ForeignKey("cars.vin", ondelete="CASCADE"), primary_key=True)
    account_id: Mapped[str] = mapped_column(
        ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    role: Mapped[str] = mapped_column(String(10))
    enrolled_at: Mapped[datetime] = mapped_column(UtcDateTime)


class NominationRow(Row):
    """A nomination that waits for an answer; `email_key` is that of the account it is meant for."""

    __tablename__ = "nominations"
    __table_args__ = (UniqueConstraint("vin", "email_key"),)
    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    vin: Mapped[str] = mapped_column(ForeignKey("cars.vin", ondelete="CASCADE"))
    email: Mapped[str] = mapped_column(String(254))
    email_key: Mapped[str] = mapped_column(String(800), index=True)
    made_by: Mapped[str] = mapped_column(ForeignKey("accounts.id", ondelete="CASCADE"))
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
