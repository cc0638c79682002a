"""Radio and the driver's own files: one thing plays at a time, and goes on by itself (MED-1, VOI-7)."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from msgspec.structs import replace

from chassis.errors import BadInput, NotAvailable
from chassis.observable import Observable
from hmi.media.covers import Covers, Pictures
from hmi.media.kept import Played, PlayedShelf, played
from hmi.media.loudness import Loudness
from hmi.media.model import RADIO, MediaState, Source, Track
from hmi.media.player import Player, Progress
from hmi.media.sources import Sources
from hmi.media.tuning import Tuning, beside
from hmi.personalisation.model import Preferences
from hmi.radio.stream import RadioStream
from hmi.shelf import Shelf
from hmi.status.model import Network
from hmi.tasks import Tasks
from hmi.texts import Texts
from hmi.timers import Timers
from online.contract.radio import Station

KEEP_SECONDS = 10.0
"""How often the place in a file is kept."""


class MediaService:
    """Plays stations and files.

    Args:
        player: what makes the sound.
        sources: the files there are.
        stream: brings stations to the player.
        shelf: where what played is kept.
        network: for the reason why a station cannot be heard (DAT-1).

    Attributes:
        state: what can be played and what plays.
        progress: how far the sound has come.
    """

    def __init__(
        self,
        player: Player,
        sources: Sources,
        stream: RadioStream,
        shelf: Shelf,
        network: Observable[Network],
        texts: Texts,
        timers: Timers,
        pictures: Pictures = lambda _data: "",
    ) -> None:
        self.state = Observable(MediaState())
        self.progress = Observable(Progress())
        self._player = player
        self._sources = sources
        self._tuning = Tuning(self.state, player, stream, network, texts, timers, self._apply_volume)
        self._shelf = PlayedShelf(shelf)
        self._texts = texts
        self._loudness = Loudness()
        self._tasks = Tasks("media")
        self._covers = Covers(pictures, self._tasks, lambda picture: self._change(cover=picture))
        self._begun = False
        self._failures = 0
        self._line: tuple[Station, ...] = ()
        self._wanted: Played | None = None
        self._kept = Played()
        self._ends: list[Callable[[], None]] = []

    async def start(self) -> None:
        """Begins to look for files, and goes on with what played when the car was left."""
        self._ends = [
            self._player.ended.subscribe(self._ended),
            self._player.progress.subscribe(self._progressed),
        ]
        self._tuning.start()
        self._kept = await self._shelf.load()
        self._go_on(self._kept)
        self._ends.append(self._sources.state.subscribe(self._files_changed))
        await self._sources.start()
        self._tasks.start(self._keep_now_and_then())

    async def stop(self) -> None:
        """Keeps what plays, and ends it."""
        for end in self._ends:
            end()
        self._ends = []
        await self._sources.stop()
        await self._tuning.stop()
        await self._tasks.stop()
        await self._keep()
        self._player.close()

    async def scan(self) -> None:
        """Looks at every file again, e.g. because the driver asks for it."""
        await self._sources.scan()

    # What the driver does ------------------------------------------------------------------------

    async def play(self) -> None:
        """Plays, or goes on. Raises `NotAvailable` ``no_music`` where nothing was chosen and no file is."""
        state = self.state.value
        if state.playing:
            return
        if state.station is not None:
            self._tune(state.station)
        elif state.track is not None and self._begun:
            self._player.resume()
            self._change(playing=True)
        elif state.track is not None:
            self._begin(state.index)
        else:
            self._play_any()

    async def pause(self) -> None:
        """Halts; a station is left, for it goes on without us."""
        state = self.state.value
        if not state.playing:
            return
        if state.station is not None:
            self._tuning.leave()
        else:
            self._player.pause()
        self._change(playing=False, activity="", problem="")
        self._tasks.start(self._keep())

    async def toggle(self) -> None:
        """Plays or halts."""
        await (self.pause() if self.state.value.playing else self.play())

    async def next(self) -> None:
        """The next file or station; after the last the first."""
        self._step(1)

    async def previous(self) -> None:
        """The one before; before the first the last."""
        self._step(-1)

    async def select(self, index: int) -> None:
        """Plays the file at `index` of what is played. Raises `BadInput` ``no_such_track``."""
        if not 0 <= index < len(self.state.value.tracks):
            raise BadInput("no_such_track", self._texts("problem.no_such_track"))
        self._begin(index)

    async def play_files(self, source_id: str, tracks: Sequence[Track], index: int = 0) -> None:
        """Plays `tracks` of a source one after the other. Raises `BadInput` ``no_such_track``."""
        if not 0 <= index < len(tracks):
            raise BadInput("no_such_track", self._texts("problem.no_such_track"))
        if self.state.value.station is not None:
            self._tuning.leave()
        self._change(source=source_id, station=None, told="", tracks=tuple(tracks))
        self._begin(index)

    async def play_station(self, station: Station, line: Sequence[Station] = ()) -> None:
        """Plays a station; `line` is what the next and the one before are taken from."""
        self._line = tuple(line)
        self._tune(station)

    async def seek(self, seconds: float) -> None:
        """Goes to that place of the file that plays."""
        if self.state.value.station is None and self._begun:
            self._player.seek(seconds)

    # What decides the loudness -------------------------------------------------------------------

    def follow(self, preferences: Preferences) -> None:
        """Takes the loudness of `preferences` from now on."""
        turned = preferences.media_volume != self._loudness.volume
        self._loudness = replace(
            self._loudness,
            volume=preferences.media_volume,
            by_speed=preferences.speed_volume,
            muted=self._loudness.muted and not turned,
        )
        self._change(volume=preferences.media_volume, muted=self._loudness.muted)
        self._apply_volume()

    def drive(self, speed_kmh: float) -> None:
        """The car goes so fast now."""
        before = self._loudness.heard
        self._loudness = replace(self._loudness, speed_kmh=speed_kmh)
        if abs(self._loudness.heard - before) >= 0.005:
            self._apply_volume()

    def mute(self, on: bool) -> None:
        """Silences media and keeps its volume; guidance and the voice are heard on."""
        self._loudness = replace(self._loudness, muted=on)
        self._change(muted=on)
        self._apply_volume()

    def duck(self, on: bool) -> None:
        """Makes room for a voice, or gives the full loudness back."""
        self._loudness = replace(self._loudness, ducked=on)
        self._change(ducked=on)
        self._apply_volume()

    def _apply_volume(self) -> None:
        self._player.set_volume(self._loudness.heard, self._loudness.factor)

    def _tune(self, station: Station) -> None:
        self._begun = False
        self._wanted = None
        self._covers.forget()
        self.progress.set(Progress())
        self._tuning.tune(station)
        self._tasks.start(self._keep())

    # Files ---------------------------------------------------------------------------------------

    def _begin(self, index: int, at_seconds: float = 0.0) -> None:
        self._begun = True
        self._wanted = None
        self._change(index=index, playing=True, activity="", problem="")
        self.progress.set(Progress(at_seconds))
        self._apply_volume()
        track = self.state.value.tracks[index]
        self._player.play(track.path, at_seconds)
        self._covers.look(track)
        self._tasks.start(self._keep())

    def _play_any(self) -> None:
        source = next((source for source in self.state.value.sources if source.tracks), None)
        if source is None:
            raise NotAvailable("no_music", self._texts("problem.no_music"))
        self._change(source=source.id, tracks=source.tracks)
        self._begin(0)

    def _step(self, by: int) -> None:
        state = self.state.value
        if state.station is not None:
            other = beside(self._line, state.station, by)
            if other is not None:
                self._tune(other)
        elif state.tracks:
            self._begin((state.index + by) % len(state.tracks))

    def _ended(self, to_the_end: bool) -> None:
        """The next file follows; when none of them can be played it ends with a sentence."""
        if self.state.value.station is not None:
            self._tuning.ended(to_the_end=to_the_end)
            return
        self._failures = 0 if to_the_end else self._failures + 1
        track = self.state.value.track
        if track is None or self._failures >= len(self.state.value.tracks):
            self._failures = 0
            self._begun = False
            self._change(playing=False, problem=self._texts("media.unplayable"))
            return
        self._step(1)

    def _progressed(self, progress: Progress) -> None:
        state = self.state.value
        if not state.playing:
            return
        if state.station is None:
            self.progress.set(progress)
        else:
            self._tuning.progressed(progress)

    # Sources that come and go --------------------------------------------------------------------

    def _files_changed(self, files: tuple[Source, ...]) -> None:
        before = self.state.value
        self._change(sources=(Source(RADIO, "radio", status="ready"), *files))
        if self._wanted is not None:
            self._go_on(self._wanted)
        if before.station is not None or before.track is None:
            return
        now = self.state.value.of(before.source)
        if now is None:
            self._pulled_out(before)
            return
        present = {track.path: track for track in now.tracks}
        tracks = tuple(present[track.path] for track in before.tracks if track.path in present)
        if before.track.path in present:
            index = next(place for place, track in enumerate(tracks) if track.path == before.track.path)
            self._change(tracks=tracks, index=index)
        elif now.status != "scanning":
            self._player.stop()
            self._begun = False
            self._change(tracks=tracks, index=0 if tracks else -1, playing=False)

    def _pulled_out(self, before: MediaState) -> None:
        name = before.source.partition(":")[2]
        self._wanted = replace_played(played(before, self.progress.value))
        self._player.stop()
        self._begun = False
        problem = self._texts("media.pulled_out", drive=name) if before.playing else ""
        self._change(tracks=(), index=-1, playing=False, cover="", source="", problem=problem)

    def _go_on(self, kept: Played) -> None:
        """Takes up what played before, as soon as it is there."""
        if kept.station is not None:
            self._change(source=RADIO, station=kept.station)
            self._line = (kept.station,)
            if kept.playing:
                self._tune(kept.station)
            return
        self._wanted = kept if kept.path else None
        source = self.state.value.of(kept.source)
        if self._wanted is None or source is None or self.state.value.track is not None:
            return
        index = next((n for n, track in enumerate(source.tracks) if track.path == kept.file), None)
        if index is None:
            return
        self._wanted = None
        self._change(source=source.id, tracks=source.tracks, index=index, problem="")
        if kept.playing:
            self._begin(index, kept.position)
        else:
            self._covers.look(source.tracks[index])

    # Memory --------------------------------------------------------------------------------------

    async def _keep_now_and_then(self) -> None:
        while True:
            await asyncio.sleep(KEEP_SECONDS)
            await self._keep()

    async def _keep(self) -> None:
        if self._wanted is not None:
            return
        now = played(self.state.value, self.progress.value)
        if now != self._kept:
            await self._shelf.save(now)
            self._kept = now

    def _change(self, **fields: Any) -> None:
        self.state.set(replace(self.state.value, **fields))


def replace_played(before: Played) -> Played:
    """What is taken up again when the drive is back: it waits for the driver's key."""
    return Played(source=before.source, path=before.path, position=before.position)
