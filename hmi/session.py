"""What the next screen goes on with when one has fallen: page, typed search, cabin, place of the car.

It is kept in the guardian's memory only, so that it ends with the run: a guest leaves no trace (PER-3).
The running guidance and what plays are not here: navigation and media keep them durably themselves.
"""

import logging
from typing import Any, Protocol

import msgspec

from chassis.errors import CarError
from hmi.guardian import Line
from hmi.slate import Slate
from hmi.texts import Texts
from hmi.vehicle import signals
from hmi.vehicle.bus import SignalBus
from hmi.vehicle.parked import Parked

log = logging.getLogger(__name__)

CABIN = (
    signals.DRIVER_TEMPERATURE,
    signals.PASSENGER_TEMPERATURE,
    signals.DRIVER_FAN,
    signals.PASSENGER_FAN,
    signals.CLIMATE_AUTO,
    signals.DEMIST_FRONT,
    signals.DEMIST_REAR,
    signals.DRIVER_SEAT_HEATING,
    signals.PASSENGER_SEAT_HEATING,
)
"""What climate control and seats are asked for, the fans before the automatic mode that would choose them."""
WORDS = ("away", "broken", "again", "driver", "passenger", "demist_front", "demist_rear", "volume")
"""Texts ``lifeline.*`` of the plain bar."""


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """What the driver looks at: a page, its `section` where it has some, whether its search is open.

    `frame` is where the window lies, empty while that is not known.
    """

    page: str = "home"
    section: str = ""
    searching: bool = False
    frame: tuple[int, int, int, int] = (0, 0, 0, 0)


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """All that is kept, with the words of the plain bar in the driver's language."""

    seen: Seen = Seen()
    typed: str = ""
    parked: Parked | None = None
    words: dict[str, str] = {}


class Cabin(msgspec.Struct, frozen=True, kw_only=True):
    """Climate and volume as they are wanted; `by_bar` when the plain bar was the last to change them."""

    values: dict[str, bool | int | float | str] = {}
    volume: float = 0.5
    by_bar: bool = False


def read[T](slate: Slate, kind: type[T]) -> T | None:
    """What stands on `slate`; None when it is empty or not understood."""
    content = slate.read()
    try:
        return msgspec.json.decode(content, type=kind) if content else None
    except msgspec.DecodeError as error:
        log.warning("what the last screen left is not understood: %s", error)
        return None


class Handover:
    """Writes down what changes, and gives the next screen what stood there.

    Args:
        line: holds the slates; None where no guardian is, then nothing is kept or found.
    """

    def __init__(self, line: Line | None) -> None:
        self._line = line
        self._session = Session()
        self._words: tuple[str, dict[str, str]] = ("", {})

    def found(self) -> Session | None:
        """What the screen before this one left, None when there was none."""
        return read(self._line.session, Session) if self._line and self._line.again else None

    def cabin(self) -> Cabin | None:
        """Climate and volume as the screen before, or the plain bar, left them."""
        return read(self._line.cabin, Cabin) if self._line else None

    def keep(self, session: Session) -> None:
        """Notes `session`, if it is another one."""
        if self._line is not None and session != self._session:
            self._session = session
            self._line.session.write(msgspec.json.encode(session))

    def keep_cabin(self, cabin: Cabin) -> None:
        """Notes `cabin`, if another one stands there."""
        if self._line is not None and cabin != self.cabin():
            self._line.cabin.write(msgspec.json.encode(cabin))

    def words(self, texts: Texts) -> dict[str, str]:
        """What the plain bar says, in the language set now."""
        if self._words[0] != texts.language:
            self._words = (texts.language, {word: texts(f"lifeline.{word}") for word in WORDS})
        return self._words[1]


def cabin_of(bus: SignalBus, volume: float) -> Cabin:
    """Climate, seats and volume now."""
    known: dict[str, Any] = {signal.name: bus.value(signal) for signal in CABIN}
    return Cabin(values={name: value for name, value in known.items() if value is not None}, volume=volume)


class Loudness(Protocol):
    """What sets the volume: `hmi.personalisation.service.PersonalisationService`."""

    async def change(self, **fields: Any) -> None:
        """Changes a preference."""
        ...


async def apply_cabin(cabin: Cabin, bus: SignalBus, loudness: Loudness | None = None) -> None:
    """Asks the vehicle for what `cabin` says, and sets the volume where the plain bar changed it."""
    for signal in CABIN:
        value = cabin.values.get(signal.name)
        if value is None or value == bus.value(signal):
            continue
        try:
            await bus.request(signal, value)
        except CarError as error:
            log.warning("%s is not what it was: %s", signal.name, error)
    if loudness is not None and cabin.by_bar:
        await loudness.change(media_volume=cabin.volume)
