"""A test may be skipped for want of data on a developer's machine, never in CI."""

import pytest

from tests.missing import missing


def test_missing_data_is_a_failure_in_ci(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="no map"):
        missing("no map")


def test_missing_data_is_a_skip_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="no map"):
        missing("no map")
