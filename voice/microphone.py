"""The microphone as a bounded queue of frames."""

import logging
import queue
import time
from typing import Any

from chassis.errors import NotAvailable
from voice.devices import FULL_QUALITY_HZ, SoundDevices
from voice.echo import EchoCanceller

log = logging.getLogger(__name__)

SAMPLE_RATE_HZ = 16_000
FRAME_SECONDS = 0.02
FRAME_BYTES = 640
QUEUE_SECONDS = 10.0
"""What the reader may be late: a second recogniser is asked meanwhile."""
FIRST_SOUND_SECONDS = 4.0
SILENT_STREAM_SECONDS = 2.0
COMPLAINT_EVERY_SECONDS = 60.0


class Microphone:
    """Frames of 20 ms, mono, 16 kHz, signed 16 bit, without the echo of what the car itself says.

    The audio callback only copies into a queue. When the reader falls behind by `QUEUE_SECONDS`, frames are
    lost, counted and told in the log once a minute.

    Attributes:
        lost_frames: how many frames were lost since the start.
    """

    def __init__(self, devices: SoundDevices, echo: EchoCanceller) -> None:
        self._devices = devices
        self._echo = echo
        self._frames: queue.Queue[tuple[bytes, bytes]] = queue.Queue(int(QUEUE_SECONDS / FRAME_SECONDS))
        self._part = b""
        self._stream: Any = None
        self._last_sound = 0.0
        self._patience = FIRST_SOUND_SECONDS
        self._last_complaint = -COMPLAINT_EVERY_SECONDS
        self._complained_of = 0
        self.lost_frames = 0

    @property
    def is_open(self) -> bool:
        """Whether frames are coming."""
        return self._stream is not None

    @property
    def is_poor(self) -> bool:
        """Whether the device hears less than speech has, as one of 8 kHz does."""
        return self._devices.input_rate < FULL_QUALITY_HZ

    def open(self) -> None:
        """Starts to listen. Raises `NotAvailable` ``no_microphone``."""
        while not self._frames.empty():
            self._frames.get_nowait()
        self._part = b""
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
            NotAvailable: ``no_microphone`` when the stream delivers nothing any more (unplugged, stuck).
        """
        self._complain()
        try:
            frame, reference = self._frames.get(timeout=timeout)
        except queue.Empty:
            if time.monotonic() - self._last_sound < self._patience and self._stream.active:
                return None
            self.close()
            raise NotAvailable(
                "no_microphone", "The microphone was unplugged. Touch and spoken answers go on"
            ) from None
        self._last_sound = time.monotonic()
        self._patience = SILENT_STREAM_SECONDS
        return self._echo.clean(frame, reference)

    def backlog(self) -> float:
        """Seconds of sound that wait to be read."""
        return self._frames.qsize() * FRAME_SECONDS

    def _take(self, samples: bytes, lost: bool) -> None:
        """On the audio thread: queues whole frames, each with what was played meanwhile."""
        self._part += samples
        while len(self._part) >= FRAME_BYTES:
            frame, self._part = self._part[:FRAME_BYTES], self._part[FRAME_BYTES:]
            try:
                self._frames.put_nowait((frame, self._echo.reference()))
            except queue.Full:
                self.lost_frames += 1
        if lost:
            self.lost_frames += 1

    def _complain(self) -> None:
        if self.lost_frames > self._complained_of:
            now = time.monotonic()
            if now - self._last_complaint >= COMPLAINT_EVERY_SECONDS:
                log.warning("%d frames of the microphone were lost so far", self.lost_frames)
                self._last_complaint = now
                self._complained_of = self.lost_frames
