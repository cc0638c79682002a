"""Writes docs/availability.md from the rules themselves: ``python -m tools.availability_table``."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

from msgspec.structs import replace

from online.contract.availability import (
    NEEDS,
    Facts,
    Needs,
    Service,
    VehicleState,
    unavailable,
)
from online.contract.consents import Purpose
from online.contract.equipment import Equipment
from online.contract.licences import Licence
from online.contract.reasons import ORDER, SENTENCES, Code
from online.contract.rights import RIGHTS

DOCUMENT = Path(__file__).parent.parent / "docs" / "availability.md"
VIN = "VSSZZZKMZ1R000042"
NOW = 1_800_000_000.0

SPOILS: tuple[dict[str, Any], ...] = (
    {"signed_in": False},
    {"verified": False},
    {"terms_accepted": False},
    {"enrolled": False},
    {"identified": False},
    {"role": "secondary"},
    {"role": "guest"},
    {"licences": ()},
    {"privacy": "maximum"},
    {"privacy": "no_position"},
    {"consents": frozenset()},
    {"network": "offline"},
    {"network": "no_services"},
    {"data": False},
)
EQUIPMENT_CODES = {code for code in Code if 4000 <= code.value < 5000}
EQUIPMENT_SPOILS: tuple[dict[str, Any], ...] = (
    {"navigation": "radio"},
    {"model": "ateca"},
    {"model": "born"},
    {"powertrain": "petrol"},
    {"parking_heater": False},
    {"production_week": "2020-W48"},
)
VEHICLE_SPOILS: tuple[dict[str, Any], ...] = (
    {"speed": 50.0},
    {"parked": False},
    {"ignition": True},
    {"power_budget": False},
    {"deep_sleep": True},
)


def table() -> str:
    """The document as the rules are now."""
    return "\n".join([*_head(), *_reasons(), "", *_services(), "", *_matrix(), "", *_rights(), ""])


def _head() -> list[str]:
    return [
        "# What can be used when",
        "",
        "Written by `python -m tools.availability_table` from `online/contract/availability.py`. A service",
        "is available, or the first reason in the order of the first table says why it is not (AVL-1).",
        "",
    ]


def _reasons() -> list[str]:
    rows = [f"| {place} | {code.value} | {SENTENCES[code]} |" for place, code in enumerate(ORDER, 1)]
    return [
        "## Reasons, in the order in which they are looked for",
        "",
        "| | code | what the driver reads |",
        "|---|---|---|",
        *rows,
    ]


def _services() -> list[str]:
    rows = [f"| `{service}` | {_words(service, needs)} |" for service, needs in NEEDS.items()]
    return ["## What each service needs", "", "| service | needs |", "|---|---|", *rows]


def _words(service: Service, needs: Needs) -> str:
    built_in = ", ".join(str(code.value) for code in ORDER if code in possible(service) & EQUIPMENT_CODES)
    words = [
        f"equipment ({built_in})" if built_in else "",
        "account, enrolled car, network, privacy below maximum" if needs.connected else "",
        "a data connection, privacy below maximum" if needs.data else "",
        f"right `{needs.right}`" if needs.right != "drive" else "",
        f"licence `{needs.package}`" if needs.package else "",
        f"consent `{needs.consent}`" if needs.consent else "",
        "position" if needs.position else "",
        "S-PIN" if needs.identified else "",
        "not driving" if not needs.driving else "",
        "parked" if needs.parked else "",
        "ignition off" if needs.ignition_off else "",
    ]
    return "; ".join(word for word in words if word) or "nothing"


def _matrix() -> list[str]:
    head = "| service | " + " | ".join(str(code.value) for code in ORDER) + " |"
    rule = "|---" * (len(ORDER) + 1) + "|"
    rows = [
        f"| `{service}` | " + " | ".join("x" if code in possible(service) else "" for code in ORDER) + " |"
        for service in NEEDS
    ]
    return ["## Which reasons a service can have", "", head, rule, *rows]


def possible(service: Service) -> set[Code]:
    """Every reason `service` can ever have: each fact is spoiled on its own, in a car that has everything."""
    return {code for facts in spoiled() if (code := unavailable(service, facts)) is not None}


def everything() -> Facts:
    """A car that has everything, its primary user in it, parked, all agreed to and paid."""
    licences = tuple(
        Licence(package=package, vin=VIN, starts=0.0, ends=NOW + 1)
        for package in ("safety_service", "remote_access", "online_infotainment")
    )
    return Facts(
        equipment=Equipment(
            model="leon", powertrain="e_hybrid", parking_heater=True, production_week="2024-W01"
        ),
        vin=VIN,
        now=NOW,
        signed_in=True,
        verified=True,
        terms_accepted=True,
        enrolled=True,
        identified=True,
        role="primary",
        licences=licences,
        consents=frozenset(get_args(Purpose)),
        network="online",
        data=True,
        vehicle=VehicleState(ignition=False),
    )


def spoiled() -> Iterator[Facts]:
    """`everything` with one fact spoiled, each in turn."""
    best = everything()
    for changes in SPOILS:
        yield replace(best, **changes)
    for changes in EQUIPMENT_SPOILS:
        yield replace(best, equipment=replace(best.equipment, **changes))
    for changes in VEHICLE_SPOILS:
        yield replace(best, vehicle=replace(best.vehicle, **changes))
    for change in (_not_begun, _ended):
        yield replace(best, licences=tuple(map(change, best.licences)))


def _not_begun(licence: Licence) -> Licence:
    return replace(licence, active=False)


def _ended(licence: Licence) -> Licence:
    return replace(licence, ends=NOW)


def _rights() -> list[str]:
    roles = tuple(RIGHTS)
    rights = sorted(set().union(*RIGHTS.values()))
    rows = [
        f"| `{right}` | " + " | ".join("x" if right in RIGHTS[role] else "" for role in roles) + " |"
        for right in rights
    ]
    return [
        "## Who may do what (USR-3)",
        "",
        "| right | " + " | ".join(roles) + " |",
        "|---" * (len(roles) + 1) + "|",
        *rows,
    ]


def main() -> int:
    """Writes the document."""
    DOCUMENT.write_text(table(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
