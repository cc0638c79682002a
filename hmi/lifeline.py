"""Climate and volume while no screen answers (HMI-3).

``python -m hmi.lifeline SESSION CABIN [--away | --page]``

The guardian starts it with the file descriptors of its two slates. It is a plain program on purpose: no QML,
no database, no other process. It asks a signal bus of its own, whose vehicle is the simulated body in the
state that the screen left; a screen that answers again finds what was changed on the slate (decision 0006).
"""

import asyncio
import contextlib
import sys

import msgspec

from chassis.clock import SystemClock
from chassis.logs import start_logging
from hmi.session import Cabin, Session, apply_cabin, cabin_of, read
from hmi.slate import Slate
from hmi.vehicle.body import Body
from hmi.vehicle.bus import SignalBus
from hmi.vehicle.signals import Signal, Value

CELSIUS_STEP = 0.5
VOLUME_STEP = 0.05


class CabinControl:
    """Climate and volume for one outage; every change is on the slate at once.

    Attributes:
        volume: 0 to 1, for the screen that comes back.
    """

    def __init__(self, slate: Slate) -> None:
        self._slate = slate
        self._body = Body(locked=False)
        self._bus = SignalBus(SystemClock())
        self._bus.attach(self._actuate)
        self._publish()
        found = read(slate, Cabin) or Cabin()
        self.volume = found.volume
        asyncio.run(apply_cabin(found, self._bus))

    def value[T: Value](self, which: Signal[T], default: T) -> T:
        """What `which` is set to."""
        found = self._bus.value(which)
        return default if found is None else found

    def warm(self, which: Signal[float], steps: int) -> None:
        """Half a degree a step, within what the climate control takes."""
        wanted = self.value(which, 21.0) + steps * CELSIUS_STEP
        self._request(which, min(max(wanted, which.low or wanted), which.high or wanted))

    def toggle(self, which: Signal[bool]) -> None:
        """Switches a demister."""
        self._request(which, not self.value(which, False))

    def louder(self, steps: int) -> None:
        """A twentieth of the loudness a step."""
        self.volume = round(min(max(self.volume + steps * VOLUME_STEP, 0.0), 1.0), 2)
        self._keep()

    def _request(self, which: Signal[Value], value: Value) -> None:
        asyncio.run(self._bus.request(which, value))
        self._keep()

    def _keep(self) -> None:
        cabin = msgspec.structs.replace(cabin_of(self._bus, self.volume), by_bar=True)
        self._slate.write(msgspec.json.encode(cabin))

    async def _actuate(self, which: Signal[Value], value: Value) -> None:
        self._body.request(which, value)
        self._publish()

    def _publish(self) -> None:
        self._bus.publish(dict(self._body.values(dark=False, ignition=True)))


def main(arguments: list[str]) -> int:
    """Shows the bar until it is ended; returns the exit status.

    ``--away``, or SIGUSR1 later, fills the place of a screen that is gone; ``--page`` also offers a way back.
    """
    start_logging("bar")
    session = read(Slate(int(arguments[0])), Session) or Session()
    control = CabinControl(Slate(int(arguments[1])))
    from hmi.qt.plain_window import show_plain_window  # here: the cabin is known before Qt is loaded

    return show_plain_window(session, control, *arguments[2:])


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        sys.exit(main(sys.argv[1:]))
