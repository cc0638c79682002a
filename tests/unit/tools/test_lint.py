"""`make lint` shows everything that is wrong in one go."""

import sys
from pathlib import Path

import pytest

from tools import lint


def test_all_checks_run_and_all_failures_show(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> lint.Result:
        raise OSError("no such tool")

    checks = {"first": lambda: lint.Result("line 3 is wrong"), "second": broken, "third": lint.Result}
    monkeypatch.setattr(lint, "CHECKS", checks)
    assert lint.main([]) == 1
    shown = capsys.readouterr().out
    assert "line 3 is wrong" in shown
    assert "no such tool" in shown
    assert shown.endswith("lint: 2 failed: first, second\n")
    assert lint.main(["third"]) == 0


def test_a_failing_tool_is_told_even_when_it_says_nothing() -> None:
    assert lint.run(sys.executable, "-c", "raise SystemExit(3)").complaints.endswith("ended with status 3")
    assert lint.run(sys.executable, "-c", "print('fine')") == lint.Result()


def test_qml_that_qmlformat_would_change_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "qml").mkdir()
    (tmp_path / "qml" / "Good.qml").write_text("import QtQuick\n\nItem {\n    width: 3\n}\n")
    (tmp_path / "qml" / "Bad.qml").write_text("import QtQuick\nItem { width: 3 }\n")
    (tmp_path / "qml" / "Broken.qml").write_text("import QtQuick\nItem {\n")
    monkeypatch.setattr(lint, "ROOT", tmp_path)
    complaints = lint.check_qmlformat().complaints
    assert "qml/Bad.qml: not as qmlformat writes it" in complaints
    assert "qml/Broken.qml:" in complaints
    assert "Good.qml" not in complaints
