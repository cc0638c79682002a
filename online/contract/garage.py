"""Cars of an account: enrolment and the role a driver has in each (ENR-8, USR-1)."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

CARS_MAX = 50
"""How many cars one account holds (ENR-8)."""

Role = Literal["primary", "secondary"]
"""A driver's role in a car; a guest has no account, so the services never see one."""

Powertrain = Literal["petrol", "diesel", "e_hybrid", "electric"]


class EnrolCar(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What the car says about itself when it is enrolled (`PUT /v1/cars/{vin}/enrolment`).

    `production_week` is ISO 8601 as 2025-W08. What a car does not know it leaves out.
    """

    model: Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
    powertrain: Powertrain | None = None
    navigation: bool = True
    production_week: Annotated[str, msgspec.Meta(pattern=r"^\d{4}-W\d{2}$")] | None = None
    infotainment_version: Annotated[str, msgspec.Meta(max_length=40)] | None = None


class Car(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One car of an account and the account's role in it. `enrolled_at` is ISO 8601 in UTC."""

    vin: str
    model: str
    role: Role
    enrolled_at: str
    powertrain: Powertrain | None = None
    navigation: bool = True
    production_week: str | None = None
    infotainment_version: str | None = None
