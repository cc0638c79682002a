"""Whether what the spotter found is the wake phrase: the verifier and the recogniser are asked.

Moonshine writes "Oh, the older" or "Polar polar" for the phrase; but asked how likely the phrase itself
is in what it heard, it tells it from other speech, also in noise. What it says and what the networks
say is weighed together. With another recogniser the verifier has to be surer, or one that can be held to
a grammar (Vosk) has to hear the phrase among decoys.
"""

import math

from voice.protocol import Sensitivity
from voice.recognisers.moonshine import NAME as MOONSHINE
from voice.recognisers.protocol import Judge, PhraseSpotter, Recogniser
from voice.wake_verifier import WakeVerifier

LOOK_BACK_SECONDS = 1.3
JUDGED_SECONDS = 1.5
BYTES_A_SECOND = 32_000
VARIANTS = ("hola hola", "ola ola", "oh la oh la", "holler holler", "hello hello", "hollow hollow")
DECOYS = (
    *(
        "hello",
        "hola",
        "ola",
        "hi",
        "over",
        "all",
        "hold",
        "hollow",
        "holiday",
        "cola",
        "hotel",
        "okay",
        "yes",
        "no",
    ),
    *(
        "the",
        "a",
        "and",
        "you",
        "what",
        "go",
        "home",
        "buenos",
        "días",
        "qué",
        "tal",
        "hora",
        "ahora",
        "cómo",
        "sí",
    ),
)
WRITTEN = ("Hola, hola.", "Hola hola")
VERIFIED_NATS, SPOTTED_NATS = 1.5, 0.5
"""What the verifier's and the spotter's log odds are worth beside Moonshine's log likelihood."""
LEASTS: dict[Sensitivity, float] = {"low": -14.0, "normal": -16.0, "high": -18.0}
"""What all three come to at least when the phrase was said, by how sensitive the driver wants it."""
LEAST_VERIFIED = -3.0
"""Log odds of the verifier below which nobody else is asked."""
SURE_VERIFIED: dict[Sensitivity, float] = {"low": 3.0, "normal": 2.0, "high": 1.0}
"""Log odds of the verifier where no likelihood helps."""


class WakeCheck:
    """Confirms or vetoes what `voice.wake.WakeSpotter` found.

    Attributes:
        sensitivity: how readily something is taken for the phrase.
    """

    def __init__(self, verifier: WakeVerifier) -> None:
        self._verifier = verifier
        self.sensitivity: Sensitivity = "normal"

    def confirms(self, pcm: bytes, recogniser: Recogniser | None, spotted: float = 0.0) -> bool:
        """Whether the last seconds of sound in `pcm` end with the wake phrase.

        Args:
            spotted: the spotter's log odds.
        """
        verified = self._verifier.score(pcm)
        if verified < LEAST_VERIFIED:
            return False
        if isinstance(recogniser, Judge) and recogniser.name == MOONSHINE:
            known = VERIFIED_NATS * verified + SPOTTED_NATS * spotted
            return self._likelihood(pcm, recogniser) + known >= LEASTS[self.sensitivity]
        return verified >= SURE_VERIFIED[self.sensitivity] or self._spots(pcm, recogniser)

    def _likelihood(self, pcm: bytes, judge: Recogniser) -> float:
        """How likely the phrase is to the network of `judge`, in nats."""
        judge.reset()
        judge.accept(pcm[-int(JUDGED_SECONDS * BYTES_A_SECOND) :])
        likelihood = max(judge.likelihoods(WRITTEN)) if isinstance(judge, Judge) else -math.inf
        judge.reset()
        return likelihood

    def _spots(self, pcm: bytes, recogniser: Recogniser | None) -> bool:
        """Whether a recogniser that can be held to phrases hears this one."""
        if not isinstance(recogniser, PhraseSpotter):
            return False
        text = recogniser.spot(VARIANTS, DECOYS, pcm[-int(LOOK_BACK_SECONDS * BYTES_A_SECOND) :])
        return text is not None and any(variant in text for variant in VARIANTS)
