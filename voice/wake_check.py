"""The wake phrase, second stage: the recogniser has a say in what the spotter found.

One that can be held to a grammar (Vosk) must hear the phrase among decoys. Moonshine writes "Oh, the older"
or "Polar polar" for it; but asked how likely the phrase itself is in what it heard, it tells it from other
speech, also in noise. Others cannot confirm by words, but they can veto, when what they heard sounds like
something else, and the spotter has to be surer by itself.
"""

from voice.recognisers.moonshine import NAME as MOONSHINE
from voice.recognisers.protocol import Hypothesis, Judge, PhraseSpotter, Recogniser
from voice.sounds import Phonemes, Pronouncer

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
LEAST_LIKELIHOODS = {MOONSHINE: ((5.0, -23.0), (4.5, -20.0), (2.5, -19.3), (0.0, -18.6))}
"""By how far the spotter's score is above its threshold: the least logarithm of the probability that a
recogniser gives the phrase when it was said. The surer the first stage is, the less likely it may be to the
second."""
SURE_LEAD = 2.5
"""What the spotter's score has to be above its threshold by where no likelihood helps."""
UNLIKE_COST = 0.435
"""Price per sound from which a text does not sound like the phrase."""


class WakeCheck:
    """Confirms or vetoes what `voice.wake.WakeSpotter` found.

    Args:
        pronouncer: says how the recognised words sound.
    """

    def __init__(self, pronouncer: Pronouncer) -> None:
        self._pronouncer = pronouncer
        self._variants = [pronouncer.phrase(variant) for variant in VARIANTS]

    def confirms(self, pcm: bytes, recogniser: Recogniser | None, lead: float = SURE_LEAD) -> bool:
        """Whether the last seconds of sound in `pcm` end with the wake phrase.

        Args:
            lead: by how much the spotter's score is above its threshold.
        """
        leasts = LEAST_LIKELIHOODS.get(recogniser.name) if recogniser is not None else None
        if isinstance(recogniser, Judge) and leasts is not None:
            recogniser.reset()
            recogniser.accept(pcm[-int(JUDGED_SECONDS * BYTES_A_SECOND) :])
            likelihood = max(recogniser.likelihoods(WRITTEN))
            recogniser.reset()
            return any(lead >= ahead and likelihood >= least for ahead, least in leasts)
        if lead < SURE_LEAD:
            return False
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
