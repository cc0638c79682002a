"""Music of the driver's own files, quieter while the car speaks (MED-1, VOI-7)."""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from chassis.errors import BadInput, NotAvailable
from chassis.observable import Observable
from hmi.media import library
from hmi.media.model import MediaState, Track
from hmi.media.player import Player
from hmi.personalisation.model import Preferences
from hmi.tasks import Tasks
from hmi.texts import Texts

Drives = Callable[[], tuple[Path, ...]]

DUCKED = 0.3
"""What is left of the volume while the car speaks or listens."""


class MediaService:
    """Finds audio files and plays them in order.

    Args:
        folder: the driver's music; it need not exist.
        drives: finds the drives that are plugged in; called in a thread.
        player: what makes the sound.

    Attributes:
        state: tracks and what plays.
    """

    def __init__(self, folder: Path, player: Player, texts: Texts, drives: Drives = tuple) -> None:
        self.state = Observable(MediaState())
        self._folder = folder
        self._drives = drives
        self._player = player
        self._texts = texts
        self._tasks = Tasks("media")
        self._begun = False
        self._failures = 0
        self._end = player.ended.subscribe(self._ended)

    async def start(self) -> None:
        """Begins to look for files; playing waits for the driver."""
        self._tasks.start(self.scan())

    async def stop(self) -> None:
        """Ends playing and looking."""
        self._end()
        self._player.stop()
        await self._tasks.stop()

    async def scan(self) -> None:
        """Looks for files again, e.g. after a drive was plugged in; what plays goes on if still there."""
        current = self.state.value.track
        try:
            tracks = await asyncio.to_thread(self._find)
        except OSError:
            problem = self._texts("media.folder_unreadable")
            self._player.stop()
            self._change(status="empty", tracks=(), index=-1, playing=False, problem=problem)
            return
        index = tracks.index(current) if current in tracks else min(0, len(tracks) - 1)
        gone = current is not None and current not in tracks
        if gone:
            self._player.stop()
            self._begun = False
        self._change(
            status="ready" if tracks else "empty",
            tracks=tracks,
            index=index,
            playing=self.state.value.playing and not gone,
            problem="",
        )

    async def play(self) -> None:
        """Plays the current track, or goes on with it. Raises `NotAvailable` ``no_music``."""
        track = self.state.value.track
        if track is None:
            raise NotAvailable("no_music", self._texts("problem.no_music"))
        if self.state.value.playing:
            return
        if self._begun:
            self._player.resume()
            self._change(playing=True)
        else:
            self._begin(self.state.value.index)

    async def pause(self) -> None:
        """Halts; `play` goes on from here."""
        if self.state.value.playing:
            self._player.pause()
            self._change(playing=False)

    async def toggle(self) -> None:
        """Plays or halts."""
        await (self.pause() if self.state.value.playing else self.play())

    async def next(self) -> None:
        """The next track; after the last the first."""
        self._step(1)

    async def previous(self) -> None:
        """The track before; before the first the last."""
        self._step(-1)

    async def select(self, index: int) -> None:
        """Plays the track at `index`. Raises `BadInput` ``no_such_track``."""
        if not 0 <= index < len(self.state.value.tracks):
            raise BadInput("no_such_track", self._texts("problem.no_such_track"))
        self._begin(index)

    def follow(self, preferences: Preferences) -> None:
        """Takes the loudness of `preferences` from now on."""
        self._change(volume=preferences.media_volume)
        self._apply_volume()

    def duck(self, on: bool) -> None:
        """Makes room for a voice, or gives the full loudness back."""
        self._change(ducked=on)
        self._apply_volume()

    def _find(self) -> tuple[Track, ...]:
        """The folder's tracks, then those of each drive; a drive pulled out meanwhile holds none."""
        tracks = library.scan(self._folder)
        for drive in self._drives():
            with contextlib.suppress(OSError):
                tracks += library.scan(drive)
        return tracks[: library.TRACKS_MAX]

    def _step(self, by: int) -> None:
        count = len(self.state.value.tracks)
        if count:
            self._begin((self.state.value.index + by) % count)

    def _begin(self, index: int) -> None:
        self._begun = True
        self._change(index=index, playing=True, problem="")
        self._apply_volume()
        self._player.play(self.state.value.tracks[index].path)

    def _ended(self, to_the_end: bool) -> None:
        """The next file follows; when none of them can be played it ends with a sentence."""
        self._failures = 0 if to_the_end else self._failures + 1
        if self._failures >= max(1, len(self.state.value.tracks)):
            self._failures = 0
            self._begun = False
            self._change(playing=False, problem=self._texts("media.unplayable"))
            return
        self._step(1)

    def _apply_volume(self) -> None:
        state = self.state.value
        self._player.set_volume(state.volume * (DUCKED if state.ducked else 1.0))

    def _change(self, **fields: Any) -> None:
        self.state.set(replace(self.state.value, **fields))
