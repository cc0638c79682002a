"""Which widgets the home screen shows: kept for each account, a guest's as long as they drive (PER-1, 3)."""

import asyncio
from collections.abc import Callable

import msgspec

from chassis.errors import BadInput, CarError
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.home.model import WIDGETS, HomeState, Layout, Widget
from hmi.shelf import Shelf
from hmi.tasks import Tasks
from hmi.users.leaver import Leaver

GUEST = ""


class HomeService:
    """Keeps the layout of whoever is signed in; a change is durable before it shows.

    Attributes:
        state: what the home screen shows now.

    Args:
        shelf: one document an account.
        account: `AccountService.state`.
    """

    def __init__(self, shelf: Shelf, account: Observable[AccountState]) -> None:
        self.state = Observable(HomeState())
        self._shelf = shelf
        self._account = account
        self._guest = HomeState()
        self._tasks = Tasks("home")
        self._one_at_a_time = asyncio.Lock()
        self._end: Callable[[], None] | None = None

    async def start(self) -> None:
        """Shows the layout of the driver who is there, and follows the account from now on."""
        await self._show(self._owner)
        self._end = self._account.subscribe(lambda _account: self._follow())

    async def stop(self) -> None:
        """Follows no more, and lets a change under way be kept."""
        if self._end is not None:
            self._end()
            self._end = None
        await self._tasks.finish()

    async def settled(self) -> None:
        """Waits until the layout of the present driver is shown."""
        await self._tasks.finish()

    async def move(self, widget: str, place: int) -> None:
        """Puts `widget` at `place`, counted from 0; the ends hold what goes beyond them."""
        await self._change(lambda shown: _moved(shown, _present(shown, widget), place))

    async def add(self, widget: str) -> None:
        """Shows `widget` behind the others; one that is shown already stays where it is."""
        name = _known(widget)
        await self._change(lambda shown: shown if name in shown else (*shown, name))

    async def remove(self, widget: str) -> None:
        """Shows `widget` no more."""
        await self._change(lambda shown: tuple(one for one in shown if one != _present(shown, widget)))

    async def restore(self) -> None:
        """Shows all widgets again in the order a new driver finds them."""
        await self._change(lambda _shown: WIDGETS)

    async def forget_user(self, leaver: Leaver) -> None:
        """Forgets the layout of a user who leaves the car. Raises `CarError` when that cannot be written."""
        async with self._one_at_a_time:
            await self._shelf.write(_key(leaver.account_id), None)

    async def forget_guest(self) -> None:
        """The guest's drive is over: the next one finds all widgets (USR-1)."""
        async with self._one_at_a_time:
            self._guest = HomeState()
            if self._owner == self.state.value.owner == GUEST:
                self.state.set(self._guest)

    @property
    def _owner(self) -> str:
        account = self._account.value
        return account.account_id if account.signed_in else GUEST

    def _follow(self) -> None:
        if self._owner != self.state.value.owner:
            self._tasks.start(self._show(self._owner))

    async def _show(self, owner: str) -> None:
        async with self._one_at_a_time:
            if owner != GUEST:
                self._guest = HomeState()
            shown = self._guest if owner == GUEST else HomeState(await self._kept(owner), owner)
            if owner == self._owner:
                self.state.set(shown)

    async def _kept(self, owner: str) -> tuple[Widget, ...]:
        try:
            raw = await self._shelf.read(_key(owner))
            layout = Layout() if raw is None else msgspec.json.decode(raw, type=Layout)
        except (CarError, msgspec.DecodeError):
            return WIDGETS
        return layout.shown()

    async def _change(self, change: Callable[[tuple[Widget, ...]], tuple[Widget, ...]]) -> None:
        """Raises `CarError` when it cannot be kept; then all is as it was."""
        async with self._one_at_a_time:
            before = self.state.value
            after = HomeState(change(before.widgets), before.owner)
            if after == before:
                return
            if before.owner != self._owner:
                return  # somebody else drives by now
            if before.owner == GUEST:
                self._guest = after
            else:
                await self._shelf.write(
                    _key(before.owner), msgspec.json.encode(Layout(widgets=after.widgets))
                )
            self.state.set(after)


def _key(owner: str) -> str:
    return f"layout.{owner}"


def _known(widget: str) -> Widget:
    for known in WIDGETS:
        if known == widget:
            return known
    raise BadInput("widget_unknown", f"The home screen has no {widget}")


def _present(shown: tuple[Widget, ...], widget: str) -> Widget:
    name = _known(widget)
    if name not in shown:
        raise BadInput("widget_absent", f"The home screen does not show {widget}")
    return name


def _moved(shown: tuple[Widget, ...], widget: Widget, place: int) -> tuple[Widget, ...]:
    rest = [one for one in shown if one != widget]
    rest.insert(min(max(place, 0), len(rest)), widget)
    return tuple(rest)
