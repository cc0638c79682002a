"""The one place that owns PortAudio: opens streams, and looks for devices anew while none is open.

PortAudio freezes its device list when it is initialised; a microphone plugged in later is only seen after
it is terminated and initialised again, which closes every stream.
"""

import contextlib
import logging
import threading
from collections.abc import Callable
from typing import Any

import sounddevice

from chassis.errors import NotAvailable
from voice.resampling import Stream

log = logging.getLogger(__name__)

INPUT_LATENCY_SECONDS = 0.04
OUTPUT_LATENCY_SECONDS = 0.2
"""Long enough for a busy machine; stopping does not wait for it, what is buffered is dropped."""
BLOCK_SECONDS = 0.02
FULL_QUALITY_HZ = 16_000
"""A device that takes fewer samples a second hears less of "s" and "f"."""

Fill = Callable[[Any, int, Any, Any], None]
Take = Callable[[bytes, bool], None]
"""Takes mono samples, and whether the device lost some before them."""


class SoundDevices:
    """Opens and closes raw streams of signed 16 bit mono samples; safe to use from several threads.

    Attributes:
        input_rate: samples a second of the microphone opened last, as the device has them.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._open: set[int] = set()
        self._stale = False
        self.input_rate = FULL_QUALITY_HZ

    def open_input(self, rate: int, take: Take) -> Any:
        """Starts to listen at `rate`; a device that cannot do that is opened as it likes and resampled.

        Raises:
            NotAvailable: ``no_microphone``.
        """
        missing = NotAvailable("no_microphone", "There is no microphone. Touch and spoken answers go on")
        with self._lock:
            self._look_again()
            try:
                stream = self._open_as_wanted(rate, take)
                stream.start()
            except (sounddevice.PortAudioError, ValueError) as error:
                raise self._missing(missing, error) from error
            self._open.add(id(stream))
            return stream

    def open_output(self, rate: int, fill: Fill) -> Any:
        """Starts to play. Raises `NotAvailable` ``no_loudspeaker``."""
        missing = NotAvailable("no_loudspeaker", "There is no loudspeaker. Answers are only shown")
        with self._lock:
            self._look_again()
            try:
                stream = sounddevice.RawOutputStream(**_shape(rate, 1, OUTPUT_LATENCY_SECONDS), callback=fill)
                stream.start()
            except (sounddevice.PortAudioError, ValueError) as error:
                raise self._missing(missing, error) from error
            self._open.add(id(stream))
            return stream

    def silence(self, stream: Any) -> None:
        """Drops what `stream` has not played yet; it is closed later."""
        with contextlib.suppress(sounddevice.PortAudioError):
            stream.abort(ignore_errors=True)

    def close(self, stream: Any) -> None:
        """Ends `stream` at once, dropping what it has not played yet."""
        with self._lock:
            self._open.discard(id(stream))
            try:
                stream.abort(ignore_errors=True)
                stream.close(ignore_errors=True)
            except sounddevice.PortAudioError as error:
                log.info("A stream of a lost device was closed: %s", error)

    def _open_as_wanted(self, rate: int, take: Take) -> Any:
        def as_it_is(samples: Any, _frames: int, _time: Any, status: Any) -> None:
            take(bytes(samples), bool(status.input_overflow))

        try:
            stream = sounddevice.RawInputStream(**_shape(rate, 1, INPUT_LATENCY_SECONDS), callback=as_it_is)
            self.input_rate = rate
        except sounddevice.PortAudioError as error:
            stream = self._open_as_it_likes(rate, take, error)
        return stream

    def _open_as_it_likes(self, rate: int, take: Take, refused: sounddevice.PortAudioError) -> Any:
        device = sounddevice.query_devices(kind="input")
        own_rate, channels = int(device["default_samplerate"]), min(2, device["max_input_channels"])
        if (own_rate, channels) == (rate, 1) or not own_rate or not channels:
            raise refused
        log.info("The microphone has %d Hz and %d channels: its sound is converted", own_rate, channels)
        converted = Stream(own_rate, channels, rate)

        def convert(samples: Any, _frames: int, _time: Any, status: Any) -> None:
            take(converted.take(bytes(samples)), bool(status.input_overflow))

        shape = _shape(own_rate, channels, INPUT_LATENCY_SECONDS)
        stream = sounddevice.RawInputStream(**shape, callback=convert)
        self.input_rate = own_rate
        return stream

    def _missing(self, missing: NotAvailable, error: Exception) -> NotAvailable:
        self._stale = True
        log.info("%s: %s", missing.code, error)
        return missing

    def _look_again(self) -> None:
        if self._stale and not self._open:
            sounddevice._terminate()
            sounddevice._initialize()
            self._stale = False


def _shape(rate: int, channels: int, latency: float) -> dict[str, Any]:
    return {
        "samplerate": rate,
        "channels": channels,
        "dtype": "int16",
        "blocksize": int(rate * BLOCK_SECONDS),
        "latency": latency,
    }
