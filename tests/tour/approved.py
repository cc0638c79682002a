"""``python -m tests.tour.approved``: takes the still pictures and compares them with those in tests/approved.

With ``--accept`` they become the approved ones (``make approve``). What differs is kept in build/approved:
the new picture, the approved one and where they differ.
"""

import argparse
import os
import shutil
import sys
from pathlib import Path

from tests.fakes.display import VirtualDisplay
from tests.tour.difference import compare, load, mark
from tests.tour.stills import Still, stills, take_all
from tests.world import REPOSITORY

APPROVED = REPOSITORY / "tests" / "approved"
TAKEN = REPOSITORY / "build" / "approved"


def main() -> int:
    """Status 1 when a picture differs or could not be taken."""
    parser = argparse.ArgumentParser(prog="python -m tests.tour.approved", description=__doc__)
    parser.add_argument("--accept", action="store_true", help="approve the pictures as they are now")
    parser.add_argument("--only", default="", help="only pictures whose name contains this")
    options = parser.parse_args()
    wanted = [still for still in stills() if options.only in still.name]
    failed = photograph(wanted)
    if options.accept:
        accept(wanted, whole=not options.only)
        return min(failed, 1)
    complaints = [complaint for still in wanted if (complaint := judge(still))]
    for complaint in complaints:
        print(complaint)
    print(f"{len(wanted) - len(complaints)} of {len(wanted)} pictures are as approved")
    return min(failed + len(complaints), 1)


def photograph(wanted: list[Still]) -> int:
    """Takes them afresh; returns how many could not be taken."""
    shutil.rmtree(TAKEN, ignore_errors=True)
    if "HOLA_TEST_DISPLAY" in os.environ:
        return take_all(wanted, TAKEN, judge)
    with VirtualDisplay() as display:
        os.environ.update(display.environment())
        return take_all(wanted, TAKEN, judge)


def judge(still: Still) -> str:
    """One line about a picture that is not as approved, empty for one that is."""
    new, old = TAKEN / f"{still.name}.png", APPROVED / f"{still.name}.png"
    if not new.exists():
        return f"{still.name}: could not be taken"
    if not old.exists():
        return f"{still.name}: nobody has approved it yet; look at {_short(new)}, then make approve"
    difference = compare(load(old), picture := load(new))
    if difference.tolerated:
        return ""
    where = TAKEN / f"{still.name}.difference.png"
    mark(picture, difference, where)
    shutil.copy(old, TAKEN / f"{still.name}.approved.png")
    return f"{still.name}: {difference.share:.2%} of it differs; look at {_short(where)}"


def accept(wanted: list[Still], *, whole: bool) -> None:
    """What was taken is approved from now on; with `whole` nothing else is."""
    APPROVED.mkdir(exist_ok=True)
    if whole:
        for old in APPROVED.glob("*.png"):
            old.unlink()
    taken = [path for still in wanted if (path := TAKEN / f"{still.name}.png").exists()]
    for path in taken:
        shutil.copy(path, APPROVED)
    size = sum(path.stat().st_size for path in APPROVED.glob("*.png"))
    print(f"{len(taken)} pictures approved, {size / 1e6:.1f} MB in all")


def _short(path: Path) -> Path:
    return path.relative_to(REPOSITORY)


if __name__ == "__main__":
    sys.exit(main())
