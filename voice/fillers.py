"""Words that mean nothing where they are said: "um", "could you", "please"."""

from collections.abc import Sequence

from voice.matches import Filler
from voice.sentences import Sentences

FILLER_COST = 0.02
"""Of two ways to read a sentence, the one in which more of its words mean something is preferred a little."""

Phrase = tuple[str, ...]


class Fillers:
    """The words of `sentences` that may be skipped: some anywhere, phrases at the beginning or the end."""

    def __init__(self, sentences: Sentences) -> None:
        self._anywhere: tuple[Phrase, ...] = tuple((word,) for word in sorted(sentences.skip))
        self._leading = sentences.leading + self._anywhere
        self._trailing = sentences.trailing + self._anywhere

    def of(self, words: Sequence[str], lengths: Sequence[int]) -> list[Filler]:
        """What may be skipped of `words`, of which each has so many sounds."""
        count = len(words)
        starts = [sum(lengths[:place]) for place in range(count + 1)]
        found = {(place, place + 1) for place in range(count) if (words[place],) in self._anywhere}
        reached = [0]
        for place in reached:
            for phrase in self._leading:
                if tuple(words[place : place + len(phrase)]) == phrase:
                    found.add((place, place + len(phrase)))
                    reached.append(place + len(phrase))
        reached = [count]
        for place in reached:
            for phrase in self._trailing:
                first = place - len(phrase)
                if first >= 0 and tuple(words[first:place]) == phrase:
                    found.add((first, place))
                    reached.append(first)
        spans = sorted((starts[first], starts[after]) for first, after in found)
        return [Filler(first, after, FILLER_COST) for first, after in spans if after > first]
