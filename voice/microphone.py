"""The microphone as a bounded queue of frames."""

import logging
import queue
import time
from typing import Any

from chassis.errors import NotAvailable
from voice.devices import SoundDevices

log = logging.getLogger(__name__)

SAMPLE_RATE_HZ = 16_000
FRAME_SECONDS = 0.02
QUEUE_SECONDS = 6.0
FIRST_SOUND_SECONDS = 4.0
SILENT_STREAM_SECONDS = 2.0
COMPLAINT_EVERY_SECONDS = 60.0


class Microphone:
    """Frames of 20 ms, mono, 16 kHz, signed 16 bit.

    The audio callback only copies into a queue. When the reader falls behind by `QUEUE_SECONDS`, frames are
    lost, counted and told in the log once a minute.

    Attributes:
        lost_frames: how many frames were lost since the start.
    """

    def __init__(self, devices: SoundDevices) -> None:
        self._devices = devices
        self._frames: queue.Queue[bytes] = queue.Queue(int(QUEUE_SECONDS / FRAME_SECONDS))
        self._stream: Any = None
        self._last_sound = 0.0
        self._patience = FIRST_SOUND_SECONDS
        self._last_complaint = 0.0
        self._complained_of = 0
        self.lost_frames = 0

    @property
    def is_open(self) -> bool:
        """Whether frames are coming."""
        return self._stream is not None

    def open(self) -> None:
        """Starts to listen. Raises `NotAvailable` ``no_microphone``."""
        while not self._frames.empty():
            self._frames.get_nowait()
        self._stream = self._devices.open_input(SAMPLE_RATE_HZ, self._take)
        self._last_sound = time.monotonic()
        self._patience = FIRST_SOUND_SECONDS

    def close(self) -> None:
        """Stops listening; may be opened again."""
        if self._stream is not None:
            self._devices.close(self._stream)
            self._stream = None

    def read(self, timeout: float) -> bytes | None:
        """The next frame, or None when none came within `timeout` seconds.

        Raises:
            NotAvailable: ``no_microphone`` when the stream delivers nothing any more (unplugged).
        """
        self._complain()
        try:
            frame = self._frames.get(timeout=timeout)
        except queue.Empty:
            if time.monotonic() - self._last_sound < self._patience and self._stream.active:
                return None
            self.close()
            raise NotAvailable(
                "no_microphone", "The microphone was unplugged. Touch and spoken answers go on"
            ) from None
        self._last_sound = time.monotonic()
        self._patience = SILENT_STREAM_SECONDS
        return frame

    def backlog(self) -> float:
        """Seconds of sound that wait to be read."""
        return self._frames.qsize() * FRAME_SECONDS

    def _take(self, samples: Any, _frames: int, _time: Any, status: Any) -> None:
        try:
            self._frames.put_nowait(bytes(samples))
        except queue.Full:
            self.lost_frames += 1
        if status.input_overflow:
            self.lost_frames += 1

    def _complain(self) -> None:
        if self.lost_frames > self._complained_of:
            now = time.monotonic()
            if now - self._last_complaint >= COMPLAINT_EVERY_SECONDS:
                log.warning("%d frames of the microphone were lost so far", self.lost_frames)
                self._last_complaint = now
                self._complained_of = self.lost_frames
