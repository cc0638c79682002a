"""A bridge is described to qmllint as it really is, so that a slip in QML fails the lint."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools import qml_types
from tools.lint import qt_tool

BASE = """
from PySide6.QtCore import Property, QObject, Signal
class Area[T](QObject):
    busy_changed = Signal()
    @Property(bool, notify=busy_changed)
    def busy(self) -> bool:
        return False
"""

BRIDGE = """
from enum import IntEnum
from PySide6.QtCore import Property, QAbstractListModel, QEnum, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton
from hmi_sample.area import Area
QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1
class Rows(QAbstractListModel):
    pass
@QmlElement
@QmlSingleton
class Sample(Area[int]):
    @QEnum
    class Phase(IntEnum):
        IDLE = 0
        MOVING = 1
    speed_changed: Signal = Signal()
    failed = Signal(str, str, arguments=["code", "message"])
    @Property(int, notify=speed_changed)
    def speed(self) -> int:
        return 0
    @Property(float, notify=speed_changed)
    def wanted(self) -> float:
        return 0.0
    @wanted.setter
    def wanted(self, value: float) -> None:
        pass
    @Property(str, constant=True)
    def name(self) -> str:
        return ""
    @Property(QObject, constant=True)
    def rows(self) -> QObject:
        return Rows(self)
    @Slot(str, result=bool)
    def search(self, text: str) -> bool:
        return True
"""

VIEW = """
pragma ComponentBehavior: Bound
import QtQuick
import Hola.Backend
Item {{
    id: view
    property int speed: Sample.{speed}
    property bool busy: Sample.busy
    property bool found: Sample.search("x")
    property int phase: Sample.Phase.MOVING
    Component.onCompleted: Sample.{target} = 5
    Repeater {{
        model: Sample.rows
        delegate: Text {{
            required property string title
            text: title + Sample.name
        }}
    }}
    Connections {{
        target: Sample
        function onFailed(code: string, message: string): void {{
            console.log(code, message);
        }}
    }}
}}
"""


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A tree with one feature whose bridge derives from a generic class in another file."""
    package = tmp_path / "hmi_sample"
    package.mkdir()
    (package / "area.py").write_text(BASE)
    (package / "bridge.py").write_text(BRIDGE)
    monkeypatch.syspath_prepend(tmp_path)
    yield tmp_path
    for name in [name for name in sys.modules if name.startswith("hmi_sample")]:
        del sys.modules[name]


@pytest.fixture
def module(root: Path) -> Path:
    """The import path that holds the written module."""
    bridge = root / "hmi_sample" / "bridge.py"
    qml_types.write_module(qml_types.registered_classes(bridge), root, root / "out")
    return root / "out"


def lint(module: Path, **names: str) -> tuple[int, str]:
    """Status and output of qmllint over the view."""
    view = module / "View.qml"
    view.write_text(VIEW.format(**{"speed": "speed", "target": "wanted"} | names).lstrip())
    command = [qt_tool("qmllint"), "-W", "0", "-I", module, view]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment)
    return done.returncode, done.stdout + done.stderr


def test_a_correct_view_passes(module: Path) -> None:
    assert lint(module) == (0, "")


def test_a_misspelt_property_fails(module: Path) -> None:
    status, output = lint(module, speed="sped")
    assert status != 0
    assert 'Member "sped" not found on type "Sample"' in output


def test_writing_a_read_only_property_fails(module: Path) -> None:
    status, output = lint(module, target="speed")
    assert status != 0
    assert "read-only" in output


def test_a_bridge_of_another_module_is_refused(root: Path) -> None:
    bridge = root / "hmi_sample" / "bridge.py"
    bridge.write_text(BRIDGE.replace('"Hola.Backend"', '"Hola.Other"'))
    with pytest.raises(qml_types.QmlTypesError, match=r"QML_IMPORT_NAME is 'Hola.Other'"):
        qml_types.registered_classes(bridge)


def test_a_bridge_that_cannot_be_imported_is_named_with_the_reason(root: Path) -> None:
    bridge = root / "hmi_sample" / "bridge.py"
    bridge.write_text(BRIDGE + "\nimport no_such_module\n")
    with pytest.raises(qml_types.QmlTypesError, match=r"bridge\.py: cannot be imported: .*no_such_module"):
        qml_types.write_module(qml_types.registered_classes(bridge), root, root / "out")


def test_a_class_that_is_not_registered_is_left_out(root: Path) -> None:
    found = qml_types.registered_classes(root / "hmi_sample" / "bridge.py")
    assert [entry.class_name for entry in found] == ["Sample"]
