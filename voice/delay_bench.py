"""How long the driver waits: from the last sound of a command to its intent, in real time.

A recording takes the microphone's place, as fast as it was spoken. All that listens behind it is the car's
own: ear, end of sentence, recognisers, understanding. ``keyed`` opens the ear by the voice key, ``woken`` as
the wake phrase does, after which the command may begin in several places (see `voice.command`).
"""

import itertools
import queue
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from voice.acceptance_bench import bench_sentences, read_pcm, recordings_of_home
from voice.command import Listeners
from voice.devices import SoundDevices
from voice.dialogue import is_sure
from voice.ear import Ear
from voice.echo import EchoCanceller
from voice.heard import CommandHeard, Heard, NothingSaid
from voice.language import Language
from voice.microphone import FRAME_SECONDS, Microphone
from voice.recognisers.choice import Choice
from voice.recognisers.protocol import Recogniser
from voice.vad import loudness
from voice.wake import WakeNetwork, WakeSpotter
from voice.wake_check import WakeCheck
from voice.wake_verifier import WakeVerifier

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


class RecordedMicrophone(Microphone):
    """Delivers silence, and a recording in it once `play` was called, a frame each 20 ms.

    Attributes:
        ended: when the last frame with speech in it was delivered, monotonic seconds; None before.
    """

    def __init__(self) -> None:
        super().__init__(SoundDevices(), EchoCanceller())
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


class _Wake(WakeSpotter):
    """Finds the wake phrase when it is told to.

    Attributes:
        said: the phrase ends with the next frame.
    """

    def __init__(self) -> None:
        super().__init__(WakeNetwork.load())
        self.said = False

    def take(self, frame: bytes, *, speech: bool) -> bool:
        """Looks as in the car, for what that takes."""
        super().take(frame, speech=speech)
        said, self.said = self.said, False
        return said


class _Believe(WakeCheck):
    """Confirms what `_Wake` found."""

    def __init__(self) -> None:
        super().__init__(WakeVerifier.load())

    def confirms(self, _pcm: bytes, _recogniser: Recogniser | None, _spotted: float = 0.0) -> bool:
        """Always."""
        return True


def figures(data: Path, tag: str, choice: Choice, most: int) -> Iterator[tuple[str, float, str, int]]:
    """Name, value, unit and number of recordings for commands to a home in the language `tag`.

    At most so many recordings are played (0: all), in both ways of opening the ear. Closes the recognisers.
    """
    paths = recordings_of_home(data, tag[:2])
    paths = paths[:: max(1, len(paths) // most) if most else 1][: most or None]
    language = Language(tag, bench_sentences(f"home.{tag[:2]}"))
    for way, waits in delays([read_pcm(path) for path in paths], choice, language).items():
        waited = [1000 * wait.seconds for wait in waits if wait.seconds is not None]
        name = f"voice.latency.{tag[:2]}.{way}"
        for percent in (50, 95) if waited else ():
            yield f"{name}.p{percent}", float(np.percentile(waited, percent)), "ms", len(waited)
        yield f"{name}.cut_off", len(waits) - len(waited), "recordings", len(waits)


def delays(recordings: Sequence[bytes], choice: Choice, language: Language) -> dict[str, list[Delay]]:
    """What each of `recordings` took, ``keyed`` and ``woken``, the ear opened anew for each."""
    if choice.recogniser is None:
        return {}
    heard: queue.SimpleQueue[tuple[float, Heard]] = queue.SimpleQueue()
    microphone, wake = RecordedMicrophone(), _Wake()
    ear = Ear(microphone, wake, _Believe(), EchoCanceller(), lambda what: heard.put((time.monotonic(), what)))
    by = (choice.recogniser, choice.second, language.read, is_sure, language.needs_second, choice.waker)
    ear.use(Listeners(*by, language.likelier))
    ear.start()
    try:
        return {
            way: [_delay(microphone, ear, opener, heard, pcm) for pcm in recordings]
            for way, opener in (("keyed", None), ("woken", wake))
        }
    finally:
        ear.stop()


def _delay(
    microphone: RecordedMicrophone,
    ear: Ear,
    wake: _Wake | None,
    heard: "queue.SimpleQueue[tuple[float, Heard]]",
    pcm: bytes,
) -> Delay:
    if wake is None:
        ear.listen()
    else:
        wake.said = True
    microphone.play(pcm)
    while True:
        moment, what = heard.get(timeout=LONGEST_SECONDS)
        if isinstance(what, CommandHeard):
            intent = what.readings[0].intent if what.readings else ""
            return Delay(None if microphone.ended is None else moment - microphone.ended, intent)
        if isinstance(what, NothingSaid):
            return Delay(None, "")
