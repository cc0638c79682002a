"""The search field: results while the driver types, none of them late (NAV-2)."""

import msgspec

from chassis.errors import CarError
from hmi.navigation.board import Board
from hmi.navigation.geo import bearing, metres_between
from hmi.navigation.names import plain
from hmi.navigation.positioning import Positioning
from hmi.peer import Peer
from hmi.tasks import Tasks
from hmi.texts import Texts
from hmi.timers import Timer, Timers
from maps.protocol import Place, Places, Position, Search

DEBOUNCE_SECONDS = 0.06
"""A search goes out when no key came for so long."""


class SearchField:
    """Keeps the search part of the board; an answer to an older text is dropped."""

    def __init__(
        self, maps: Peer, board: Board, positioning: Positioning, texts: Texts, timers: Timers, tasks: Tasks
    ) -> None:
        self._maps = maps
        self._board = board
        self._positioning = positioning
        self._texts = texts
        self._timers = timers
        self._tasks = tasks
        self._due: Timer | None = None
        self._turn = 0

    def type(self, text: str) -> None:
        """Takes what stands in the field now; the results follow on the board."""
        if not text.strip():
            self.clear()
            return
        self._next_turn()
        self._board.change(search_text=text, search_status="searching", search_problem="")
        self._due = self._timers.call_later(DEBOUNCE_SECONDS, self._fall_due)

    def clear(self) -> None:
        """Empties the field."""
        self._next_turn()
        self._board.change(search_text="", search_status="idle", search_problem="", results=())

    def again(self) -> None:
        """Repeats a search that failed."""
        if self._board.value.search_status == "failed":
            self.type(self._board.value.search_text)

    async def find(self, text: str) -> tuple[Place, ...]:
        """Searches beside the field, for the assistant. Raises `CarError` as the link and maps do."""
        answer: Places = await self._maps.call(
            Search(text=text, near=self._positioning.here(), language=self._texts.language)
        )
        return tuple(answer.places)

    def _next_turn(self) -> None:
        self._turn += 1
        if self._due is not None:
            self._due.cancel()
            self._due = None

    def _fall_due(self) -> None:
        self._due = None
        self._tasks.start(self._search(self._turn, self._board.value.search_text))

    async def _search(self, turn: int, text: str) -> None:
        try:
            places = await self.find(text)
        except CarError as error:
            if turn == self._turn:
                problem = self._texts.problem(error)
                self._board.change(search_status="failed", search_problem=problem, results=())
            return
        if turn == self._turn:
            results = self._with_kept(text, places)
            self._board.change(search_status="found" if results else "nothing", results=results)

    def _with_kept(self, text: str, places: tuple[Place, ...]) -> tuple[Place, ...]:
        """The driver's own places whose name begins like `text`, then what maps has found."""
        board, here = self._board.value, self._positioning.here()
        kept = [place for place in (board.home, board.work, *board.recent) if place is not None]
        known = {place.id: place for place in places}
        own = {
            place.id: known.get(place.id) or _seen_from(here, place)
            for place in kept
            if plain(place.name).startswith(plain(text))
        }
        return (*own.values(), *(place for place in places if place.id not in own))


def _seen_from(here: Position, place: Place) -> Place:
    """A kept place with distance and direction of now."""
    return msgspec.structs.replace(
        place, distance=metres_between(here, place.position), bearing=bearing(here, place.position)
    )
