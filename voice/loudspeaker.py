"""Plays samples through a stream of our own, which can stop at once and tells what it plays."""

import asyncio
import threading
from typing import Any

import numpy as np
import sounddevice

from voice.devices import SoundDevices
from voice.echo import EchoGuard
from voice.vad import loudness

BYTES_A_SAMPLE = 2
SILENCE_AFTER_SECONDS = 0.12
"""Played behind each sound, so that the device has played its end before the stream closes."""


class Loudspeaker:
    """Plays one sound at a time.

    Args:
        devices: opens the stream.
        echo: is told every 20 ms that goes out.
    """

    def __init__(self, devices: SoundDevices, echo: EchoGuard) -> None:
        self._devices = devices
        self._echo = echo
        self._stopped = threading.Event()
        self.volume = 0.8

    async def play(self, pcm: bytes, rate: int) -> bool:
        """Plays mono 16-bit `pcm`; True when it was played to its end, False when `stop` cut it.

        Raises:
            NotAvailable: ``no_loudspeaker``.
        """
        self._stopped.clear()
        loop = asyncio.get_running_loop()
        done = asyncio.Event()
        samples = np.frombuffer(pcm, np.int16).astype(np.float32) * self.volume
        tail = bytes(int(rate * SILENCE_AFTER_SECONDS) * BYTES_A_SAMPLE)
        source = _Source(samples.astype(np.int16).tobytes() + tail, self._stopped, self._echo)

        def fill(out: Any, _frames: int, _time: Any, _status: Any) -> None:
            if not source.fill(out):
                loop.call_soon_threadsafe(done.set)
                raise sounddevice.CallbackStop

        stream = await asyncio.to_thread(self._devices.open_output, rate, fill)
        self._echo.playing(now=True)
        try:
            await asyncio.wait_for(done.wait(), 10.0 + len(pcm) / BYTES_A_SAMPLE / rate * 2)
        except TimeoutError:
            self._stopped.set()
        finally:
            await asyncio.shield(asyncio.to_thread(self._finish, stream))
        return not self._stopped.is_set()

    def stop(self) -> None:
        """Ends the sound now, from any thread."""
        self._stopped.set()

    def _finish(self, stream: Any) -> None:
        if not self._stopped.is_set():
            stream.stop(ignore_errors=True)
        self._devices.close(stream)
        self._echo.playing(now=False)


class _Source:
    """What the audio callback reads from."""

    def __init__(self, pcm: bytes, stopped: threading.Event, echo: EchoGuard) -> None:
        self._pcm = pcm
        self._position = 0
        self._stopped = stopped
        self._echo = echo

    def fill(self, out: Any) -> bool:
        """Fills the buffer `out`; False when there is nothing more to play."""
        if self._stopped.is_set():
            out[:] = bytes(len(out))
            return False
        piece = self._pcm[self._position : self._position + len(out)]
        self._position += len(piece)
        self._echo.played(loudness(piece))
        out[:] = piece + bytes(len(out) - len(piece))
        return self._position < len(self._pcm)
