"""Whether navigation can be used: the maps program, its regions, and what to say when they are not there."""

from collections.abc import Callable

from chassis.errors import CarError
from hmi.navigation.board import Board
from hmi.peer import Peer
from hmi.tasks import Tasks
from hmi.texts import Texts
from maps.protocol import GetStatus, Position, Status


class Availability:
    """Keeps the first part of the board.

    Args:
        came: called when navigation can be used again, after the board says so.
        went: called when it cannot any more.
    """

    def __init__(
        self,
        maps: Peer,
        board: Board,
        texts: Texts,
        tasks: Tasks,
        came: Callable[[], None],
        went: Callable[[], None],
    ) -> None:
        self._maps = maps
        self._board = board
        self._texts = texts
        self._tasks = tasks
        self._came = came
        self._went = went
        self._status: Status | None = None
        self._seen = False

    def take(self, status: Status) -> None:
        """Takes what maps says of its regions."""
        was_available = self._board.value.available
        self._status = status
        self._seen = True
        self.describe()
        if self._board.value.available and not was_available:
            self._came()

    def connected(self, connected: bool) -> None:
        """The link to maps came or went."""
        if connected:
            self._tasks.start(self._ask())
            return
        self._status = None
        self.describe()
        self._went()

    def middle(self) -> Position | None:
        """The middle of the first usable region, to look at before the position is known."""
        usable = [region.bounds for region in self._board.value.regions if not region.problem]
        if not usable:
            return None
        return Position((usable[0].south + usable[0].north) / 2, (usable[0].west + usable[0].east) / 2)

    def describe(self) -> None:
        """Says it on the board, in the language set now."""
        status = self._status
        if status is None:
            problem = self._texts("problem.maps_restarts" if self._seen else "problem.maps_starts")
            self._board.change(available=False, problem=problem, tiles_url="")
            return
        problems = [
            self._texts.problem(CarError(region.code, region.problem))
            for region in status.regions
            if region.problem
        ]
        if not status.regions:
            problems = [self._texts("problem.region_missing")]
        self._board.change(
            available=any(not region.problem for region in status.regions),
            problem=problems[0] if problems else "",
            tiles_url=status.tiles_url,
            regions=tuple(status.regions),
        )

    async def _ask(self) -> None:
        """For a link that was there before this service, and so has greeted already."""
        if self._status is None:
            self.take(await self._maps.call(GetStatus()))
