"""The car's one window: it loads the QML, says what is wrong with it, and never stays black."""

import logging
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QLoggingCategory, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QColor, QCursor, QExposeEvent
from PySide6.QtQml import QQmlError
from PySide6.QtQuick import QQuickView

from chassis.errors import CarError
from hmi.qt.bridges import Bridge, install

logger = logging.getLogger(__name__)

QML_FOLDER = Path(__file__).resolve().parents[2] / "qml"
MAIN = QML_FOLDER / "Hola" / "Main.qml"
BROKEN = QML_FOLDER / "Hola" / "Shell" / "BrokenPage.qml"
REFERENCE_SIZE = QSize(1280, 720)
BACKGROUND = QColor("#0A0D10")
"""What stands before the first frame: the night background, which dazzles nobody."""


def prepare_environment() -> None:
    """Chooses Qt's on-screen keyboard; to be called before the QGuiApplication is made."""
    os.environ.setdefault("QT_IM_MODULE", "qtvirtualkeyboard")
    os.environ.setdefault("QT_VIRTUALKEYBOARD_DESKTOP_DISABLE", "1")
    os.environ.setdefault("QT_VIRTUALKEYBOARD_STYLE", "hola")
    # Qt's own keyboard trips over its own property names; nothing of ours does.
    QLoggingCategory.setFilterRules("qt.qml.propertyCache.append=false")


class CarWindow(QQuickView):
    """Shows one QML file over the bridges it was given.

    Attributes:
        problem: what was wrong with the QML, empty if nothing; then the plain fallback page is shown.

    Signals:
        closeAsked: somebody closes the window; the program decides when it really ends.
    """

    closeAsked = Signal()

    def __init__(self, bridges: Iterable[Bridge], size: QSize = REFERENCE_SIZE) -> None:
        super().__init__()
        self.problem = ""
        self.setTitle("Hola")
        self.setColor(BACKGROUND)
        self.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.resize(size)
        engine = self.engine()
        engine.addImportPath(str(QML_FOLDER))
        engine.warnings.connect(_log_warnings)
        self._bridges = tuple(bridges)
        install(engine, self._bridges)

    def load(self, source: Path = MAIN, properties: Mapping[str, object] | None = None) -> None:
        """Loads `source`; when it is broken, the fallback page in its place.

        Raises CarError ``screen_broken`` when not even that can be shown.
        """
        self.setInitialProperties(dict(properties or {}))
        self.setSource(QUrl.fromLocalFile(str(source)))
        if self.status() != QQuickView.Status.Error:
            return
        self.problem = "\n".join(error.toString() for error in self.errors())
        logger.error("%s cannot be shown:\n%s", source.name, self.problem)
        self._load_fallback()

    def _load_fallback(self) -> None:
        sentence = QCoreApplication.translate(
            "CarWindow", "The screen's program is damaged. Driving is not affected. Have it repaired."
        )
        self.setInitialProperties({"sentence": sentence, "details": self.problem})
        self.setSource(QUrl.fromLocalFile(str(BROKEN)))
        if self.status() == QQuickView.Status.Error:
            raise CarError("screen_broken", sentence)

    def exposeEvent(self, event: QExposeEvent) -> None:
        """Takes the keyboard's focus, because a car has no window manager that would give it."""
        super().exposeEvent(event)
        if self.isExposed() and not self.isActive():
            self.requestActivate()

    def show_kiosk(self) -> None:
        """Fills the screen, without a frame and without a pointer (PRG-2)."""
        self.setFlag(Qt.WindowType.FramelessWindowHint)
        self.setCursor(QCursor(Qt.CursorShape.BlankCursor))
        self.showFullScreen()

    def clear(self) -> None:
        """Takes everything off the screen and ends the bridges' subscriptions; before the services stop."""
        self.hide()
        root = self.rootObject()
        if root is not None:
            shiboken6.delete(root)
        for bridge in self._bridges:
            bridge.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Only asks, because what is under way must be ended in order first."""
        event.ignore()
        self.closeAsked.emit()


def _log_warnings(errors: list[QQmlError]) -> None:
    for error in errors:
        logger.warning("%s", error.toString())
