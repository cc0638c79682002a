"""Screen and instruments: as bright as the driver wants, and the screen off until it is touched."""

import asyncio
from collections.abc import Callable

from chassis.errors import CarError
from chassis.observable import Observable
from hmi.light.backlight import Backlight
from hmi.personalisation.service import RANGES, PersonalisationService
from hmi.tasks import Tasks
from hmi.vehicle import signals
from hmi.vehicle.bus import SignalBus

LOWEST, BRIGHTEST = RANGES["brightness"]


class LightService:
    """One brightness for screen and instruments, the driver's own (PER-1); a dark screen is not kept.

    Attributes:
        screen_on: whether the screen shows anything but the climate bar.

    Args:
        personalisation: keeps the brightness.
        bus: takes it to the lamps.
        backlight: the screen's own lamp, where this machine has one that can be set.
    """

    def __init__(
        self, personalisation: PersonalisationService, bus: SignalBus, backlight: Backlight | None = None
    ) -> None:
        self._backlight = backlight
        self._one_lamp_at_a_time = asyncio.Lock()
        self.screen_on = Observable(True)
        self._personalisation = personalisation
        self._bus = bus
        self._tasks = Tasks("light")
        self._asked: float | None = None
        self._end: Callable[[], None] | None = None

    async def start(self) -> None:
        """Lights screen and instruments as the driver left them."""
        self._end = self._personalisation.state.subscribe(lambda now: self._light(now.brightness))

    async def stop(self) -> None:
        """Leaves the lamps as they are."""
        if self._end is not None:
            self._end()
            self._end = None
        await self._tasks.stop()

    async def settled(self) -> None:
        """Waits until the lamps have been told."""
        await self._tasks.finish()

    @property
    def lamp(self) -> bool:
        """Whether the screen's lamp is set; else the picture has to become darker."""
        return self._backlight is not None

    @property
    def brightness(self) -> float:
        """Of screen and instruments, 0.05 to 1."""
        return self._personalisation.state.value.brightness

    async def set_brightness(self, brightness: float) -> None:
        """Takes `brightness`, held within its range. Raises `CarError` when it cannot be kept."""
        held = min(max(brightness, LOWEST), BRIGHTEST)
        await self._personalisation.change(brightness=round(held, 2))

    async def lower(self) -> None:
        """The lowest light of screen and instruments."""
        await self.set_brightness(LOWEST)

    def turn_off(self) -> None:
        """The screen goes dark; climate stays in sight."""
        self.screen_on.set(False)

    def wake(self) -> None:
        """The screen shows again what it showed."""
        self.screen_on.set(True)

    def _light(self, brightness: float) -> None:
        if brightness != self._asked:
            self._asked = brightness
            self._tasks.start(self._request(round(brightness * 100)))
            if self._backlight is not None:
                self._tasks.start(self._set_lamp(self._backlight))

    async def _set_lamp(self, lamp: Backlight) -> None:
        async with self._one_lamp_at_a_time:
            await asyncio.to_thread(lamp.set, self.brightness)

    async def _request(self, percent: int) -> None:
        for lamp in (signals.SCREEN_BRIGHTNESS, signals.INSTRUMENT_BRIGHTNESS):
            try:
                await self._bus.request(lamp, percent)
            except CarError:
                self._asked = None
                raise
