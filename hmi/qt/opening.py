"""Makes the car's empty window, if wished while Python is still loading the rest of the program.

What Python calls keeps the interpreter to itself until it returns; what Qt's own loop calls does not. So the
call that makes the window can wait in that loop, and another thread import modules at the same time.
"""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Q_ARG, QMetaObject, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QWindow
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent, QQmlError
from PySide6.QtQuick import QQuickWindow

QML_FOLDER = Path(__file__).resolve().parents[2] / "qml"
FRAME = QML_FOLDER / "Hola" / "Shell" / "CarFrame.qml"
PARTS = QML_FOLDER / "Hola" / "Shell" / "FirstParts.qml"
BACKGROUND = QColor("#0A0D10")
"""What stands before the first frame: the night background, which dazzles nobody."""


class Opening:
    """The window of `size` and the engine it lives in.

    Attributes:
        problem: what is wrong with the window's file, empty as long as nothing is.
    """

    def __init__(self, size: QSize) -> None:
        self.problem = ""
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(QML_FOLDER))
        self.engine.warnings.connect(self._note)
        self._properties = {"width": size.width(), "height": size.height(), "color": BACKGROUND}
        self._frame = QUrl.fromLocalFile(str(FRAME))
        self._parts: QQmlComponent | None = None

    def begin(self, *, windowed: bool) -> None:
        """Has the window made and shown as soon as Qt's loop runs, and what Home is made of compiled."""
        flags = Qt.WindowType.Window if windowed else Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint
        visibility = QWindow.Visibility.Windowed if windowed else QWindow.Visibility.FullScreen
        self._set({"flags": flags, "visibility": visibility})
        frame = Q_ARG(QUrl, self._frame)
        QMetaObject.invokeMethod(self.engine, "load", Qt.ConnectionType.QueuedConnection, frame)
        self._parts = QQmlComponent(self.engine)
        self._parts.loadUrl(QUrl.fromLocalFile(str(PARTS)), QQmlComponent.CompilationMode.Asynchronous)

    def frame(self) -> QQuickWindow | None:
        """The window, made here and now where `begin` was not called; None when that is not possible."""
        if self._parts is None:
            self._set({})
            self.engine.load(self._frame)
        return next((made for made in self.engine.rootObjects() if isinstance(made, QQuickWindow)), None)

    def _set(self, more: Mapping[str, object]) -> None:
        self.engine.setInitialProperties({**self._properties, **more})

    def _note(self, errors: list[QQmlError]) -> None:
        self.problem = "\n".join(error.toString() for error in errors)
