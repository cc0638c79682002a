"""The table of what was said about cars last."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from online.database import Row


class CarFactsRow(Row):
    """Number and SHA-256 of the last facts of one car: only a change gets the next number."""

    __tablename__ = "car_facts"
    vin: Mapped[str] = mapped_column(ForeignKey("cars.vin", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int]
    digest: Mapped[str] = mapped_column(String(64))


class FactNumberRow(Row):
    """The last number that any facts got: one row for all cars.

    It outlives accounts and cars. Were it counted car by car, either the numbers of a car would begin anew
    when its last user is erased, and it would refuse what is said of the next, or the VIN had to be kept.
    """

    __tablename__ = "fact_numbers"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last: Mapped[int]
