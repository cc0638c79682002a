"""Changes pages in the car's own program: ``python -m tests.bench.page_probe pages|churn``; prints JSON."""

import asyncio
import ctypes
import gc
import time
from collections.abc import Callable

import psutil
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtQuick import QQuickItem

from tests.bench import probe
from tests.bench.press import send
from tests.bench.probe import Seat
from tests.tour.difference import Picture, compare, picture

PAGES = {
    "navigation": "tabNavigation",
    "media": "tabMedia",
    "vehicle": "tabVehicle",
    "settings": "tabSettings",
    "home": "tabHome",
}
ROUNDS = 30
WARM_CHANGES = 600
CHANGES = 1_000
STATUS_LINE = 96
"""Pixels at the top of a page that the status line may cover."""
MOST_DIFFERENT = 0.01
"""Share of a page that may differ between its first frame and a later one: the clock, a name on the map."""


async def pages(seat: Seat) -> dict[str, list[float]]:
    """Milliseconds from a tap on a tab to the first frame with the complete page, by page."""
    times: dict[str, list[float]] = {name: [] for name in PAGES}
    for _round in range(ROUNDS + 1):
        for name, tab in PAGES.items():
            item = await seat.driver.await_item(tab)
            await probe.quiet(seat)
            times[name].append(await _change(seat, name, item))
    for name, tab in PAGES.items():
        await _look(seat, name, await seat.driver.await_item(tab))
    return {name: found[1:] for name, found in times.items()}  # the first round may still load something


async def _look(seat: Seat, name: str, tab: QQuickItem) -> None:
    """Compares the frame that counts as the page's first with the page at rest.

    AssertionError if they differ.
    """
    await probe.quiet(seat)
    first: list[Picture] = []

    def photograph() -> None:
        # No further frame is composed before this returns: it is the one that was measured.
        first.append(_page(seat, name))

    await _change(seat, name, tab, photograph)
    await probe.quiet(seat)
    done: asyncio.Future[Picture] = asyncio.get_running_loop().create_future()
    QTimer.singleShot(0, seat.driver.window, lambda: done.set_result(_page(seat, name)))
    rest = await done
    difference = compare(first[0], rest[: len(first[0])])
    assert difference.share <= MOST_DIFFERENT, (
        f"{name}: {difference.share:.1%} of its first frame is not the page"
    )


def _page(seat: Seat, name: str) -> Picture:
    """What is on the screen of a page, below the status line and above the climate bar."""
    window, page = seat.driver.window, seat.driver.find(f"page-{name}")
    assert page is not None
    shown: QPixmap = window.screen().grabWindow(window.winId())
    corner = page.mapToScene(QPointF(0, 0)).toPoint()
    return picture(shown.toImage())[corner.y() + STATUS_LINE : round(page.height()), corner.x() :]


async def churn(seat: Seat) -> tuple[int, int]:
    """Bytes of the program before and after many changes of the page."""
    tabs = [(name, await seat.driver.await_item(tab)) for name, tab in PAGES.items()]
    await _go_round(seat, tabs, WARM_CHANGES)
    before = _size()
    await _go_round(seat, tabs, CHANGES)
    return before, _size()


async def _go_round(seat: Seat, tabs: list[tuple[str, QQuickItem]], changes: int) -> None:
    for number in range(changes):
        name, item = tabs[number % len(tabs)]
        await _change(seat, name, item)
    await probe.quiet(seat)


def _size() -> int:
    """Resident bytes without what is free already and only not given back yet."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    size: int = psutil.Process().memory_info().rss
    return size


async def _change(seat: Seat, name: str, tab: QQuickItem, look: Callable[[], None] = lambda: None) -> float:
    done: asyncio.Future[float] = asyncio.get_running_loop().create_future()
    window, spot = seat.driver.window, QPointF(seat.driver.middle(tab))

    def shown(moment: float) -> None:
        if complete(seat, name):
            look()
            done.set_result((moment - begun[0]) * 1000)
        else:
            seat.frames.shown(shown)
            window.update()

    def tap() -> None:
        begun.append(time.perf_counter())
        send(window, spot, QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton)
        send(window, spot, QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton)
        seat.frames.shown(shown)

    begun: list[float] = []
    QTimer.singleShot(0, window, tap)
    return await asyncio.wait_for(done, probe.PROGRAMS_SECONDS)


def complete(seat: Seat, name: str) -> bool:
    """Whether the page is on the screen with all its parts, none of them still loading."""
    page = seat.driver.find(f"page-{name}")
    if page is None:
        return False
    waiting = [page]
    while waiting:
        item = waiting.pop()
        if not item.isVisible():
            continue
        if item.inherits("QQuickLoader") and _loading(item):
            return False
        waiting.extend(item.childItems())
    return True


def _loading(loader: QQuickItem) -> bool:
    """Qt's own `status` cannot be read from Python."""
    wanted = loader.property("active") and not loader.property("source").isEmpty()
    return bool(wanted) and loader.property("item") is None


if __name__ == "__main__":
    probe.PROBES |= {"pages": pages, "churn": churn}
    probe.main()
