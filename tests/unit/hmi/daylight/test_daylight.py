"""Day and night by the sun, against sunrises and sunsets of almanacs."""

from datetime import UTC, datetime, timedelta

import pytest

from hmi.daylight.service import EVERY_SECONDS, DaylightService
from hmi.daylight.sun import is_down
from hmi.vehicle import signals
from hmi.vehicle.bus import SignalBus
from tests.fakes.manual_time import ManualTime

HELSINKI, MADRID, SYDNEY, TROMSO = (60.17, 24.94), (40.42, -3.70), (-33.87, 151.21), (69.65, 18.96)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("place", "rise", "fall"),
    [
        # UTC, rounded to the minute, as almanacs print them.
        (HELSINKI, "2026-06-21T00:54", "2026-06-21T19:50"),
        (HELSINKI, "2026-12-21T07:24", "2026-12-21T13:13"),
        (MADRID, "2026-06-21T04:44", "2026-06-21T19:48"),
        (SYDNEY, "2026-12-21T18:41", "2026-12-22T09:05"),
    ],
)
def test_sunrise_and_sunset_to_three_minutes(place: tuple[float, float], rise: str, fall: str) -> None:
    near = timedelta(minutes=3)
    assert is_down(*place, at(rise) - near)
    assert not is_down(*place, at(rise) + near)
    assert not is_down(*place, at(fall) - near)
    assert is_down(*place, at(fall) + near)


@pytest.mark.parametrize(("day", "down"), [("2026-06-21", False), ("2026-12-21", True)])
def test_midnight_sun_and_polar_night(day: str, down: bool) -> None:
    hours = [at(f"{day}T00:00") + timedelta(hours=hour) for hour in range(24)]
    assert {is_down(*TROMSO, hour) for hour in hours} == {down}


@pytest.mark.parametrize("year", [1, 1970, 2038, 2106, 9999])
def test_a_wrong_year_still_has_day_and_night(year: int) -> None:
    """Bad input: a clock that is centuries off makes no page fail."""
    assert is_down(*MADRID, at(f"{year:04}-06-21T00:00"))
    assert not is_down(*MADRID, at(f"{year:04}-06-21T12:00"))


async def test_it_becomes_night_by_itself() -> None:
    """HMI-1: sunrise and sunset where the car is."""
    time = ManualTime()
    bus = SignalBus(time)
    daylight = DaylightService(bus, time, time)
    await daylight.start()
    assert daylight.dark.value
    bus.publish({signals.LATITUDE: HELSINKI[0], signals.LONGITUDE: HELSINKI[1]})
    seen: list[bool] = []
    daylight.dark.subscribe(seen.append)
    for _minute in range(24 * 60):
        time.pass_by(EVERY_SECONDS)
    assert len(seen) == 3, "it changed twice within a day"
    await daylight.stop()
