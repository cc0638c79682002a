"""A car's media over a real database and real files; only the loudspeaker is missing."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from chassis.observable import Observable
from hmi.database import Database
from hmi.documents import Documents
from hmi.media.library import drives
from hmi.media.service import MediaService
from hmi.media.sources import Sources
from hmi.radio.relay import Relay
from hmi.radio.stream import RadioStream
from hmi.status.model import Network
from hmi.texts import Texts
from tests.fakes.gates import open_gate
from tests.fakes.manual_time import ManualTime
from tests.fakes.radio_player import Recorder
from tests.fakes.sound_card import write_wav
from tests.waiting import until

PAUSES = (0.01, 0.02, 0.05)


def song(path: Path) -> Path:
    """A short, whole sound file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    return write_wav(path, b"\0\0" * 1600)


@dataclass
class Cabin:
    """What a test acts on; `begin` starts media anew, as after the ignition."""

    music: Path
    mounts: Path
    database: Database
    time: ManualTime = field(default_factory=ManualTime)
    network: Observable[Network] = field(default_factory=lambda: Observable("online"))
    player: Recorder = field(default_factory=Recorder)
    media: MediaService = field(init=False)

    async def begin(self) -> MediaService:
        """Starts media, and waits until the files are known."""
        texts = Texts()
        self.player = Recorder()
        look = lambda: drives("ana", (self.mounts,))  # noqa: E731
        self.media = MediaService(
            self.player,
            Sources(self.music, texts, look, look_seconds=0.02),
            RadioStream(self.network, Relay(), open_gate(), PAUSES, silence_seconds=0.3),
            Documents(self.database, "media", self.time),
            self.network,
            texts,
            self.time,
        )
        await self.media.start()
        await until(self.media.state, lambda state: state.status != "scanning")
        return self.media

    async def end(self) -> None:
        """The ignition is switched off."""
        await self.media.stop()

    def drive(self, name: str) -> Path:
        """Plugs a drive with one song in."""
        return song(self.mounts / "ana" / name / "Miúcha - Vai Levando.wav").parent


@pytest.fixture
async def cabin(tmp_path: Path) -> AsyncIterator[Cabin]:
    """Three songs in the car, no drive."""
    for name in ("a.wav", "Album/02 - Cesária Évora - Sodade.wav", "Album/01 Intro.WAV"):
        song(tmp_path / "music" / name)
    (tmp_path / "media").mkdir()
    time = ManualTime()
    database = Database(tmp_path / "car.sqlite", time)
    await database.start()
    cabin = Cabin(tmp_path / "music", tmp_path / "media", database, time)
    await cabin.begin()
    yield cabin
    await cabin.end()
    await database.stop()
