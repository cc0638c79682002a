"""What the driver looks at: read from the screen for the one after it, and shown again there."""

from PySide6.QtCore import Q_ARG, QMetaObject, QObject
from PySide6.QtQuick import QQuickItem

from hmi.qt.window import CarWindow
from hmi.session import Seen

SEARCHING_PAGE = "navigation"


def look(window: CarWindow) -> Seen:
    """The page shown now and where its window lies."""
    frame = window.frame
    place = (frame.x(), frame.y(), frame.width(), frame.height())
    shell = _shell(window)
    if shell is None:
        return Seen(frame=place)
    page = str(shell.property("current"))
    view = shell.property("currentView")
    searching = page == SEARCHING_PAGE and isinstance(view, QQuickItem) and bool(view.property("searching"))
    return Seen(page=page, searching=searching, frame=place)


def show_search(window: CarWindow, typed: str) -> None:
    """Opens the search with what was typed there."""
    shell = _shell(window)
    if shell is None:
        return
    QMetaObject.invokeMethod(shell, "show", Q_ARG("QString", SEARCHING_PAGE), Q_ARG("QString", "search"))
    view = shell.property("currentView")
    field = _find(view, "searchField") if isinstance(view, QQuickItem) else None
    if field is not None:
        field.setProperty("text", typed)


def _find(item: QQuickItem, name: str) -> QQuickItem | None:
    """By what lies within what on the screen: what loaders make has no other tie to the page."""
    if item.objectName() == name:
        return item
    return next((found for child in item.childItems() if (found := _find(child, name))), None)


def _shell(window: CarWindow) -> QObject | None:
    return window.rootObject().findChild(QQuickItem, "shell")
