"""Who may do what with a car: one table (USR-1, USR-3)."""

from __future__ import annotations

from typing import Literal, get_args

from online.contract.garage import Role

AnyRole = Role | Literal["guest"]

Right = Literal[
    "drive",
    "online_infotainment",
    "remote_status",
    "remote_comfort",
    "lock_unlock",
    "buy",
    "contracts",
    "nominate_users",
    "reset_with_users",
    "ownership",
]
"""What can be granted.

``drive`` is everything that needs no account. ``remote_comfort`` is what changes the car from afar without
opening it: ventilation, climate, heater, charging, departure times, alerts, horn and indicators.
"""

RIGHTS: dict[AnyRole, frozenset[Right]] = {
    "primary": frozenset(get_args(Right)),
    "secondary": frozenset({"drive", "online_infotainment", "remote_status"}),
    "guest": frozenset({"drive"}),
}
"""The table of rights."""


def has_right(role: AnyRole, right: Right) -> bool:
    """Whether somebody in `role` may."""
    return right in RIGHTS[role]
