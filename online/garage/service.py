"""What can be done with the cars of an account: enrol, list, unpair."""

from __future__ import annotations

from typing import cast

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from online.audit.trail import record
from online.clock import Clock, iso_utc
from online.contract.garage import CARS_MAX, Car, EnrolCar, Powertrain, Role
from online.contract.vin import tidy_vin, vin_fault
from online.database import Database
from online.errors import ServiceError
from online.garage.tables import CarRow, EnrolmentRow
from online.garage.users import forget_users
from online.throttle import ENROLMENT_PER_ACCOUNT, Throttle


class Garage:
    """The cars in the database."""

    def __init__(self, database: Database, clock: Clock, throttle: Throttle) -> None:
        self._database = database
        self._clock = clock
        self._throttle = throttle

    async def enrol(self, account_id: str, typed_vin: str, car: EnrolCar) -> Car:
        """Makes the account the car's primary user; again is harmless and renews what the car says of itself.

        Raises ServiceError `vin_malformed`, `car_has_primary`, `garage_full` or `too_many_attempts` (ENR-5,
        ENR-8).
        """
        vin = tidy_vin(typed_vin)
        if (fault := vin_fault(vin)) is not None:
            raise ServiceError("vin_malformed", reason=fault.value)
        await self._throttle.spend(ENROLMENT_PER_ACCOUNT, account_id)
        try:
            async with self._database.writing() as session:
                return await self._enrol(session, account_id, vin, car)
        except IntegrityError as error:  # two accounts at the same moment: the index decides
            raise ServiceError("car_has_primary") from error

    async def unpair(self, account_id: str, typed_vin: str) -> None:
        """Takes the account's role in a car away; silent when it has none, so that a repeat does no harm.

        When the primary user goes, everybody it nominated goes too.
        """
        vin = tidy_vin(typed_vin)
        async with self._database.writing() as session:
            row = await session.get(EnrolmentRow, (vin, account_id))
            if row is not None and row.role == "primary":
                await forget_users(session, vin)
            elif row is not None:
                await session.delete(row)
            if row is not None:
                record(session, self._clock.now(), account_id, "car_unpaired", vin=vin)

    async def cars(self, account_id: str) -> list[Car]:
        """The account's cars, oldest enrolment first."""
        query = (
            select(CarRow, EnrolmentRow)
            .join(EnrolmentRow, EnrolmentRow.vin == CarRow.vin)
            .where(EnrolmentRow.account_id == account_id)
            .order_by(EnrolmentRow.enrolled_at, CarRow.vin)
        )
        async with self._database.reading() as session:
            return [_car(row, enrolment) for row, enrolment in await session.execute(query)]

    async def _enrol(self, session: AsyncSession, account_id: str, vin: str, car: EnrolCar) -> Car:
        """Enrols within one transaction."""
        primary = await session.scalar(
            select(EnrolmentRow).where(EnrolmentRow.vin == vin, EnrolmentRow.role == "primary")
        )
        if primary is not None and primary.account_id != account_id:
            raise ServiceError("car_has_primary")
        row = await session.merge(_row(vin, car))
        if primary is None:
            await self._check_room(session, account_id)
            await session.flush()
            primary = EnrolmentRow(
                vin=vin, account_id=account_id, role="primary", enrolled_at=self._clock.now()
            )
            primary = await session.merge(primary)
            record(session, primary.enrolled_at, account_id, "car_enrolled", vin=vin)
            await session.flush()
        return _car(row, primary)

    async def _check_room(self, session: AsyncSession, account_id: str) -> None:
        """Raises ServiceError `garage_full` when the account holds all the cars it may."""
        count = select(func.count()).select_from(EnrolmentRow).where(EnrolmentRow.account_id == account_id)
        if (await session.scalar(count) or 0) >= CARS_MAX:
            raise ServiceError("garage_full")


def _row(vin: str, car: EnrolCar) -> CarRow:
    """The car as kept."""
    return CarRow(
        vin=vin,
        model=car.model,
        powertrain=car.powertrain,
        navigation=car.navigation,
        production_week=car.production_week,
        infotainment_version=car.infotainment_version,
    )


def _car(row: CarRow, enrolment: EnrolmentRow) -> Car:
    """The car as the outside sees it."""
    return Car(
        vin=row.vin,
        model=row.model,
        role=cast(Role, enrolment.role),
        enrolled_at=iso_utc(enrolment.enrolled_at),
        powertrain=cast("Powertrain | None", row.powertrain),
        navigation=row.navigation,
        production_week=row.production_week,
        infotainment_version=row.infotainment_version,
    )
