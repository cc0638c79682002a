"""The notification centre: what the driver is told, and which card is shown now (HMI-4)."""

import logging
from collections.abc import Callable

import msgspec
from msgspec.structs import replace

from chassis.clock import Clock
from chassis.errors import CarError
from chassis.observable import Observable
from hmi.notices.model import ORDER, Notice, NoticesState, Urgency
from hmi.shelf import Shelf
from hmi.tasks import Tasks
from hmi.timers import Timer, Timers
from hmi.topic import Topic
from hmi.users.leaver import Leaver

log = logging.getLogger(__name__)

KEPT_MAX = 50
CARD_SECONDS = 8.0
"""How long a card stays (DESIGN: auto-advancing content)."""
KEY = "kept"
ABOUT_THE_CAR = ("program.", "storage", "language", "clock")
"""How the keys of notices begin that are about nobody: every driver sees them."""


type Tell = Callable[[], tuple[str, str]]
"""Title and text of a notice in the language of now."""


class NoticesService:
    """Keeps the newest notices and shows the unread ones as cards, one after the other.

    An urgent card goes before a warning, a warning before an info; of equal ones the older goes first. A card
    that is on screen stays its time, unless something more urgent comes; then it is shown again afterwards.

    Attributes:
        state: all kept notices and the card.
        spoken: what is to be said aloud: each urgent notice once.

    Args:
        shelf: where the notices that outlive a power cut are kept; none for no such thing.
    """

    def __init__(self, clock: Clock, timers: Timers, shelf: Shelf | None = None) -> None:
        self.state = Observable(NoticesState())
        self.spoken: Topic[str] = Topic()
        self._clock = clock
        self._timers = timers
        self._shelf = shelf
        self._written: tuple[Notice, ...] = ()
        self._tasks = Tasks("notices")
        self._tells: dict[str, Tell] = {}
        self._waiting: tuple[str, ...] = ()
        self._due: Timer | None = None
        self._owner: str | None = None

    def tell(self, key: str, icon: str, tell: Tell, urgency: Urgency = "info", *, keep: bool = False) -> None:
        """As `post`, and again in another language once the driver reads that; see `retell`."""
        self.post(key, icon, *tell(), urgency, keep=keep)
        self._tells[key] = tell

    def retell(self) -> None:
        """The driver reads another language now. What was kept over a power cut stays as it was written."""
        notices = tuple(self._told_again(notice) for notice in self.state.value.notices)
        shown = next((one for one in notices if one.key == self._shown_key()), None)
        self._set(NoticesState(notices, shown))

    def post(
        self, key: str, icon: str, title: str, text: str, urgency: Urgency = "info", *, keep: bool = False
    ) -> None:
        """Tells the driver; a notice with the same `key` is replaced."""
        self._tells.pop(key, None)
        owner = None if _is_about_the_car(key) else self._owner
        notice = Notice(key, icon, title, text, self._clock.now(), urgency, keep=keep, owner=owner)
        before = next((other for other in self.state.value.notices if other.key == key), None)
        others = tuple(other for other in self.state.value.notices if other.key != key)
        notices = (notice, *others)[:KEPT_MAX]
        self._waiting = (*(other for other in self._waiting if other != key), key)
        shown = self.state.value.shown
        if shown is not None and shown.key == key:
            self._show(notices, notice)
        elif shown is None or ORDER[urgency] < ORDER[shown.urgency]:
            self._show(notices, self._next(notices))
        else:
            self._set(NoticesState(notices, shown))
        if urgency == "urgent" and (before is None or before.text != text):
            self.spoken.publish(f"{title}. {text}")

    def dismiss(self, key: str) -> None:
        """Takes a notice away for good; an unknown key does nothing."""
        self._tells.pop(key, None)
        state = self.state.value
        notices = tuple(notice for notice in state.notices if notice.key != key)
        self._waiting = tuple(waiting for waiting in self._waiting if waiting != key)
        if state.shown is not None and state.shown.key == key:
            self._show(notices, self._next(notices))
        else:
            self._set(NoticesState(notices, state.shown))

    def dismiss_all(self) -> None:
        """Takes all notices away for good."""
        self._tells.clear()
        self._waiting = ()
        self._show((), None)

    def follow(self, owner: str) -> None:
        """`owner` drives from now on, a guest if it is empty: what is for another one goes, in this step.

        Who drives first has what was told before it was known who drives.
        """
        self._owner = owner
        notices = tuple(
            replace(notice, owner=owner)
            if notice.owner is None and not _is_about_the_car(notice.key)
            else notice
            for notice in self.state.value.notices
        )
        shown = next((one for one in notices if one.key == self._shown_key()), None)
        self._set(NoticesState(notices, shown))
        self._take_away(lambda notice: notice.owner not in (None, owner))

    async def forget_user(self, _leaver: Leaver) -> None:
        """Takes away for good whatever may be about somebody; what is about the car itself stays."""
        self._take_away(lambda notice: not _is_about_the_car(notice.key))
        await self._tasks.finish()

    async def forget_guest(self) -> None:
        """A guest's drive is over: the next one finds nothing of it (USR-1)."""
        self._take_away(lambda notice: notice.owner == "")

    def read_all(self) -> None:
        """The driver has seen the list: nothing is unread, and no card waits."""
        self._waiting = ()
        self._show(tuple(replace(notice, read=True) for notice in self.state.value.notices), None)

    async def start(self) -> None:
        """Brings back what was kept, as part of the list; an unread one as a card too."""
        if self._shelf is None:
            return
        try:
            raw = await self._shelf.read(KEY)
            kept = () if raw is None else msgspec.json.decode(raw, type=tuple[Notice, ...])
        except (CarError, msgspec.DecodeError) as error:
            log.warning("The kept notices cannot be read: %s", error)
            return
        posted = self.state.value.notices
        keys = {notice.key for notice in posted}
        back = tuple(notice for notice in kept if notice.key not in keys)
        self._written = kept
        self._waiting = (*(notice.key for notice in reversed(back) if not notice.read), *self._waiting)
        notices = (*posted, *back)
        self._show(notices, self._next(notices))

    async def stop(self) -> None:
        """Ends the turning of the cards; what is to be kept is written."""
        self._rest()
        await self._tasks.finish()

    def _told_again(self, notice: Notice) -> Notice:
        tell = self._tells.get(notice.key)
        if tell is None:
            return notice
        title, text = tell()
        return replace(notice, title=title, text=text)

    def _take_away(self, ours: Callable[[Notice], bool]) -> None:
        for notice in self.state.value.notices:
            if ours(notice):
                self.dismiss(notice.key)

    def _shown_key(self) -> str:
        shown = self.state.value.shown
        return shown.key if shown is not None else ""

    def _next(self, notices: tuple[Notice, ...]) -> Notice | None:
        by_key = {notice.key: notice for notice in notices}
        waiting = [by_key[key] for key in self._waiting if key in by_key]
        return min(waiting, key=lambda notice: ORDER[notice.urgency], default=None)

    def _show(self, notices: tuple[Notice, ...], card: Notice | None) -> None:
        self._rest()
        self._set(NoticesState(notices, card))
        if card is not None:
            self._due = self._timers.call_later(CARD_SECONDS, lambda: self._finish(card.key))

    def _finish(self, key: str) -> None:
        self._waiting = tuple(waiting for waiting in self._waiting if waiting != key)
        notices = self.state.value.notices
        self._show(notices, self._next(notices))

    def _set(self, state: NoticesState) -> None:
        self.state.set(state)
        if self._shelf is not None and self._to_keep() != self._written:
            self._tasks.start(self._write(self._shelf))

    def _to_keep(self) -> tuple[Notice, ...]:
        return tuple(notice for notice in self.state.value.notices if notice.keep)

    async def _write(self, shelf: Shelf) -> None:
        """Writes what there is to keep now: of several at once, the database takes them in order."""
        kept = self._to_keep()
        if kept != self._written:
            self._written = kept
            await shelf.write(KEY, msgspec.json.encode(kept) if kept else None)

    def _rest(self) -> None:
        if self._due is not None:
            self._due.cancel()
            self._due = None


def _is_about_the_car(key: str) -> bool:
    return key.startswith(ABOUT_THE_CAR)
