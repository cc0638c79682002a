"""The driver's recordings: listed, heard, deleted one by one or all, gone with the driver (PRV-3)."""

import asyncio
import errno
import logging
import shutil
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from msgspec.structs import replace

from chassis.errors import CarError, NotAvailable
from chassis.messages import Body
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.peer import Peer
from hmi.recordings.model import EngineRow, Kept, RecordingsState
from hmi.texts import Texts
from hmi.topic import on_change
from hmi.users.leaver import Leaver
from voice.protocol import (
    Cancel,
    DeleteRecordings,
    Engine,
    Engines,
    GetEngines,
    GetRecordings,
    PlayRecording,
    Recording,
    Recordings,
    recordings_folder,
)

log = logging.getLogger(__name__)

PLAYED_SECONDS = 90.0
"""A recording is over within so long; it may wait behind what is being said."""


class RecordingsService:
    """Follows what the voice program keeps of the present driver.

    Attributes:
        state: what is shown.

    Args:
        voice: the link to the voice program.
        folder: where it keeps recordings, so that they go also while it is away.
    """

    def __init__(self, voice: Peer, account: Observable[AccountState], folder: Path, texts: Texts) -> None:
        self.state = Observable(RecordingsState())
        self._voice = voice
        self._account = account
        self._folder = folder
        self._texts = texts
        self._found: list[Recording] = []
        self._engines: list[Engine] = []
        self._ends: list[Callable[[], None]] = []

    async def start(self) -> None:
        """Begins to follow; nothing is asked for before somebody looks."""
        self._ends = [
            self._voice.events.subscribe(self._take),
            on_change(self._account, lambda account: account.account_id, self._driver_changed),
            on_change(self._texts.locale, lambda locale: locale, self._show),
        ]

    async def stop(self) -> None:
        """Follows nothing more."""
        for end in self._ends:
            end()
        self._ends = []

    async def look(self) -> None:
        """Asks what there is; without an answer the lists are empty, and why is said."""
        self._change(problem="")
        try:
            engines: Engines = await self._voice.call(GetEngines())
            self._engines = engines.engines
            await self._list(GetRecordings())
        except CarError as error:
            self._engines, self._found = [], []
            self._show()
            self._change(problem=self._sentence(error))

    async def play(self, name: str) -> None:
        """Lets a recording be heard, and takes one that is gone off the list; again, it is stopped."""
        if self.state.value.playing == name:
            await self._voice.send(Cancel())
            return
        self._change(playing=name, problem="")
        try:
            await self._voice.call(PlayRecording(name=name), PLAYED_SECONDS)
        except CarError as error:
            self._change(problem=self._sentence(error))
        finally:
            if self.state.value.playing == name:
                self._change(playing="")

    async def delete(self, name: str) -> None:
        """Deletes one; empty deletes all."""
        self._change(problem="")
        try:
            await self._list(DeleteRecordings(names=[name] if name else []))
        except CarError as error:
            self._change(problem=self._sentence(error))

    async def forget_user(self, leaver: Leaver) -> None:
        """Removes those of a user who leaves this car. Raises `CarError` when that fails."""
        await self.erase(leaver.account_id)

    async def erase(self, account_id: str) -> None:
        """Removes all recordings of an account. Raises `CarError` when that fails."""
        try:
            await asyncio.to_thread(_remove, recordings_folder(self._folder, account_id))
        except OSError as error:
            raise NotAvailable(
                "recordings_unwritable", self._texts("problem.recordings_unwritable")
            ) from error
        if account_id == self._account.value.account_id:
            self._driver_changed()

    def _take(self, said: Body) -> None:
        if isinstance(said, Recordings):
            self._found = said.recordings
            self._show()

    def _driver_changed(self) -> None:
        """What the one before said is nobody else's to see."""
        self._found = []
        self._show()

    async def _list(self, call: GetRecordings | DeleteRecordings) -> None:
        driver = self._account.value.account_id
        answer: Recordings = await self._voice.call(call)
        if driver == self._account.value.account_id:
            self._found = answer.recordings
            self._show()

    def _show(self) -> None:
        self._change(
            recordings=tuple(self._kept(recording) for recording in self._found),
            engines=tuple(self._row(engine) for engine in self._engines),
        )

    def _kept(self, recording: Recording) -> Kept:
        at = datetime.fromisoformat(recording.at).astimezone()
        when = f"{self._texts.date(at)}, {self._texts.time(at)}"
        length = self._texts("recordings.seconds", seconds=self._texts.number(recording.seconds))
        return Kept(recording.name, when, length)

    def _row(self, engine: Engine) -> EngineRow:
        why = f"recordings.engine.{engine.problem}"
        reason = self._texts(why) if engine.problem and self._texts.has(why) else ""
        text = ". ".join(part for part in (engine.name, reason) if part)
        return EngineRow(engine.language, text, engine.name != "")

    def _sentence(self, error: CarError) -> str:
        return (
            self._texts.problem(error) if self._voice.connected.value else self._texts("problem.voice_away")
        )

    def _change(self, **fields: object) -> None:
        self.state.set(replace(self.state.value, **fields))


def _remove(folder: Path) -> None:
    """Once it is gone, the voice program keeps nothing more of that driver; until then it may."""
    gone = False
    while not gone:
        try:
            shutil.rmtree(folder)
            gone = True
        except FileNotFoundError:  # the folder, or a file that was just being written
            gone = not folder.exists()
        except OSError as error:
            if error.errno != errno.ENOTEMPTY:
                raise
