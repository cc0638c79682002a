"""Stations and files on a real loudspeaker: ``python -m tests.end2end.radio REPORT``.

Everything is real but the car around it: the services' own service of media, Qt's player, PulseAudio, an HTTP
server that breaks as real stations do. What is claimed is recorded at the loudspeaker.
"""

import asyncio
import json
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from tests.fakes.gates import open_gate
from tests.fakes.radio_server import RadioServer, loudness_of, tone_mp3
from tests.fakes.sound_card import Recording, VirtualSoundCard, write_wav

if TYPE_CHECKING:
    from chassis.observable import Observable
    from hmi.media.service import MediaService
    from hmi.status.model import Network

TONE_HZ = 440.0
OTHER_HZ = 660.0
HEARD = 0.02
LOOP_LAG_MAX_SECONDS = 0.3
"""On a machine that does other things too; a call that waits for the network takes seconds."""
BYTES_A_SECOND = 32_000
WITHIN_SECONDS = 0.15


@dataclass
class Cabin:
    """What a scene acts on.

    Attributes:
        lag: the longest time the loop of the screen did not run, seconds.
    """

    media: "MediaService"
    server: RadioServer
    network: "Observable[Network]"
    sound: VirtualSoundCard
    folder: Path
    lag: float = 0.0
    _count: list[int] = field(default_factory=list)

    async def listen(self) -> Recording:
        """Records the loudspeaker from now on."""
        self._count.append(0)
        return await asyncio.to_thread(self.sound.record, self.folder / f"heard{len(self._count)}.raw")

    async def loud(self, hertz: float, seconds: float = 0.4) -> float:
        """How loud that tone is at the loudspeaker now."""
        recording = await self.listen()
        await asyncio.sleep(seconds)
        return await asyncio.to_thread(lambda: loudness_of(recording.stop(), hertz))

    async def steady(self, hertz: float) -> float:
        """How loud that tone is once it is the same twice: a dropped piece would make it seem softer."""
        before, now = 0.0, await self.loud(hertz)
        end = time.monotonic() + 10.0
        while not 0.95 < before / now < 1.05:
            assert time.monotonic() < end, f"{hertz:g} Hz: {before:.3f}, then {now:.3f}"
            before, now = now, await self.loud(hertz)
        return now

    async def hears(self, hertz: float, within: float = 10.0) -> None:
        """Waits until the tone comes out of the loudspeaker."""
        await self.until(lambda: self._hears_now(hertz), f"{hertz:g} Hz at the loudspeaker", within)

    async def _hears_now(self, hertz: float) -> bool:
        return await self.loud(hertz, 0.25) > HEARD

    async def until(
        self, true: Callable[[], bool | Awaitable[bool]], what: str, seconds: float = 10.0
    ) -> None:
        """Waits for it; else AssertionError with the state."""
        end = time.monotonic() + seconds
        while True:
            now = true()
            if now if isinstance(now, bool) else await now:
                return
            assert time.monotonic() < end, f"{what}: not within {seconds:g} s. {self.media.state.value}"
            await asyncio.sleep(0.02)

    async def watch_loop(self) -> None:
        """Measures how long the loop of the screen stands still."""
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.005)
            self.lag = max(self.lag, time.perf_counter() - before - 0.005)


async def a_station_is_heard(cabin: Cabin) -> None:
    await cabin.media.play_station(cabin.server.station("/tone/440"))
    await cabin.hears(TONE_HZ)
    await cabin.until(lambda: cabin.media.state.value.told == "Test Band - Long Tone", "the title")
    await cabin.until(lambda: cabin.media.state.value.activity == "", "it says that it plays")
    cabin.lag = 0.0  # Qt Multimedia is loaded once, with the first sound


async def a_voice_gets_room(cabin: Cabin) -> None:
    """VOI-7: about a fifth of the sound is left within 150 ms, and all of it comes back."""
    full = await cabin.steady(TONE_HZ)
    recording = await cabin.listen()
    await asyncio.sleep(0.3)
    cut = len(recording.so_far())
    cabin.media.duck(True)
    await asyncio.sleep(0.6)
    heard = await asyncio.to_thread(recording.stop)
    ducked = loudness_of(heard[cut + round(WITHIN_SECONDS * BYTES_A_SECOND) :], TONE_HZ)
    assert 0.15 < ducked / full < 0.25, f"{ducked / full:.0%} of the sound is left"
    cabin.media.duck(False)
    await cabin.until(lambda: _about(cabin, full), "the full sound")


async def _about(cabin: Cabin, full: float) -> bool:
    return 0.9 < await cabin.loud(TONE_HZ) / full < 1.1


async def a_broken_stream_goes_on(cabin: Cabin) -> None:
    cabin.server.broken = True
    await cabin.until(lambda: cabin.media.state.value.activity == "reconnecting", "it says so")
    await cabin.until(lambda: _silent(cabin), "silence")
    assert cabin.media.state.value.playing
    cabin.server.broken = False
    await cabin.hears(TONE_HZ, 20)
    await cabin.until(lambda: cabin.media.state.value.activity == "", "it plays")


async def _silent(cabin: Cabin) -> bool:
    return await cabin.loud(TONE_HZ, 0.25) < HEARD / 4


async def a_tunnel(cabin: Cabin) -> None:
    """No byte comes any more though the connection stays: it says so, and goes on by itself."""
    cabin.server.stalled = True
    await cabin.until(
        lambda: cabin.media.state.value.activity in ("buffering", "reconnecting"), "waiting", 12
    )
    await cabin.until(lambda: cabin.media.state.value.activity == "reconnecting", "it says so", 12)
    cabin.server.stalled = False
    await cabin.hears(TONE_HZ, 20)


async def stopped_in_a_tunnel(cabin: Cabin) -> None:
    """Qt's player would wait for its network here for ever."""
    cabin.server.stalled = True
    await cabin.until(lambda: _silent(cabin), "silence", 12)
    began = time.perf_counter()
    await cabin.media.pause()
    assert time.perf_counter() - began < LOOP_LAG_MAX_SECONDS
    cabin.server.stalled = False
    await cabin.media.play()
    await cabin.hears(TONE_HZ)


async def no_data_is_the_reason(cabin: Cabin) -> None:
    """DAT-1: without a network it says why and what still plays; with it, it goes on."""
    cabin.network.set("offline")
    await cabin.until(lambda: "No data connection" in cabin.media.state.value.problem, "the reason")
    await cabin.until(lambda: _silent(cabin), "silence", 12)
    cabin.network.set("online")
    await cabin.hears(TONE_HZ)
    assert cabin.media.state.value.problem == ""


async def a_list_of_addresses(cabin: Cabin) -> None:
    await cabin.media.play_station(cabin.server.station("/list.m3u"))
    await cabin.hears(523.0)


async def what_is_no_sound_is_said(cabin: Cabin) -> None:
    for path in ("/page", "/garbage"):
        await cabin.media.play_station(cabin.server.station(path, "Odd FM"))
        await cabin.until(lambda: not cabin.media.state.value.playing, f"{path} ends", 40)
        problem = cabin.media.state.value.problem
        assert problem == "Odd FM sends nothing that can be played. Choose another station", problem
    await cabin.media.play_station(cabin.server.station("/nowhere", "Lost FM"))
    await cabin.until(lambda: not cabin.media.state.value.playing, "it ends")
    assert cabin.media.state.value.problem == "Lost FM is not there any more. Choose another station"
    await cabin.media.play_station(cabin.server.station("/pieces.m3u8", "Piece FM"))
    await cabin.until(lambda: not cabin.media.state.value.playing, "it ends")
    assert cabin.media.state.value.problem.startswith("Piece FM is broadcast in a form (HLS)")
    await cabin.until(lambda: cabin.server.listeners == 0, "nobody listens to it any more")


async def a_file_is_heard(cabin: Cabin) -> None:
    source = cabin.media.state.value.of("device")
    assert source is not None
    assert [track.title for track in source.tracks] == ["tone"]
    await cabin.media.play_files("device", source.tracks)
    await cabin.hears(OTHER_HZ)
    await cabin.media.pause()
    await cabin.until(lambda: _silent(cabin), "silence")
    await cabin.media.play()
    await cabin.hears(OTHER_HZ)


async def the_screen_never_waited(cabin: Cabin) -> None:
    assert cabin.lag < LOOP_LAG_MAX_SECONDS, f"the loop stood still for {cabin.lag * 1000:.0f} ms"


SCENES = (
    a_station_is_heard,
    a_voice_gets_room,
    a_broken_stream_goes_on,
    a_tunnel,
    stopped_in_a_tunnel,
    no_data_is_the_reason,
    a_list_of_addresses,
    what_is_no_sound_is_said,
    a_file_is_heard,
    the_screen_never_waited,
)


def _tone_file(folder: Path) -> None:
    import numpy as np

    time_s = np.arange(16_000 * 60) / 16_000
    pcm = (0.5 * np.sin(2 * np.pi * OTHER_HZ * time_s) * 32767).astype("<i2").tobytes()
    folder.mkdir()
    write_wav(folder / "tone.wav", pcm)


async def _take(scene: Callable[[Cabin], Awaitable[None]], cabin: Cabin, report: Path) -> None:
    """Plays a scene and notes how it went, as `tests.end2end.steps.read_steps` reads it."""
    began = time.monotonic()
    try:
        await scene(cabin)
        problem = ""
    except Exception:  # noqa: BLE001 - the test that asks for this scene shows it
        problem = traceback.format_exc()
    seconds = round(time.monotonic() - began, 1)
    print(
        f"{scene.__name__}: {seconds} s, the loop stood still for {cabin.lag * 1000:.0f} ms at most",
        flush=True,
    )
    with report.open("a") as file:
        file.write(json.dumps({"step": scene.__name__, "problem": problem, "seconds": seconds}) + "\n")


async def _play(report: Path, folder: Path, sound: VirtualSoundCard) -> None:
    from chassis.clock import SystemClock
    from chassis.logs import start_logging
    from chassis.observable import Observable
    from hmi.database import Database
    from hmi.documents import Documents
    from hmi.media.service import MediaService
    from hmi.media.sources import Sources
    from hmi.personalisation.model import Preferences
    from hmi.qt.player import QtPlayer
    from hmi.radio.relay import Relay
    from hmi.radio.stream import RadioStream
    from hmi.status.model import Network
    from hmi.texts import Texts
    from hmi.timers import LoopTimers

    start_logging("test")
    _tone_file(folder / "music")
    for hertz in (TONE_HZ, 523.0):
        tone_mp3(hertz)
    network: Observable[Network] = Observable("online")
    texts, clock = Texts(), SystemClock()
    database = Database(folder / "car.sqlite", clock)
    await database.start()
    media = MediaService(
        QtPlayer(),
        Sources(folder / "music", texts),
        RadioStream(network, Relay(), open_gate()),
        Documents(database, "media", clock),
        network,
        texts,
        LoopTimers(),
    )
    await media.start()
    media.follow(Preferences(media_volume=0.8))
    async with RadioServer() as server:
        cabin = Cabin(media, server, network, sound, folder)
        watching = asyncio.create_task(cabin.watch_loop())
        for scene in SCENES:
            await _take(scene, cabin, report)
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)
        await media.stop()
        await database.stop()


def main() -> int:
    """Plays all scenes on a sound card of its own."""
    report = Path(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="hola-") as name, VirtualSoundCard(Path(name)) as sound:
        os.environ.update(sound.environment())
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from PySide6.QtGui import QGuiApplication
        from qasync import QEventLoop

        qt = QGuiApplication(sys.argv[:1])
        qt.setQuitOnLastWindowClosed(False)
        with QEventLoop(qt) as loop:
            loop.run_until_complete(_play(report, Path(name), sound))
    return 0


if __name__ == "__main__":
    sys.exit(main())
