"""What can be done with the cars of an account: enrol, list, unpair."""

from __future__ import annotations

from datetime import datetime
from typing import cast

from sqlalchemy import bindparam, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from online.audit.trail import record
from online.clock import Clock, iso_utc
from online.contract.equipment import Equipment, model_key, ownership_proof
from online.contract.garage import CARS_MAX, Car, EnrolCar, Powertrain, Role
from online.contract.vin import tidy_vin, vin_fault
from online.database import Database
from online.errors import ServiceError
from online.garage.locks import lock_accounts, lock_car
from online.garage.registrations import Registrations
from online.garage.tables import CarRow, EnrolmentRow
from online.garage.users import forget_users
from online.throttle import ENROLMENT_PER_ACCOUNT, Throttle

_OF_ACCOUNT = (
    select(
        CarRow.vin,
        CarRow.model,
        EnrolmentRow.role,
        EnrolmentRow.enrolled_at,
        CarRow.powertrain,
        CarRow.navigation,
        CarRow.production_week,
        CarRow.infotainment_version,
    )
    .join(EnrolmentRow, EnrolmentRow.vin == CarRow.vin)
    .where(EnrolmentRow.account_id == bindparam("account_id"))
    .order_by(EnrolmentRow.enrolled_at, CarRow.vin)
)
"""Made once, as cars ask for it often."""


class Garage:
    """The cars in the database."""

    def __init__(
        self, database: Database, clock: Clock, throttle: Throttle, registrations: Registrations
    ) -> None:
        self._database = database
        self._clock = clock
        self._throttle = throttle
        self._registrations = registrations

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
            return await self._enrol_once(account_id, vin, car)
        except IntegrityError:  # the same car at the same moment: now it is known who was first
            return await self._enrol_once(account_id, vin, car)

    async def unpair(self, account_id: str, typed_vin: str) -> None:
        """Takes the account's role in a car away; silent when it has none, so that a repeat does no harm.

        When the primary user goes, everybody it nominated goes too, and the car is forgotten.
        """
        vin = tidy_vin(typed_vin)
        async with self._database.writing() as session:
            await lock_accounts(session, account_id)
            await lock_car(session, vin)
            row = await session.get(EnrolmentRow, (vin, account_id))
            if row is not None and row.role == "primary":
                await forget_users(session, vin)
                await self._registrations.forget_unused(session, vin)
            elif row is not None:
                await session.delete(row)
            if row is not None:
                record(session, self._clock.now(), account_id, "car_unpaired", vin=vin)

    async def cars(self, account_id: str) -> list[Car]:
        """The account's cars, oldest enrolment first."""
        return [
            Car(
                vin=vin,
                model=model,
                role=cast(Role, role),
                enrolled_at=iso_utc(enrolled_at),
                powertrain=cast("Powertrain | None", powertrain),
                navigation=navigation,
                production_week=week,
                infotainment_version=version,
            )
            for vin, model, role, enrolled_at, powertrain, navigation, week, version in (
                await self._database.rows(_OF_ACCOUNT, account_id=account_id)
            )
        ]

    async def _enrol_once(self, account_id: str, vin: str, car: EnrolCar) -> Car:
        async with self._database.writing() as session:
            return await self._enrol(session, account_id, vin, car)

    async def _enrol(self, session: AsyncSession, account_id: str, vin: str, car: EnrolCar) -> Car:
        """Enrols within one transaction."""
        await lock_accounts(session, account_id)
        row = await lock_car(session, vin)
        primary = await primary_of(session, vin)
        if primary is None:
            _refuse_unproved(car)
        elif primary.account_id != account_id:
            raise ServiceError("car_has_primary")
        if row is None:
            row = CarRow(vin=vin, registered_at=await self._registrations.found_again(session, vin))
            session.add(row)
        _describe(row, car)
        await session.flush()
        return _car(row, await make_primary(session, account_id, vin, self._clock.now()))


async def primary_of(session: AsyncSession, vin: str) -> EnrolmentRow | None:
    """The primary user's row of a car."""
    query = select(EnrolmentRow).where(EnrolmentRow.vin == vin, EnrolmentRow.role == "primary")
    found: EnrolmentRow | None = await session.scalar(query)
    return found


async def make_primary(session: AsyncSession, account_id: str, vin: str, now: datetime) -> EnrolmentRow:
    """Makes an account the primary user of a car that is known, within the caller's transaction.

    Again is harmless. Raises ServiceError `car_has_primary` or `garage_full`, and IntegrityError when another
    instance made another account primary at this moment.
    """
    present = await primary_of(session, vin)
    if present is not None and present.account_id != account_id:
        raise ServiceError("car_has_primary")
    if present is not None:
        return present
    await lock_accounts(session, account_id)
    held = select(func.count()).select_from(EnrolmentRow)
    held = held.where(EnrolmentRow.account_id == account_id, EnrolmentRow.vin != vin)
    if (await session.scalar(held) or 0) >= CARS_MAX:
        raise ServiceError("garage_full")
    made = await session.merge(EnrolmentRow(vin=vin, account_id=account_id, role="primary", enrolled_at=now))
    record(session, now, account_id, "car_enrolled", vin=vin)
    await session.flush()
    return made


def _refuse_unproved(car: EnrolCar) -> None:
    """Raises ServiceError for a car that signing in proves nothing about: one with a radio only (ENR-7)."""
    way = ownership_proof(
        Equipment(model=model_key(car.model), navigation="navigation" if car.navigation else "radio")
    )
    if way is None:
        raise ServiceError("ownership_unprovable")
    if way != "sign_in_at_car":
        raise ServiceError("no_claim_waiting")


def _describe(row: CarRow, car: EnrolCar) -> None:
    """Keeps what the car says of itself."""
    row.model = car.model
    row.powertrain = car.powertrain
    row.navigation = car.navigation
    row.production_week = car.production_week
    row.infotainment_version = car.infotainment_version


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
