"""Users of a car: who there is, whom the primary user nominates (USR-1, USR-2)."""

from __future__ import annotations

import msgspec

from online.contract.garage import Role

USERS_MAX = 7
"""How many users a car holds, nominated ones that have not answered included; a guest is none (USR-2)."""


class CarUser(msgspec.Struct, frozen=True, kw_only=True):
    """One user of a car. `since` is ISO 8601 in UTC."""

    account_id: str
    name: str
    role: Role
    since: str


class Nominate(msgspec.Struct, frozen=True, kw_only=True):
    """Whom the primary user wants as secondary user (`POST /v1/cars/{vin}/nominations`)."""

    email: str


class Nomination(msgspec.Struct, frozen=True, kw_only=True):
    """A nomination nobody has answered yet; `made_at` is ISO 8601 in UTC.

    Attributes:
        email: of the nominated, as the primary user typed it.
        model: of the car, for whom it is offered to.
        by: name of the primary user.
    """

    id: str
    vin: str
    model: str
    email: str
    by: str
    made_at: str


class CarUsers(msgspec.Struct, frozen=True, kw_only=True):
    """The users of a car, the primary user first, and whom it has nominated."""

    users: list[CarUser]
    nominations: list[Nomination]
