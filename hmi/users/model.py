"""The users of this car as screen and assistant see them."""

from typing import Literal

import msgspec

from hmi.account.model import CarRole
from online.contract.users import USERS_MAX

AVATARS = 8
"""Colours of avatars; which one a user has follows from the account, so it is the same after a restart."""
EntryStatus = Literal["closed", "asked", "checking"]


class UserRow(msgspec.Struct, frozen=True, kw_only=True):
    """A user of the car, or the guest.

    Attributes:
        account_id: empty for the guest; `name` and `initials` are empty for the guest too.
        colour: number of the avatar's colour, 0 to `AVATARS` - 1.
        present: drives now.
        signed_in: this car keeps a sign-in, so switching needs no network.
        asks: the S-PIN is asked after a switch; `saved` if it would be, but the driver has saved it.
    """

    account_id: str = ""
    name: str = ""
    initials: str = ""
    colour: int = 0
    role: CarRole = "none"
    present: bool = False
    signed_in: bool = False
    asks: bool = False
    saved: bool = False


class Invited(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody the primary user has nominated, who has not answered yet."""

    nomination_id: str
    email: str


class UsersState(msgspec.Struct, frozen=True, kw_only=True):
    """All of the user menu.

    Attributes:
        users: who there is, the primary user first; `guest` whether nobody of them drives.
        invited: nominations without an answer; only the primary user sees them, and only with network.
        identified: what is confidential of the driver may be shown.
        entry: of the S-PIN: closed, asked, or being checked; `entry_problem` why the last one was not taken.
        closed_seconds: until an S-PIN is taken again; -1 when only a reset through the account helps.
        note: one sentence when what is known of the users is old, else empty.
        problem: one sentence why the last step did not work, else empty; `done` what did.
    """

    users: tuple[UserRow, ...] = ()
    guest: bool = True
    invited: tuple[Invited, ...] = ()
    identified: bool = False
    spin_set: bool = False
    entry: EntryStatus = "closed"
    entry_problem: str = ""
    closed_seconds: int = 0
    note: str = ""
    problem: str = ""
    done: str = ""

    @property
    def full(self) -> bool:
        """Whether nobody more can be added."""
        return len(self.users) >= USERS_MAX

    @property
    def present(self) -> UserRow:
        """Who drives; a row without account for a guest."""
        return next((user for user in self.users if user.present), UserRow())


def colour_of(account_id: str) -> int:
    """The number of the avatar's colour of an account."""
    return sum(account_id.encode()) % AVATARS
