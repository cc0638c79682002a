"""What on the screen cannot be read: texts that are cut off, leave their place, or lie over one another."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QPointF, QRectF, QUrl
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

SLACK = 1.5
"""Pixels that rounding may cost."""
RIGHT, MIDDLE, BOTTOM, CENTRE = 2, 4, 64, 128
"""Of Qt.Alignment, which Python cannot read of a Text."""
LONGEST_NAME = 60
"""A longer one may be broken anywhere: no box is wide enough for it."""
UNBROKEN = re.compile(r"[\w'’.]+")
"""What stands on one line: a word, or what is left and right of a hyphen."""
RULER = b"""
import QtQuick
QtObject {
    property Item target
    readonly property Text words: target as Text
    readonly property int across: words ? words.effectiveHorizontalAlignment : 0
    readonly property int down: words ? words.verticalAlignment : 0
    readonly property bool breaking: words ? [Text.Wrap, Text.WrapAnywhere].includes(words.wrapMode) : false
    readonly property bool fixed: !words || words.fontSizeMode === Text.FixedSize
    readonly property real letters: !breaking ? 0 : fixed ? words.font.pixelSize : words.minimumPixelSize
    readonly property bool loading: (target as Loader)?.status === Loader.Loading
}
"""
UNMEASURED = frozenset({"map", "keyboard"})
"""Parts by objectName that are measured elsewhere: names on a map lie where the places are, and make room
for one another by themselves; the keys of Qt's keyboard are Qt's."""


@dataclass(frozen=True)
class Words:
    """A text on the screen.

    Attributes:
        item: the Text.
        holders: its ancestors, the nearest first.
        measures: alignment across and down, width and height of its letters.
        letters: their height, as small as they may become, if a line may end inside a word; else 0.
        part: what it belongs to: a page, or another part of the frame; texts of one part may not overlap.
    """

    item: QQuickItem
    holders: tuple[QQuickItem, ...]
    measures: tuple[float, ...]
    letters: float
    part: str

    @property
    def text(self) -> str:
        """What it says."""
        return str(self.item.property("text"))

    @property
    def where(self) -> str:
        """Names of what it stands in, the innermost first."""
        return " < ".join(name for holder in (self.item, *self.holders) if (name := holder.objectName()))

    def rect(self) -> QRectF:
        """Where its letters are in the window; less than the item where it has room to spare."""
        item = self.item
        across, down, wide, high = self.measures
        wide, high = min(item.width(), wide), min(item.height(), high)
        left = {RIGHT: item.width() - wide, MIDDLE: (item.width() - wide) / 2}.get(int(across), 0.0)
        top = {BOTTOM: item.height() - high, CENTRE: (item.height() - high) / 2}.get(int(down), 0.0)
        return item.mapRectToScene(QRectF(left, top, wide, high))

    def standing(self) -> tuple[object, ...]:
        """What it says and where: the same again once the screen has come to rest."""
        at = self.item.mapToScene(QPointF())
        return self.text, at.x(), at.y(), *self.measures

    def seen(self) -> QRectF:
        """The part of it that no scrolled list hides."""
        rect = self.rect()
        for holder in self.holders:
            if holder.clip():
                rect = rect.intersected(holder.mapRectToScene(holder.boundingRect()))
        return rect


class Reading:
    """Reads one window.

    Attributes:
        loading: a part of what was shown when `words` went through it was still being loaded.
    """

    def __init__(self, window: QQuickWindow) -> None:
        self.loading = False
        self._window = window
        self._engine = QQmlEngine()
        component = self._component = QQmlComponent(self._engine)
        component.setData(QByteArray(RULER), QUrl())
        self._ruler = component.create()
        assert self._ruler is not None, component.errorString()
        QQmlEngine.setObjectOwnership(self._ruler, QQmlEngine.ObjectOwnership.CppOwnership)

    def words(self) -> Iterator[Words]:
        """Every text that is shown, whole or in part; `loading` says afterwards whether more is to come."""
        self.loading = False
        waiting: list[tuple[QQuickItem, tuple[QQuickItem, ...], str]] = [(self._window.contentItem(), (), "")]
        while waiting:
            item, holders, part = waiting.pop()
            name = item.objectName()
            if not item.isVisible() or item.opacity() == 0 or name in UNMEASURED:
                continue
            if item.inherits("QQuickText"):
                if str(item.property("text")).strip():
                    measures = self._measures(item)
                    yield Words(item, holders, measures, self._ruler.property("letters"), part)
                continue
            if item.inherits("QQuickLoader"):
                self._ruler.setProperty("target", item)
                self.loading |= self._ruler.property("loading")
            elif item.metaObject().className().startswith("WidgetTools"):
                part = "tools"  # they lie on the widget they move, behind a veil
            elif holders and (name.startswith("page-") or holders[0].objectName() == "shell"):
                part = name or item.metaObject().className()
            waiting.extend((child, (item, *holders), part) for child in item.childItems())

    def _measures(self, item: QQuickItem) -> tuple[float, ...]:
        self._ruler.setProperty("target", item)
        across, down = self._ruler.property("across"), self._ruler.property("down")
        return across, down, item.property("contentWidth"), item.property("contentHeight")

    def unreadable(self, shown: Sequence[Words], may_be_cut: Callable[[str], bool]) -> list[str]:
        """A line for each text that a driver cannot read; those that `may_be_cut` may end in an ellipsis."""
        found: list[str] = []
        for one in shown:
            found += [] if may_be_cut(one.text) else cut(one)
            found += overflowing(one)
            found += [] if may_be_cut(one.text) and len(one.text) > LONGEST_NAME else broken(one)
            found += outside(one, self._window)
        return [*found, *overlapping(shown)]


def cut(one: Words) -> Iterator[str]:
    """Whether it ends in an ellipsis."""
    if one.item.property("truncated"):
        yield f"cut off: {one.text!r} ({one.where})"


def overflowing(one: Words) -> Iterator[str]:
    """Whether its letters need more room than it has."""
    item = one.item
    _, _, wide, high = one.measures
    if wide > item.width() + SLACK:
        yield f"too wide: {one.text!r} ({one.where})"
    if high > item.height() + SLACK:
        yield f"too high: {one.text!r} ({one.where})"


def broken(one: Words) -> Iterator[str]:
    """Whether a line ends inside a word, which the next one goes on with."""
    if not one.letters or one.item.property("lineCount") < 2:
        return
    font = QFont(one.item.property("font"))
    font.setPixelSize(int(one.letters))
    metrics = QFontMetricsF(font)
    for word in UNBROKEN.findall(one.text):
        if metrics.horizontalAdvance(word) > one.item.width() + SLACK:
            yield f"broken: {word!r} of {one.text!r} ({one.where})"


def outside(one: Words, window: QQuickWindow) -> Iterator[str]:
    """Whether it leaves the face it stands on, or the window; along the way a list scrolls it may."""
    rect = one.rect()
    for holder in one.holders:
        if holder.inherits("QQuickFlickable"):
            area = holder.mapRectToScene(holder.boundingRect())
            down = float(holder.property("contentHeight")) > holder.height() + SLACK
            right = float(holder.property("contentWidth")) > holder.width() + SLACK
            rect = rect.intersected(area) if down and right else along(rect, area, down=down, right=right)
            if rect.isEmpty():
                return
        elif (is_face(holder) or holder.clip()) and beyond(
            rect, holder.mapRectToScene(holder.boundingRect())
        ):
            name = holder.objectName() or holder.metaObject().className()
            yield f"outside {name}: {one.text!r} ({one.where})"
            return
    if beyond(rect, QRectF(0, 0, window.width(), window.height())):
        yield f"outside the window: {one.text!r} ({one.where})"


def is_face(item: QQuickItem) -> bool:
    """Whether texts stand on it as on a sign."""
    return item.inherits("QQuickRectangle") or item.inherits("QQuickAbstractButton")


def along(rect: QRectF, area: QRectF, *, down: bool, right: bool) -> QRectF:
    """What is left of `rect` in a list that scrolls `down` or to the `right`."""
    if down:
        return rect.intersected(QRectF(rect.left(), area.top(), rect.width(), area.height()))
    if right:
        return rect.intersected(QRectF(area.left(), rect.top(), area.width(), rect.height()))
    return rect


def beyond(rect: QRectF, area: QRectF) -> bool:
    """Whether `rect` leaves `area`."""
    return not area.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(rect)


def overlapping(shown: Iterable[Words]) -> Iterator[str]:
    """Pairs of texts of one part whose letters lie over one another."""
    parts: dict[str, list[tuple[Words, QRectF]]] = {}
    for one in shown:
        rect = one.seen().adjusted(SLACK, 4 * SLACK, -SLACK, -4 * SLACK)
        if rect.isEmpty():
            continue
        for other, there in parts.get(one.part, ()):
            if rect.intersects(there):
                yield f"over one another: {one.text!r} ({one.where}) and {other.text!r} ({other.where})"
        parts.setdefault(one.part, []).append((one, rect))
