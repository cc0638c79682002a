"""The one way out of the car: every request to anybody outside asks here first (PRV-1).

At *maximum* only what the law requires goes out. At *no_position* a request goes when it is known not to
carry a position, and is looked through for coordinates all the same. What `errands` does not describe goes
out at *full* only.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from urllib.parse import parse_qsl

import msgspec

from chassis.errors import NotAvailable
from chassis.observable import Observable
from hmi.privacy.errands import ERRANDS, Errand, errand_of
from hmi.texts import Texts
from online.contract.availability import PrivacyLevel
from online.contract.reasons import Code

COORDINATES = frozenset(
    (
        *("latitude", "longitude", "lat", "lon", "lng", "position", "location", "coordinates"),
        *("heading", "bearing", "shape", "route", "destination"),
    )
)
"""Names under which a position hides in a body or a query."""
PRIVACY_CODES = frozenset(code.name.lower() for code in (Code.PRIVACY_MAXIMUM, Code.PRIVACY_NO_POSITION))
"""Codes of what the gate raises."""


class Gate:
    """Lets requests out or holds them back, and breaks off those under way when the level is tightened.

    Attributes:
        level: what the driver allows now.

    Args:
        texts: says why something is held back.
        errands: what may go out at all.
    """

    def __init__(
        self, level: Observable[PrivacyLevel], texts: Texts, errands: Iterable[Errand] = ERRANDS
    ) -> None:
        self.level = level
        self._texts = texts
        self._errands = tuple(errands)
        self._under_way: dict[asyncio.Timeout, Errand | None] = {}
        self._end: Callable[[], None] = level.subscribe(self._level_changed)

    def close(self) -> None:
        """Follows the level no more; requests are judged by the last one."""
        self._end()

    @asynccontextmanager
    async def through(
        self, method: str, path: str, content: bytes = b"", *, personal: bool = False, seconds: float | None
    ) -> AsyncIterator[Callable[[], None]]:
        """Around one request: from before it looks up a name until its answer has come.

        Gives what to call when a request was sent whose answer must not be lost (RFC 6749 section 6, a token
        that replaces the one sent): from then on it is not broken off.

        Args:
            path: see `Errand`.
            content: the body as it will be sent, JSON or a form.
            personal: whether a token or key of driver or car goes with it.
            seconds: how long it may take, None for as long as it likes.

        Raises:
            NotAvailable: ``privacy_maximum`` or ``privacy_no_position``, also when the level was tightened
                meanwhile; it may go once the driver allows more.
            TimeoutError: it took longer.
        """
        errand = errand_of(method, path, self._errands)
        self._hold_back(errand)
        if self.level.value != "full" and (_has_coordinates(path, content) or _undeclared(errand, personal)):
            raise self._reason(Code.PRIVACY_NO_POSITION)
        deadline = asyncio.timeout(seconds)
        self._under_way[deadline] = errand
        try:
            async with deadline:
                yield lambda: self._stay(deadline)
        except TimeoutError:
            self._hold_back(errand)
            raise
        finally:
            self._stay(deadline)

    def _stay(self, deadline: asyncio.Timeout) -> None:
        self._under_way.pop(deadline, None)

    def _hold_back(self, errand: Errand | None) -> None:
        if code := hindrance(self.level.value, errand):
            raise self._reason(code)

    def _reason(self, code: Code) -> NotAvailable:
        name = code.name.lower()
        return NotAvailable(name, self._texts(f"problem.{name}"))

    def _level_changed(self, level: PrivacyLevel) -> None:
        for deadline, errand in self._under_way.items():
            if hindrance(level, errand) and not deadline.expired():
                deadline.reschedule(0)


def hindrance(level: PrivacyLevel, errand: Errand | None) -> Code | None:
    """Why a request may not leave the car at `level`, None when it may; an `errand` of None is unknown."""
    if level == "full" or (errand is not None and errand.law):
        return None
    if level == "maximum":
        return Code.PRIVACY_MAXIMUM
    return Code.PRIVACY_NO_POSITION if errand is None or errand.position else None


def _undeclared(errand: Errand | None, personal: bool) -> bool:
    return personal and errand is not None and not errand.personal


def _has_coordinates(path: str, content: bytes) -> bool:
    query = parse_qsl(path.partition("?")[2], keep_blank_values=True)
    if any(name.lower() in COORDINATES for name, _value in query):
        return True
    try:
        return _names_coordinates(msgspec.json.decode(content)) if content else False
    except msgspec.DecodeError:
        form = parse_qsl(content.decode("utf-8", "replace"), keep_blank_values=True)
        return any(name.lower() in COORDINATES for name, _value in form)


def _names_coordinates(value: object) -> bool:
    if isinstance(value, dict):
        return any(
            str(name).lower() in COORDINATES or _names_coordinates(inner) for name, inner in value.items()
        )
    return isinstance(value, list) and any(map(_names_coordinates, value))
