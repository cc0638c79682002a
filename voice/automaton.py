"""All wordings of a language as one small automaton: first of words, then of sounds.

The wordings become a minimal acyclic automaton (a tree whose equal endings are shared; Revuz 1992): a state
is known by what may still be said from it. The words of closed lists stand in it themselves, so that a slot
is aligned together with the words around it. An open slot is a state of its own that takes any sounds.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from voice.protocol import SlotValue
from voice.sentences import ClosedList, Sentences, SlotToken
from voice.sounds import Pronouncer, split_words

Token = str | SlotToken
ANY_SOUND = -1
"""The label of the edge into an open slot."""


@dataclass(frozen=True)
class Meaning:
    """What a wording says by itself."""

    intent: str
    fixed: tuple[tuple[str, SlotValue], ...]


@dataclass(frozen=True)
class Arc:
    """One word on its way from state to state.

    Attributes:
        token: the word, or the open slot.
        slot: the closed list's slot of which `token` is a word.
    """

    source: int
    target: int
    token: Token
    slot: SlotToken | None = None


@dataclass(frozen=True)
class SoundGraph:
    """Edges, each one sound, ordered by the node they lead to. Node 0 is the beginning; no edge leads there.

    Attributes:
        states: the nodes below this number stand between words, the others inside one.
        sources, targets, labels: shape (edges,); a label is a sound's number or `ANY_SOUND`.
        arc_of: shape (edges,), the arc whose sound it is.
        first_edge: shape (nodes - 1,), where the edges into node 1, 2, ... begin.
        is_open: shape (nodes,), which nodes are an open slot.
        meanings: of each node at which a wording ends.
    """

    arcs: tuple[Arc, ...]
    states: int
    sources: NDArray[np.int32]
    targets: NDArray[np.int32]
    labels: NDArray[np.int32]
    arc_of: NDArray[np.int32]
    first_edge: NDArray[np.int64]
    is_open: NDArray[np.bool_]
    meanings: dict[int, tuple[Meaning, ...]]

    def __len__(self) -> int:
        return len(self.is_open)

    def edges_into(self, node: int) -> tuple[int, int]:
        """The edges [first, after) that lead to `node`, which is not 0."""
        first = int(self.first_edge[node - 1])
        return first, int(self.first_edge[node]) if node < len(self.first_edge) else len(self.labels)


def sound_graph(sentences: Sentences, pronouncer: Pronouncer) -> SoundGraph:
    """The automaton of all that `sentences` allow."""
    states = _States(sentences, pronouncer)
    arcs, meanings = _reached(states.arcs, states.meanings)
    return _Sounding(pronouncer, len(meanings)).graph(arcs, meanings)


class _States:
    """The automaton of words: `arcs` between states; state 0 is the beginning, `meanings` what ends where."""

    def __init__(self, sentences: Sentences, pronouncer: Pronouncer) -> None:
        self._lists = sentences.lists
        self._pronouncer = pronouncer
        self._closed: dict[str, tuple[list[frozenset[object]], list[list[tuple[Token, int]]]]] = {}
        self._spliced: dict[tuple[SlotToken, int], list[int]] = {}
        ends, following = _smallest(
            (self._audible(wording.tokens), Meaning(wording.intent, wording.fixed))
            for wording in sentences.wordings
        )
        self.meanings: list[tuple[Meaning, ...]] = [
            tuple(sorted((end for end in found if isinstance(end, Meaning)), key=str)) for found in ends
        ]
        self.arcs: list[Arc] = []
        slot_states: dict[int, int] = {}
        for source, steps in enumerate(following):
            for token, target in steps:
                self._add(source, token, target, slot_states)
        for target, state in slot_states.items():
            for token, after in following[target]:
                self._add(state, token, after, slot_states)

    def _add(self, source: int, token: Token, target: int, slot_states: dict[int, int]) -> None:
        if isinstance(token, str):
            self.arcs.append(Arc(source, target, token))
        elif isinstance(self._lists[token.list_name], ClosedList):
            self._splice(source, token, target)
        else:
            if target not in slot_states:
                slot_states[target] = self._new_state(self.meanings[target])
            self.arcs.append(Arc(source, slot_states[target], token))

    def _audible(self, tokens: Iterable[Token]) -> tuple[Token, ...]:
        return tuple(t for t in tokens if isinstance(t, SlotToken) or self._pronouncer.word(t))

    def _new_state(self, meanings: tuple[Meaning, ...] = ()) -> int:
        self.meanings.append(meanings)
        return len(self.meanings) - 1

    def _splice(self, source: int, slot: SlotToken, target: int) -> None:
        """Puts the words of a closed list between two states; sources share what is behind a first word."""
        ends, following = self._words_of(slot.list_name)
        known = self._spliced.get((slot, target))
        inner = known or [self._new_state() if steps else target for steps in following[1:]]
        self._spliced[slot, target] = inner
        state_of = [source, *inner]
        for state, steps in enumerate(following[:1] if known else following):
            for word, after in steps:
                if ends[after]:
                    self.arcs.append(Arc(state_of[state], target, word, slot))
                if following[after]:
                    self.arcs.append(Arc(state_of[state], state_of[after], word, slot))

    def _words_of(self, name: str) -> tuple[list[frozenset[object]], list[list[tuple[Token, int]]]]:
        if name not in self._closed:
            body = self._lists[name]
            texts = body.entries if isinstance(body, ClosedList) else ()
            words = ((self._audible(split_words(text)), True) for text, _value in texts)
            self._closed[name] = _smallest(words)
        return self._closed[name]


def _smallest(
    phrases: Iterable[tuple[tuple[Token, ...], object]],
) -> tuple[list[frozenset[object]], list[list[tuple[Token, int]]]]:
    """The smallest acyclic automaton: for each state what ends there, and (token, state) of what follows."""
    children: list[dict[Token, int]] = [{}]
    ends: list[set[object]] = [set()]
    for tokens, end in phrases:
        node = 0
        for token in tokens:
            if token not in children[node]:
                children[node][token] = len(children)
                children.append({})
                ends.append(set())
            node = children[node][token]
        ends[node].add(end)
    states: dict[tuple[frozenset[object], frozenset[tuple[Token, int]]], int] = {}
    state_of = [0] * len(children)
    for node in range(len(children) - 1, -1, -1):
        key = frozenset(ends[node]), frozenset((token, state_of[c]) for token, c in children[node].items())
        state_of[node] = states.setdefault(key, len(states))
    last = len(states) - 1
    found = list(states)[::-1]
    return [end for end, _steps in found], [
        sorted(((token, last - after) for token, after in steps), key=str) for _end, steps in found
    ]


def _reached(
    arcs: list[Arc], meanings: list[tuple[Meaning, ...]]
) -> tuple[list[Arc], list[tuple[Meaning, ...]]]:
    """Without the states nothing leads to, the others numbered anew."""
    following: dict[int, list[int]] = {}
    for arc in arcs:
        following.setdefault(arc.source, []).append(arc.target)
    numbers, waiting = {0: 0}, [0]
    while waiting:
        for target in following.get(waiting.pop(), ()):
            if target not in numbers:
                numbers[target] = len(numbers)
                waiting.append(target)
    kept = [
        replace(arc, source=numbers[arc.source], target=numbers[arc.target])
        for arc in arcs
        if arc.source in numbers
    ]
    return kept, [meanings[state] for state in numbers]


class _Sounding:
    """Writes each arc as a chain of sounds."""

    def __init__(self, pronouncer: Pronouncer, states: int) -> None:
        self._pronouncer = pronouncer
        self._states = self._nodes = states
        self._edges: list[tuple[int, int, int, int]] = []
        self._second: dict[tuple[int, Token, SlotToken | None], int] = {}

    def graph(self, arcs: list[Arc], meanings: list[tuple[Meaning, ...]]) -> SoundGraph:
        """The finished automaton of sounds."""
        for number, arc in enumerate(arcs):
            self._write(number, arc)
        edges = np.array(sorted(self._edges), np.int32).reshape(-1, 4)
        targets, sources, labels, arc_of = edges.T.copy()
        is_open = np.zeros(self._nodes, np.bool_)
        is_open[targets[labels == ANY_SOUND]] = True
        first_edge = np.searchsorted(targets, np.arange(1, self._nodes))
        ends = {state: found for state, found in enumerate(meanings) if found}
        return SoundGraph(
            tuple(arcs), self._states, sources, targets, labels, arc_of, first_edge, is_open, ends
        )

    def _write(self, number: int, arc: Arc) -> None:
        sounds = (ANY_SOUND,) if isinstance(arc.token, SlotToken) else self._pronouncer.word(arc.token)
        if len(sounds) == 1:
            self._edges.append((arc.target, arc.source, sounds[0], number))
            return
        word = arc.target, arc.token, arc.slot
        if word in self._second:  # the same word to the same state, from elsewhere
            self._edges.append((self._second[word], arc.source, sounds[0], number))
            return
        node, self._second[word] = arc.source, self._nodes
        for sound in sounds[:-1]:
            self._edges.append((self._nodes, node, sound, number))
            node = self._nodes
            self._nodes += 1
        self._edges.append((arc.target, node, sounds[-1], number))
