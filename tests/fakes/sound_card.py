"""A whole sound card without hardware: PulseAudio with null sinks, private to one test.

What is played into the sink ``cabin`` is heard by the microphone; what the car says goes to the sink
``loudspeaker`` and can be recorded there. The two are apart, so the car hears itself only if a test plays its
recording back into the cabin.
"""

import os
import shutil
import subprocess
import time
import wave
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

START_SECONDS = 10.0
POLL_SECONDS = 0.02
RECORDING_RATE_HZ = 16_000
SILENCE_BEFORE_SECONDS = 0.6
"""A sink that begins to play writes anew what it has just shown its listeners: of 12 sentences played without
this, 10 lost up to 0.2 s of their beginning."""
NEEDED_PROGRAMS = ("pulseaudio", "paplay", "parec", "pactl")

ALSA_CONFIGURATION = """</usr/share/alsa/alsa.conf>
pcm.!default { type pulse }
ctl.!default { type pulse }
"""


def missing_programs() -> list[str]:
    """What has to be installed before a `VirtualSoundCard` can start; empty when all is there."""
    return [name for name in NEEDED_PROGRAMS if shutil.which(name) is None]


@dataclass
class Recording:
    """What is heard on a sink from now until `stop`."""

    process: subprocess.Popen[bytes]
    path: Path

    def stop(self) -> bytes:
        """Ends the recording and returns all of it: 16 kHz mono, signed 16 bit."""
        self.process.terminate()
        self.process.wait(5)
        return self.path.read_bytes()

    def so_far(self) -> bytes:
        """What has been recorded up to now, in the same format."""
        return self.path.read_bytes()


@dataclass
class VirtualSoundCard:
    """Starts and stops a PulseAudio of its own in `folder` (which must exist and have a short path).

    Programs under test get `environment()`; use it as a context manager or call `start` and `stop`.
    """

    folder: Path
    _server: subprocess.Popen[bytes] | None = None
    _recordings: list[Recording] = field(default_factory=list)
    _played: int = 0

    def __enter__(self) -> "VirtualSoundCard":
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def environment(self) -> dict[str, str]:
        """The environment of this process with this sound card as the only one."""
        return os.environ | {
            "XDG_RUNTIME_DIR": str(self._runtime),
            "PULSE_SERVER": f"unix:{self._runtime / 'pulse.sock'}",
            "PULSE_COOKIE": str(self._runtime / "cookie"),
            "PULSE_SINK": "loudspeaker",
            "PULSE_SOURCE": "cabin.monitor",
            "ALSA_CONFIG_PATH": str(self._runtime / "alsa.conf"),
        }

    def start(self) -> None:
        """Starts the server and waits until it answers. Raises `RuntimeError` if it does not."""
        self._runtime.mkdir(mode=0o700, exist_ok=True)
        (self._runtime / "alsa.conf").write_text(ALSA_CONFIGURATION)
        environment = {key: value for key, value in self.environment().items() if key != "PULSE_SERVER"}
        command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no"]
        command += [
            # The first is what Qt takes for the loudspeaker; it does not look at PULSE_SINK.
            "--load=module-null-sink sink_name=loudspeaker",
            "--load=module-null-sink sink_name=cabin",
        ]
        command += [
            f"--load=module-native-protocol-unix socket={self._runtime / 'pulse.sock'} auth-anonymous=1"
        ]
        with (self._runtime / "pulseaudio.log").open("wb") as log:
            self._server = subprocess.Popen(
                command, env=environment | {"HOME": str(self._runtime)}, stdout=log, stderr=log
            )
        self._wait_until_it_answers()

    def stop(self) -> None:
        """Ends all recordings and the server."""
        for recording in self._recordings:
            if recording.process.poll() is None:
                recording.stop()
        self._recordings.clear()
        self._end_server()

    def play(self, wav: Path, *, sink: str = "cabin") -> None:
        """Plays `wav` to its end; into ``cabin`` it is what the microphone hears."""
        self.begin_to_play(wav, sink=sink).wait(60)

    def begin_to_play(self, wav: Path, *, sink: str = "cabin") -> subprocess.Popen[bytes]:
        """Plays `wav`, a short silence before it, while the caller goes on.

        The caller waits for or ends the process.
        """
        self._played += 1
        whole = _behind_silence(wav, self._runtime / f"played-{self._played}.wav")
        return subprocess.Popen(["paplay", f"--device={sink}", str(whole)], env=self.environment())

    def record(self, path: Path, *, sink: str = "loudspeaker") -> Recording:
        """Records raw samples of `sink` into `path` from now on; waits until the first ones arrive."""
        command = ["parec", f"--device={sink}.monitor", f"--rate={RECORDING_RATE_HZ}", "--channels=1"]
        command += ["--format=s16le", "--latency-msec=20"]
        with path.open("wb") as file:
            process = subprocess.Popen(command, env=self.environment(), stdout=file)
        recording = Recording(process, path)
        self._recordings.append(recording)
        self._wait_for(lambda: path.stat().st_size > 0, "The recording did not begin")
        return recording

    def unplug(self) -> None:
        """The whole card is gone, as when its cable is pulled: whoever listens or plays is cut off."""
        self._end_server()

    def plug_in(self) -> None:
        """The card is back."""
        self.start()

    @property
    def _runtime(self) -> Path:
        return self.folder / "sound"

    def _end_server(self) -> None:
        if self._server is not None:
            self._server.terminate()
            self._server.wait(5)
            self._server = None

    def _wait_until_it_answers(self) -> None:
        def answers() -> bool:
            result = subprocess.run(
                ["pactl", "info"], env=self.environment(), capture_output=True, timeout=5, check=False
            )
            return result.returncode == 0

        self._wait_for(answers, "PulseAudio did not start")

    def _wait_for(self, happened: Callable[[], bool], complaint: str) -> None:
        limit = time.monotonic() + START_SECONDS
        while not happened():
            if time.monotonic() > limit or (self._server is not None and self._server.poll() is not None):
                raise RuntimeError(f"{complaint}: {(self._runtime / 'pulseaudio.log').read_text()[-500:]}")
            time.sleep(POLL_SECONDS)


def _behind_silence(wav: Path, whole: Path) -> Path:
    """Writes `wav` with silence before it to `whole` and returns that."""
    with wave.open(str(wav)) as file:
        sound, silent = file.readframes(file.getnframes()), int(SILENCE_BEFORE_SECONDS * file.getframerate())
        with wave.open(str(whole), "wb") as longer:
            longer.setparams(file.getparams())
            longer.writeframes(bytes(silent * file.getnchannels() * file.getsampwidth()) + sound)
    return whole


def write_wav(path: Path, pcm: bytes, rate: int = RECORDING_RATE_HZ) -> Path:
    """Writes mono signed 16-bit `pcm` as a WAV file and returns its path."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(pcm)
    return path


def speak_to_file(path: Path, text: str, voice: str = "en-gb", *, speed: int = 150, pitch: int = 50) -> Path:
    """Synthesises `text` with espeak-ng into the WAV file `path` (22.05 kHz) and returns its path."""
    command = ["espeak-ng", "-v", voice, "-s", str(speed), "-p", str(pitch), "-w", str(path), text]
    subprocess.run(command, check=True, timeout=30)
    return path


def record_speech(path: Path, text: str, voice: str = "en-gb") -> Path:
    """As `speak_to_file`, at the microphone's 16 kHz."""
    spoken = speak_to_file(path.with_suffix(".22k"), text, voice)
    subprocess.run(["sox", "-R", "-t", "wav", str(spoken), "-r", "16000", str(path)], check=True, timeout=30)
    return path
