"""What the driver looks at: read from the screen for the one after it, and shown again there."""

from PySide6.QtCore import Q_ARG, QMetaObject, QObject
from PySide6.QtQuick import QQuickItem

from hmi.qt.window import CarWindow
from hmi.session import Seen, Session

SEARCHING_PAGE = "navigation"


def look(window: CarWindow) -> Seen:
    """The page shown now and where its window lies."""
    frame = window.frame
    place = (frame.x(), frame.y(), frame.width(), frame.height())
    shell = _shell(window)
    if shell is None:
        return Seen(frame=place)
    page, view = str(shell.property("current")), shell.property("currentView")
    if not isinstance(view, QQuickItem):
        return Seen(page=page, frame=place)
    searching = page == SEARCHING_PAGE and bool(view.property("searching"))
    section = view.property("section")
    known = section if isinstance(section, str) else ""
    return Seen(page=page, section=known, searching=searching, frame=place)


def show_again(window: CarWindow, session: Session) -> None:
    """The section that was open, or the search with what was typed there; the page is shown already."""
    shell = _shell(window)
    if shell is None:
        return
    if session.seen.searching:
        _show(shell, SEARCHING_PAGE, "search")
        view = shell.property("currentView")
        field = _find(view, "searchField") if isinstance(view, QQuickItem) else None
        if field is not None:
            field.setProperty("text", session.typed)
    elif session.seen.section:
        _show(shell, session.seen.page, session.seen.section)


def _show(shell: QObject, page: str, detail: str) -> None:
    QMetaObject.invokeMethod(shell, "show", Q_ARG("QString", page), Q_ARG("QString", detail))


def _find(item: QQuickItem, name: str) -> QQuickItem | None:
    """By what lies within what on the screen: what loaders make has no other tie to the page."""
    if item.objectName() == name:
        return item
    return next((found for child in item.childItems() if (found := _find(child, name))), None)


def _shell(window: CarWindow) -> QObject | None:
    return window.rootObject().findChild(QQuickItem, "shell")
