"""The rules of pairing codes and keys (ENR-7), by properties."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from online.contract.ownership import (
    CODE_DIGITS,
    KEYS_WITHIN,
    PAUSE_SECONDS,
    TRIES,
    CodeEntry,
    keys_fit,
    plain_code,
)
from online.ownership.claims import new_code

YEAR_1990, YEAR_2100 = datetime(1990, 1, 1), datetime(2100, 1, 1)  # noqa: DTZ001  hypothesis adds the zone
MOMENTS = st.datetimes(min_value=YEAR_1990, max_value=YEAR_2100, timezones=st.just(UTC))
NOW = 1_800_000_000.0


def test_every_digit_is_as_likely_in_every_place() -> None:
    """The code is uniform over 10^8, leading zeros included: 5 sigma in 20,000 codes."""
    codes = [new_code() for _ in range(20_000)]
    assert all(len(code) == CODE_DIGITS and code.isdecimal() for code in codes)
    for place in range(CODE_DIGITS):
        for digit in "0123456789":
            assert abs(sum(code[place] == digit for code in codes) - 2000) < 5 * 42.5


@given(st.integers(0, 10**CODE_DIGITS - 1), st.lists(st.integers(0, CODE_DIGITS), max_size=4))
def test_spaces_and_dashes_do_not_matter(number: int, gaps: list[int]) -> None:
    code = f"{number:08d}"
    typed = code
    for gap in gaps:
        typed = typed[:gap] + " -\u00a0\u2013"[gap % 4] + typed[gap:]
    assert plain_code(typed) == code


@pytest.mark.parametrize(
    "typed", ["", "1234567", "123456789", "1234567a", "١٢٣٤٥٦٧٨", "１２３４５６７８", "²2345678", "-1234567"]
)
def test_what_is_no_code(typed: str) -> None:
    assert plain_code(typed) is None


@given(MOMENTS, st.timedeltas(timedelta(days=-400), timedelta(days=400)))
def test_only_the_distance_of_the_keys_counts(first: datetime, distance: timedelta) -> None:
    """Also with a clock that is off by a year: two moments of the same clock."""
    assert keys_fit(first, first + distance) is (timedelta(0) <= distance <= KEYS_WITHIN)


@pytest.mark.parametrize(("seconds", "fits"), [(-1, False), (0, True), (300, True), (301, False)])
def test_five_minutes_and_not_a_second_more(seconds: int, fits: bool) -> None:
    """ENR-7."""
    first = datetime(2026, 6, 15, 10, 2, tzinfo=UTC)
    assert keys_fit(first, first + timedelta(seconds=seconds)) is fits


def test_it_pauses_after_ten_and_longer_each_time() -> None:
    """ENR-7."""
    entry, now, pauses = CodeEntry(), NOW, []
    for _ in range(6):
        for left in range(TRIES, 0, -1):
            assert (entry.paused_for(now), entry.tries_left) == (0, left)
            entry = entry.after_wrong(now)
        pauses.append(entry.paused_for(now))
        now += pauses[-1]
    assert pauses == [*PAUSE_SECONDS, PAUSE_SECONDS[-1], PAUSE_SECONDS[-1]]
    assert sorted(PAUSE_SECONDS) == list(PAUSE_SECONDS)


@given(st.lists(st.floats(0, 30 * 24 * 3600), min_size=1, max_size=80))
def test_however_tries_are_spread_no_more_than_ten_go_between_two_pauses(gaps: list[float]) -> None:
    """Somebody who tries at any rhythm gets ten a pause, and the pauses never get shorter."""
    entry, now = CodeEntry(), NOW
    looked_at, pauses = 0, [0.0]
    for gap in gaps:
        now += gap
        if entry.paused_for(now) > 0:
            continue
        entry = entry.after_wrong(now)
        looked_at += 1
        if looked_at % TRIES == 0:
            pauses.append(entry.paused_for(now))
    assert entry.wrong == looked_at
    assert pauses == sorted(pauses)


@given(st.integers(0, 200), st.floats(-400 * 24 * 3600, 400 * 24 * 3600))
def test_a_clock_that_is_off_neither_opens_it_nor_locks_it_for_good(wrong: int, error: float) -> None:
    entry = CodeEntry()
    for _ in range(wrong):
        entry = entry.after_wrong(NOW)
    pause = entry.paused_for(NOW + error)
    assert 0 <= pause <= PAUSE_SECONDS[-1]
    if error < 0:
        assert pause == entry.paused_for(NOW)
