"""The notification centre: what the driver is told, and which card is shown now (HMI-4)."""

from dataclasses import replace

from chassis.clock import Clock
from chassis.observable import Observable
from hmi.notices.model import Notice, NoticesState, Urgency
from hmi.timers import Timer, Timers

KEPT_MAX = 50
CARD_SECONDS = 8.0
"""How long a card stays (DESIGN: auto-advancing content)."""

_ORDER: dict[Urgency, int] = {"urgent": 0, "warning": 1, "info": 2}


class NoticesService:
    """Keeps the newest notices and shows the unread ones as cards, one after the other.

    An urgent card goes before a warning, a warning before an info; of equal ones the older goes first. A card
    that is on screen stays its time, unless something more urgent comes; then it is shown again afterwards.

    Attributes:
        state: all kept notices and the card.
    """

    def __init__(self, clock: Clock, timers: Timers) -> None:
        self.state = Observable(NoticesState())
        self._clock = clock
        self._timers = timers
        self._waiting: tuple[str, ...] = ()
        self._due: Timer | None = None

    def post(self, key: str, icon: str, title: str, text: str, urgency: Urgency = "info") -> None:
        """Tells the driver; a notice with the same `key` is replaced."""
        notice = Notice(key, icon, title, text, self._clock.now(), urgency)
        others = tuple(other for other in self.state.value.notices if other.key != key)
        notices = (notice, *others)[:KEPT_MAX]
        self._waiting = (*(other for other in self._waiting if other != key), key)
        shown = self.state.value.shown
        if shown is not None and shown.key == key:
            self._show(notices, notice)
        elif shown is None or _ORDER[urgency] < _ORDER[shown.urgency]:
            self._show(notices, self._next(notices))
        else:
            self.state.set(NoticesState(notices, shown))

    def dismiss(self, key: str) -> None:
        """Takes a notice away for good; an unknown key does nothing."""
        state = self.state.value
        notices = tuple(notice for notice in state.notices if notice.key != key)
        self._waiting = tuple(waiting for waiting in self._waiting if waiting != key)
        if state.shown is not None and state.shown.key == key:
            self._show(notices, self._next(notices))
        else:
            self.state.set(NoticesState(notices, state.shown))

    def read_all(self) -> None:
        """The driver has seen the list: nothing is unread, and no card waits."""
        self._waiting = ()
        self._show(tuple(replace(notice, read=True) for notice in self.state.value.notices), None)

    async def start(self) -> None:
        """Nothing to begin; there for symmetry with the other services."""

    async def stop(self) -> None:
        """Ends the turning of the cards."""
        self._rest()

    def _next(self, notices: tuple[Notice, ...]) -> Notice | None:
        by_key = {notice.key: notice for notice in notices}
        waiting = [by_key[key] for key in self._waiting if key in by_key]
        return min(waiting, key=lambda notice: _ORDER[notice.urgency], default=None)

    def _show(self, notices: tuple[Notice, ...], card: Notice | None) -> None:
        self._rest()
        self.state.set(NoticesState(notices, card))
        if card is not None:
            self._due = self._timers.call_later(CARD_SECONDS, lambda: self._finish(card.key))

    def _finish(self, key: str) -> None:
        self._waiting = tuple(waiting for waiting in self._waiting if waiting != key)
        notices = self.state.value.notices
        self._show(notices, self._next(notices))

    def _rest(self) -> None:
        if self._due is not None:
            self._due.cancel()
            self._due = None
