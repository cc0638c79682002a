"""Does the four tasks in the car's own program: ``python -m tests.bench.task_probe tasks``; prints JSON."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer

from hmi.trips.model import Trip
from hmi.vehicle import signals
from online.contract.radio import Station
from tests.bench import probe
from tests.bench.press import send
from tests.bench.probe import Seat

STATION_SECONDS = 30.0
CONFIRMED = {"trip"}
"""What is lost by it is asked about first (VOI-5)."""
DEGREES = 2.0
LOWEST_PERCENT = 5
SENTENCES = {
    "climate": "turn on the seat heating, two degrees warmer and demist the rear window",
    "radio": "turn on the radio and play {station}",
    "trip": "reset the trip computer",
    "light": "dim the screen and instruments to the lowest and turn off the screen",
}


@dataclass
class Hand:
    """A driver's hand: counts touches, glances at new targets and the seconds the car makes it wait."""

    seat: Seat
    touches: int = 0
    glances: int = 0
    system: float = 0.0
    targets: list[str] = field(default_factory=list)

    async def tap(self, name: str, done: Callable[[], object]) -> None:
        """One touch; the car's own time runs until `done` is true and the frame that shows it is up."""
        await self._press(name, done, lambda: True)

    async def hold(self, name: str, enough: Callable[[], object]) -> None:
        """One touch that lasts until `enough`; that time counts as the car's."""
        await self._press(name, enough, enough)

    async def _press(self, name: str, done: Callable[[], object], let_go: Callable[[], object]) -> None:
        driver = self.seat.driver
        item = await driver.await_item(name)
        await probe.quiet(self.seat)
        spot = QPointF(driver.middle(item))
        begun = time.perf_counter()
        await self._send(spot, QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton)
        await driver.until(let_go, f"enough of {name}")
        await self._send(spot, QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton)
        await driver.until(done, f"the effect of {name}")
        self.system += time.perf_counter() - begun
        self.touches += 1
        if not self.targets or self.targets[-1] != name:
            self.glances += 1
        self.targets.append(name)

    async def _send(self, spot: QPointF, kind: QEvent.Type, buttons: Qt.MouseButton) -> None:
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        window = self.seat.driver.window

        def deliver() -> None:
            send(window, spot, kind, buttons)
            done.set_result(None)

        QTimer.singleShot(0, window, deliver)
        await done


async def tasks(seat: Seat) -> dict[str, object]:
    """Each task by touches from Home, then by one sentence typed to the assistant."""
    await _programme(seat)
    touched: dict[str, dict[str, object]] = {}
    spoken: dict[str, float] = {}
    for name, (by_hand, proof, undo) in TASKS.items():
        await undo(seat)
        hand = Hand(seat)
        await by_hand(hand)
        touched[name] = {
            "touches": hand.touches,
            "glances": hand.glances,
            "system": hand.system,
            "targets": hand.targets,
        }
        await undo(seat)
        spoken[name] = await _say(seat, name, proof)
        await undo(seat)
    return {"touched": touched, "spoken": spoken}


async def _say(seat: Seat, name: str, proof: Callable[[Seat], bool]) -> float:
    """Seconds from the sentence to its effect."""
    sentence = SENTENCES[name].format(station=_station(seat).name)
    assert not proof(seat), f"{name} was done before it was said"
    begun = time.perf_counter()
    await seat.car.assistant.type_text(sentence)
    if name in CONFIRMED:
        await seat.driver.until(lambda: seat.car.assistant.state.value.asks == "yes_no", "a question")
        await seat.car.assistant.type_text("yes")
    await seat.driver.until(lambda: proof(seat), f"the effect of '{sentence}'")
    seconds = time.perf_counter() - begun
    await seat.car.assistant.dismiss()
    return seconds


async def _programme(seat: Seat) -> None:
    """Stations come with the first connection."""
    stations = seat.car.stations.state
    await seat.driver.until(lambda: len(stations.value.index.stations) > 1, "stations", STATION_SECONDS)
    await seat.driver.until(lambda: stations.value.network == "online", "a connection", STATION_SECONDS)
    await seat.driver.until(lambda: seat.car.voice.connected.value, "the voice", probe.PROGRAMS_SECONDS)
    await seat.car.assistant.settled()


def _station(seat: Seat) -> Station:
    return seat.car.stations.state.value.index.stations[1]


# Seat heating, two degrees, rear demister --------------------------------------------------------


async def _warm(hand: Hand) -> None:
    climate = hand.seat.car.vehicle.state
    before = climate.value.climate.driver.celsius
    await hand.tap("driverSeatHeating", lambda: climate.value.climate.driver.seat_heating > 0)
    await hand.hold("driverTemperatureMore", lambda: climate.value.climate.driver.celsius >= before + DEGREES)
    await hand.tap("demistRear", lambda: climate.value.climate.demist_rear)
    after = climate.value.climate.driver.celsius
    assert after == before + DEGREES, f"{after} instead of {before + DEGREES} degrees"


def _warmed(seat: Seat) -> bool:
    climate = seat.car.vehicle.state.value.climate
    return climate.driver.seat_heating > 0 and climate.driver.celsius == 23.0 and climate.demist_rear


async def _cold(seat: Seat) -> None:
    bus = seat.car.bus
    await bus.request(signals.DRIVER_SEAT_HEATING, 0)
    await bus.request(signals.DRIVER_TEMPERATURE, 21.0)
    await bus.request(signals.DEMIST_REAR, False)
    await seat.driver.until(
        lambda: not seat.car.vehicle.state.value.climate.demist_rear, "the demister switched off"
    )


# The radio on a named station --------------------------------------------------------------------


async def _tune(hand: Hand) -> None:
    station = _station(hand.seat)
    await hand.tap(f"preset-{station.id}", lambda: _tuned(hand.seat))


def _tuned(seat: Seat) -> bool:
    media = seat.car.media.state.value
    return media.playing and media.station is not None and media.station.id == _station(seat).id


async def _silence(seat: Seat) -> None:
    await seat.car.media.play_station(seat.car.stations.state.value.index.stations[0])
    if seat.car.media.state.value.playing:
        await seat.car.media.toggle()


# The trip computer -------------------------------------------------------------------------------


async def _reset(hand: Hand) -> None:
    await hand.tap("tripReset", lambda: _zero(hand.seat))


def _zero(seat: Seat) -> bool:
    return seat.car.trips.state.value.start.kilometres == 0


async def _drive(seat: Seat) -> None:
    """Something to reset, and the key back at its first meaning."""
    seat.car.trips.forget_undo()
    trips = seat.car.trips.state
    trips.set(trips.value.put("start", Trip(kilometres=12.0, seconds=900.0)))


# Light -------------------------------------------------------------------------------------------


async def _darken(hand: Hand) -> None:
    light = hand.seat.car.light
    await hand.tap("screenLight", lambda: _lowest(hand.seat))
    await hand.tap("screenLight", lambda: not light.screen_on.value)


def _lowest(seat: Seat) -> bool:
    lamps = (signals.SCREEN_BRIGHTNESS, signals.INSTRUMENT_BRIGHTNESS)
    return all(seat.car.bus.value(lamp) == LOWEST_PERCENT for lamp in lamps)


def _dark(seat: Seat) -> bool:
    return _lowest(seat) and not seat.car.light.screen_on.value


async def _bright(seat: Seat) -> None:
    light = seat.car.light
    light.wake()
    await light.set_brightness(1.0)
    await seat.driver.until(lambda: seat.car.bus.value(signals.INSTRUMENT_BRIGHTNESS) == 100, "full light")


Task = tuple[Callable[[Hand], Awaitable[None]], Callable[[Seat], bool], Callable[[Seat], Awaitable[None]]]
TASKS: dict[str, Task] = {
    "climate": (_warm, _warmed, _cold),
    "radio": (_tune, _tuned, _silence),
    "trip": (_reset, _zero, _drive),
    "light": (_darken, _dark, _bright),
}

if __name__ == "__main__":
    probe.PROBES["tasks"] = tasks
    probe.main()
