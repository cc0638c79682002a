"""PRG-1: on a fresh machine the Python that is used is one that really runs and is new enough."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[3] / "tools" / "find-python.sh"

RUNS = f'#!/bin/bash\nexec {sys.executable} "$@"\n'
DEAD_SHIM = "#!/bin/bash\necho 'command not found' >&2\nexit 127\n"
TOO_OLD = "#!/bin/bash\nexit 1\n"


class Machine:
    """A home and two PATH folders into which interpreters are put."""

    def __init__(self, root: Path) -> None:
        self.first, self.second, self.home = root / "first", root / "second", root / "home"
        for folder in (self.first, self.second, self.home):
            folder.mkdir()
        for tool in ("bash", "timeout", "env"):
            (self.second / tool).symlink_to(f"/usr/bin/{tool}")

    def put(self, path: Path, script: str) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(script)
        path.chmod(0o755)
        return path

    def find(self, **environment: str) -> subprocess.CompletedProcess[str]:
        path = os.pathsep.join(map(str, (self.first, self.second)))
        return subprocess.run(
            ["/bin/bash", SCRIPT],
            env={"PATH": path, "HOME": str(self.home), **environment},
            capture_output=True,
            text=True,
            timeout=60,
        )


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_shim_that_fails_is_passed_over_for_the_next_of_that_name(machine: Machine) -> None:
    machine.put(machine.first / "python3.12", DEAD_SHIM)
    real = machine.put(machine.second / "python3.12", RUNS)
    assert machine.find().stdout == f"{real}\n"


def test_older_supported_versions_come_first_wherever_they_lie(machine: Machine) -> None:
    machine.put(machine.first / "python3.14", RUNS)
    wanted = machine.put(machine.second / "python3.13", RUNS)
    assert machine.find().stdout == f"{wanted}\n"


def test_plain_python3_serves_when_it_is_new_enough(machine: Machine) -> None:
    real = machine.put(machine.first / "python3", RUNS)
    assert machine.find().stdout == f"{real}\n"


def test_pyenv_is_searched_last(machine: Machine) -> None:
    machine.put(machine.first / "python3.12", DEAD_SHIM)
    machine.put(machine.second / "python3", TOO_OLD)
    machine.put(machine.home / ".pyenv/versions/3.11.7/bin/python", RUNS)
    real = machine.put(machine.home / ".pyenv/versions/3.12.1/bin/python", RUNS)
    assert machine.find().stdout == f"{real}\n"


def test_status_tells_when_there_is_none(machine: Machine) -> None:
    machine.put(machine.first / "python3", TOO_OLD)
    found = machine.find()
    assert (found.returncode, found.stdout) == (1, "")


def test_the_version_is_really_asked(machine: Machine) -> None:
    """An interpreter that runs everything but claims to be 3.11 must not be taken."""
    pretend = "import sys; sys.version_info = (3, 11, 9); exec(sys.argv[3])"
    machine.put(machine.first / "python3.12", f'#!/bin/bash\nexec {sys.executable} -c "{pretend}" "$@"\n')
    assert machine.find().returncode == 1


def test_a_named_python_is_taken_or_refused_but_never_replaced(machine: Machine) -> None:
    machine.put(machine.first / "python3.12", RUNS)
    named = machine.put(machine.home / "mine", RUNS)
    assert machine.find(PYTHON=str(named)).stdout == f"{named}\n"
    refused = machine.find(PYTHON=str(machine.put(machine.home / "old", TOO_OLD)))
    assert refused.returncode == 1
    assert "is not a CPython 3.12" in refused.stderr
