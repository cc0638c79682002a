"""``make test``: every test, in two runs.

First what stands for itself, in two processes a processor, because much of it waits for a screen or a
program; a file stays in one of them. Files that wait for whole programs come first, so that none of them is
begun last. Then, alone, what listens, speaks and drives in real time, so that nothing takes
the machine from it.
"""

import os
import subprocess
import sys

A_PROCESSOR, PROCESSES_MAX = 2, 4
PROGRAMS = "tests/end2end"
REAL_TIME = (
    *(f"{PROGRAMS}/test_{name}.py" for name in ("first_drive", "hang", "monkey", "radio", "spoken")),
    "tests/unit/voice/test_server.py",
)
NO_TESTS = 5
"""pytest's status when nothing was chosen."""

SIDE_BY_SIDE = (
    *("-n", str(min(PROCESSES_MAX, A_PROCESSOR * (os.cpu_count() or 1)))),
    *("--dist", "loadfile", "--no-loadscope-reorder"),
    *(f"--ignore={file}" for file in REAL_TIME),
    PROGRAMS,
    "tests",
)
RUNS = (SIDE_BY_SIDE, REAL_TIME)


def main(arguments: list[str]) -> int:
    """Runs what was asked for in one process, else everything; 0 when nothing failed.

    Args:
        arguments: for pytest. Options alone (``-x -q``) go to both runs.
    """
    asked = any(not argument.startswith("-") for argument in arguments)
    runs = [()] if asked else RUNS
    states = [_pytest([*arguments, *run]) for run in runs]
    return max(0 if state == NO_TESTS and len(states) > 1 else state for state in states)


def _pytest(arguments: list[str]) -> int:
    return subprocess.run([sys.executable, "-m", "pytest", *arguments], check=False).returncode  # noqa: S603


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
