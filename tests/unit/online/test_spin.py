"""The S-PIN and its lock (ENR-6)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from online.contract.spin import LOCK_SECONDS, TRIES, PinFault, PinLock, pin_fault

NOW = 1_800_000_000.0


@pytest.mark.parametrize(
    ("pin", "fault"),
    [
        ("123", PinFault.LENGTH),
        ("12345", PinFault.LENGTH),
        ("", PinFault.LENGTH),
        ("12a4", PinFault.DIGITS),
        ("١٢٣٥", PinFault.DIGITS),
        ("12 4", PinFault.DIGITS),
        ("0000", PinFault.EQUAL),
        ("9999", PinFault.EQUAL),
        ("0123", PinFault.RUN),
        ("6789", PinFault.RUN),
        ("9876", PinFault.RUN),
        ("3210", PinFault.RUN),
        ("7890", None),
        ("2468", None),
        ("1122", None),
        ("2580", None),
    ],
)
def test_weak_pins_are_refused(pin: str, fault: PinFault | None) -> None:
    """ENR-6: neither four equal digits nor a run up or down."""
    assert pin_fault(pin) is fault


def test_just_as_many_pins_are_left_as_the_rule_leaves() -> None:
    """ENR-6: 10 of equal digits, 7 runs up, 7 down."""
    assert sum(pin_fault(f"{number:04d}") is None for number in range(10_000)) == 10_000 - 10 - 7 - 7


def test_the_lock_closes_longer_each_time_and_then_for_good() -> None:
    """ENR-6: three wrong entries: 30 s, 5 min, 1 h, then only a reset."""
    lock, waits = PinLock(), list[float | None]()
    for _ in range(TRIES * 4):
        assert lock.closed_for(NOW) == 0 or waits
        lock = lock.after_wrong(NOW)
        waits.append(lock.closed_for(NOW))
    assert waits == [0, 0, 30, 0, 0, 300, 0, 0, 3600, 0, 0, None]
    assert lock.is_final
    assert lock.tries_left == 0


def test_it_opens_when_its_time_is_over_and_not_before() -> None:
    lock = PinLock()
    for _ in range(TRIES):
        lock = lock.after_wrong(NOW)
    assert lock.closed_for(NOW + 29.5) == 0.5
    assert lock.closed_for(NOW + 30) == 0
    assert lock.tries_left == TRIES


@given(st.floats(-1e9, 1e9), st.integers(1, TRIES * 4 - 1))
def test_a_clock_turned_back_gains_nothing(shift: float, wrong: int) -> None:
    """LIC-6, ENR-6: nor does it lock the driver out for years."""
    lock = PinLock()
    for _ in range(wrong):
        lock = lock.after_wrong(NOW)
    wait = lock.closed_for(NOW)
    assert wait is not None
    assert wait <= max(LOCK_SECONDS)
    shifted = lock.closed_for(NOW - abs(shift))
    assert shifted is not None
    assert shifted >= wait
    assert shifted <= max(LOCK_SECONDS)
