"""Packages of services, and the licences that open them (LIC-1, LIC-5)."""

from __future__ import annotations

from typing import Literal, get_args

import msgspec

Package = Literal["safety_service", "remote_access", "online_infotainment"]

LicenceState = Literal["missing", "inactive", "active", "expired"]


class Licence(msgspec.Struct, frozen=True, kw_only=True):
    """The right of one car to a package.

    Attributes:
        starts, ends: seconds since 1970; it holds from `starts` and no longer at `ends`.
        active: whether it was activated (a purchase does so by itself).
    """

    package: Package
    vin: str
    starts: float
    ends: float
    active: bool = True


FREE_SECONDS = 365 * 86_400
"""LIC-1: the first year costs nothing."""
PACKAGES: tuple[Package, ...] = get_args(Package)


def free_year(vin: str, registered: float) -> tuple[Licence, ...]:
    """The free licences of a car that was registered then, seconds since 1970: every package, for a year."""
    return tuple(
        Licence(package=package, vin=vin, starts=registered, ends=registered + FREE_SECONDS)
        for package in PACKAGES
    )


def licence_state(licences: tuple[Licence, ...], vin: str, package: Package, now: float) -> LicenceState:
    """The best that any of `licences` says for this car: active, else inactive, expired, missing."""
    states = {_state(one, now) for one in licences if one.vin == vin and one.package == package}
    order: tuple[LicenceState, ...] = ("active", "inactive", "expired")
    return next((state for state in order if state in states), "missing")


def _state(licence: Licence, now: float) -> LicenceState:
    if now >= licence.ends:
        return "expired"
    return "active" if licence.active and now >= licence.starts else "inactive"
