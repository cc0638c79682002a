"""Places, last destinations and the running journey belong to one driver (PER-1, PRV-2)."""

import msgspec

from hmi.account.model import AccountState, Other
from tests.fakes.drive import Drive, new_navigation
from tests.fakes.fake_maps import place
from tests.waiting import until

HOME = place("Home street 1", 60.165, 24.94)
ATENEUM = place("Ateneum")
GUEST = AccountState(vin="VIN1")
NURIA = AccountState(signed_in=True, vin="VIN1", email="nuria@example.org", verified=True, account_id="n")
PAU = AccountState(signed_in=True, vin="VIN1", email="pau@example.org", verified=True, account_id="p")
OTHER_NURIA = Other(account_id="n", name="Núria", email="nuria@example.org")
PAU_WITH_NURIA = msgspec.structs.replace(PAU, others=(OTHER_NURIA,))
UNREAD = AccountState()
"""The account before its service has started."""


async def restarted(drive: Drive, account: AccountState) -> None:
    """The car is switched off and on; `account` is what its own service finds a moment later."""
    await drive.navigation.stop()
    drive.online.account.set(UNREAD)
    drive.navigation = new_navigation(drive)
    await drive.navigation.start()
    drive.online.account.set(account)


async def used_by_nuria(drive: Drive) -> None:
    await drive.ready()
    drive.online.account.set(NURIA)
    await drive.navigation.keep("home", HOME)
    await drive.navigation.keep("work", ATENEUM)
    await drive.navigation.drive(ATENEUM)
    await until(drive.navigation.state, lambda state: state.recent and state.home_minutes)


def nothing_shows(drive: Drive) -> bool:
    state = drive.navigation.state.value
    shown = (state.home, state.work, state.home_minutes, state.work_minutes, state.destination, state.route)
    return not any(shown) and state.recent == () and drive.navigation.stops == ()


async def test_signing_out_forgets_places_and_journey_for_good(drive: Drive) -> None:
    await used_by_nuria(drive)
    drive.online.account.set(GUEST)
    await until(drive.navigation.state, lambda _state: nothing_shows(drive))
    await restarted(drive, GUEST)
    assert nothing_shows(drive)
    await restarted(drive, NURIA)
    assert nothing_shows(drive)


async def test_a_start_without_network_forgets_nothing(drive: Drive) -> None:
    """The account is read after navigation, its driver may not be known for a while: nothing shows yet."""
    await used_by_nuria(drive)
    await restarted(drive, AccountState(signed_in=True, offline=True, vin="VIN1"))
    state = drive.navigation.state.value
    assert (state.home, state.work, state.recent) == (None, None, ())
    assert state.destination == ATENEUM
    drive.online.account.set(NURIA)
    state = await until(drive.navigation.state, lambda state: state.home)
    assert (state.home, state.work, state.recent) == (HOME, ATENEUM, (ATENEUM,))


async def test_places_wait_for_a_user_who_only_lets_another_drive(drive: Drive) -> None:
    """USR-2: each user has places of their own; what was the other's is gone in the step of the switch."""
    await used_by_nuria(drive)
    await drive.navigation.search("Home")
    drive.online.account.set(PAU_WITH_NURIA)
    state = drive.navigation.state.value
    assert (state.home, state.work, state.recent, state.results, state.search_text) == (
        None,
        None,
        (),
        (),
        "",
    )
    assert (state.home_minutes, state.work_minutes) == (None, None)
    assert state.destination == ATENEUM, "a running guidance goes on"
    await drive.navigation.keep("home", ATENEUM)
    await restarted(drive, PAU_WITH_NURIA)
    await until(drive.navigation.state, lambda state: state.home == ATENEUM)
    drive.online.account.set(NURIA)
    state = await until(drive.navigation.state, lambda state: state.home)
    assert (state.home, state.work, state.recent) == (HOME, ATENEUM, (ATENEUM,))


async def test_a_guest_sees_nothing_of_the_users(drive: Drive) -> None:
    await used_by_nuria(drive)
    drive.online.account.set(msgspec.structs.replace(GUEST, others=(OTHER_NURIA,)))
    assert drive.navigation.state.value.home is None
    await drive.navigation.keep("work", HOME)
    drive.online.account.set(NURIA)
    state = await until(drive.navigation.state, lambda state: state.home)
    assert state.work == ATENEUM


async def test_another_driver_does_not_see_the_places(drive: Drive) -> None:
    await used_by_nuria(drive)
    drive.online.account.set(PAU)
    await until(drive.navigation.state, lambda _state: nothing_shows(drive))
    await drive.navigation.keep("home", ATENEUM)
    await restarted(drive, PAU)
    await until(drive.navigation.state, lambda state: state.home == ATENEUM)


async def test_a_sign_out_that_a_power_cut_interrupted_is_made_good(drive: Drive) -> None:
    """PER-1: the account is gone, the places were not yet."""
    await used_by_nuria(drive)
    await restarted(drive, GUEST)
    await until(drive.navigation.state, lambda _state: nothing_shows(drive))


async def test_places_kept_before_signing_in_go_over_to_the_driver(drive: Drive) -> None:
    await drive.ready()
    drive.online.account.set(GUEST)
    await drive.navigation.keep("home", HOME)
    await restarted(drive, GUEST)
    await until(drive.navigation.state, lambda state: state.home == HOME)
    drive.online.account.set(NURIA)
    await restarted(drive, NURIA)
    await until(drive.navigation.state, lambda state: state.home == HOME)
    drive.online.account.set(GUEST)
    await until(drive.navigation.state, lambda state: state.home is None)


async def test_a_guests_places_end_with_their_drive(drive: Drive) -> None:
    """USR-1, PER-3: the next guest finds none of them; whoever signed in went on with them."""
    await drive.ready()
    drive.online.account.set(GUEST)
    await drive.navigation.keep("home", HOME)
    await drive.navigation.forget_guest()
    assert drive.navigation.state.value.home is None
    await restarted(drive, GUEST)
    await drive.navigation.keep("home", HOME)
    drive.online.account.set(NURIA)
    await drive.navigation.forget_guest()
    assert drive.navigation.state.value.home == HOME
    await restarted(drive, NURIA)
    await until(drive.navigation.state, lambda state: state.home == HOME)


async def test_what_a_guest_keeps_is_not_there_for_the_guest_after_a_driver(drive: Drive) -> None:
    """Núria has places of her own, so she does not go on with the guest's."""
    await used_by_nuria(drive)
    nuria_waits = msgspec.structs.replace(GUEST, others=(OTHER_NURIA,))
    drive.online.account.set(nuria_waits)
    await drive.navigation.keep("work", HOME)
    drive.online.account.set(NURIA)
    await drive.navigation.forget_guest()
    assert drive.navigation.state.value.work == ATENEUM
    await restarted(drive, nuria_waits)
    assert (await drive.navigation._kept.places("")).work is None
