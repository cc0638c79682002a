"""What a car has and what can therefore never work in it (AVL-2, ENR-7)."""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from online.contract.garage import Powertrain

Navigation = Literal["navigation", "radio"]
"""The infotainment built in: with navigation, or radio only."""

OwnershipProof = Literal["sign_in_at_car", "two_keys", "pairing_code"]
"""How a driver proves that the car is theirs (ENR-7)."""

PERSONALISED_MODELS = frozenset({"leon"})
HEATER_FROM_CAR_MODELS = frozenset({"ateca"})
HEATER_FROM_CAR_LATE_MODELS = frozenset({"leon", "formentor"})
HEATER_FROM_CAR_AFTER = (2020, 48)
"""Week after which the auxiliary heater of `HEATER_FROM_CAR_LATE_MODELS` is set up from the car."""
ALERTS_FROM = (2022, 25)
"""First production week with area and speed alert."""
PLUG_IN = frozenset({"e_hybrid", "electric"})

_WEEK = re.compile(r"(\d{4})-W(\d{2})", re.ASCII)


class Equipment(msgspec.Struct, frozen=True, kw_only=True):
    """What this car is and has.

    Attributes:
        model: of the brand's list, in small letters, e.g. ``leon``.
        powertrain: None when the car does not know it; then nothing that depends on it is offered.
        navigation: whether it has the navigation system, or radio only.
        parking_heater: whether fuel or current can heat it while it is parked.
        production_week: ISO 8601 as ``2025-W08``; None when it is not known.
        infotainment_version: of the software, e.g. ``1.4.0``.
    """

    model: str
    powertrain: Powertrain | None = None
    navigation: Navigation = "navigation"
    parking_heater: bool = False
    production_week: str | None = None
    infotainment_version: str = ""


def week_of(equipment: Equipment) -> tuple[int, int] | None:
    """Year and week of production; None when it is not known or no such week."""
    match = _WEEK.fullmatch(equipment.production_week or "")
    if match is None or not 1 <= int(match[2]) <= 53:
        return None
    return int(match[1]), int(match[2])


def has_alerts(equipment: Equipment) -> bool:
    """Whether it can tell when it leaves an area or goes too fast."""
    week = week_of(equipment)
    return week is not None and week >= ALERTS_FROM


def sets_heater_up_itself(equipment: Equipment) -> bool:
    """Whether the auxiliary heater is set up on the car's own screen."""
    if not equipment.parking_heater:
        return False
    if equipment.model in HEATER_FROM_CAR_MODELS:
        return True
    week = week_of(equipment)
    return (
        equipment.model in HEATER_FROM_CAR_LATE_MODELS and week is not None and week > HEATER_FROM_CAR_AFTER
    )


def model_key(name: str) -> str:
    """The name of a model as `Equipment` has it, from how somebody wrote it."""
    return " ".join(name.casefold().split())


def ownership_proof(equipment: Equipment) -> OwnershipProof | None:
    """How ownership of such a car is proved; None for a car that cannot be enrolled at all (ENR-7).

    The requirement names a way for every car with navigation and, with a radio only, for Leon and Ateca. For
    the other radios it names none, and a way somebody made up would hand out cars on a weaker proof.
    """
    if equipment.navigation == "navigation":
        return "sign_in_at_car"
    proofs: dict[str, OwnershipProof] = {"leon": "two_keys", "ateca": "pairing_code"}
    return proofs.get(equipment.model)
