"""Whether a service can be used now, and if not, the first reason why (AVL-1).

One pure function for the car, the services and the tests. The reasons come in a fixed order, from what can
never change (the car's equipment) to what changes by the minute (its state), so that a driver who does what
the sentence says comes at least one step further.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

import msgspec

from online.contract.consents import Purpose
from online.contract.equipment import (
    PERSONALISED_MODELS,
    PLUG_IN,
    Equipment,
    has_alerts,
    sets_heater_up_itself,
)
from online.contract.licences import Licence, Package, licence_state
from online.contract.reasons import ORDER, Code
from online.contract.rights import AnyRole, Right, has_right

PrivacyLevel = Literal["maximum", "no_position", "full"]
"""From nothing but the legal minimum to everything that was consented to (PRV-1)."""

Network = Literal["online", "no_services", "offline"]

Service = Literal[
    "emergency_call",
    "breakdown_call",
    "info_call",
    "navigation",
    "voice_offline",
    "local_media",
    "climate",
    "online_voice",
    "messages",
    "weather",
    "traffic",
    "parking_information",
    "fuel_prices",
    "charging_stations",
    "map_update",
    "trips_from_app",
    "internet_radio",
    "store",
    "store_purchase",
    "data_plan_purchase",
    "personalisation",
    "remote_status",
    "parking_position",
    "driving_data",
    "health_report",
    "horn_and_indicators",
    "lock_unlock",
    "ventilation",
    "climatisation",
    "auxiliary_heater",
    "auxiliary_heater_set_up",
    "charging",
    "departure_times",
    "area_alert",
    "speed_alert",
    "servicing",
    "user_nomination",
    "contracts",
    "reset_with_users",
    "infotainment_update",
]


class VehicleState(msgspec.Struct, frozen=True, kw_only=True):
    """The car at this moment.

    Attributes:
        speed: km/h.
        parked: standing with the parking brake on or the lever in P.
        ignition: whether it is on.
        power_budget: whether the battery has enough for what nobody drives for.
        deep_sleep: whether the control units were put to sleep after standing for long.
    """

    speed: float = 0.0
    parked: bool = True
    ignition: bool = True
    power_budget: bool = True
    deep_sleep: bool = False


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """All that availability follows from.

    Attributes:
        vin: of this car.
        now: seconds since 1970, by a clock that was checked against the services (LIC-6).
        signed_in: whether there is an account; without, `role` is ``guest``.
        verified: whether its e-mail address was confirmed (ENR-3).
        terms_accepted: whether the present versions of all legal documents were (ENR-4).
        enrolled: whether this car belongs to the account.
        identified: whether the driver proved to be the one, by S-PIN or because it is saved (USR-4).
        consents: purposes that data may be kept for.
        data: whether there is internet for media and apps: a phone's, or a data plan (DAT-1).
    """

    equipment: Equipment
    vin: str
    now: float
    signed_in: bool = False
    verified: bool = False
    terms_accepted: bool = False
    enrolled: bool = False
    identified: bool = False
    role: AnyRole = "guest"
    licences: tuple[Licence, ...] = ()
    privacy: PrivacyLevel = "full"
    consents: frozenset[Purpose] = frozenset()
    network: Network = "offline"
    data: bool = False
    vehicle: VehicleState = VehicleState()


class Needs(msgspec.Struct, frozen=True, kw_only=True):
    """What one service needs; the defaults need nothing.

    Attributes:
        equipment: the code of what the car lacks for it, or None.
        connected: account, enrolled car, network and a privacy level below maximum (AVL-4).
        position: sends the car's position.
        data: uses the driver's own data connection, not the car's, and no account (DAT-1).
        identified: shows or does what only the driver in person may.
        remote: is sent to the car by the app; needs it awake and its battery sufficient.
        driving, parked, ignition_off: what the car's state must be.
    """

    equipment: Callable[[Equipment], Code | None] | None = None
    connected: bool = False
    right: Right = "drive"
    package: Package | None = None
    consent: Purpose | None = None
    position: bool = False
    data: bool = False
    identified: bool = False
    remote: bool = False
    driving: bool = True
    parked: bool = False
    ignition_off: bool = False


def _navigation(equipment: Equipment) -> Code | None:
    return None if equipment.navigation == "navigation" else Code.NO_NAVIGATION_SYSTEM


def _personalised(equipment: Equipment) -> Code | None:
    if missing := _navigation(equipment):
        return missing
    return None if equipment.model in PERSONALISED_MODELS else Code.WRONG_MODEL


def _plug_in(equipment: Equipment) -> Code | None:
    return None if equipment.powertrain in PLUG_IN else Code.WRONG_POWERTRAIN


def _heater(equipment: Equipment) -> Code | None:
    return None if equipment.parking_heater else Code.NO_PARKING_HEATER


def _heater_here(equipment: Equipment) -> Code | None:
    if missing := _heater(equipment):
        return missing
    return None if sets_heater_up_itself(equipment) else Code.HEATER_NOT_SET_UP_HERE


def _alerts(equipment: Equipment) -> Code | None:
    return None if has_alerts(equipment) else Code.BUILT_TOO_EARLY


def _online(*, position: bool = False) -> Needs:
    return Needs(
        equipment=_navigation,
        connected=True,
        right="online_infotainment",
        package="online_infotainment",
        position=position,
    )


def _remote(
    equipment: Callable[[Equipment], Code | None] | None = None,
    right: Right = "remote_comfort",
    *,
    consent: Purpose | None = None,
    position: bool = False,
    at_rest: bool = True,
    identified: bool = False,
) -> Needs:
    return Needs(
        equipment=equipment,
        connected=True,
        right=right,
        package="remote_access",
        consent=consent,
        position=position,
        identified=identified,
        remote=True,
        parked=at_rest,
        ignition_off=at_rest,
    )


NEEDS: dict[Service, Needs] = {
    "emergency_call": Needs(),
    "breakdown_call": Needs(),
    "info_call": Needs(),
    "navigation": Needs(equipment=_navigation),
    "voice_offline": Needs(),
    "local_media": Needs(),
    "climate": Needs(),
    "online_voice": _online(),
    "messages": _online(),
    "weather": _online(position=True),
    "traffic": _online(position=True),
    "parking_information": _online(position=True),
    "fuel_prices": _online(position=True),
    "charging_stations": _online(position=True),
    "map_update": _online(),
    "trips_from_app": _online(),
    "internet_radio": Needs(data=True),
    "store": Needs(equipment=_navigation, connected=True),
    "store_purchase": Needs(
        equipment=_navigation, connected=True, right="buy", identified=True, driving=False
    ),
    "data_plan_purchase": Needs(
        equipment=_navigation, connected=True, right="buy", identified=True, driving=False
    ),
    "personalisation": Needs(equipment=_personalised, connected=True, right="online_infotainment"),
    "remote_status": _remote(right="remote_status", at_rest=False),
    "parking_position": _remote(
        right="remote_status", consent="position_history", position=True, at_rest=False
    ),
    "driving_data": _remote(right="remote_status", consent="driving_data", at_rest=False),
    "health_report": _remote(right="remote_status", consent="driving_data", at_rest=False),
    "horn_and_indicators": _remote(position=True),
    "lock_unlock": _remote(right="lock_unlock", identified=True),
    "ventilation": _remote(identified=True),
    "climatisation": _remote(_plug_in),
    "auxiliary_heater": _remote(_heater, identified=True),
    "auxiliary_heater_set_up": Needs(equipment=_heater_here, parked=True),
    "charging": _remote(_plug_in, at_rest=False),
    "departure_times": _remote(_plug_in, at_rest=False),
    "area_alert": _remote(_alerts, consent="position_history", position=True, at_rest=False),
    "speed_alert": _remote(_alerts, consent="driving_data", at_rest=False),
    "servicing": Needs(connected=True, right="contracts", package="safety_service"),
    "user_nomination": Needs(connected=True, right="nominate_users", identified=True, driving=False),
    "contracts": Needs(connected=True, right="contracts", identified=True, driving=False),
    "reset_with_users": Needs(right="reset_with_users", identified=True, parked=True),
    "infotainment_update": Needs(parked=True, ignition_off=True),
}
"""Every service and what it needs. What the law requires needs nothing at all (AVL-3)."""

DRIVING_KMH = 5.0
"""Faster than this the car is being driven."""


def unavailable(service: Service, facts: Facts) -> Code | None:
    """The first reason why `service` cannot be used, or None when it can."""
    reasons = set(_reasons(NEEDS[service], facts))
    return next((code for code in ORDER if code in reasons), None)


def _reasons(needs: Needs, facts: Facts) -> Iterator[Code]:
    if needs.equipment is not None and (missing := needs.equipment(facts.equipment)):
        yield missing
    if needs.connected:
        yield from _connection(facts)
    if needs.position and facts.privacy != "full":
        yield Code.PRIVACY_NO_POSITION
    if needs.identified and not facts.identified:
        yield Code.NOT_IDENTIFIED
    if not has_right(facts.role, needs.right):
        yield Code.RIGHT_MISSING
    if needs.package is not None:
        yield from _licence(needs.package, facts)
    if needs.consent is not None and needs.consent not in facts.consents:
        yield Code.CONSENT_MISSING
    if needs.data and facts.privacy == "maximum":
        yield Code.PRIVACY_MAXIMUM
    if needs.data and not facts.data:
        yield Code.NO_DATA_CONNECTION
    yield from _state(needs, facts.vehicle)


def _connection(facts: Facts) -> Iterator[Code]:
    if facts.privacy == "maximum":
        yield Code.PRIVACY_MAXIMUM
    if not facts.signed_in:
        yield Code.NO_ACCOUNT
    if not facts.verified:
        yield Code.ACCOUNT_NOT_VERIFIED
    if not facts.terms_accepted:
        yield Code.TERMS_NOT_ACCEPTED
    if not facts.enrolled:
        yield Code.NOT_ENROLLED
    if facts.network == "offline":
        yield Code.NO_NETWORK
    if facts.network == "no_services":
        yield Code.SERVICES_AWAY


def _licence(package: Package, facts: Facts) -> Iterator[Code]:
    match licence_state(facts.licences, facts.vin, package, facts.now):
        case "inactive":
            yield Code.LICENCE_INACTIVE
        case "expired":
            yield Code.LICENCE_EXPIRED
        case "missing":
            yield Code.LICENCE_MISSING
        case "active":
            pass


def _state(needs: Needs, vehicle: VehicleState) -> Iterator[Code]:
    if needs.remote and vehicle.deep_sleep:
        yield Code.DEEP_SLEEP
    if needs.remote and not vehicle.power_budget:
        yield Code.POWER_BUDGET
    if not needs.driving and vehicle.speed > DRIVING_KMH:
        yield Code.DRIVING
    if needs.parked and not vehicle.parked:
        yield Code.NOT_PARKED
    if needs.ignition_off and vehicle.ignition:
        yield Code.IGNITION_ON
