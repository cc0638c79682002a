"""Who stands in the list of users: from the sign-ins the car keeps and the facts the services signed."""

from hmi.account.model import AccountState, CarRole
from hmi.account.service import initials
from hmi.users.model import UserRow, colour_of
from hmi.users.pins import Pins
from online.contract.facts import CarFacts


def rows(account: AccountState, facts: CarFacts | None, pins: Pins) -> tuple[UserRow, ...]:
    """The users, the primary user first, then by name. Who has no role any more is there while signed in."""
    names: dict[str, tuple[str, CarRole]] = {}
    for user in facts.users if facts is not None else ():
        names[user.account_id] = (user.name, user.role)
    for other in account.others:
        names[other.account_id] = (other.name, other.role)
    if account.account_id:
        names[account.account_id] = (account.name, account.role)
    signed_in = {other.account_id for other in account.others} | {account.account_id}
    found = [
        UserRow(
            account_id=account_id,
            name=name,
            initials=initials(name),
            colour=colour_of(account_id),
            role=role,
            present=account_id == account.account_id,
            signed_in=account_id in signed_in,
            asks=pins.is_set(account_id) and not pins.is_saved(account_id),
            saved=pins.is_saved(account_id),
        )
        for account_id, (name, role) in names.items()
    ]
    return tuple(sorted(found, key=lambda row: (row.role != "primary", row.name.casefold(), row.account_id)))
