"""How fast the car falls silent when somebody speaks over it, and how fast it answers.

PulseAudio runs with null sinks: the car's loudspeaker, the driver, and the cabin that the microphone hears.
Into the cabin the driver is played and, weaker and later, the loudspeaker. Loudspeaker and driver are
recorded; the recordings say when the voice began and when the prompt was silent, so the sound server's own
delays are in the figures. What runs between is the car's: loudspeaker, microphone, canceller, ear.
"""

import asyncio
import os
import shutil
import subprocess
import tempfile
import threading
import time
import wave
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from chassis.clock import SystemClock
from chassis.errors import CarError
from voice.devices import SoundDevices
from voice.ear import Ear
from voice.echo import EchoCanceller
from voice.heard import Heard, MicrophoneChanged, SpeechOverPrompt
from voice.loudspeaker import Loudspeaker
from voice.microphone import Microphone
from voice.speech import Speech
from voice.wake import WakeNetwork, WakeSpotter
from voice.wake_check import WakeCheck
from voice.wake_engines import SAMPLE_RATE_HZ, Samples, Voice, speak
from voice.wake_verifier import WakeVerifier

PROGRAMS = ("pulseaudio", "pactl", "paplay", "parec")
ECHO_VOLUME, ECHO_LATENCY_MS = "45%", 30
PROMPT = "In two hundred metres turn left, then keep to the right for three kilometres, then turn left again"
INTERRUPTIONS = ("no, not there", "stop that", "wait a moment", "cancel it", "I mean the airport")
VOICES = ("en-gb", "en-us+f3", "es+m3", "de+f2")
ALONE = 4
LOUD = 0.01
BEFORE_SECONDS = 1.6
LONGEST_SECONDS = 12.0
START_SECONDS = 10.0
ALSA = "</usr/share/alsa/alsa.conf>\npcm.!default { type pulse }\nctl.!default { type pulse }\n"
LOOP = "--load=module-loopback sink=cabin"
SERVER = (
    *("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"),
    *(f"--load=module-null-sink sink_name={name}" for name in ("loudspeaker", "cabin", "driver")),
    f"{LOOP} source=loudspeaker.monitor latency_msec={ECHO_LATENCY_MS}",
    f"{LOOP} source=driver.monitor latency_msec=1",
)

Figures = dict[str, tuple[float, str]]


def figures() -> Figures:
    """Name to (value, unit).

    Raises:
        CarError: ``no_sound_server``, PulseAudio is not installed or does not start.
    """
    with _sound_server() as environment:
        os.environ.update(environment)
        return asyncio.run(_measure())


@dataclass
class _Car:
    """The parts of the voice program that speak and listen."""

    listens: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        devices, echo = SoundDevices(), EchoCanceller()
        self.loudspeaker = Loudspeaker(devices, echo)
        self.speech = Speech(self.loudspeaker, SystemClock())
        check = WakeCheck(WakeVerifier.load())
        spotter = WakeSpotter(WakeNetwork.load())
        self.ear = Ear(Microphone(devices, echo), spotter, check, echo, self._tell, self.loudspeaker)

    def _tell(self, heard: Heard) -> None:
        if isinstance(heard, SpeechOverPrompt):
            self.loudspeaker.stop()
        elif isinstance(heard, MicrophoneChanged) and heard.is_there:
            self.listens.set()


async def _measure() -> Figures:
    car = _Car()
    car.speech.start()
    car.ear.start()
    try:
        async with asyncio.timeout(LONGEST_SECONDS):
            await asyncio.to_thread(car.listens.wait)
        await car.speech.say("Warming up", "en-GB", "answer")
        alone = [await car.speech.say(PROMPT, "en-GB", "answer") for _ in range(ALONE)]
        runs = [await _interrupt(car, text, voice) for voice in VOICES for text in INTERRUPTIONS]
    finally:
        await car.speech.stop()
        await asyncio.to_thread(car.ear.stop)
    stops = [1000 * silent for _first, silent in runs if silent is not None]
    firsts = [1000 * first for first, _silent in runs]
    found: Figures = {
        "voice.first_audio": (float(np.percentile(firsts, 95)), f"ms, p95 of {len(firsts)} answers"),
        "voice.barge_in.missed": (len(runs) - len(stops), f"of {len(runs)} synthetic voices over a prompt"),
        "voice.barge_in.by_itself": (
            sum(outcome != "finished" for outcome in alone),
            f"of {ALONE} prompts alone that ended early",
        ),
    }
    if stops:
        found["voice.barge_in"] = (float(np.percentile(stops, 95)), f"ms, p95 of {len(stops)}")
        found["voice.barge_in.p50"] = (float(np.percentile(stops, 50)), "ms")
    return found


async def _interrupt(car: _Car, text: str, voice: str) -> tuple[float, float | None]:
    """Seconds to the first sound of a prompt, and from the first sound of `text` over it to silence."""
    with tempfile.TemporaryDirectory() as folder:
        driver = Path(folder) / "driver.wav"
        _write(driver, speak(text, Voice("espeak-ng", voice, voice[:2], 160.0)))
        recordings = [_Recording(sink) for sink in ("loudspeaker", "driver")]
        asked = time.monotonic()
        saying = asyncio.create_task(car.speech.say(PROMPT, "en-GB", "answer"))
        await asyncio.sleep(BEFORE_SECONDS)
        player = await asyncio.create_subprocess_exec("paplay", "--device=driver", str(driver))
        await player.wait()
        outcome = await saying
        prompt, said = (recording.stop() for recording in recordings)
    first = prompt[0] - asked
    began = said[0]
    silent = max(prompt[-1] - began, 0.0)
    return first, silent if outcome == "interrupted" else None


class _Recording:
    """What one sink plays, with the time at which each piece came."""

    def __init__(self, sink: str) -> None:
        command = ["parec", f"--device={sink}.monitor", f"--rate={SAMPLE_RATE_HZ}", "--channels=1"]
        command += ["--format=s16le", "--latency-msec=10"]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE)  # noqa: S603
        self._pieces: list[tuple[float, bytes]] = []
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def stop(self) -> list[float]:
        """The moments, every 10 ms, at which there was sound."""
        self._process.terminate()
        self._process.wait(5)
        self._thread.join(5)
        return _loud_moments(self._pieces)

    def _read(self) -> None:
        pipe = self._process.stdout
        while pipe is not None and (piece := os.read(pipe.fileno(), 65536)):
            self._pieces.append((time.monotonic(), piece))


def _loud_moments(pieces: list[tuple[float, bytes]]) -> list[float]:
    """The monotonic times of the loud 10 ms; no piece comes before it was played, so the quickest counts."""
    begin, count, pcm = float("inf"), 0, bytearray()
    for arrived, piece in pieces:
        pcm += piece
        count = len(pcm) // 2
        begin = min(begin, arrived - count / SAMPLE_RATE_HZ)
    window = SAMPLE_RATE_HZ // 100
    samples = np.frombuffer(bytes(pcm[: count // window * window * 2]), np.int16) / 32768.0
    levels = np.abs(samples.reshape(-1, window)).max(axis=1)
    return [begin + (int(place) + 1) / 100 for place in np.flatnonzero(levels > LOUD)]


def _write(path: Path, samples: Samples) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE_HZ)
        file.writeframes((samples * 32767).astype(np.int16).tobytes())


@contextmanager
def _sound_server() -> Iterator[dict[str, str]]:
    """A PulseAudio of its own and the environment in which it is the only sound card."""
    if missing := [name for name in PROGRAMS if shutil.which(name) is None]:
        raise CarError("no_sound_server", f"Missing: {', '.join(missing)}")
    with tempfile.TemporaryDirectory(prefix="card") as name:
        folder = Path(name)
        (folder / "alsa.conf").write_text(ALSA)
        environment = {
            "XDG_RUNTIME_DIR": name,
            "PULSE_COOKIE": str(folder / "cookie"),
            "PULSE_SINK": "loudspeaker",
            "PULSE_SOURCE": "cabin.monitor",
            "ALSA_CONFIG_PATH": str(folder / "alsa.conf"),
        }
        server = subprocess.Popen(  # noqa: S603
            [*SERVER, f"--load=module-native-protocol-unix socket={folder / 'socket'} auth-anonymous=1"],
            env=os.environ | environment | {"HOME": name},
            stderr=subprocess.DEVNULL,
        )
        environment["PULSE_SERVER"] = f"unix:{folder / 'socket'}"
        try:
            _wait_for(os.environ | environment)
            yield environment
        finally:
            server.terminate()
            server.wait(5)


def _wait_for(environment: dict[str, str]) -> None:
    """Returns when the server answers, with the echo's volume set."""
    until = time.monotonic() + START_SECONDS
    while subprocess.run(["pactl", "info"], env=environment, capture_output=True, check=False).returncode:  # noqa: S607
        if time.monotonic() > until:
            raise CarError("no_sound_server", "PulseAudio did not start")
        time.sleep(0.05)
    inputs = ["pactl", "list", "short", "sink-inputs"]
    listed = subprocess.run(inputs, env=environment, capture_output=True, text=True, check=True).stdout  # noqa: S603
    first = listed.split("\t", 1)[0]
    subprocess.run(["pactl", "set-sink-input-volume", first, ECHO_VOLUME], env=environment, check=True)  # noqa: S603, S607
