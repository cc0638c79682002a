"""The car's one window: it loads the QML, says what is wrong with it, and never stays black."""

import logging
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QLoggingCategory, QObject, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QCursor
from PySide6.QtQml import QQmlComponent, QQmlEngine, QQmlError
from PySide6.QtQuick import QQuickItem

from chassis.errors import CarError
from hmi.qt.bridges import Bridge, install
from hmi.qt.opening import QML_FOLDER, Opening

logger = logging.getLogger(__name__)

MAIN = QML_FOLDER / "Hola" / "Main.qml"
BROKEN = QML_FOLDER / "Hola" / "Shell" / "BrokenPage.qml"
REFERENCE_SIZE = QSize(1280, 720)


def prepare_environment() -> None:
    """Chooses Qt's on-screen keyboard, and how it draws; to be called before the QGuiApplication is made."""
    os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")
    os.environ.setdefault("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1")
    os.environ.setdefault("QT_VIRTUALKEYBOARD_STYLE", "hola")
    # Qt waits 5 ms for more changes before it draws one: a finger on the screen waits with it.
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")
    # Icons share one texture. Qt's own choice is as large as the screen, four times what they need.
    os.environ.setdefault("QSG_ATLAS_WIDTH", "1024")
    os.environ.setdefault("QSG_ATLAS_HEIGHT", "512")
    # Qt's own keyboard trips over its own property names; nothing of ours does.
    QLoggingCategory.setFilterRules("qt.qml.propertyCache.append=false")


class CarWindow(QObject):
    """Shows one QML file over the bridges it was given.

    The window itself is made by QML: PySide takes the GIL for every virtual function and signal of a window
    made in Python, also on the render thread, and deadlocks when the GUI thread then waits for a frame.

    Attributes:
        frame: the window on the screen.
        problem: what was wrong with the QML, empty if nothing; then the plain fallback page is shown.

    Signals:
        closeAsked: somebody closes the window; the program decides when it really ends.
        firstFrame: the first frame with the loaded page is on the screen, and taps are taken.
    """

    closeAsked = Signal()
    firstFrame = Signal()

    def __init__(
        self, bridges: Iterable[Bridge] = (), size: QSize = REFERENCE_SIZE, opening: Opening | None = None
    ) -> None:
        """Takes the window of `opening`, or makes one of `size`. Raises CarError ``screen_broken``."""
        super().__init__()
        self.problem = ""
        self._opening = opening or Opening(size)
        self._engine = self._opening.engine
        frame = self._opening.frame()
        if frame is None:
            raise CarError("screen_broken", f"{_damaged()} {self._opening.problem}")
        self._engine.warnings.connect(_log_warnings)
        self._bridges: tuple[Bridge, ...] = ()
        self.give(bridges)
        self._page: QQuickItem | None = None
        self.frame = frame
        pulse = frame.property("pulse")
        pulse.closeAsked.connect(self.closeAsked)
        pulse.firstFrame.connect(self.firstFrame)

    def engine(self) -> QQmlEngine:
        """The engine everything on the screen lives in."""
        return self._engine

    def rootObject(self) -> QQuickItem:
        """The item that fills the window, once one was loaded."""
        assert self._page is not None  # noqa: S101
        return self._page

    def give(self, bridges: Iterable[Bridge]) -> None:
        """Hands over what the page shows; before `load`."""
        self._bridges = tuple(bridges)
        install(self._engine, self._bridges)

    def load(self, source: Path = MAIN, properties: Mapping[str, object] | None = None) -> None:
        """Loads `source`; when it is broken, the fallback page in its place.

        Raises CarError ``screen_broken`` when not even that can be shown.
        """
        page, self.problem = self._create(source, properties or {})
        if not isinstance(page, QQuickItem):
            logger.error("%s cannot be shown:\n%s", source.name, self.problem)
            page, broken = self._create(BROKEN, {"sentence": _damaged(), "details": self.problem})
            if not isinstance(page, QQuickItem):
                raise CarError("screen_broken", f"{_damaged()} {broken}")
        self._page = page
        self.frame.setProperty("page", page)

    def open(self, *, windowed: bool) -> None:
        """Shows the window in its size or over the whole screen; it may be there already."""
        if windowed:
            self.show()
        else:
            self.show_kiosk()

    def show(self) -> None:
        """Shows the window in its size, with the keyboard's focus: a car has no window manager to give it."""
        self.frame.show()
        self.frame.requestActivate()

    def show_kiosk(self) -> None:
        """Fills the screen, without a frame and without a pointer (PRG-2)."""
        self.frame.setFlag(Qt.WindowType.FramelessWindowHint)
        self.frame.setCursor(QCursor(Qt.CursorShape.BlankCursor))
        self.frame.showFullScreen()
        self.frame.requestActivate()

    def clear(self) -> None:
        """Takes everything off the screen and ends the bridges' subscriptions; before the services stop."""
        self.frame.hide()
        if self._page is not None:
            shiboken6.delete(self._page)
            self._page = None
        for bridge in self._bridges:
            bridge.close()
        shiboken6.delete(self.frame)

    def _create(self, source: Path, properties: Mapping[str, object]) -> tuple[QObject | None, str]:
        component = QQmlComponent(self._engine, QUrl.fromLocalFile(str(source)), self)
        made = component.createWithInitialProperties(dict(properties)) if component.isReady() else None
        if made is not None:
            QQmlEngine.setObjectOwnership(made, QQmlEngine.ObjectOwnership.CppOwnership)
        return made, "\n".join(error.toString() for error in component.errors())


def _damaged() -> str:
    return QCoreApplication.translate(
        "CarWindow", "The screen's program is damaged. Driving is not affected. Have it repaired."
    )


def _log_warnings(errors: list[QQmlError]) -> None:
    for error in errors:
        logger.warning("%s", error.toString())
