"""What every test stands on: a virtual screen for the whole run, and a car that keeps to its own folders."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.fakes.display import VirtualDisplay
from tests.missing import missing

display = pytest.StashKey[VirtualDisplay]()
REPOSITORY = Path(__file__).parent.parent
SHARED_DATA = REPOSITORY.parent / "shared" / "data"

# How long an example takes is for `make bench`: on a busy machine 0.2 s go by with nothing wrong.
settings.register_profile("hola", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("hola")


def pytest_addoption(parser: pytest.Parser) -> None:
    """What tests/unit/online can be told; tests/unit/online/conftest.py says what it means."""
    parser.addoption("--database", help="where the services keep their data: sqlite (default) or postgresql")


def pytest_configure(config: pytest.Config) -> None:
    """Gives Qt a screen before anything imports it; HOLA_TEST_DISPLAY keeps the one at hand, to watch."""
    if os.environ.get("HOLA_TEST_DISPLAY") or _hands_out_tests(config):
        return
    screen = VirtualDisplay()
    screen.start()
    config.stash[display] = screen
    os.environ.update(screen.environment())
    os.environ.pop("WAYLAND_DISPLAY", None)


def _hands_out_tests(config: pytest.Config) -> bool:
    """Whether this process only gives the tests to others, which have a screen each."""
    return bool(config.getoption("numprocesses", None)) and not hasattr(config, "workerinput")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Takes the screen down with the run."""
    screen = config.stash.get(display, None)
    if screen is not None:
        screen.stop()


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of recorded speech and map extracts beside the repository."""
    if not SHARED_DATA.is_dir():
        missing("The recordings and map extracts of ../shared/data, beside the repository, are not here")
    return SHARED_DATA
