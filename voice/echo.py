"""Takes the car's own voice out of what the microphone hears, with WebRTC's echo canceller (AEC3).

The canceller wants to see what is played some 60 to 450 ms before its echo arrives, and finds that delay by
itself, also when the two clocks drift apart. So what goes to the loudspeaker is kept in a queue, and the
microphone's callback takes the next 20 ms out of it for each frame: the pairs are made when the sound is
captured, however late they are read.
"""

import threading
from collections import deque
from typing import TYPE_CHECKING

import numpy as np

from voice.treble import Treble

if TYPE_CHECKING:
    from pywebrtc_audio import EchoCanceller as _Canceller

SAMPLE_RATE_HZ = 16_000
FRAME_BYTES = 640
SILENCE = bytes(FRAME_BYTES)
QUEUE_SECONDS = 2.0
LINGERS_SECONDS = 0.7
"""How long the echo of what was played may still be heard: the way to the loudspeaker and back, the room."""
LEARNING_SECONDS = 0.5
"""So long the canceller learns the delay of a sound that has begun, and lets some of its echo through."""


class EchoCanceller:
    """What was played on one side, what was heard on the other; `played` and `reference` from any thread.

    Attributes:
        hears_hiss: whether the last frame's treble was somebody else's, which `clean` may have taken out.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._played: deque[bytes] = deque(maxlen=frames(QUEUE_SECONDS))
        self._rest = b""
        self._playing = self._begins = False
        self._canceller: _Canceller | None = None
        self._lingers = self._learning = 0
        self._treble = Treble()
        self.hears_hiss = False

    @property
    def is_playing(self) -> bool:
        """Whether the car speaks now."""
        return self._playing

    @property
    def knows_echo(self) -> bool:
        """Whether what is played has been heard for long enough to be taken out."""
        return not self._begins and self._learning == 0

    def playing(self, *, now: bool) -> None:
        """The car begins or ends to speak; what was to be played and was not is forgotten."""
        with self._lock:
            self._playing = now
            self._begins = self._begins or now
            self._played.clear()
            self._rest = b""

    def played(self, pcm: bytes) -> None:
        """These samples (16 kHz, mono, 16 bit) go to the loudspeaker next."""
        with self._lock:
            pcm = self._rest + pcm
            whole = len(pcm) - len(pcm) % FRAME_BYTES
            self._played.extend(pcm[start : start + FRAME_BYTES] for start in range(0, whole, FRAME_BYTES))
            self._rest = pcm[whole:]

    def reference(self) -> bytes:
        """The 20 ms to pair with the frame just captured; empty while nothing is played."""
        with self._lock:
            if self._played:
                return self._played.popleft()
            return SILENCE if self._playing else b""

    def clean(self, frame: bytes, reference: bytes) -> bytes:
        """`frame` without the echo of what was played; called with every frame in its order, by one thread.

        Costs some 1.3 ms a frame while something is played and shortly afterwards, else nothing.
        """
        if reference:
            if self._begins:
                self._begin()
            self._lingers = frames(LINGERS_SECONDS)
            self._learning = max(0, self._learning - 1)
        elif self._lingers:
            self._lingers -= 1
        if not self._lingers or self._canceller is None or len(frame) != FRAME_BYTES:
            self.hears_hiss = False
            return frame
        self.hears_hiss = self._treble.take(frame, reference or SILENCE)
        far = np.frombuffer(reference or SILENCE, np.int16)
        return self._canceller.process(np.frombuffer(frame, np.int16), far).tobytes()

    def _begin(self) -> None:
        """Each sound has a stream with a delay of its own, which a fresh canceller finds best."""
        if self._canceller is None:
            from pywebrtc_audio import EchoCanceller  # 1 MB that is needed only once the car speaks

            self._canceller = EchoCanceller(SAMPLE_RATE_HZ)
        self._begins = False
        self._learning = frames(LEARNING_SECONDS)
        self._canceller.reset()
        self._treble.reset()


def frames(seconds: float) -> int:
    """As many frames of 20 ms."""
    return int(seconds * SAMPLE_RATE_HZ * 2 / FRAME_BYTES)
