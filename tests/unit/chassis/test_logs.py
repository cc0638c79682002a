"""One log format for all programs, and how much of it."""

import logging
from collections.abc import Iterator

import pytest

from chassis.logs import start_logging


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.mark.parametrize(
    ("level", "verbose", "written"),
    [
        ("debug", False, ["DEBUG", "INFO", "WARNING", "ERROR"]),
        ("info", False, ["INFO", "WARNING", "ERROR"]),
        ("error", False, ["ERROR"]),
        ("error", True, ["DEBUG", "INFO", "WARNING", "ERROR"]),
    ],
)
def test_what_is_less_important_is_not_written(
    capsys: pytest.CaptureFixture[str], *, level: str, verbose: bool, written: list[str]
) -> None:
    start_logging("test", verbose=verbose, level=level)
    log = logging.getLogger("tests.logs")
    for number in (logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR):
        log.log(number, "something")
    assert [line.split()[2] for line in capsys.readouterr().err.splitlines()] == written
