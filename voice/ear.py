"""The thread that listens: wake phrase, utterances, text; tells what it heard, decides nothing.

One owner starts and stops it. Requests come in over a queue and are done between two frames of sound; what
was heard goes out through one callback, on this thread.
"""

import logging
import queue
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Protocol

from chassis.errors import NotAvailable
from voice.barge_in import Alarm, TalkOver
from voice.command import Command, Listeners
from voice.echo import EchoCanceller
from voice.heard import (
    CommandHeard,
    Heard,
    LevelHeard,
    MicrophoneChanged,
    NothingSaid,
    SpeechOverPrompt,
    WakeHeard,
    level,
)
from voice.microphone import FRAME_SECONDS, Microphone
from voice.protocol import Sensitivity
from voice.vad import SILENCE_LEVEL, VoiceActivity, loudness
from voice.wake import WakeSpotter
from voice.wake_check import WakeCheck

log = logging.getLogger(__name__)

RING_SECONDS = 3.0
WAKE_TAIL_SECONDS = 0.16
"""How long after its end the wake phrase is found: what was said since belongs to the command."""
WAKE_SOUND_MEMORY_SECONDS = 0.8
LEAST_AFTER_WAKE_SECONDS = 0.25
"""Speech that goes on shorter than this behind the wake phrase is its own last sound."""
NEAR_FRAMES_TO_WAKE = 15
"""Of the last second, the frames that must be somebody else's for a wake while the car speaks."""
LEVEL_EVERY_FRAMES = 3
FIRST_RETRY_SECONDS = 1.0
LONGEST_RETRY_SECONDS = 30.0
LASTING_SECONDS = 10.0
"""A microphone that was there this long is looked for quickly again."""


class Prompt(Protocol):
    """What the car is saying at the moment."""

    def hold(self) -> None:
        """Falls silent for a moment."""

    def go_on(self) -> None:
        """Speaks on."""


class Ear:
    """Listens on its own thread from `start` to `stop`.

    Args:
        tell: called on the ear's thread with everything that was heard.
        prompt: is held at once when somebody begins to speak over it, and goes on if that was nothing.
        beat: called some times a second while the thread is well; a watchdog waits for it.
    """

    def __init__(
        self,
        microphone: Microphone,
        spotter: WakeSpotter,
        check: WakeCheck,
        echo: EchoCanceller,
        tell: Callable[[Heard], None],
        prompt: Prompt | None = None,
        beat: Callable[[], None] = lambda: None,
    ) -> None:
        self._microphone = microphone
        self._spotter = spotter
        self._check = check
        self._echo = echo
        self._tell = tell
        self._prompt = prompt
        self._beat = beat
        self._vad = VoiceActivity()
        self._over = TalkOver()
        self._ring: deque[tuple[bytes, float]] = deque(maxlen=int(RING_SECONDS / FRAME_SECONDS))
        self._near: deque[bool] = deque(maxlen=int(1.0 / FRAME_SECONDS))
        self._requests: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._listeners: Listeners | None = None
        self._wake = False
        self._command: Command | None = None
        self._frame_count = 0
        self._quiet_frames = 0
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begins to listen."""
        self._thread = threading.Thread(target=self._run, name="ear", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Ends the thread and closes microphone and recogniser; waits for it."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()

    def use(self, listeners: Listeners | None) -> None:
        """Recognises and understands with `listeners` from now on, also what is being said; closes others."""
        self._requests.put(lambda: self._change_listeners(listeners))

    def wait_for_wake(self, *, wake: bool) -> None:
        """Drops a command being listened for; waits for the wake phrase if `wake`."""
        self._requests.put(lambda: self._wait(wake))

    def be_sensitive(self, sensitivity: Sensitivity) -> None:
        """Takes the wake phrase for said as readily as that from now on."""
        self._requests.put(lambda: setattr(self._check, "sensitivity", sensitivity))

    def listen(self, *, back_seconds: float = 0.0, dictation: bool = False) -> None:
        """Listens for a command from now on; what was heard in the last `back_seconds` belongs to it.

        For `dictation`, pauses may be longer.
        """
        self._requests.put(lambda: self._begin_command(self._latest(back_seconds), dictation=dictation))

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
                self._rest(retry)
            except Exception:  # top of the thread: one bad frame must not make the car deaf
                log.exception("Listening failed")
                self._microphone.close()
                self._rest(retry)
        self._microphone.close()
        self._change_listeners(None)

    def _rest(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while not self._stopping.is_set() and time.monotonic() < until:
            self._beat()
            self._do_requests()
            self._stopping.wait(min(1.0, seconds))

    def _listen_until_lost(self) -> None:
        """Takes frame after frame; the microphone counts as there from the first one on."""
        is_there = False
        while not self._stopping.is_set():
            self._beat()
            self._do_requests()
            frame = self._microphone.read(timeout=0.1)
            if frame is not None:
                if not is_there:
                    problem = "poor_microphone" if self._microphone.is_poor else ""
                    self._tell(MicrophoneChanged(problem, is_there=True))
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
        self._hear_over_prompt(frame, probability)
        if self._command is not None:
            self._show_level(frame)
            self._hear_command(self._command, frame, probability)
        elif woken:
            self._wake_up()

    def _wake_up(self) -> None:
        if self._echo.is_playing and sum(self._near) < NEAR_FRAMES_TO_WAKE:
            log.debug("The car woke itself with score %.1f", self._spotter.best)
            return
        if self._listeners is None or not self._confirmed(self._listeners):
            log.debug("A wake of score %.1f was vetoed", self._spotter.best)
            self._spotter.look_again()
            return
        log.debug("Woken with score %.1f", self._spotter.best)
        self._over.reset()
        self._tell(WakeHeard())
        self._begin_command(self._latest(WAKE_TAIL_SECONDS), LEAST_AFTER_WAKE_SECONDS)

    def _confirmed(self, listeners: Listeners) -> bool:
        recogniser = listeners.waker or listeners.first
        return self._check.confirms(self._last_seconds(), recogniser, self._spotter.best)

    def _last_seconds(self) -> bytes:
        return b"".join(frame for frame, _ in self._ring)

    def _show_level(self, frame: bytes) -> None:
        self._frame_count += 1
        if self._frame_count % LEVEL_EVERY_FRAMES == 0:
            self._tell(LevelHeard(level(frame)))

    def _hear_over_prompt(self, frame: bytes, probability: float) -> None:
        playing = self._echo.is_playing and self._echo.knows_echo and self._command is None
        self._near.append(loudness(frame) >= SILENCE_LEVEL)
        alarm = self._over.take(frame, probability, playing=playing, hiss=self._echo.hears_hiss)
        if self._prompt is None:
            return
        if alarm is Alarm.HOLD:
            self._prompt.hold()
        elif alarm is Alarm.FALSE:
            self._prompt.go_on()
        elif alarm is Alarm.VOICE:
            self._tell(SpeechOverPrompt())

    def _change_listeners(self, listeners: Listeners | None) -> None:
        if listeners is None:
            self._command = None
        elif self._command is not None:
            self._command.carry_on(listeners)
        if self._listeners is not None:
            self._listeners.close()
        self._listeners = listeners

    def _wait(self, wake: bool) -> None:
        self._command = None
        self._wake = wake

    def _latest(self, seconds: float) -> list[tuple[bytes, float]]:
        count = int(seconds / FRAME_SECONDS)
        return list(self._ring)[-count:] if count else []

    def _begin_command(
        self, already: list[tuple[bytes, float]], least: float = 0.0, *, dictation: bool = False
    ) -> None:
        """Listens for a command that may begin with the frames `already`."""
        if self._listeners is None:
            return
        self._command = command = Command(self._listeners, least, dictation=dictation)
        for frame, probability in already:
            command.take(frame, probability)

    def _hear_command(self, command: Command, frame: bytes, probability: float) -> None:
        for heard in command.take(frame, probability):
            if isinstance(heard, CommandHeard | NothingSaid):
                self._command = None
            self._tell(heard)
