"""The guardian with screens that do nothing but live and die."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hmi import guardian
from tests.world import REPOSITORY

LIVES = """
import os, sys, time
from hmi import guardian
from pathlib import Path

guardian.STALL_SECONDS, guardian.DOUBT_SECONDS, guardian.BAR = 0.6, 0.3, "tests.fakes.plain_bar"
story = Path(sys.argv[1])

def tell(what):
    with story.open("a") as file:
        file.write(what + chr(10))

def screen(line):
    ways = sys.argv[2:]
    life = story.read_text().count("screen") if story.exists() else 0
    tell(f"screen again={line.again} found={line.session.read().decode()}")
    line.session.write(f"page {life}".encode())
    while line.again and "bar" not in story.read_text():
        time.sleep(0.02)
    line.say("alive")
    way = ways[life]
    if way == "hangs":
        time.sleep(60)
    if way == "falls":
        os.abort()
    if way == "raises":
        raise RuntimeError("broken")
    if way == "waits":
        import signal
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(3))
        while True:
            line.say("alive")
            time.sleep(0.05)
    line.say("leaving")
    return int(way)

sys.exit(guardian.guard(screen, restart_by_hand="nobody" not in ways if (ways := sys.argv) else True))
"""


class Told:
    """What a run came to."""

    def __init__(self, folder: Path, *ways: str) -> None:
        self.story = folder / "story"
        self.began = time.monotonic()
        self.process = subprocess.Popen(
            [sys.executable, "-c", LIVES, str(self.story), *ways],
            cwd=REPOSITORY,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | {"STORY": str(self.story)},
        )

    def end(self) -> tuple[int, list[str], str]:
        """Exit status, the story's lines, and what was logged."""
        _, errors = self.process.communicate(timeout=20)
        return self.process.returncode, self.story.read_text().splitlines(), errors

    def await_line(self, text: str) -> None:
        """Returns once the story tells it."""
        while not (self.story.exists() and text in self.story.read_text()):
            assert time.monotonic() - self.began < 20
            time.sleep(0.02)


@pytest.mark.parametrize("status", [0, 1, 2])
def test_a_screen_that_ends_by_itself_is_not_started_again(tmp_path: Path, status: int) -> None:
    """The exit status is the screen's own."""
    assert Told(tmp_path, str(status)).end()[:2] == (status, ["screen again=False found="])


@pytest.mark.parametrize("way", ["falls", "raises", "hangs"])
def test_a_screen_that_fails_is_started_again_with_what_it_left(tmp_path: Path, way: str) -> None:
    """HMI-3; meanwhile the plain bar is there, and it goes when the next screen answers."""
    status, story, errors = Told(tmp_path, way, "0").end()
    assert status == 0
    screens = [line for line in story if line.startswith("screen")]
    assert screens == ["screen again=False found=", "screen again=True found=page 0"]
    assert "it starts again" in errors or "and starts again" in errors
    assert [line for line in story if line.startswith("bar")] != []


def test_three_failures_in_a_row_end_on_the_plain_page(tmp_path: Path) -> None:
    """HMI-3: it says so, and starts the screen again when somebody wants it."""
    status, story, errors = Told(tmp_path, "falls", "raises", "falls", "5").end()
    assert status == 5
    assert "the screen failed 3 times in a row" in errors
    assert "bar --page" in story
    assert story[-1] == "screen again=True found=page 2"


def test_without_anybody_to_ask_three_failures_are_the_end(tmp_path: Path) -> None:
    """A car that is to end by itself (``--exit-after``) does."""
    status, story, _ = Told(tmp_path, "falls", "falls", "falls", "nobody").end()
    assert status == guardian.EXIT_UNHEALTHY
    assert sum(line.startswith("screen") for line in story) == 3


def test_a_guardian_that_is_asked_to_end_ends_the_screen_first(tmp_path: Path) -> None:
    """PRG-1: in order, and nothing is started again."""
    told = Told(tmp_path, "waits", "0")
    told.await_line("screen")
    time.sleep(0.3)  # the screen takes the signal once it has said so
    told.process.send_signal(signal.SIGTERM)
    status, story, errors = told.end()
    assert (status, len(story)) == (3, 1), errors
    assert "again" not in errors


def test_the_guardian_is_small() -> None:
    """It is loaded before the screen: nothing of Qt, asyncio or the car."""
    heavy = "{'PySide6', 'asyncio', 'msgspec', 'subprocess', 'typing', 'pathlib', 'ctypes'}"
    code = f"import sys, hmi.__main__; print(sorted({heavy} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
