"""Who stands in the list of users: from the sign-ins the car keeps and the facts the services signed."""

import msgspec

from hmi.account.model import AccountState, CarRole, Other
from hmi.account.service import initials
from hmi.users.leaver import Leaver
from hmi.users.model import UserRow, colour_of
from hmi.users.pins import Pins
from online.contract.facts import CarFacts


def leavers(
    account: AccountState, facts: CarFacts | None, account_id: str, erased: bool
) -> tuple[Leaver, ...]:
    """Who leaves with a user: with an erased primary user all the users who have no sign-in here."""
    one = msgspec.structs.replace(leaver(account, facts, account_id), erased=erased)
    if not (one.owner and erased):
        return (one,)
    staying = {account_id, account.account_id, *(other.account_id for other in account.others)}
    users = facts.users if facts is not None else ()
    gone = (user.account_id for user in users if user.account_id not in staying)
    return (one, *(leaver(account, facts, other) for other in gone))


def leaver(account: AccountState, facts: CarFacts | None, account_id: str) -> Leaver:
    """What is known of a user who is about to leave; whose place another has taken is the owner no more."""
    driver = Other(account_id=account.account_id, name=account.name, email=account.email, role=account.role)
    named = tuple(
        Other(account_id=user.account_id, name=user.name, email="", role=user.role)
        for user in (facts.users if facts is not None else ())
    )
    known = (driver, *account.others, *named)
    found = [one for one in known if one.account_id == account_id]
    owner = {one.account_id for one in known if one.role == "primary"} == {account_id}
    if not found:
        return Leaver(account_id=account_id)
    return Leaver(account_id=account_id, name=found[0].name, email=found[0].email, owner=owner)


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
