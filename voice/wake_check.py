"""Whether what the spotter found is the wake phrase: the verifier and the recogniser are asked.

Moonshine writes "Oh, the older" or "Polar polar" for the phrase; but asked how likely the phrase itself
is in what it heard, it tells it from other speech, also in noise. What it says and what both networks
say is weighed together. With another recogniser the verifier has to be surer, or one that can be held to
a grammar (Vosk) has to hear the phrase among decoys. Without the verifier, others can veto, when what
they heard sounds like something else.
"""

import math

from voice.protocol import Sensitivity
from voice.recognisers.moonshine import NAME as MOONSHINE
from voice.recognisers.protocol import Hypothesis, Judge, PhraseSpotter, Recogniser
from voice.sounds import Phonemes, Pronouncer
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
VERIFIED_NATS, MOST_VERIFIED = 1.5, 4.0
SPOTTED_NATS = 1.0
"""What the verifier's and the spotter's log odds are worth beside Moonshine's log likelihood."""
LEASTS: dict[Sensitivity, float] = {"low": -12.0, "normal": -14.0, "high": -16.0}
"""What all three come to at least when the phrase was said, by how sensitive the driver wants it."""
WITHOUT_VERIFIER = -2.0
"""By how much that is less where the verifier is not there."""
LEAST_VERIFIED = -1.5
"""Log odds of the verifier below which nobody else is asked."""
SURE_VERIFIED: dict[Sensitivity, float] = {"low": 3.0, "normal": 2.5, "high": 2.0}
"""Log odds of the verifier where no likelihood helps."""
SURE_SPOTTED = 3.0
"""Log odds of the spotter where the verifier is not there either."""
UNLIKE_COST = 0.435
"""Price per sound from which a text does not sound like the phrase."""


class WakeCheck:
    """Confirms or vetoes what `voice.wake.WakeSpotter` found.

    Args:
        pronouncer: says how the recognised words sound.
        verifier: the second stage; None where it is not installed.

    Attributes:
        sensitivity: how readily something is taken for the phrase.
    """

    def __init__(self, pronouncer: Pronouncer, verifier: WakeVerifier | None = None) -> None:
        self._pronouncer = pronouncer
        self._verifier = verifier
        self._variants = [pronouncer.phrase(variant) for variant in VARIANTS]
        self.sensitivity: Sensitivity = "normal"

    def confirms(self, pcm: bytes, recogniser: Recogniser | None, spotted: float = SURE_SPOTTED) -> bool:
        """Whether the last seconds of sound in `pcm` end with the wake phrase.

        Args:
            spotted: the spotter's log odds.
        """
        verified = self._verifier.score(pcm) if self._verifier is not None else None
        if verified is not None and verified < LEAST_VERIFIED:
            return False
        if isinstance(recogniser, Judge) and recogniser.name == MOONSHINE:
            known = (
                VERIFIED_NATS * min(verified, MOST_VERIFIED) if verified is not None else -WITHOUT_VERIFIER
            )
            sure = self._likelihood(pcm, recogniser) + SPOTTED_NATS * spotted + known
            return sure >= LEASTS[self.sensitivity]
        if verified is not None:
            return verified >= SURE_VERIFIED[self.sensitivity] or self._spots(pcm, recogniser) is True
        if spotted < SURE_SPOTTED:
            return False
        spots = self._spots(pcm, recogniser)
        return self._may_be(pcm, recogniser) if spots is None else spots

    def _likelihood(self, pcm: bytes, judge: Recogniser) -> float:
        """How likely the phrase is to the network of `judge`, in nats."""
        judge.reset()
        judge.accept(pcm[-int(JUDGED_SECONDS * BYTES_A_SECOND) :])
        likelihood = max(judge.likelihoods(WRITTEN)) if isinstance(judge, Judge) else -math.inf
        judge.reset()
        return likelihood

    def _spots(self, pcm: bytes, recogniser: Recogniser | None) -> bool | None:
        """Whether a recogniser that can be held to phrases hears this one; None if this one cannot."""
        if not isinstance(recogniser, PhraseSpotter):
            return None
        text = recogniser.spot(VARIANTS, DECOYS, pcm[-int(LOOK_BACK_SECONDS * BYTES_A_SECOND) :])
        return None if text is None else any(variant in text for variant in VARIANTS)

    def _may_be(self, pcm: bytes, recogniser: Recogniser | None) -> bool:
        if recogniser is None:
            return True
        recogniser.reset()
        recogniser.accept(pcm[-int(LOOK_BACK_SECONDS * BYTES_A_SECOND) :])
        return not self.is_other_speech(recogniser.finish())

    def is_other_speech(self, hypotheses: tuple[Hypothesis, ...]) -> bool:
        """Whether the recogniser heard something that is not the phrase, whatever it took it for.

        Its score tells nothing: it is as unsure of the phrase as of a cough.
        """
        return bool(hypotheses) and all(
            self._unlikeness(hypothesis.text) >= UNLIKE_COST for hypothesis in hypotheses
        )

    def _unlikeness(self, text: str) -> float:
        """Price per sound of the ending of `text` that is most like the phrase."""
        if not any(letter.isalpha() for letter in text):
            return 1.0  # a sign for music or noise
        heard = self._pronouncer.phrase(text)
        endings = (heard[start:] for start in range(len(heard)))
        prices = (self._price(ending, variant) for ending in endings for variant in self._variants)
        return min(prices, default=0.0)

    def _price(self, heard: Phonemes, variant: Phonemes) -> float:
        return self._pronouncer.alphabet.cost(heard, variant) / max(len(heard), len(variant))
