"""The auxiliary heater: whether it can be started from the screen now, and if not, why (AVL-2, REM-6)."""

import re
from dataclasses import dataclass
from typing import Literal

HEATER_MINUTES = (10, 20, 30, 40, 50, 60)
"""How long it may be set to run."""

HeaterBar = Literal["", "not_fitted", "own_remote", "ignition_on", "not_parked"]
"""Why it cannot be started, empty when it can."""
HeaterMode = Literal["", "heat", "ventilate"]
"""What it does, chosen by the car; empty while it is off."""

_ON_SCREEN_FROM = (2020, 49)
"""The first production week from which Leon and Formentor set it up on their screen (AVL-2)."""
_WEEK = re.compile(r"(\d{4})-W(\d{2})")


@dataclass(frozen=True)
class HeaterEquipment:
    """What of it this car has; `production_week` is ISO 8601 as 2025-W08."""

    model: str = "Leon"
    fitted: bool = False
    production_week: str = ""


@dataclass(frozen=True)
class Heater:
    """State of the heater; `minutes_left` is 0 while it is off."""

    bar: HeaterBar = "not_fitted"
    minutes_left: int = 0
    mode: HeaterMode = ""


def heater_bar(equipment: HeaterEquipment, *, ignition: bool, parked: bool) -> HeaterBar:
    """The first reason why the heater cannot be started, from the lasting ones to the passing ones."""
    if not equipment.fitted:
        return "not_fitted"
    if not _set_up_on_screen(equipment):
        return "own_remote"
    if ignition:
        return "ignition_on"
    return "" if parked else "not_parked"


def _set_up_on_screen(equipment: HeaterEquipment) -> bool:
    """Every Ateca; other models by their age, and an unknown age counts as old."""
    if equipment.model.startswith("Ateca"):
        return True
    week = _WEEK.fullmatch(equipment.production_week)
    return week is not None and (int(week[1]), int(week[2])) >= _ON_SCREEN_FROM
