"""Lists of frozen values for QML views."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

import msgspec
from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1


def camel(name: str) -> str:
    """The QML spelling of a field: ``user_code`` becomes ``userCode``."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


def field_names(cls: type) -> tuple[str, ...]:
    """Names of the fields of a dataclass or msgspec struct, in order."""
    if is_dataclass(cls):
        return tuple(field.name for field in fields(cls))
    return tuple(cls.__struct_fields__) if issubclass(cls, msgspec.Struct) else ()


class DataclassListModel[T](QAbstractListModel):
    """Shows a sequence of frozen dataclasses or structs; each field is a role in camelCase.

    New rows are compared with the old ones by key, so that a view moves, inserts and removes only what
    really changed and keeps its scroll position, focus and pressed delegate.

    Attributes:
        extra: roles computed from a row, which replace the field of the same QML name. Needed where a field
            is itself a value or may be None, because a typed required property takes neither.
    """

    def __init__(
        self,
        cls: type[T],
        key: Callable[[T], Hashable],
        extra: Mapping[str, Callable[[T], Any]] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._rows: list[T] = []
        readers: dict[str, Callable[[T], Any]] = {camel(name): _reader(name) for name in field_names(cls)}
        readers |= extra or {}
        self._names = list(readers)
        self._readers = list(readers.values())

    @property
    def rows(self) -> tuple[T, ...]:
        """What is shown now."""
        return tuple(self._rows)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Number of rows; none below a row."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Roles by number, from `FIRST_ROLE` in the order of the fields."""
        return {FIRST_ROLE + n: QByteArray(name.encode()) for n, name in enumerate(self._names)}

    def data(self, index: Index, role: int = FIRST_ROLE) -> Any:
        """The value of a role, or None outside the list."""
        number = role - FIRST_ROLE
        if not index.isValid() or not 0 <= number < len(self._readers) or index.row() >= len(self._rows):
            return None
        value = self._readers[number](self._rows[index.row()])
        return list(value) if isinstance(value, tuple) else value

    def replace(self, rows: Sequence[T]) -> None:
        """Shows `rows` from now on. Keys that occur twice are told apart by their turn."""
        old, new = self._keys(self._rows), self._keys(rows)
        wanted = set(new)
        self._remove_missing(old, wanted)
        for place, (row, key) in enumerate(zip(rows, new, strict=True)):
            self._put(place, row, key, old)

    def _keys(self, rows: Sequence[T]) -> list[tuple[Hashable, int]]:
        seen: dict[Hashable, int] = {}
        keys = []
        for row in rows:
            key = self._key(row)
            seen[key] = seen.get(key, -1) + 1
            keys.append((key, seen[key]))
        return keys

    def _remove_missing(self, keys: list[tuple[Hashable, int]], wanted: set[tuple[Hashable, int]]) -> None:
        for place in reversed(range(len(keys))):
            if keys[place] not in wanted:
                self.beginRemoveRows(ROOT, place, place)
                del self._rows[place], keys[place]
                self.endRemoveRows()

    def _put(self, place: int, row: T, key: tuple[Hashable, int], keys: list[tuple[Hashable, int]]) -> None:
        """Brings the row with `key` to `place`; everything before `place` is right already."""
        if place >= len(keys) or keys[place] != key:
            try:
                source = keys.index(key, place)
            except ValueError:
                self.beginInsertRows(ROOT, place, place)
                self._rows.insert(place, row)
                keys.insert(place, key)
                self.endInsertRows()
                return
            self.beginMoveRows(ROOT, source, source, ROOT, place)
            self._rows.insert(place, self._rows.pop(source))
            keys.insert(place, keys.pop(source))
            self.endMoveRows()
        self._update(place, row)

    def _update(self, place: int, row: T) -> None:
        before, self._rows[place] = self._rows[place], row
        changed = [FIRST_ROLE + n for n, read in enumerate(self._readers) if read(before) != read(row)]
        if changed:
            index = self.index(place)
            self.dataChanged.emit(index, index, changed)


def _reader(name: str) -> Callable[[Any], Any]:
    return lambda row: getattr(row, name)


class SnapshotListModel[T](DataclassListModel[T]):
    """A list of thousands of rows, looked at as a whole: new rows replace the old ones at one stroke.

    Where the keys are the same as before, only what changed is drawn again and the view stays where it is.

    Attributes:
        replaced: signal that other rows are there, to be seen from the first one on.
    """

    replaced = Signal()

    def replace(self, rows: Sequence[T]) -> None:
        """Shows `rows` from now on."""
        if len(rows) == len(self._rows) and all(
            self._key(new) == self._key(old) for new, old in zip(rows, self._rows, strict=True)
        ):
            changed = [place for place, row in enumerate(rows) if row != self._rows[place]]
            self._rows = list(rows)
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        # No reset: a view that is making a row ahead would look for it in the new ones and warn.
        if self._rows:
            self.beginRemoveRows(ROOT, 0, len(self._rows) - 1)
            self._rows = []
            self.endRemoveRows()
        if rows:
            self.beginInsertRows(ROOT, 0, len(rows) - 1)
            self._rows = list(rows)
            self.endInsertRows()
        self.replaced.emit()

    def refresh(self) -> None:
        """Reads every row in sight again, because what computed roles are made of has changed."""
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
