"""The thread that listens: wake phrase, utterances, text; tells what it heard, decides nothing.

One owner starts and stops it. Requests come in over a queue and are done between two frames of sound; what
was heard goes out through one callback, on this thread.
"""

import logging
import math
import queue
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from chassis.errors import NotAvailable
from voice.echo import EchoGuard
from voice.microphone import FRAME_SECONDS, SAMPLE_RATE_HZ, Microphone
from voice.protocol import Sensitivity
from voice.recognisers.protocol import Hypotheses, Recogniser
from voice.understanding import Interpretation
from voice.utterance import Segmenter, Step
from voice.vad import SILENCE_LEVEL, VoiceActivity, loudness, voicing
from voice.wake import THRESHOLDS, WakeSpotter
from voice.wake_check import WakeCheck

log = logging.getLogger(__name__)

RING_SECONDS = 3.0
BYTES_A_SAMPLE = 2
PREROLL_SECONDS = 0.5
WAKE_TAIL_SECONDS = 0.16
"""How long after its end the wake phrase is found: what was said since belongs to the command."""
OTHER_BEGINNINGS_SECONDS = (0.06, 0.12)
"""Where the command may begin as well: with the phrase's last sound in front of it, much is misheard."""
WAKE_SOUND_MEMORY_SECONDS = 0.8
COMMAND_END_SECONDS = 0.6
EARLY_END_SECONDS = 0.4
GUESS_AFTER_SECONDS = 0.26
NOTHING_SAID_SECONDS = 6.0
LEAST_AFTER_WAKE_SECONDS = 0.25
"""Speech that goes on shorter than this behind the wake phrase is its own last sound."""
NEAR_SPEECH_SECONDS = 0.08
VOICED = 0.6
NEAR_FRAMES_TO_WAKE = 15
"""Of the last second, the frames that must be somebody else's for a wake while the car speaks."""
LEVEL_EVERY_FRAMES = 3
FIRST_RETRY_SECONDS = 1.0
LONGEST_RETRY_SECONDS = 30.0
LASTING_SECONDS = 10.0
"""A microphone that was there this long is looked for quickly again."""


@dataclass(frozen=True)
class MicrophoneChanged:
    """The microphone is there (no `problem`) or not."""

    problem: str = ""
    message: str = ""


@dataclass(frozen=True)
class LevelHeard:
    """Loudness while a command is listened for, 0 to 1."""

    value: float


@dataclass(frozen=True)
class WakeHeard:
    """The wake phrase was said; a command is listened for from now on."""


@dataclass(frozen=True)
class PartialHeard:
    """The text of the command so far."""

    text: str


@dataclass(frozen=True)
class CommandHeard:
    """A command was said. `ended` is the monotonic time at which speech ended."""

    hypotheses: Hypotheses
    readings: tuple[Interpretation, ...]
    ended: float


@dataclass(frozen=True)
class NothingSaid:
    """Nobody spoke within `NOTHING_SAID_SECONDS`."""


@dataclass(frozen=True)
class SpeechOverPrompt:
    """Somebody speaks while the car speaks."""


Heard = (
    MicrophoneChanged | LevelHeard | WakeHeard | PartialHeard | CommandHeard | NothingSaid | SpeechOverPrompt
)

Interpret = Callable[[Hypotheses], tuple[Interpretation, ...]]
"""All readings of what was heard, best first."""


class Ear:
    """Listens on its own thread from `start` to `stop`.

    Args:
        tell: called on the ear's thread with everything that was heard.
        interpret: reads hypotheses; also decides whether a sentence is complete enough to stop waiting early.
        is_sure: whether the best reading is so good that a short pause ends the sentence.
    """

    def __init__(
        self,
        microphone: Microphone,
        spotter: WakeSpotter,
        check: WakeCheck,
        echo: EchoGuard,
        tell: Callable[[Heard], None],
        interpret: Interpret,
        is_sure: Callable[[tuple[Interpretation, ...]], bool],
    ) -> None:
        self._microphone = microphone
        self._spotter = spotter
        self._check = check
        self._echo = echo
        self._tell = tell
        self._interpret = interpret
        self._is_sure = is_sure
        self._vad = VoiceActivity()
        self._ring: deque[tuple[bytes, float]] = deque(maxlen=int(RING_SECONDS / FRAME_SECONDS))
        self._requests: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._recogniser: Recogniser | None = None
        self._wake = False
        self._command: _Command | None = None
        self._near_speech = 0.0
        self._near: deque[bool] = deque(maxlen=int(1.0 / FRAME_SECONDS))
        self._quiet_frames = 10_000
        self._frame_count = 0
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="ear")

    # Requests, from any thread ------------------------------------------------------------------------

    def start(self) -> None:
        """Starts the thread."""
        self._thread.start()

    def stop(self) -> None:
        """Ends the thread and waits for it."""
        self._stopping.set()
        if self._thread.ident is not None:  # else it was never started
            self._thread.join()

    def use(self, recogniser: Recogniser | None) -> None:
        """Recognises with `recogniser` from now on; closes the one before."""
        self._requests.put(lambda: self._change_recogniser(recogniser))

    def wait_for_wake(self, *, wake: bool) -> None:
        """Drops a command being listened for; waits for the wake phrase if `wake`."""
        self._requests.put(lambda: self._wait(wake))

    def be_sensitive(self, sensitivity: Sensitivity) -> None:
        """Takes the wake phrase for said as readily as that from now on."""
        self._requests.put(lambda: setattr(self._spotter, "threshold", THRESHOLDS[sensitivity]))

    def listen(self, *, back_seconds: float = 0.0) -> None:
        """Listens for a command from now on; what was heard in the last `back_seconds` belongs to it."""
        self._requests.put(lambda: self._begin_command(self._latest(back_seconds)))

    # The thread ---------------------------------------------------------------------------------------

    def _run(self) -> None:
        retry = FIRST_RETRY_SECONDS / 2
        while not self._stopping.is_set():
            opened = time.monotonic()
            try:
                self._microphone.open()
                self._listen_until_lost()
            except NotAvailable as error:
                self._command = None
                self._tell(MicrophoneChanged(error.code, error.message))
                lasted = time.monotonic() - opened
                retry = (
                    min(retry * 2, LONGEST_RETRY_SECONDS) if lasted < LASTING_SECONDS else FIRST_RETRY_SECONDS
                )
                self._stopping.wait(retry)
                self._do_requests()
            except Exception:  # top of the thread: one bad frame must not make the car deaf
                log.exception("Listening failed")
                self._microphone.close()
                self._stopping.wait(retry)
        self._microphone.close()
        self._change_recogniser(None)

    def _listen_until_lost(self) -> None:
        """Takes frame after frame; the microphone counts as there from the first one on."""
        is_there = False
        while not self._stopping.is_set():
            self._do_requests()
            frame = self._microphone.read(timeout=0.1)
            if frame is not None:
                if not is_there:
                    self._tell(MicrophoneChanged())
                is_there = True
                self._take(frame)

    def _do_requests(self) -> None:
        while not self._requests.empty():
            self._requests.get()()

    def _take(self, frame: bytes) -> None:
        probability = self._vad.probability(frame)
        self._ring.append((frame, probability))
        self._quiet_frames = 0 if loudness(frame) >= SILENCE_LEVEL else self._quiet_frames + 1
        is_sound = self._quiet_frames * FRAME_SECONDS < WAKE_SOUND_MEMORY_SECONDS
        woken = self._spotter.take(frame, speech=self._wake and is_sound and self._command is None)
        if self._command is not None:
            self._show_level(frame)
            self._hear_command(self._command, frame, probability)
        else:
            self._hear_over_prompt(frame)
            if woken:
                self._wake_up()

    def _wake_up(self) -> None:
        if self._echo.is_playing and sum(self._near) < NEAR_FRAMES_TO_WAKE:
            log.debug("The car woke itself with score %.1f", self._spotter.best)
            return
        if self._recogniser is None or not self._check.confirms(self._last_seconds(), self._recogniser):
            log.debug("A wake of score %.1f was vetoed", self._spotter.best)
            return
        log.debug("Woken with score %.1f", self._spotter.best)
        self._tell(WakeHeard())
        self._begin_command(self._latest(WAKE_TAIL_SECONDS), LEAST_AFTER_WAKE_SECONDS)

    def _last_seconds(self) -> bytes:
        return b"".join(frame for frame, _ in self._ring)

    def _show_level(self, frame: bytes) -> None:
        self._frame_count += 1
        if self._frame_count % LEVEL_EVERY_FRAMES == 0:
            self._tell(LevelHeard(level(frame)))

    def _hear_over_prompt(self, frame: bytes) -> None:
        """The VAD answers too late to stop a prompt in time: here loudness and pitch tell a voice."""
        if not self._echo.is_playing:
            self._near_speech = 0.0
            self._near.clear()
            return
        is_near = self._echo.is_near_speech(loudness(frame))
        self._near.append(is_near)
        is_voice = is_near and voicing(b"".join(frame for frame, _ in list(self._ring)[-2:])) >= VOICED
        self._near_speech = max(0.0, self._near_speech + (FRAME_SECONDS if is_voice else -FRAME_SECONDS))
        if self._near_speech >= NEAR_SPEECH_SECONDS:
            self._near_speech = 0.0
            self._tell(SpeechOverPrompt())

    def _change_recogniser(self, recogniser: Recogniser | None) -> None:
        if self._recogniser is not None:
            self._recogniser.close()
        self._recogniser = recogniser
        self._command = None

    def _wait(self, wake: bool) -> None:
        self._command = None
        self._wake = wake

    def _latest(self, seconds: float) -> list[tuple[bytes, float]]:
        count = int(seconds / FRAME_SECONDS)
        return list(self._ring)[-count:] if count else []

    def _begin_command(self, already: list[tuple[bytes, float]], least: float = 0.0) -> None:
        """Listens for a command that may begin with the frames `already`."""
        if self._recogniser is None:
            return
        self._command = command = _Command(self._recogniser, self._interpret, self._is_sure, least)
        for frame, probability in already:
            command.take(frame, probability)

    def _hear_command(self, command: "_Command", frame: bytes, probability: float) -> None:
        for heard in command.take(frame, probability):
            if isinstance(heard, CommandHeard | NothingSaid):
                self._command = None
            self._tell(heard)


class _Command:
    """One command while it is being said."""

    def __init__(
        self,
        recogniser: Recogniser,
        interpret: Interpret,
        is_sure: Callable[[tuple[Interpretation, ...]], bool],
        least_first_seconds: float,
    ) -> None:
        self._recogniser = recogniser
        self._interpret = interpret
        self._is_sure = is_sure
        self._least = least_first_seconds
        self._voiced = 0.0
        self._follows_wake = least_first_seconds > 0.0
        self._pcm = bytearray()
        self._segmenter = Segmenter(COMMAND_END_SECONDS)
        self._before: deque[bytes] = deque(maxlen=int(PREROLL_SECONDS / FRAME_SECONDS))
        self._held: list[bytes] = []
        self._waited = 0.0
        self._guess: CommandHeard | None = None

    def take(self, frame: bytes, probability: float) -> list[Heard]:
        """Takes 20 ms; returns what is to be told, a `CommandHeard` or `NothingSaid` at the end."""
        match self._segmenter.take(probability):
            case Step.SILENCE:
                return self._wait(frame)
            case Step.BEGAN:
                self._voiced = self._segmenter.length
                self._recogniser.reset()
                self._pcm.clear()
                return self._accept(b"".join(self._before) + frame)
            case Step.GOES_ON:
                self._voiced += FRAME_SECONDS
                self._guess = None
                pcm, self._held = b"".join(self._held) + frame, []
                return self._accept(pcm)
            case Step.PAUSE:
                return self._pause(frame)
            case Step.ENDED:
                return [self._guess or self._read()]

    def _wait(self, frame: bytes) -> list[Heard]:
        self._before.append(frame)
        self._waited += FRAME_SECONDS
        return [NothingSaid()] if self._waited >= NOTHING_SAID_SECONDS else []

    def _accept(self, pcm: bytes) -> list[Heard]:
        self._pcm += pcm
        text = self._recogniser.accept(pcm)
        return [PartialHeard(text)] if text else []

    def _pause(self, frame: bytes) -> list[Heard]:
        """A pause may be the end: the text is read early, so that the answer waits only for the silence."""
        if self._voiced < self._least:
            return self._start_again(frame)
        if self._guess is None and self._segmenter.quiet < GUESS_AFTER_SECONDS:
            return self._accept(frame)
        self._held.append(frame)
        if self._guess is None:
            self._guess = self._read()
        if self._segmenter.quiet >= EARLY_END_SECONDS and self._is_sure(self._guess.readings):
            return [self._guess]
        return []

    def _start_again(self, frame: bytes) -> list[Heard]:
        """What was heard was the end of the wake phrase; the command is still to come."""
        if self._segmenter.quiet >= GUESS_AFTER_SECONDS:
            self._segmenter.reset()
            self._least = 0.0
        self._before.append(frame)
        return []

    def _read(self) -> CommandHeard:
        ended = time.monotonic() - self._segmenter.quiet
        hypotheses = self._recogniser.guess()
        readings = self._interpret(hypotheses)
        for later in OTHER_BEGINNINGS_SECONDS if self._follows_wake else ():
            if self._is_sure(readings):
                break
            self._recogniser.reset()
            self._recogniser.accept(bytes(self._pcm[int(later * SAMPLE_RATE_HZ) * BYTES_A_SAMPLE :]))
            others = self._recogniser.guess()
            other_readings = self._interpret(others)
            if other_readings and (not readings or other_readings[0].cost < readings[0].cost):
                hypotheses, readings = others, other_readings
        return CommandHeard(hypotheses, readings, ended)


def level(frame: bytes) -> float:
    """Loudness as it is felt: 0 at -55 dBFS or less, 1 at -10 dBFS or more."""
    decibels = 20.0 * math.log10(max(loudness(frame), 1.0) / 32768.0)
    return min(1.0, max(0.0, (decibels + 55.0) / 45.0))
