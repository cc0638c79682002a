"""What driving locks (HMI-2), by example and by every drive hypothesis can think of."""

from hypothesis import given
from hypothesis import strategies as st

from hmi.vehicle.distraction import (
    FREE,
    LIST_ROWS,
    LOCKED,
    STANDING_SECONDS,
    Driving,
    Motion,
    judge,
    restrictions,
)
from hmi.vehicle.signals import GEAR_DRIVE, GEAR_PARK
from online.contract.availability import DRIVING_KMH

SPEEDS = st.none() | st.floats(-30, 250, allow_nan=False)
MOTIONS = st.builds(
    Motion,
    speed_kmh=SPEEDS,
    moving=st.none() | st.booleans(),
    brake=st.none() | st.booleans(),
    gear=st.none() | st.sampled_from([-1, 0, 1, GEAR_DRIVE, GEAR_PARK]),
)
DRIVES = st.lists(st.tuples(MOTIONS, st.floats(0, 20)), min_size=1, max_size=40)
FREE_STATE = Driving(driving=False)


def drive(*steps: tuple[Motion, float], begin: Driving = FREE_STATE) -> list[tuple[float, Driving]]:
    """The judgement at each step; a step is the motion and the seconds since the one before."""
    now, state, seen = 0.0, begin, []
    for motion, seconds in steps:
        now += seconds
        state = judge(state, motion, now)
        seen.append((now, state))
    return seen


def rolling(kmh: float) -> Motion:
    return Motion(speed_kmh=kmh, brake=False, gear=GEAR_DRIVE)


def test_everything_that_needs_more_than_a_glance_locks() -> None:
    """HMI-2: keyboard, checkout, legal texts and video; lists of six rows a step."""
    assert all((LOCKED.keyboard, LOCKED.checkout, LOCKED.legal_texts, LOCKED.video))
    assert LOCKED.list_rows == LIST_ROWS == 6
    assert LOCKED.longest_text is not None
    assert not any((FREE.keyboard, FREE.checkout, FREE.legal_texts, FREE.video, FREE.list_rows))


def test_driving_off_locks_at_once_and_parking_frees_at_once() -> None:
    steps = drive((rolling(8), 0), (Motion(speed_kmh=0, brake=True), 0.1))
    assert [state.driving for _now, state in steps] == [True, False]


def test_a_short_stop_frees_nothing_and_a_long_one_does() -> None:
    """Stop-and-go: no flicker of locks."""
    steps = drive((rolling(30), 0), (rolling(0), 1), (rolling(3), 4), (rolling(0), 1), (rolling(0), 4.9))
    assert all(state.driving for _now, state in steps)
    _now, after = drive((rolling(0), 0), (rolling(0), STANDING_SECONDS), begin=Driving())[-1]
    assert not after.driving


def test_creeping_keeps_what_was() -> None:
    """Shunting into a gap does not lock, and rolling up to a light does not free."""
    assert not judge(FREE_STATE, rolling(4.9), 0).driving
    assert judge(Driving(), rolling(1.1), 1000).driving


def test_what_is_not_known_counts_as_driving() -> None:
    assert judge(Driving(), Motion(), 0).driving
    assert judge(FREE_STATE, Motion(moving=True, gear=GEAR_PARK), 0).driving
    assert not judge(Driving(), Motion(gear=GEAR_PARK), 0).driving


@given(DRIVES)
def test_nothing_is_free_above_walking_pace(steps: list[tuple[Motion, float]]) -> None:
    for (motion, _seconds), (_now, state) in zip(steps, drive(*steps), strict=True):
        if motion.speed_kmh is not None and abs(motion.speed_kmh) >= DRIVING_KMH:
            assert restrictions(state) == LOCKED


@given(DRIVES)
def test_standing_unsecured_frees_only_after_the_whole_time(steps: list[tuple[Motion, float]]) -> None:
    """Whenever the locks open without park or brake, the car has stood all of `STANDING_SECONDS`."""
    state, now, stood_since = Driving(), 0.0, None
    for motion, seconds in steps:
        now += seconds
        before, state = state, judge(state, motion, now)
        stood_since = (now if stood_since is None else stood_since) if motion.standing else None
        if before.driving and not state.driving and not motion.secured:
            assert stood_since is not None
            assert now >= stood_since + STANDING_SECONDS


@given(DRIVES)
def test_whoever_stands_for_long_is_free(steps: list[tuple[Motion, float]]) -> None:
    """No drive leaves the locks on for ever, and the state says when to look again."""
    now, state = drive(*steps, begin=Driving())[-1]
    stood = judge(state, rolling(0), now + 1)
    if stood.driving:
        assert stood.ends_at is not None
        assert stood.ends_at <= now + 1 + STANDING_SECONDS
        assert not judge(stood, rolling(0), stood.ends_at).driving


@given(DRIVES, MOTIONS)
def test_saying_the_same_again_changes_nothing(steps: list[tuple[Motion, float]], motion: Motion) -> None:
    now, state = drive(*steps)[-1]
    once = judge(state, motion, now)
    assert judge(once, motion, now) == once
