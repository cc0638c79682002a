"""Vosk held to the sentences of the car: asked when what Vosk writes down freely sounds like none of them.

Vosk's grammar is a bigram model over the phrases: it recombines them, and says nothing about whether a whole
sentence was said. The alignment to the sentences decides.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

import numpy as np

from voice.recognisers.protocol import Hypotheses
from voice.recognisers.vosk import ALTERNATIVES, UNKNOWN, Vosk, alternatives
from voice.recognisers.whole import Samples, WholeUtterance
from voice.sentences import ClosedList, Sentences

MOST_NAMES = 2000


class VoskGrammar(WholeUtterance):
    """A `voice.recognisers.protocol.Recogniser` over the model of another, without texts in between.

    Args:
        vosk: whose model it shares; may be closed before.
        phrases: what may be said, see `phrases_of`.
    """

    def __init__(self, vosk: Vosk, phrases: Iterable[str]) -> None:
        super().__init__()
        self._vosk = vosk
        self.hold_to(phrases)

    @property
    def name(self) -> str:
        """What the driver sees."""
        return self._vosk.name

    def hold_to(self, phrases: Iterable[str]) -> None:
        """Hears nothing but words of `phrases` from now on."""
        self._recogniser = self._vosk.held_to(phrases)
        self._recogniser.SetMaxAlternatives(ALTERNATIVES)

    def read(self, samples: Samples, *, quickly: bool) -> Hypotheses:
        """The hypotheses without the words that are none of the car's."""
        if quickly:
            return ()
        self._recogniser.AcceptWaveform((samples * 32768.0).astype(np.int16).tobytes())
        heard = alternatives(self._recogniser.FinalResult())
        return tuple(one for one in heard if one.text.replace(UNKNOWN, "").strip())

    def close(self) -> None:
        """Gives its part of the memory back."""
        del self._recogniser, self._vosk


def phrases_of(sentences: Sentences, names: Mapping[str, Iterable[str]]) -> list[str]:
    """Phrases that have every two neighbouring words of `sentences`, the values of its lists, and `names`.

    More would be of no use to a bigram model. Of each list of `names` the first `MOST_NAMES` are taken.
    """
    wordings = (_words(wording.tokens) for wording in sentences.wordings)
    lists = (body.entries for body in sentences.lists.values() if isinstance(body, ClosedList))
    values = (text.split() for entries in lists for text, _value in entries)
    known = (name.casefold().split() for listed in names.values() for name in list(listed)[:MOST_NAMES])
    return list(_with_news((*wordings, *values, *known)))


def _words(tokens: Iterable[object]) -> list[str]:
    return [token for token in tokens if isinstance(token, str)]


def _with_news(phrases: Iterable[list[str]]) -> Iterator[str]:
    seen: set[tuple[str, ...]] = set()
    for words in phrases:
        pairs = {("", *words[:1]), *pairwise(words), (*words[-1:], "")}
        if words and not pairs <= seen:
            seen |= pairs
            yield " ".join(words)
