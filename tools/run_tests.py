"""``make test``: every test, in two runs.

First what stands for itself, on as many processes as there are processors, a file in one of them. Then what
listens, speaks and drives in real time with the whole car: alone, so that nothing takes the machine from it.
"""

import subprocess
import sys

PROCESSES_MAX = 4
WHOLE_CAR = "tests/end2end"
NO_TESTS = 5
"""pytest's status when nothing was chosen."""

RUNS = (
    ("-n", "auto", "--maxprocesses", str(PROCESSES_MAX), "--dist", "loadfile", "--ignore", WHOLE_CAR),
    (WHOLE_CAR,),
)


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
