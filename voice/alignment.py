"""Finds the wordings that sound most like what was heard.

All wordings of a language form one tree of sounds. Heard sounds are aligned to every path of the tree at
once: one column of the classic edit-distance table a heard sound, vectorised over the nodes (Wagner and
Fischer 1974; Ney 1984 for the tree). A slot is one node that takes any sounds at a small price; what it
took is resolved later.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from voice.sentences import SlotToken, Wording
from voice.sounds import Alphabet, Phonemes, Pronouncer

SLOT_SOUND_COST = 0.12
EMPTY_SLOT_COST = 3.0
MOST_SOUNDS_LEFT_OUT_IN_A_ROW = 4
SLOT_NODE = -1

Row = NDArray[np.float32]


@dataclass(frozen=True)
class Match:
    """A wording with the price of hearing it.

    Attributes:
        cost: sum of articulatory costs; slots are in it with `SLOT_SOUND_COST` a sound.
        spans: for each slot token in order, the heard sounds it took: [first, after the last).
    """

    wording: Wording
    cost: float
    spans: tuple[tuple[int, int], ...]


class SoundTree:
    """The wordings of one language as a tree of sounds; immutable once built."""

    def __init__(self, wordings: tuple[Wording, ...], pronouncer: Pronouncer) -> None:
        self._alphabet: Alphabet = pronouncer.alphabet
        parents, sounds, ends = [0], [0], dict[int, list[Wording]]()
        children: dict[tuple[int, int | str], int] = {}
        for wording in wordings:
            node = 0
            for step in _steps(wording, pronouncer):
                following = children.get((node, step))
                if following is None:
                    following = children[node, step] = len(parents)
                    parents.append(node)
                    sounds.append(SLOT_NODE if isinstance(step, str) else step)
                node = following
            ends.setdefault(node, []).append(wording)
        self._parents = np.array(parents, np.int32)
        self._sounds = np.array(sounds, np.int32)
        self._slots = self._sounds == SLOT_NODE
        self._ends = ends
        self._end_nodes = np.array(sorted(ends), np.int32)

    def __len__(self) -> int:
        return len(self._parents)

    def matches(self, heard: Phonemes, limit: int = 24) -> list[Match]:
        """The `limit` cheapest wordings for `heard`, best first; none for no sounds at all."""
        if not heard:
            return []
        columns = self._columns(heard)
        costs = columns[-1][self._end_nodes]
        count = min(limit, len(costs))
        best = np.argpartition(costs, count - 1)[:count]
        found = []
        for index in best[np.argsort(costs[best], kind="stable")]:
            node = int(self._end_nodes[index])
            spans = tuple(self._spans(columns, heard, node))
            found += [Match(wording, float(costs[index]), spans) for wording in self._ends[node]]
        return found

    def _columns(self, heard: Phonemes) -> list[Row]:
        gaps = self._gaps()
        column = np.full(len(self), np.inf, np.float32)
        column[0] = 0.0
        columns = [self._leave_out(column, gaps)]
        for sound in heard:
            swaps, extra = self._prices(sound)
            stay = columns[-1] + extra
            step = columns[-1][self._parents] + swaps
            step[0] = np.inf
            columns.append(self._leave_out(np.minimum(stay, step), gaps))
        return columns

    def _gaps(self) -> Row:
        gaps = self._alphabet.gap[self._sounds]
        gaps[self._slots] = EMPTY_SLOT_COST
        gaps[0] = np.inf
        return gaps

    def _prices(self, sound: int) -> tuple[Row, Row]:
        """For each node: taking `sound` for its own, and taking it as an extra sound behind its own."""
        swaps = self._alphabet.swap[sound][self._sounds]
        swaps[self._slots] = SLOT_SOUND_COST
        extra = np.full(len(self), self._alphabet.gap[sound], np.float32)
        extra[self._slots] = SLOT_SOUND_COST
        return swaps, extra

    def _leave_out(self, column: Row, gaps: Row) -> Row:
        for _ in range(MOST_SOUNDS_LEFT_OUT_IN_A_ROW):
            column = np.minimum(column, column[self._parents] + gaps)
        return column

    def _spans(self, columns: list[Row], heard: Phonemes, node: int) -> Iterator[tuple[int, int]]:
        """Walks the cheapest path backwards; what each slot node took, in the order they are said."""
        spans: list[tuple[int, int]] = []
        time, gaps = len(heard), self._gaps()
        end = time
        while node != 0:
            parent = int(self._parents[node])
            moves = [(float(columns[time][parent] + gaps[node]), time, parent)]
            if time > 0:
                swaps, extra = self._prices_at(heard[time - 1], node)
                moves.append((float(columns[time - 1][parent]) + swaps, time - 1, parent))
                moves.append((float(columns[time - 1][node]) + extra, time - 1, node))
            _cost, before, came_from = min(moves)
            if came_from != node:
                if self._slots[node]:
                    spans.append((before, end))
                end = before
            time, node = before, came_from
        return reversed(spans)

    def _prices_at(self, sound: int, node: int) -> tuple[float, float]:
        if self._slots[node]:
            return SLOT_SOUND_COST, SLOT_SOUND_COST
        return float(self._alphabet.swap[sound, self._sounds[node]]), float(self._alphabet.gap[sound])


def _steps(wording: Wording, pronouncer: Pronouncer) -> Iterator[int | str]:
    for token in wording.tokens:
        if isinstance(token, SlotToken):
            yield token.list_name
        else:
            yield from pronouncer.word(token)
