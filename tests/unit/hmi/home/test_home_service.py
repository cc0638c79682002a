"""The widgets of the home screen: each driver's own; a guest's gone at the next start (PER-1, PER-3)."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from chassis.errors import BadInput, CarError, NotAvailable
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.database import Database
from hmi.documents import Documents
from hmi.home.model import WIDGETS
from hmi.home.service import HomeService
from tests.fakes.manual_time import ManualTime
from tests.fakes.services_home import MemoryShelf

NURIA = AccountState(signed_in=True, email="nuria@example.org", account_id="n")
PAU = AccountState(signed_in=True, email="pau@example.org", account_id="p")


async def test_a_layout_outlives_the_car_switched_off(tmp_path: Path) -> None:
    """PER-1: kept in the car's own database, by account."""
    for expected in (WIDGETS, ("weather", *(w for w in WIDGETS if w not in ("weather", "media")))):
        database = Database(tmp_path / "car.db", ManualTime())
        await database.start()
        home = HomeService(Documents(database, "home", ManualTime()), Observable(NURIA))
        await home.start()
        assert home.state.value.widgets == expected
        await home.remove("media") if "media" in expected else None
        await home.move("weather", 0)
        await home.stop()
        await database.stop()


async def test_drivers_have_their_own_and_guests_leave_no_trace() -> None:
    """PER-3: switching drivers switches the layout; a guest's is nowhere on the shelf."""
    shelf, account = MemoryShelf(), Observable(AccountState())
    home = HomeService(shelf, account)
    await home.start()
    await home.remove("trip")
    assert shelf.values == {}
    account.set(NURIA)
    await home.settled()
    assert home.state.value.widgets == WIDGETS
    await home.remove("range")
    account.set(PAU)
    await home.settled()
    assert home.state.value.widgets == WIDGETS
    account.set(replace(NURIA, name="Núria"))
    await home.settled()
    assert "range" not in home.state.value.widgets
    account.set(AccountState())
    await home.settled()
    assert home.state.value.widgets == WIDGETS, "the next guest is another one"
    await home.stop()
    again = HomeService(shelf, Observable(AccountState()))
    await again.start()
    assert again.state.value.widgets == WIDGETS


async def test_widgets_move_and_come_back() -> None:
    """The ends hold what goes beyond them; what was removed can be added, and only once."""
    home = HomeService(MemoryShelf(), Observable(NURIA))
    await home.start()
    await home.move("range", 99)
    assert home.state.value.widgets[-1] == "range"
    await home.move("range", -5)
    assert home.state.value.widgets == WIDGETS
    await home.remove("stations")
    assert home.state.value.absent == ("stations",)
    await home.add("stations")
    await home.add("stations")
    assert home.state.value.widgets.count("stations") == 1
    await home.restore()
    assert home.state.value.widgets == WIDGETS
    for widget in WIDGETS:
        await home.remove(widget)
    assert home.state.value.widgets == ()


async def test_what_cannot_be_kept_does_not_show() -> None:
    """PER-1: a change is durable before it shows."""

    class Full(MemoryShelf):
        async def write(self, key: str, value: bytes | None) -> None:
            raise NotAvailable("storage_full", "The memory is full")

    home = HomeService(Full(), Observable(NURIA))
    await home.start()
    with pytest.raises(CarError):
        await home.remove("range")
    assert home.state.value.widgets == WIDGETS
    with pytest.raises(BadInput):
        await home.add("horoscope")


@pytest.mark.parametrize("kept", [b"{", b'{"widgets": 3}', b'{"widgets": ["horoscope", "range", "range"]}'])
async def test_a_damaged_or_newer_layout_is_survived(kept: bytes) -> None:
    """Unknown widgets are skipped; what cannot be read counts as none."""
    shelf = MemoryShelf()
    shelf.values["layout.n"] = kept
    home = HomeService(shelf, Observable(NURIA))
    await home.start()
    assert home.state.value.widgets == (("range",) if b"range" in kept else WIDGETS)
