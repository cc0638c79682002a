"""``make tour``: writes every screen to build/tour/, night and day, two sizes, two languages."""

import argparse
import subprocess
import sys
from itertools import product

from tests.tour.walk import Look, walk
from tests.world import REPOSITORY, play

TARGET = REPOSITORY / "build" / "tour"
SIZES = ("1280x720", "800x480")


def main() -> int:
    """Walks one size in this process, or each of the sizes in a process of its own."""
    parser = argparse.ArgumentParser(prog="make tour", description=__doc__)
    parser.add_argument("--size", choices=SIZES, help="only this size")
    options = parser.parse_args()
    if options.size is None:
        command = [sys.executable, "-m", "tests.tour", "--size"]
        return max(subprocess.run([*command, size], check=False).returncode for size in SIZES)
    width, _, height = options.size.partition("x")
    size = (int(width), int(height))
    looks = [Look(theme, language, size) for language, theme in product(("en-GB", "es-ES"), ("night", "day"))]
    return play(walk(looks, TARGET), size)


if __name__ == "__main__":
    sys.exit(main())
