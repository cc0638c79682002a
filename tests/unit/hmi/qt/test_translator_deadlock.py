"""A screen in another language loads pages also while Python holds the interpreter (decision 0004)."""

import subprocess
import sys
from pathlib import Path

from tests.world import REPOSITORY

LOADS_A_PAGE = """
import faulthandler, sys
from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
import PySide6.QtQuick
from hmi.qt.translations import Translator, compile_translations

faulthandler.dump_traceback_later(20, exit=True)
qt = QGuiApplication(["test", "-platform", "offscreen"])
engine = QQmlEngine()
compile_translations()
Translator(engine).use("de-DE")
component = QQmlComponent(engine)
component.setData(QByteArray(b"import QtQuick\\nLoader {}"), QUrl())
loader = component.create()
# From Python: it keeps the interpreter while another thread of Qt reads the file, which is in no cache yet.
loader.setProperty("source", QUrl.fromLocalFile(sys.argv[1]))
assert loader.property("item") is not None
"""


def test_a_page_is_loaded_from_python_right_after_the_language_was_changed(tmp_path: Path) -> None:
    """HMI-1: it hung for ever, in the first text that Qt wanted of the new translator."""
    page = tmp_path / "Page.qml"
    page.write_text("import QtQuick\nItem { property string text: qsTr('Page') }")
    done = subprocess.run(
        [sys.executable, "-c", LOADS_A_PAGE, str(page)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
