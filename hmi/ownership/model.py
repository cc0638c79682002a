"""How far a proof of ownership has come."""

from typing import Literal

import msgspec

from online.contract.equipment import OwnershipProof

Step = Literal["idle", "first_key", "second_key", "reporting", "email", "done"]
"""At ``email`` both keys were used, and several people have added the car: whose is it?"""


class OwnershipState(msgspec.Struct, frozen=True, kw_only=True):
    """What the page shows.

    Attributes:
        proof: how this car is registered; None for one that cannot be.
        reason: why there is nothing to do on this page, in a sentence; empty when there is.
        step: of the proof by two keys; a code is at ``idle``, ``reporting`` or ``done``.
        seconds_left: until the second key counts no more.
        paused_seconds: for how long no code is taken.
        problem: why the last try did not work, or what a waiting report waits for.
        primary_name: whose the car is, once it was proved here.
    """

    proof: OwnershipProof | None = None
    reason: str = ""
    step: Step = "idle"
    seconds_left: int = 0
    paused_seconds: int = 0
    problem: str = ""
    primary_name: str = ""
