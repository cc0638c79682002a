"""What each app may use: a pure rule from how the car is set now.

What leaves the car is asked of the same table and the same rule as the gate itself (`hmi.privacy.gate`), so
the page cannot promise what the gate does not hold.
"""

from collections.abc import Mapping
from typing import Literal

import msgspec

from hmi.apps.model import AppKey, UseKind
from hmi.privacy.errands import STREAM, errand_of
from hmi.privacy.gate import hindrance
from online.contract.availability import PrivacyLevel

Reason = Literal["", "maximum", "no_position", "guest", "unverified", "wake_off", "hidden", "empty"]
"""Why something is not used now; after ``wake_off`` the microphone still opens by a press of the key."""


class Now(msgspec.Struct, frozen=True, kw_only=True):
    """How the car is set.

    Attributes:
        wake_phrase: it listens for its name.
        identified: the driver's address book is open; `contacts` are the people in it.
    """

    level: PrivacyLevel
    signed_in: bool
    verified: bool
    wake_phrase: bool
    identified: bool
    contacts: int


class Need(msgspec.Struct, frozen=True):
    """What an app uses something for.

    Attributes:
        purpose: key of the sentence, below ``apps.use``.
        request: method and path by which it leaves the car; None for what stays on board.
        account: whether the services answer only a driver who is signed in with a confirmed e-mail.
    """

    kind: UseKind
    purpose: str
    request: tuple[str, str] | None = None
    account: bool = True


class Use(msgspec.Struct, frozen=True):
    """A need, and why it is not met now; empty when it is."""

    need: Need
    reason: Reason

    @property
    def granted(self) -> bool:
        """Whether it is used now."""
        return self.reason in ("", "wake_off")


INTENTS = ("POST", "/v1/intents")
"""Questions that carry where the car is."""
NEEDS: Mapping[AppKey, tuple[Need, ...]] = {
    "navigation": (
        Need("position", "guide"),
        Need("position", "parking", INTENTS),
        Need("internet", "parking_internet", INTENTS),
    ),
    "media": (Need("internet", "radio", ("GET", STREAM), account=False),),
    "voice": (
        Need("microphone", "listen"),
        Need("contacts", "names"),
        Need("position", "weather", INTENTS),
        Need("internet", "questions", ("POST", "/v1/intents/anywhere")),
    ),
    "phone": (Need("contacts", "book"), Need("internet", "mail", ("POST", "/v1/messages"))),
    "online": (
        Need("internet", "account", ("GET", "/v1/me"), account=False),
        Need("position", "weather", INTENTS),
    ),
    "vehicle": (Need("position", "sun"),),
}


def uses(app: AppKey, now: Now) -> tuple[Use, ...]:
    """What `app` uses as things are `now`, in the order the driver reads it."""
    return tuple(Use(need, _reason(need, now)) for need in NEEDS[app])


def _reason(need: Need, now: Now) -> Reason:
    if need.kind == "microphone":
        return "" if now.wake_phrase else "wake_off"
    if need.kind == "contacts":
        return "hidden" if not now.identified else "" if now.contacts else "empty"
    return _held_back(need, now) if need.request is not None else ""


def _held_back(need: Need, now: Now) -> Reason:
    """Why a request does not leave the car: the gate first, then who is signed in."""
    method, path = need.request or ("", "")
    if hindrance(now.level, errand_of(method, path)) is not None:
        return "maximum" if now.level == "maximum" else "no_position"
    if not need.account:
        return ""
    return "guest" if not now.signed_in else "" if now.verified else "unverified"
