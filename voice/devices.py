"""The one place that owns PortAudio: opens streams, and looks for devices anew while none is open.

PortAudio freezes its device list when it is initialised; a microphone plugged in later is only seen after
it is terminated and initialised again, which closes every stream.
"""

import logging
import threading
from collections.abc import Callable
from typing import Any

import sounddevice

from chassis.errors import NotAvailable

log = logging.getLogger(__name__)

INPUT_LATENCY_SECONDS = 0.06
OUTPUT_LATENCY_SECONDS = 0.2
"""Long enough for a busy machine; stopping does not wait for it, what is buffered is dropped."""
BLOCK_SECONDS = 0.02

Callback = Callable[[Any, int, Any, Any], None]


class SoundDevices:
    """Opens and closes raw streams of signed 16 bit mono samples; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: set[int] = set()
        self._stale = False

    def open_input(self, rate: int, callback: Callback) -> sounddevice.RawInputStream:
        """Starts to listen. Raises `NotAvailable` ``no_microphone``."""
        return self._start(
            sounddevice.RawInputStream,
            rate,
            INPUT_LATENCY_SECONDS,
            callback,
            NotAvailable("no_microphone", "There is no microphone. Touch and spoken answers go on"),
        )

    def open_output(self, rate: int, callback: Callback) -> sounddevice.RawOutputStream:
        """Starts to play. Raises `NotAvailable` ``no_loudspeaker``."""
        return self._start(
            sounddevice.RawOutputStream,
            rate,
            OUTPUT_LATENCY_SECONDS,
            callback,
            NotAvailable("no_loudspeaker", "There is no loudspeaker. Answers are only shown"),
        )

    def close(self, stream: Any) -> None:
        """Ends `stream` at once, dropping what it has not played yet."""
        with self._lock:
            self._open.discard(id(stream))
            try:
                stream.abort(ignore_errors=True)
                stream.close(ignore_errors=True)
            except sounddevice.PortAudioError as error:
                log.info("A stream of a lost device was closed: %s", error)

    def _start(self, kind: Any, rate: int, latency: float, callback: Callback, missing: NotAvailable) -> Any:
        with self._lock:
            self._look_again()
            try:
                stream = kind(
                    samplerate=rate,
                    channels=1,
                    dtype="int16",
                    blocksize=int(rate * BLOCK_SECONDS),
                    latency=latency,
                    callback=callback,
                )
                stream.start()
            except (sounddevice.PortAudioError, ValueError) as error:
                self._stale = True
                log.info("%s: %s", missing.code, error)
                raise missing from error
            self._open.add(id(stream))
            return stream

    def _look_again(self) -> None:
        if self._stale and not self._open:
            sounddevice._terminate()
            sounddevice._initialize()
            self._stale = False
