"""How the car's own parts are."""

from dataclasses import dataclass
from typing import Literal

ProgramStatus = Literal["starting", "running", "restarting", "failed", "absent"]
Network = Literal["online", "no_services", "offline"]
Privacy = Literal["no_position", "full"]
"""Whether the car's position goes out with questions to the services now: ``full``, or it does not."""


@dataclass(frozen=True)
class ProgramState:
    """One of the other programs; `message` is one sentence for the driver when it is not running."""

    name: str
    status: ProgramStatus = "starting"
    restarts: int = 0
    message: str = ""


@dataclass(frozen=True)
class StatusState:
    """What the status line shows. `network_message` says why services cannot be used, else empty."""

    programs: tuple[ProgramState, ...] = ()
    network: Network = "offline"
    network_message: str = ""
    privacy: Privacy = "no_position"
