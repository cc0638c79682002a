"""The user menu for looking at screens alone: three users, of whom one drives."""

from typing import Any

from msgspec.structs import replace

from chassis.errors import CarError
from chassis.observable import Observable
from hmi.users.model import Invited, UserRow, UsersState

PIN = "2580"
NURIA = UserRow(
    account_id="n", name="Núria Vidal", initials="NV", colour=0, role="primary", present=True, signed_in=True
)
PAU = UserRow(
    account_id="p", name="Pau Ferrer", initials="PF", colour=1, role="secondary", signed_in=True, asks=True
)
ADA = UserRow(account_id="a", name="Ada Brandt", initials="AB", colour=3, role="secondary")
GUEST_NOW = UsersState(users=(), guest=True, identified=True)


class FakeUsers:
    """Stands for `hmi.users.service.UsersService`; the S-PIN of everybody is `PIN`."""

    def __init__(self, state: UsersState | None = None) -> None:
        self.state = Observable(
            state
            or UsersState(
                users=(NURIA, ADA, PAU),
                guest=False,
                identified=True,
                spin_set=True,
                invited=(Invited(nomination_id="1", email="joan@example.org"),),
            )
        )

    async def switch(self, account_id: str) -> None:
        """Marks the present one and asks for the S-PIN."""
        users = tuple(replace(row, present=row.account_id == account_id) for row in self.state.value.users)
        self.change(
            users=users,
            guest=account_id == "",
            identified=account_id == "",
            spin_set=account_id != "",
            entry="asked" if account_id else "closed",
        )

    async def sign_out(self) -> None:
        """Nobody drives."""
        await self.switch("")

    async def remove(self, account_id: str) -> None:
        """Takes a row away."""
        self.change(users=tuple(row for row in self.state.value.users if row.account_id != account_id))

    def ask(self) -> None:
        """Shows the pad."""
        self.change(entry="asked", entry_problem="")

    def leave(self) -> None:
        """Hides it."""
        self.change(entry="closed")

    async def enter(self, pin: str) -> None:
        """Opens for the right one."""
        if pin == PIN:
            self.change(entry="closed", identified=True)
        else:
            self.change(entry_problem="That is not the S-PIN. After three wrong entries it locks")

    async def save_spin(self, on: bool) -> None:
        """Marks the present row."""
        users = self.state.value.users
        self.change(users=tuple(replace(row, saved=on) if row.present else row for row in users))

    async def nominate(self, email: str) -> None:
        """Adds a nomination."""
        new = Invited(nomination_id=email, email=email)
        done = f"{email} gets an e-mail and becomes a user by accepting"
        self.change(invited=(*self.state.value.invited, new), done=done)

    async def take_back(self, nomination_id: str) -> None:
        """Takes one away."""
        rest = tuple(one for one in self.state.value.invited if one.nomination_id != nomination_id)
        self.change(invited=rest)

    async def withdraw(self, account_id: str) -> None:
        """As the services without network."""
        raise CarError("offline", f"Not connected. {account_id} stays")

    def change(self, **fields: Any) -> None:
        """Another state."""
        self.state.set(replace(self.state.value, **fields))
