"""The wake phrase, second stage: the recogniser has a say in what the spotter found.

One that can be held to a grammar (Vosk) must hear the phrase among decoys. One that writes down freely
(Moonshine) never learned the phrase and hears "Oh, the older" or "Polar polar": it cannot confirm by words,
but it can veto, when it is sure to have heard words that sound like something else.
"""

from voice.recognisers.protocol import Hypothesis, PhraseSpotter, Recogniser
from voice.sounds import Phonemes, Pronouncer

LOOK_BACK_SECONDS = 1.3
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
UNLIKE_COST = 0.46
"""Price per sound from which a text does not sound like the phrase."""
SURE_SCORE = -0.4
"""Mean log probability a token above which the recogniser is sure of its words."""


class WakeCheck:
    """Confirms or vetoes what `voice.wake.WakeSpotter` found.

    Args:
        pronouncer: says how the recognised words sound.
    """

    def __init__(self, pronouncer: Pronouncer) -> None:
        self._pronouncer = pronouncer
        self._variants = [pronouncer.phrase(variant) for variant in VARIANTS]

    def confirms(self, pcm: bytes, recogniser: Recogniser | None) -> bool:
        """Whether the last seconds of sound in `pcm` may end with the wake phrase."""
        if recogniser is None:
            return True
        pcm = pcm[-int(LOOK_BACK_SECONDS * BYTES_A_SECOND) :]
        if isinstance(recogniser, PhraseSpotter):
            text = recogniser.spot(VARIANTS, DECOYS, pcm)
            if text is not None:
                return any(variant in text for variant in VARIANTS)
        recogniser.reset()
        recogniser.accept(pcm)
        return not self.is_other_speech(recogniser.finish())

    def is_other_speech(self, hypotheses: tuple[Hypothesis, ...]) -> bool:
        """Whether the recogniser is sure of words that are not the phrase."""
        if not hypotheses or hypotheses[0].score < SURE_SCORE:
            return False
        return all(self._unlikeness(hypothesis.text) >= UNLIKE_COST for hypothesis in hypotheses)

    def _unlikeness(self, text: str) -> float:
        """Price per sound of the ending of `text` that is most like the phrase."""
        heard = self._pronouncer.phrase(text)
        endings = (heard[start:] for start in range(len(heard)))
        prices = (self._price(ending, variant) for ending in endings for variant in self._variants)
        return min(prices, default=0.0)

    def _price(self, heard: Phonemes, variant: Phonemes) -> float:
        return self._pronouncer.alphabet.cost(heard, variant) / max(len(heard), len(variant))
