"""The plain bar and the plain page: painted by hand, because what draws the real screen may be what fell."""

import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRasterWindow,
)

from hmi.guardian import EXIT_START_AGAIN, PAGE
from hmi.session import Session
from hmi.vehicle import signals
from hmi.vehicle.signals import Signal

if TYPE_CHECKING:
    from hmi.lifeline import CabinControl

FONTS = Path(__file__).resolve().parents[2] / "qml" / "Hola" / "Theme" / "fonts"
REFERENCE = (1280, 720)
BAR_HEIGHT = 96
RAISE_MILLISECONDS = 100
"""The screen that starts comes up in front; this stays before it until it answers."""
ENGLISH = {
    "away": "The screen starts again. Climate and volume work",
    "broken": "The screen does not start. Climate and volume work here, driving is not affected",
    "again": "Start again",
    "driver": "Driver",
    "passenger": "Passenger",
    "demist_front": "Windscreen",
    "demist_rear": "Rear window",
    "volume": "Volume",
}
"""For a screen that fell before it could leave its own words."""
BACKGROUND, RAISED, LINE = QColor("#12171C"), QColor("#1A2128"), QColor("#27313A")
TEXT, SECONDARY, ACCENT = QColor("#F1F4F5"), QColor("#A5B1BA"), QColor("#D9935F")
MINUS = "−"


@dataclass(frozen=True)
class Key:
    """One thing to touch, or with no `act` only to read: `place` in dp of the 1280 wide canvas."""

    place: tuple[float, float, float, float]
    text: Callable[[], str]
    act: Callable[[], object] | None = None
    lit: Callable[[], bool] = bool
    size: int = 24


class PlainWindow(QRasterWindow):
    """Keys in one row at the bottom of the screen's place; above them what the frozen screen still shows.

    Attributes:
        dp: pixels a unit of `Key.place` takes.
    """

    def __init__(self, session: Session, control: "CabinControl") -> None:
        super().__init__()
        self._control = control
        self._words = ENGLISH | session.words
        seen = QRect(*session.seen.frame)
        self._place = self.screen().geometry() if seen.isEmpty() else seen
        self.dp = min(self._place.width() / REFERENCE[0], 1.5)
        self.setFlags(
            Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.BypassWindowManagerHint
        )
        self.setTitle("Hola")
        bar = round(BAR_HEIGHT * self.dp)
        self.setGeometry(self._place.adjusted(0, self._place.height() - bar, 0, 0))
        self._top = 0.0
        self._keys = self._bar()

    def fill(self, *, broken: bool = False) -> None:
        """Takes the whole place of a screen that is gone; `broken` when it does not come back by itself."""
        self.setGeometry(self._place)
        self._top = self._place.height() / self.dp - BAR_HEIGHT
        width, middle = self._place.width() / self.dp, self._top / 2
        sentence = self._words["broken" if broken else "away"]
        self._keys = [
            *self._bar(),
            Key((width * 0.1, middle - 150, width * 0.8, 120), lambda: sentence, size=28),
        ]
        if broken:
            place = (width / 2 - 180, middle + 10, 360, 88)
            self._keys.append(Key(place, lambda: self._words["again"], start_again, size=28))
        self.update()

    @property
    def shown(self) -> tuple[Key, ...]:
        """All that is shown."""
        return tuple(self._keys)

    def paintEvent(self, event: QPaintEvent) -> None:
        """All of it, each time: it is little."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, self.width(), self.height(), BACKGROUND)
        painter.scale(self.dp, self.dp)
        for key in self._keys:
            self._draw(painter, key)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A finger does what stands under it."""
        point = event.position() / self.dp
        for key in self._keys:
            if key.act is not None and QRectF(*key.place).contains(point):
                key.act()
        self.update()

    def _draw(self, painter: QPainter, key: Key) -> None:
        place = QRectF(*key.place)
        if key.act is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(RAISED)
            painter.drawRoundedRect(place, 20, 20)
        font = QFont("Inter")
        font.setPixelSize(key.size)
        painter.setFont(font)
        painter.setPen(ACCENT if key.lit() else SECONDARY if key.act is None else TEXT)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(place, int(flags), key.text())

    def _bar(self) -> list[Key]:
        control, words = self._control, self._words
        keys = [
            *self._zone(10, 114, "driver", signals.DRIVER_TEMPERATURE),
            *self._stepper(628, 100, self._loudness, control.louder),
            *self._zone(944, 150, "passenger", signals.PASSENGER_TEMPERATURE),
        ]
        demisters = ((312, "demist_front", signals.DEMIST_FRONT), (464, "demist_rear", signals.DEMIST_REAR))
        for left, word, which in demisters:
            text, lit = partial(words.__getitem__, word), partial(control.value, which, False)
            keys.append(Key(self._at(left, 140), text, partial(control.toggle, which), lit, 20))
        return keys

    def _zone(self, left: float, room: float, word: str, which: Signal[float]) -> list[Key]:
        def shown() -> str:
            return f"{self._words[word]}\n{self._control.value(which, 21.0):.1f}°"

        return self._stepper(left, room, shown, partial(self._control.warm, which))

    def _stepper(
        self, left: float, room: float, shown: Callable[[], str], step: Callable[[int], object]
    ) -> list[Key]:
        """Less, what it is now with `room` for its text, more."""
        return [
            Key(self._at(left, 80), lambda: MINUS, partial(step, -1), size=36),
            Key(self._at(left + 88, room), shown, size=22),
            Key(self._at(left + room + 96, 80), lambda: "+", partial(step, 1), size=36),
        ]

    def _loudness(self) -> str:
        return f"{self._words['volume']}\n{round(self._control.volume * 100)} %"

    def _at(self, left: float, width: float) -> tuple[float, float, float, float]:
        return (left, self._top + 8, width, BAR_HEIGHT - 16)


def start_again() -> None:
    """The driver wants the screen back."""
    QGuiApplication.exit(EXIT_START_AGAIN)


def show_plain_window(session: Session, control: "CabinControl", how: str = "") -> int:
    """Shows it in front of everything until the process is ended; returns the exit status.

    Args:
        how: ``--away`` or ``--page``, see `hmi.lifeline`.
    """
    qt = QGuiApplication(sys.argv[:1])
    for font in FONTS.glob("*.otf"):
        QFontDatabase.addApplicationFont(str(font))
    window = PlainWindow(session, control)
    if how:
        window.fill(broken=how == PAGE)
    signal.signal(signal.SIGUSR1, lambda _number, _frame: window.fill())
    window.show()
    front = QTimer()
    # Python's own function, because it looks for signals only while it runs some.
    front.timeout.connect(lambda: window.raise_())
    front.start(RAISE_MILLISECONDS)
    return qt.exec()
