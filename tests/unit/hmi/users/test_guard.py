"""USR-4: when the one place that decides is open."""

from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.users.guard import Guard, Watch

UNREAD, GUEST = AccountState(), AccountState(vin="VIN1")
UNKNOWN = AccountState(signed_in=True, vin="VIN1")
NURIA = AccountState(signed_in=True, vin="VIN1", email="nuria@example.org", account_id="n")
PAU = AccountState(signed_in=True, vin="VIN1", email="pau@example.org", account_id="p")


def guard_of(state: AccountState, *asks: str) -> tuple[Guard, Observable[AccountState]]:
    account = Observable(state)
    return Guard(account, lambda one: one in asks), account


def test_until_it_is_known_who_drives_it_is_closed() -> None:
    for state in (UNREAD, UNKNOWN):
        guard, _account = guard_of(state)
        assert guard.value == Watch()


def test_a_guest_and_who_has_no_pin_see_their_own() -> None:
    assert guard_of(GUEST)[0].value == Watch(known=True, open=True)
    assert guard_of(NURIA, "p")[0].value == Watch(known=True, owner="n", open=True)


def test_it_opens_for_the_driver_alone_and_closes_with_each_change() -> None:
    guard, account = guard_of(NURIA, "n", "p")
    assert not guard.value.open
    guard.identify("p")
    assert not guard.value.open, "Pau's S-PIN does not open Núria's places"
    guard.identify("n")
    assert guard.value.open
    seen: list[Watch] = []
    guard.subscribe(seen.append)
    for state in (PAU, NURIA):
        account.set(state)
    assert [watch.open for watch in seen] == [True, False, False], "coming back is asked anew"


def test_a_guest_in_between_is_a_change_too() -> None:
    guard, account = guard_of(NURIA, "n")
    guard.identify("n")
    account.set(GUEST)
    account.set(NURIA)
    assert not guard.value.open
    guard.identify("n")
    guard.close()
    assert not guard.value.open
