"""Plays samples through a stream of our own: can hold and stop at once, and tells what it plays."""

import asyncio
import contextlib
import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import sounddevice

from voice.devices import OUTPUT_LATENCY_SECONDS, SoundDevices
from voice.echo import SAMPLE_RATE_HZ, EchoCanceller
from voice.resampling import resampled

BYTES_A_SAMPLE = 2
SILENCE_AFTER_SECONDS = 0.12
"""Played behind each sound, so that the device has played its end before the stream closes."""
SPARE_SECONDS = 10.0
LONGEST_HOLD_SECONDS = 2.0


class Loudspeaker:
    """Plays one sound at a time.

    Args:
        devices: opens the stream.
        echo: is told all that goes out.

    Attributes:
        volume: 0 to 1, of the next sound.
        interruptible: whether somebody's voice may hold the present sound.
    """

    def __init__(self, devices: SoundDevices, echo: EchoCanceller) -> None:
        self._devices = devices
        self._echo = echo
        self._lock = threading.Lock()
        self._sound: _Sound | None = None
        self._stream: Any = None
        self.volume = 0.8
        self.interruptible = True

    async def play(self, pcm: bytes, rate: int) -> bool:
        """Plays mono 16-bit `pcm`; True when it was played to its end, False when `stop` cut it.

        Raises:
            NotAvailable: ``no_loudspeaker``.
        """
        samples = np.frombuffer(pcm, np.int16).astype(np.float32) * self.volume
        tail = bytes(int(rate * SILENCE_AFTER_SECONDS) * BYTES_A_SAMPLE)
        loud = samples.astype(np.int16).tobytes() + tail
        sound = self._sound = _Sound(loud, rate, self._echo, asyncio.get_running_loop())
        try:
            await asyncio.to_thread(sound.prepare)
            while not sound.is_over:
                await self._play_on(sound)
        finally:
            self._sound = None
        return not sound.stopped

    def stop(self) -> None:
        """Ends the sound now, from any thread."""
        self._cut(lambda sound: sound.stop())

    def hold(self) -> None:
        """Falls silent now, from any thread, until `go_on` or `stop`; not where it may not be interrupted."""
        if self.interruptible:
            self._cut(lambda sound: sound.hold())

    def go_on(self) -> None:
        """Plays on from where it was held."""
        if (sound := self._sound) is not None:
            sound.release()

    async def _play_on(self, sound: "_Sound") -> None:
        """Plays until the end, or until the sound is held; then waits until it may go on."""
        turn = sound.begin_turn()

        def fill(out: Any, _frames: int, _time: Any, _status: Any) -> None:
            sound.fill(out, turn)

        stream = await asyncio.to_thread(self._devices.open_output, sound.rate, fill)
        with self._lock:
            self._stream = stream
        self._echo.playing(now=True)
        try:
            async with asyncio.timeout(SPARE_SECONDS + 2 * sound.seconds):
                await sound.paused.wait()
        except TimeoutError:
            sound.stop()
        finally:
            await asyncio.shield(asyncio.to_thread(self._finish, stream, at_once=sound.turn != turn))
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(sound.free.wait(), LONGEST_HOLD_SECONDS)

    def _cut(self, how: Callable[["_Sound"], None]) -> None:
        """Changes the present sound and drops what its stream has not played yet, on the caller's thread."""
        with self._lock:
            sound, stream = self._sound, self._stream
            if sound is None:
                return
            how(sound)
            if stream is not None:
                self._devices.silence(stream)
                self._echo.playing(now=False)

    def _finish(self, stream: Any, *, at_once: bool) -> None:
        with self._lock:
            self._stream = None
        if not at_once:
            with contextlib.suppress(sounddevice.PortAudioError):
                stream.stop()
        self._devices.close(stream)
        self._echo.playing(now=False)


class _Sound:
    """One sound and how far it was played; `fill` is called by the audio thread.

    Attributes:
        turn: counts the streams that played it; only the newest one may go on.
        paused: set when the stream has nothing more to play: ended, held or stopped.
        free: cleared while the sound is held.
    """

    def __init__(self, pcm: bytes, rate: int, echo: EchoCanceller, loop: asyncio.AbstractEventLoop) -> None:
        self.rate = rate
        self.turn = 0
        self.stopped = False
        self.paused, self.free = asyncio.Event(), asyncio.Event()
        self.free.set()
        self._pcm, self._reference = pcm, b""
        self._echo, self._loop = echo, loop
        self._position = 0

    def prepare(self) -> None:
        """Makes what the echo canceller is to see of it; takes some milliseconds."""
        self._reference = resampled(self._pcm, self.rate, SAMPLE_RATE_HZ)

    @property
    def seconds(self) -> float:
        """How long the whole of it is."""
        return len(self._pcm) / BYTES_A_SAMPLE / self.rate

    @property
    def is_over(self) -> bool:
        """Whether nothing more is to be played."""
        return self.stopped or self._position >= len(self._pcm)

    def begin_turn(self) -> int:
        """The number of the stream that plays on now."""
        self.turn += 1
        self.paused.clear()
        return self.turn

    def fill(self, out: Any, turn: int) -> None:
        """Fills the buffer `out` of stream `turn`; ends that stream when there is nothing more to play."""
        if self.stopped or turn != self.turn:
            out[:] = bytes(len(out))
            raise sounddevice.CallbackAbort
        piece = self._pcm[self._position : self._position + len(out)]
        self._echo.played(self._heard_of(self._position, self._position + len(piece)))
        self._position += len(piece)
        out[:] = piece + bytes(len(out) - len(piece))
        if self._position >= len(self._pcm):
            self._call(self.paused.set)
            raise sounddevice.CallbackStop

    def stop(self) -> None:
        """Nothing more is to be played."""
        self.stopped = True
        self.turn += 1
        self._call(self.paused.set)
        self._call(self.free.set)

    def hold(self) -> None:
        """Nothing more is to be played for now; what the device had not played yet is played again later."""
        if self.is_over:
            return
        self.turn += 1
        unheard = int(OUTPUT_LATENCY_SECONDS * self.rate) * BYTES_A_SAMPLE
        self._position = max(0, self._position - unheard)
        self._call(self.free.clear)
        self._call(self.paused.set)

    def release(self) -> None:
        """Plays on."""
        self._call(self.free.set)

    def _heard_of(self, begin: int, end: int) -> bytes:
        """The part of the reference that belongs to these bytes."""
        scale = SAMPLE_RATE_HZ / self.rate / BYTES_A_SAMPLE
        return self._reference[int(begin * scale) * BYTES_A_SAMPLE : int(end * scale) * BYTES_A_SAMPLE]

    def _call(self, change: Callable[[], None]) -> None:
        self._loop.call_soon_threadsafe(change)
