"""The auxiliary heater: whether it can be started from the screen now, and if not, why (AVL-2, REM-6)."""

from typing import Literal

import msgspec

from online.contract.availability import Facts, VehicleState, unavailable
from online.contract.equipment import Equipment
from online.contract.reasons import Code

HEATER_MINUTES = (10, 20, 30, 40, 50, 60)
"""How long it may be set to run."""

HeaterBar = Literal["", "not_fitted", "in_app", "not_parked", "ignition_on"]
"""Why it cannot be started, empty when it can."""
HeaterMode = Literal["", "heat", "ventilate"]
"""What it does, chosen by the car; empty while it is off."""

_BARS: dict[Code, HeaterBar] = {
    Code.NO_PARKING_HEATER: "not_fitted",
    Code.HEATER_NOT_SET_UP_HERE: "in_app",
    Code.NOT_PARKED: "not_parked",
}


class Heater(msgspec.Struct, frozen=True):
    """State of the heater; `minutes_left` is 0 while it is off."""

    bar: HeaterBar = "not_fitted"
    minutes_left: int = 0
    mode: HeaterMode = ""


def heater_bar(equipment: Equipment, *, ignition: bool, parked: bool) -> HeaterBar:
    """The first reason why the heater cannot be started, from the lasting ones to the passing ones."""
    facts = Facts(equipment=equipment, vin="", now=0, vehicle=VehicleState(parked=parked, ignition=ignition))
    reason = unavailable("auxiliary_heater_set_up", facts)
    if reason is not None:
        return _BARS[reason]
    return "ignition_on" if ignition else ""
