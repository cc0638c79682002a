"""The list model tells a view only what really changed."""

from dataclasses import dataclass

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from hmi.qt.models import FIRST_ROLE, DataclassListModel, camel, field_names


@dataclass(frozen=True)
class Station:
    key: str
    free_spaces: int = 0
    names: tuple[str, ...] = ()


class Packed(msgspec.Struct, frozen=True):
    user_code: str


def model() -> DataclassListModel[Station]:
    return DataclassListModel(Station, lambda station: station.key, {"twice": lambda s: s.free_spaces * 2})


class Watch:
    """What the model told since it was looked at."""

    def __init__(self, watched: DataclassListModel[Station]) -> None:
        self.told: list[tuple[str, int]] = []
        watched.rowsInserted.connect(lambda _p, first, _l: self.told.append(("insert", first)))
        watched.rowsRemoved.connect(lambda _p, first, _l: self.told.append(("remove", first)))
        watched.rowsMoved.connect(lambda _p, first, _l, _d, to: self.told.append((f"move {first}", to)))
        watched.dataChanged.connect(lambda top, _b, roles: self.told.append((f"change {roles}", top.row())))
        watched.modelReset.connect(lambda: self.told.append(("reset", -1)))


def test_fields_become_roles_in_camel_case() -> None:
    """STYLE: typed lists for QML, from dataclasses and structs alike."""
    names = [bytes(name.data()).decode() for name in model().roleNames().values()]
    assert names == ["key", "freeSpaces", "names", "twice"]
    assert field_names(Packed) == ("user_code",)
    assert camel("stale") == "stale"


def test_values_come_by_role() -> None:
    """A tuple arrives as a list; outside the list there is nothing."""
    shown = model()
    shown.replace([Station("a", 3, ("x", "y"))])
    index = shown.index(0)
    assert [shown.data(index, FIRST_ROLE + n) for n in range(4)] == ["a", 3, ["x", "y"], 6]
    assert shown.data(index, FIRST_ROLE + 4) is None
    assert shown.data(QModelIndex(), FIRST_ROLE) is None
    assert shown.rowCount(index) == 0


def test_one_changed_field_is_one_changed_role() -> None:
    """DESIGN: the pressed row stays pressed, the list does not jump."""
    shown = model()
    shown.replace([Station("a", 1), Station("b", 2)])
    watch = Watch(shown)
    shown.replace([Station("a", 1), Station("b", 5)])
    assert watch.told == [(f"change {[FIRST_ROLE + 1, FIRST_ROLE + 3]}", 1)]


def test_rows_that_stay_are_not_touched() -> None:
    """A row that comes in front of others only moves them."""
    shown = model()
    shown.replace([Station("a"), Station("b")])
    watch = Watch(shown)
    shown.replace([Station("c"), Station("a"), Station("b")])
    shown.replace([Station("a"), Station("b")])
    shown.replace([Station("b"), Station("a")])
    assert watch.told == [("insert", 0), ("remove", 0), ("move 1", 0)]


def test_equal_keys_are_kept_apart() -> None:
    """Two places of one name are two rows."""
    shown = model()
    shown.replace([Station("a", 1), Station("a", 2)])
    assert [row.free_spaces for row in shown.rows] == [1, 2]
    shown.replace([Station("a", 2)])
    assert [row.free_spaces for row in shown.rows] == [2]


Stations = st.lists(
    st.builds(Station, key=st.sampled_from("abcdef"), free_spaces=st.integers(0, 3)), max_size=8
)


@given(st.lists(Stations, max_size=4))
def test_any_sequence_of_lists_ends_as_wanted(lists: list[list[Station]]) -> None:
    """The model keeps Qt's own rules for models through all changes, and shows what it was given."""
    shown = model()
    tester = QAbstractItemModelTester(shown, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for rows in lists:
        shown.replace(rows)
        assert shown.rows == tuple(rows)
    assert tester.model() is shown


@pytest.fixture(autouse=True)
def _application(qapp: object) -> None:
    """Signals need an application."""
