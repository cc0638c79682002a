"""How the car's own parts are."""

from typing import Literal

import msgspec

from online.contract.availability import PrivacyLevel

ProgramStatus = Literal["starting", "running", "restarting", "failed", "absent"]
Network = Literal["online", "no_services", "offline"]


class ProgramState(msgspec.Struct, frozen=True):
    """One of the other programs; `message` is one sentence for the driver when it is not running."""

    name: str
    status: ProgramStatus = "starting"
    restarts: int = 0
    message: str = ""


class StatusState(msgspec.Struct, frozen=True):
    """What the status line shows. `network_message` says why services cannot be used, else empty."""

    programs: tuple[ProgramState, ...] = ()
    network: Network = "offline"
    network_message: str = ""
    privacy: PrivacyLevel = "full"
