"""One station at a time: tuned in, heard, over every break, or given up with a sentence (MED-1, DAT-1)."""

from collections.abc import Callable, Sequence
from typing import Any

from msgspec.structs import replace

from chassis.observable import Observable
from hmi.media.model import RADIO, MediaState
from hmi.media.player import Player, Progress
from hmi.radio.stream import Connecting, Event, Flowing, Named, RadioStream, Refused
from hmi.status.model import Network
from hmi.texts import Texts
from hmi.timers import Timer, Timers
from online.contract.radio import Station

FIRST_SOUND_SECONDS = 15.0
"""A station whose bytes have made no sound by then sends something else."""
SILENCE_SECONDS = 2.5
"""Without progress for so long the screen says that the station is being waited for."""
_GIVEN_UP = {
    "gone": "media.station_gone",
    "pieces": "media.station_in_pieces",
    "no_sound": "media.station_unplayable",
}


class Tuning:
    """Plays the station of the state, and says in the state how far it is.

    Args:
        state: only what concerns a station is changed here, and only while one is chosen.
        louder: sets the loudness again, once the player plays something new.
    """

    def __init__(
        self,
        state: Observable[MediaState],
        player: Player,
        stream: RadioStream,
        network: Observable[Network],
        texts: Texts,
        timers: Timers,
        louder: Callable[[], None],
    ) -> None:
        self._state = state
        self._player = player
        self._stream = stream
        self._network = network
        self._texts = texts
        self._timers = timers
        self._louder = louder
        self._failures = 0
        self._due: Timer | None = None
        self._ends: list[Callable[[], None]] = []

    def start(self) -> None:
        """Follows the stream and the network from now on."""
        self._ends = [
            self._stream.events.subscribe(self._streamed),
            self._network.subscribe(lambda _network: self._describe()),
        ]

    async def stop(self) -> None:
        """Ends the station, and follows nothing more."""
        for end in self._ends:
            end()
        self._ends = []
        self._rest()
        await self._stream.stop()

    def tune(self, station: Station) -> None:
        """Plays `station` in place of whatever plays."""
        self._failures = 0
        self._player.stop()
        self._change(
            source=RADIO,
            station=station,
            told="",
            playing=True,
            activity="connecting",
            problem="",
            cover="",
            tracks=(),
            index=-1,
        )
        self._stream.open(station.stream)
        self._describe()

    def leave(self) -> None:
        """The station is not listened to any more; it stays the chosen one."""
        self._rest()
        self._stream.close()
        self._player.stop()

    def ended(self, *, to_the_end: bool) -> None:
        """The player has stopped: while bytes still come, the decoder cannot make sound of them."""
        state = self._state.value
        if state.station is None or not state.playing or state.activity != "buffering" or to_the_end:
            return
        self._failures += 1
        if self._failures > 1:
            self._give_up("no_sound")
        else:
            self._stream.open(state.station.stream)

    def progressed(self, progress: Progress) -> None:
        """The player is so far: there is sound."""
        if progress.position <= 0:
            return
        if self._state.value.activity == "buffering":
            self._failures = 0
            self._change(activity="")
        self._rest()
        self._due = self._timers.call_later(SILENCE_SECONDS, self._waits)

    def _streamed(self, event: Event) -> None:
        if self._state.value.station is None or not self._state.value.playing:
            return
        match event:
            case Connecting(again=again):
                self._rest()
                # What was heard up to the break goes on out of the player's buffer.
                self._change(activity="reconnecting" if again else "connecting")
                self._describe()
            case Flowing(url=url):
                self._change(activity="buffering", problem="")
                self._player.play(url)
                self._louder()
                self._rest()
                self._due = self._timers.call_later(FIRST_SOUND_SECONDS, self._no_sound)
            case Named(title=title):
                self._change(told=title)
            case Refused(why=why):
                self._give_up(why)

    def _no_sound(self) -> None:
        self._due = None
        self._give_up("no_sound")

    def _waits(self) -> None:
        self._due = None
        if self._state.value.activity == "":
            self._change(activity="buffering")

    def _give_up(self, why: str) -> None:
        station = self._state.value.station
        self.leave()
        name = station.name if station is not None else ""
        self._change(playing=False, activity="", problem=self._texts(_GIVEN_UP[why], station=name))

    def _describe(self) -> None:
        """The reason why a station is silent, as long as it is for want of data (DAT-1)."""
        state = self._state.value
        if state.station is None or not state.playing:
            return
        offline = self._network.value == "offline" and state.activity in ("connecting", "reconnecting")
        why = "problem.privacy_maximum" if self._stream.barred else "media.no_data"
        self._change(problem=self._texts(why) if offline else "")

    def _rest(self) -> None:
        if self._due is not None:
            self._due.cancel()
            self._due = None

    def _change(self, **fields: Any) -> None:
        self._state.set(replace(self._state.value, **fields))


def beside(line: Sequence[Station], station: Station, by: int) -> Station | None:
    """The station so many further in `line`, after the last the first; None where there is no other."""
    places = [place for place, other in enumerate(line) if other.id == station.id]
    if len(line) > 1 or (line and not places):
        place = places[0] if places else -1 if by > 0 else 0
        return line[(place + by) % len(line)]
    return None
