"""Who is signed in and how signing in goes."""

from typing import Literal

import msgspec

SignInStatus = Literal["idle", "starting", "waiting", "denied", "expired", "failed", "done"]
CarRole = Literal["none", "primary", "secondary"]


class SignIn(msgspec.Struct, frozen=True):
    """A sign-in by the phone under way (RFC 8628).

    Attributes:
        user_code: what the phone's page repeats, e.g. ``WDJB-MJHT``.
        address: the page to open; `qr_address` the same with the code in it, for the QR code.
        seconds_left: until the code ends.
        problem: one sentence when it was denied, ended or failed.
    """

    status: SignInStatus = "idle"
    user_code: str = ""
    address: str = ""
    qr_address: str = ""
    seconds_left: int = 0
    problem: str = ""


class Other(msgspec.Struct, frozen=True, kw_only=True):
    """A user whose sign-in this car keeps while somebody else drives, as the services knew them last."""

    account_id: str
    name: str
    email: str
    role: CarRole = "none"


class AccountState(msgspec.Struct, frozen=True):
    """The driver as the services know them; all empty for a guest.

    Attributes:
        role: of the driver in this car, once it is enrolled to the account.
        enrolment_problem: one sentence why this car is not enrolled, else empty.
        offline: what is shown is the last known state.
        account_id: of the account; empty for a guest, and until the services or memory tell it.
        others: users who are signed in to this car too, but do not drive now.
    """

    signed_in: bool = False
    name: str = ""
    email: str = ""
    initials: str = ""
    verified: bool = False
    role: CarRole = "none"
    vin: str = ""
    enrolment_problem: str = ""
    offline: bool = False
    sign_in: SignIn = SignIn()
    account_id: str = ""
    others: tuple[Other, ...] = ()
