"""How long the driver waits: from the last sound of a command to its intent, in real time.

A recording takes the microphone's place, as fast as it was spoken. All that listens behind it is the car's
own: ear, end of sentence, recogniser, understanding.
"""

import itertools
import queue
import time
from dataclasses import dataclass

from voice.devices import SoundDevices
from voice.dialogue import is_sure
from voice.ear import CommandHeard, Ear, Heard, NothingSaid
from voice.echo import EchoGuard
from voice.language import Language
from voice.microphone import FRAME_SECONDS, Microphone
from voice.recognisers.protocol import Recogniser
from voice.sounds import Alphabet, Pronouncer
from voice.vad import loudness
from voice.wake import WakeNetwork, WakeSpotter
from voice.wake_check import WakeCheck

FRAME_BYTES = 640
SILENCE = bytes(FRAME_BYTES)
BEFORE_SECONDS = 0.6
LONGEST_SECONDS = 20.0
END_LEVEL = 0.03
"""What is fainter than this part of the loudest frame is no speech any more."""


@dataclass(frozen=True)
class Delay:
    """What one command took.

    Attributes:
        seconds: from its last sound to its intent; None when it was cut off before, or not heard at all.
        intent: what was understood, empty for nothing.
    """

    seconds: float | None
    intent: str


class _Recording(Microphone):
    """Delivers silence, and a recording in it once `play` was called, a frame each 20 ms.

    Attributes:
        ended: when the last frame with speech in it was delivered, monotonic seconds; None before.
    """

    def __init__(self) -> None:
        super().__init__(SoundDevices())
        self.ended: float | None = None
        self._sound: list[bytes] = []
        self._silence_from = 0
        self._next = 0.0

    def open(self) -> None:
        """Begins to deliver."""
        self._next = time.monotonic()

    def close(self) -> None:
        """Nothing to close."""

    def play(self, pcm: bytes) -> None:
        """Delivers `pcm` (16 kHz, mono, 16 bit) after a short silence."""
        cut = range(0, len(pcm) - FRAME_BYTES + 1, FRAME_BYTES)
        sound = [SILENCE] * int(BEFORE_SECONDS / FRAME_SECONDS)
        sound += [pcm[start : start + FRAME_BYTES] for start in cut]
        least = END_LEVEL * max(map(loudness, sound))
        self._silence_from = sum(1 for _ in itertools.dropwhile(lambda f: loudness(f) < least, sound[::-1]))
        self.ended = None
        self._sound = sound

    def read(self, timeout: float) -> bytes | None:
        """The next frame, when it is due."""
        self._next += FRAME_SECONDS
        if (rest := self._next - time.monotonic()) > 0:
            time.sleep(min(rest, timeout))
        if not self._sound:
            return SILENCE
        self._silence_from -= 1
        if self._silence_from == 0:
            self.ended = self._next
        return self._sound.pop(0)


def delays(recordings: list[bytes], recogniser: Recogniser, language: Language) -> list[Delay]:
    """What each of `recordings` took, spoken one after the other after the key was pressed."""
    heard: queue.SimpleQueue[tuple[float, Heard]] = queue.SimpleQueue()
    microphone = _Recording()
    ear = Ear(
        microphone,
        WakeSpotter(WakeNetwork.load()),
        WakeCheck(Pronouncer("en-GB", Alphabet())),
        EchoGuard(),
        lambda what: heard.put((time.monotonic(), what)),
        language.read,
        is_sure,
    )
    ear.use(recogniser)
    ear.start()
    try:
        return [_delay(microphone, ear, heard, pcm) for pcm in recordings]
    finally:
        ear.stop()


def _delay(
    microphone: _Recording, ear: Ear, heard: "queue.SimpleQueue[tuple[float, Heard]]", pcm: bytes
) -> Delay:
    ear.listen()
    microphone.play(pcm)
    while True:
        moment, what = heard.get(timeout=LONGEST_SECONDS)
        if isinstance(what, CommandHeard):
            intent = what.readings[0].intent if what.readings else ""
            return Delay(None if microphone.ended is None else moment - microphone.ended, intent)
        if isinstance(what, NothingSaid):
            return Delay(None, "")
