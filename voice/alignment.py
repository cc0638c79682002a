"""Finds the wordings that sound most like what was heard.

Heard sounds are aligned to all paths of the `SoundGraph` at once: one column of the classic edit-distance
table a heard sound, vectorised over the edges (Wagner and Fischer 1974; Ney 1984). Only what is not much
dearer than the best is followed.
"""

from collections.abc import Sequence

import numpy as np

from voice.automaton import SoundGraph
from voice.matches import Backwards, Filler, Match, Nodes, Prices, Row
from voice.sounds import Alphabet, Phonemes

MOST_SOUNDS_LEFT_OUT_IN_A_ROW = 4
BEAM = 4.0
"""What is dearer than the best by more than this is not followed further."""


class Alignment:
    """Aligns what was heard to all paths of `graph`."""

    def __init__(self, graph: SoundGraph, alphabet: Alphabet) -> None:
        self.graph = graph
        self._alphabet = alphabet
        self._end_nodes = np.array(sorted(graph.meanings), np.int32)
        self._out = np.argsort(graph.sources, kind="stable").astype(np.int32)
        self._count_out = np.bincount(graph.sources, minlength=len(graph)).astype(np.int32)
        self._first_out = (np.cumsum(self._count_out) - self._count_out).astype(np.int32)

    def matches(
        self, heard: Phonemes, limit: int = 24, within: float = 3.0, fillers: Sequence[Filler] = ()
    ) -> list[Match]:
        """Matches that differ in meaning or slots, best first; none for no sounds at all.

        Args:
            limit: the most that are returned.
            within: how much dearer than the best one a match may be.
            fillers: what may be left out more cheaply than its sounds.
        """
        if not heard or not len(self._end_nodes):
            return []
        prices = Prices(self.graph, self._alphabet)
        columns = self._columns(heard, prices, fillers)
        ends = columns[-1][self._end_nodes]
        if not np.isfinite(ends).any():
            return []
        cheapest = [
            (float(ends[index]), int(self._end_nodes[index]))
            for index in np.flatnonzero(ends <= ends.min() + within)
        ]
        search = Backwards(self.graph, heard, prices, columns, fillers)
        # Where much was left out or not followed, the table is not exact and the order nearly right only.
        return sorted(search.found(cheapest, limit, within), key=lambda match: match.cost)

    def _columns(self, heard: Phonemes, prices: Prices, fillers: Sequence[Filler]) -> list[Row]:
        """For each number of heard sounds the cost of being at each node; infinite where too dear."""
        column = self._nowhere()
        column[0] = 0.0
        columns = [column]
        alive = [self._leave_out(column, np.zeros(1, np.int32), prices)]
        for time, sound in enumerate(heard, 1):
            column = self._nowhere()
            before, nodes = columns[-1], alive[-1]
            column[nodes] = before[nodes] + prices.besides(sound, nodes)
            edges, sources = self._edges_out_of(nodes)
            self._lower(column, edges, before[sources] + prices.swaps(sound, edges))
            for filler in fillers:
                if filler.after == time:
                    np.minimum(column, columns[filler.first] + filler.cost, out=column)
            nodes = np.flatnonzero(column <= column.min() + BEAM).astype(np.int32)
            alive.append(self._leave_out(column, nodes, prices))
            columns.append(column)
        return columns

    def _nowhere(self) -> Row:
        return np.full(len(self.graph), np.inf, np.float32)

    def _leave_out(self, column: Row, nodes: Nodes, prices: Prices) -> Nodes:
        """Goes on from `nodes` without a sound; returns the nodes that are worth following."""
        dearest = column.min() + BEAM
        fresh = nodes
        for _ in range(MOST_SOUNDS_LEFT_OUT_IN_A_ROW):
            edges, sources = self._edges_out_of(fresh)
            costs = column[sources] + prices.gaps[edges]
            better = (costs < column[self.graph.targets[edges]]) & (costs <= dearest)
            if not better.any():
                break
            self._lower(column, edges[better], costs[better])
            fresh = np.unique(self.graph.targets[edges[better]])
        return np.flatnonzero(column <= dearest).astype(np.int32)

    def _edges_out_of(self, nodes: Nodes) -> tuple[Nodes, Nodes]:
        """The edges out of `nodes`, and for each of them the node it comes from."""
        first, counts = self._first_out[nodes], self._count_out[nodes]
        sources = np.repeat(nodes, counts)
        within = np.arange(len(sources), dtype=np.int32) - np.repeat(np.cumsum(counts) - counts, counts)
        return self._out[np.repeat(first, counts) + within], sources

    def _lower(self, column: Row, edges: Nodes, costs: Row) -> None:
        """Lowers the cost of the nodes the `edges` lead to."""
        np.minimum.at(column, self.graph.targets[edges], costs)
