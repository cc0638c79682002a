"""What the driver lets the services keep, as the screen shows it."""

from typing import Literal

import msgspec

from online.contract.consents import Purpose


class Consent(msgspec.Struct, frozen=True):
    """One purpose: what it is called, what is kept for it, and whether the driver agreed.

    `waiting` while the services have not heard of it yet; here it holds all the same.
    """

    purpose: Purpose
    name: str
    text: str
    given: bool = False
    waiting: bool = False


class ErasureState(msgspec.Struct, frozen=True):
    """How deleting the account goes; `problem` is why the last try did not work."""

    status: Literal["idle", "asking", "done"] = "idle"
    problem: str = ""
