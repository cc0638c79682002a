"""Matches of what was heard with wordings, taken in the order of their cost.

`voice.alignment` fills a table of costs from the beginning of what was heard; here the paths are walked back
from its end, cheapest first, for the table holds exactly what the rest of each path costs (Soong and Huang
1991).
"""

import heapq
import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from voice.automaton import Meaning, SoundGraph, Token
from voice.sentences import SlotToken
from voice.sounds import Alphabet, Phonemes

OPEN_SOUND_COST = 0.12
"""Price of a sound that an open slot takes."""
EMPTY_SLOT_COST = 3.0
MOST_STEPS_BACK = 4000

Row = NDArray[np.float32]
Nodes = NDArray[np.int32]


@dataclass(frozen=True)
class Filler:
    """Heard sounds [first, after) that may mean nothing, at this price."""

    first: int
    after: int
    cost: float


@dataclass(frozen=True)
class Said:
    """A word of a wording, or one of its open slots, with the heard sounds [first, after) it took."""

    token: Token
    slot: SlotToken | None
    first: int
    after: int


@dataclass(frozen=True)
class Match:
    """A wording as it was heard; `cost` is the sum of all prices, `skipped` the sounds of fillers."""

    meaning: Meaning
    said: tuple[Said, ...]
    cost: float
    skipped: int = 0


def open_slots(said: Iterable[Said]) -> list[Said]:
    """The open slots of a wording, in the order they were said."""
    return [part for part in said if isinstance(part.token, SlotToken)]


def list_of(said: Said) -> str:
    """The list of an open slot."""
    return said.token.list_name if isinstance(said.token, SlotToken) else ""


def name_of(said: Said) -> str:
    """What an open slot fills."""
    return said.token.name if isinstance(said.token, SlotToken) else ""


class Prices:
    """The alphabet's costs, for the edges of a graph."""

    def __init__(self, graph: SoundGraph, alphabet: Alphabet) -> None:
        self._graph = graph
        self.gap: Row = np.append(alphabet.gap, np.float32(EMPTY_SLOT_COST))
        self.gaps: Row = self.gap[graph.labels]
        self._swap = alphabet.swap

    def swap(self, sound: int) -> Row:
        """Shape (sounds + 1,): hearing `sound` for each sound; the last is `ANY_SOUND`."""
        return np.append(self._swap[sound], np.float32(OPEN_SOUND_COST))

    def swaps(self, sound: int, edges: Nodes) -> Row:
        """Hearing `sound` for the sound of each of `edges`."""
        swaps: Row = self.swap(sound)[self._graph.labels[edges]]
        return swaps

    def besides(self, sound: int, nodes: Nodes) -> Row:
        """Hearing `sound` besides, at each of `nodes`."""
        return np.where(self._graph.is_open[nodes], np.float32(OPEN_SOUND_COST), self.gap[sound])


@dataclass(frozen=True, slots=True)
class _Step:
    """A place on a path, seen from its end.

    Attributes:
        cost: from here to the end.
        arrived: heard sounds before the end of the word that ends at `node`, or of which `node` is part.
        told: what tells the path from others: the words and places of its slots.
    """

    meaning: Meaning
    cost: float
    time: int
    node: int
    arrived: int
    said: tuple[Said, ...] = ()
    told: tuple[object, ...] = ()
    skipped: int = 0


class Backwards:
    """Takes paths in the order of their cost (A*: the columns hold exactly what the rest of a path costs)."""

    def __init__(
        self,
        graph: SoundGraph,
        heard: Phonemes,
        prices: Prices,
        columns: list[Row],
        fillers: Sequence[Filler],
    ) -> None:
        self._graph = graph
        self._heard = heard
        self._columns = columns
        self._fillers = fillers
        self._gap = prices.gap.tolist()
        self._swap = [prices.swap(sound).tolist() for sound in heard]
        self._waiting: list[tuple[float, int, _Step]] = []
        self._order = itertools.count()
        self._dearest = 0.0

    def found(self, ends: list[tuple[float, int]], limit: int, within: float) -> Iterator[Match]:
        """The best matches that end at one of `ends` (cost, node)."""
        length = len(self._heard)
        for cost, node in ends:
            for meaning in self._graph.meanings[node]:
                step = _Step(meaning, 0.0, length, node, length)
                heapq.heappush(self._waiting, (cost, next(self._order), step))
        self._dearest = self._waiting[0][0] + within
        seen: set[tuple[object, ...]] = set()
        told: set[tuple[object, ...]] = set()
        for _ in range(MOST_STEPS_BACK):
            if not self._waiting or len(told) == limit:
                return
            _cost, _number, step = heapq.heappop(self._waiting)
            place = (step.time, step.node, step.meaning, step.told)
            if place in seen:
                continue
            seen.add(place)
            if step.time or step.node:
                self._go_on(step)
            elif (step.meaning, step.told) not in told:
                told.add((step.meaning, step.told))
                yield Match(step.meaning, step.said, step.cost, step.skipped)

    def _go_on(self, step: _Step) -> None:
        time, node, graph = step.time, step.node, self._graph
        if time > 0:
            extra = OPEN_SOUND_COST if graph.is_open[node] else self._gap[self._heard[time - 1]]
            self._stay(step, extra, time - 1, 0)
        for filler in self._fillers:
            if filler.after == time:
                self._stay(step, filler.cost, filler.first, filler.after - filler.first)
        for edge in range(*graph.edges_into(node)) if node else ():
            label = int(graph.labels[edge])
            self._pass(edge, step, time, self._gap[label])
            if time > 0:
                self._pass(edge, step, time - 1, self._swap[time - 1][label])

    def _stay(self, step: _Step, price: float, time: int, skipped: int) -> None:
        cost = step.cost + price
        whole = cost + float(self._columns[time][step.node])
        if whole <= self._dearest:
            before = replace(step, cost=cost, time=time, skipped=step.skipped + skipped)
            heapq.heappush(self._waiting, (whole, next(self._order), before))

    def _pass(self, edge: int, step: _Step, time: int, price: float) -> None:
        graph, source, cost = self._graph, int(self._graph.sources[edge]), step.cost + price
        whole = cost + float(self._columns[time][source])
        if whole > self._dearest:
            return
        arc, told, said, arrived = graph.arcs[graph.arc_of[edge]], step.told, step.said, step.arrived
        if step.node < graph.states:
            if isinstance(arc.token, SlotToken):  # behind "to the" it takes other sounds than behind "to"
                told = (*told, arc.token, arc.source)
            elif arc.slot is not None:
                told = (*told, arc.token, arc.slot)
        if source < graph.states:
            said, arrived = (Said(arc.token, arc.slot, time, arrived), *said), time
        before = _Step(step.meaning, cost, time, source, arrived, said, told, step.skipped)
        heapq.heappush(self._waiting, (whole, next(self._order), before))
