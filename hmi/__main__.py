"""``python -m hmi``: the guardian, which forks the car's screen off before anything is loaded."""

import sys

from hmi.guardian import Line, guard


def main() -> int:
    """Runs the screen until it is closed; returns the process's exit status."""
    return guard(screen, restart_by_hand="--exit-after" not in sys.argv)


def screen(line: Line) -> int:
    """The screen's own process."""
    import hmi.qt  # noqa: F401 - first, so that all else is imported the plain way
    from hmi.screen import main  # here: the guardian stays small

    return main(line=line)


if __name__ == "__main__":
    sys.exit(main())
