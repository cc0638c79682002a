"""Whether the listening program's memory stays flat: hours of sound, as fast as the machine takes it.

Noise, people's recordings, and every minute the wake phrase with a command run through the car's own ear,
recogniser and understanding. What the process holds after a tenth of the time is compared with the end.
"""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from voice.command import Listeners
from voice.devices import SoundDevices
from voice.dialogue import is_sure
from voice.ear import Ear
from voice.echo import EchoCanceller
from voice.heard import CommandHeard, Heard, NothingSaid, WakeHeard
from voice.language import Language
from voice.microphone import FRAME_BYTES, FRAME_SECONDS, SAMPLE_RATE_HZ, Microphone
from voice.recognisers.protocol import Recogniser
from voice.wake import WakeNetwork, WakeSpotter
from voice.wake_check import WakeCheck
from voice.wake_engines import Samples, Voice, speak
from voice.wake_material import read_noise, read_wav, recordings
from voice.wake_verifier import WakeVerifier

COMMANDS = ("how far can I drive", "set the temperature to twenty two degrees", "take me home", "blah blah")
EVERY_SECONDS = 60.0
WARM_SHARE = 0.1
MEGABYTE = 1 << 20
NOISE_VOLUME = 0.3

Figures = dict[str, tuple[float, str]]


class _Hours(Microphone):
    """Delivers `hours` of sound without waiting, then silence.

    Attributes:
        warm: memory in MB when a tenth of it was delivered.
        done: set at the end.
    """

    def __init__(self, data: Path, hours: float) -> None:
        super().__init__(SoundDevices(), EchoCanceller())
        self._count = int(hours * 3600 / FRAME_SECONDS)
        self._delivered = 0
        self._sound = _mixture(data)
        self.warm = 0.0
        self.done = threading.Event()

    def open(self) -> None:
        """Nothing to open."""

    def close(self) -> None:
        """Nothing to close."""

    def read(self, timeout: float) -> bytes | None:
        """The next frame."""
        if self._delivered >= self._count:
            self.done.set()
            time.sleep(timeout)
            return None
        self._delivered += 1
        if self._delivered == int(self._count * WARM_SHARE):
            self.warm = _memory()
        return next(self._sound)


def figures(data: Path, recogniser: Recogniser, language: Language, hours: float) -> Figures:
    """Name to (value, unit)."""
    counts = {"wakes": 0, "commands": 0}
    microphone = _Hours(data, hours)

    def tell(heard: Heard) -> None:
        counts["wakes"] += isinstance(heard, WakeHeard)
        if isinstance(heard, CommandHeard | NothingSaid):
            counts["commands"] += isinstance(heard, CommandHeard)
            ear.wait_for_wake(wake=True)

    check = WakeCheck(WakeVerifier.load())
    ear = Ear(microphone, WakeSpotter(WakeNetwork.load()), check, EchoCanceller(), tell)
    ear.use(Listeners(recogniser, None, language.read, is_sure, language.needs_second))
    ear.wait_for_wake(wake=True)
    began = time.monotonic()
    ear.start()
    microphone.done.wait()
    spent = time.monotonic() - began
    ear.stop()
    now = _memory()
    what = f"MB, {hours:g} h of sound with {counts['wakes']} wakes and {counts['commands']} commands"
    return {
        "voice.memory": (now, what),
        "voice.memory.growth": (now - microphone.warm, f"MB from {WARM_SHARE * hours:g} h to {hours:g} h"),
        "voice.memory.rtf": (spent / (hours * 3600), "of real time"),
    }


def _mixture(data: Path) -> Iterator[bytes]:
    """Frames without end."""
    random = np.random.default_rng(3)
    noise = read_noise(data, held_out=True)
    people = recordings(data)
    since = 0.0
    while True:
        if since >= EVERY_SECONDS:
            voice = Voice("espeak-ng", "en-gb", "en", float(random.integers(140, 180)))
            sound = speak(f"Hola Hola, {random.choice(COMMANDS)}", voice)
            since = 0.0
        elif people and random.random() < 0.3:
            sound = read_wav(people[int(random.integers(len(people)))])
        elif noise is not None:
            start = int(random.integers(0, max(1, len(noise) - 10 * SAMPLE_RATE_HZ)))
            sound = noise[start : start + 10 * SAMPLE_RATE_HZ] * np.float32(NOISE_VOLUME)
        else:
            sound = np.zeros(10 * SAMPLE_RATE_HZ, np.float32)
        since += len(sound) / SAMPLE_RATE_HZ
        yield from _frames(sound)


def _frames(sound: Samples) -> Iterator[bytes]:
    pcm = np.clip(sound * 32767, -32768, 32767).astype(np.int16).tobytes()
    yield from (
        pcm[start : start + FRAME_BYTES] for start in range(0, len(pcm) - FRAME_BYTES + 1, FRAME_BYTES)
    )


def _memory() -> float:
    """What the process holds in memory, in MB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024 / MEGABYTE
    return 0.0
