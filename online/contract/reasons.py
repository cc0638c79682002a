"""Why a service cannot be used: codes, their order, and a sentence the driver can act on (AVL-1).

The numbers 1010, 1011, 2001 to 2003 and 3001 to 3004 are those that open clients of CUPRA and SEAT know for
the same reasons; the others are this project's own.
"""

from __future__ import annotations

from enum import IntEnum


class Code(IntEnum):
    """Why a service cannot be used; the smaller `ORDER` comes first, not the smaller number."""

    NO_NAVIGATION_SYSTEM = 4001
    WRONG_MODEL = 4002
    WRONG_POWERTRAIN = 4003
    NO_PARKING_HEATER = 4004
    BUILT_TOO_EARLY = 4005
    HEATER_NOT_SET_UP_HERE = 4006
    PRIVACY_MAXIMUM = 6001
    PRIVACY_NO_POSITION = 6002
    NO_ACCOUNT = 7001
    ACCOUNT_NOT_VERIFIED = 3001
    TERMS_NOT_ACCEPTED = 3002
    NOT_ENROLLED = 7002
    NOT_IDENTIFIED = 7003
    RIGHT_MISSING = 3003
    LICENCE_INACTIVE = 2001
    LICENCE_EXPIRED = 2002
    LICENCE_MISSING = 2003
    CONSENT_MISSING = 3004
    NO_NETWORK = 5001
    SERVICES_AWAY = 5002
    NO_DATA_CONNECTION = 5003
    DEEP_SLEEP = 1011
    POWER_BUDGET = 1010
    DRIVING = 1101
    NOT_PARKED = 1102
    IGNITION_ON = 1103


ORDER: tuple[Code, ...] = tuple(Code)
"""The order in which reasons are looked for."""

SENTENCES: dict[Code, str] = {
    Code.NO_NAVIGATION_SYSTEM: "This needs the navigation system, which this car does not have",
    Code.WRONG_MODEL: "This model does not have it",
    Code.WRONG_POWERTRAIN: "This needs a car that charges from a plug",
    Code.NO_PARKING_HEATER: "This needs a parking heater, which this car does not have",
    Code.BUILT_TOO_EARLY: "This needs a car built in week 25 of 2022 or later",
    Code.HEATER_NOT_SET_UP_HERE: "In this car the heater is set up in the app",
    Code.PRIVACY_MAXIMUM: "Maximum privacy keeps the car offline. Change it under Settings, Privacy",
    Code.PRIVACY_NO_POSITION: "This needs the car's position. Allow it under Settings, Privacy",
    Code.NO_ACCOUNT: "Sign in to use this",
    Code.ACCOUNT_NOT_VERIFIED: "Confirm your e-mail address with the link that was sent to you",
    Code.TERMS_NOT_ACCEPTED: "The terms have changed. Read and accept them under Account",
    Code.NOT_ENROLLED: "This car does not belong to your account yet. Add it under Account",
    Code.NOT_IDENTIFIED: "Enter your S-PIN to use this",
    Code.RIGHT_MISSING: "Only the primary user may do this",
    Code.LICENCE_INACTIVE: "The licence for this is not active yet",
    Code.LICENCE_EXPIRED: "The licence for this has ended. Renew it in the store",
    Code.LICENCE_MISSING: "There is no licence for this. Get it in the store",
    Code.CONSENT_MISSING: "This needs your consent. Give it under Settings, Privacy",
    Code.NO_NETWORK: "Not connected. It works again as soon as the car has a network",
    Code.SERVICES_AWAY: "The services do not answer now. The car tries again by itself",
    Code.NO_DATA_CONNECTION: "This needs data. Connect the car to your phone, or get a data plan",
    Code.DEEP_SLEEP: "The car sleeps deeply after standing for long. Start it once",
    Code.POWER_BUDGET: "The battery is too low. Drive or charge the car first",
    Code.DRIVING: "Not while driving. It opens as soon as you have stopped",
    Code.NOT_PARKED: "Park the car first",
    Code.IGNITION_ON: "Switch the ignition off first",
}
"""What the driver can do about it, in English; the car and the phone's page translate it by the code."""
