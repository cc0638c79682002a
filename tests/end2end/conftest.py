"""Scenarios in processes of their own, whose steps are told one by one."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.end2end.steps import read_steps
from tests.fakes.sound_card import missing_programs

REPOSITORY = Path(__file__).parents[2]
SCENARIO_SECONDS = 240.0
PICTURES = REPOSITORY / "build" / "end2end"

type Play = Callable[..., dict[str, str]]


@pytest.fixture(scope="session")
def play_scenario(tmp_path_factory: pytest.TempPathFactory) -> Play:
    """Plays a module of this folder; returns what was wrong by the name of the step, empty for what was well.

    The pictures taken after each step are kept in ``build/end2end/<module>``.
    """
    if missing := [*missing_programs(), *(name for name in ("Xvfb",) if shutil.which(name) is None)]:
        pytest.skip(f"Missing here: {', '.join(missing)}. `make test` installs them")

    def run(name: str, *arguments: object) -> dict[str, str]:
        folder = PICTURES / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        report = folder / "steps.jsonl"
        command = [sys.executable, "-m", f"tests.end2end.{name}", str(report), *map(str, arguments)]
        done = subprocess.run(
            command,
            cwd=REPOSITORY,
            env=os.environ | {"TMPDIR": str(tmp_path_factory.getbasetemp())},
            capture_output=True,
            text=True,
            timeout=SCENARIO_SECONDS,
            check=False,
        )
        steps = read_steps(report)
        steps["the_log"] = done.stderr
        steps["the_status"] = str(done.returncode)
        return steps

    return run
