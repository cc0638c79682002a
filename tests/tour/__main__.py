"""``make tour``: writes every screen to build/tour/, in every size, night and day, in English and German.

One car runs for all of it; its window changes its size, as its theme and language do.
"""

import argparse
import shutil
import sys
from itertools import product
from pathlib import Path

from hmi.personalisation.model import LANGUAGES
from tests.tour.walk import Look, walk
from tests.world import REPOSITORY, play

TARGET = REPOSITORY / "build" / "tour"
SIZES = ("1280x720", "800x480", "1920x720", "1920x1080", "1080x1920")
NATIVE = "en-GB"
LONGEST = "de-DE"


def main() -> int:
    """Walks through all that was asked for; status 1 when a screen could not be reached or Qt warned."""
    parser = argparse.ArgumentParser(prog="make tour", description=__doc__)
    parser.add_argument("--size", action="append", choices=SIZES, help="only this size, may be repeated")
    parser.add_argument(
        "--language", action="append", choices=LANGUAGES, help="these instead of English and German"
    )
    parser.add_argument("--theme", action="append", choices=("night", "day"), help="only this theme")
    parser.add_argument("--into", type=Path, default=TARGET, help="folder for the pictures")
    options = parser.parse_args()
    looks = chosen(options.size or SIZES, options.theme, options.language)
    for look in looks:
        shutil.rmtree(options.into / look.folder, ignore_errors=True)
    missed: list[str] = []
    status = play(walk(looks, options.into, missed), looks[0].size)
    for miss in missed:
        print(miss, file=sys.stderr)
    return status or min(len(missed), 1)


def chosen(sizes: list[str], themes: list[str] | None, languages: list[str] | None) -> list[Look]:
    """By night in English, by day in German, the first size also by day in English; or what was asked for."""
    if themes or languages:
        wanted = list(product(themes or ("night", "day"), languages or (NATIVE, LONGEST)))
        return [Look(theme, language, pixels(size)) for size in sizes for theme, language in wanted]
    looks = [Look("day", NATIVE, pixels(sizes[0]))]
    for size in map(pixels, sizes):
        looks += [Look("night", NATIVE, size), Look("day", LONGEST, size)]
    return looks


def pixels(size: str) -> tuple[int, int]:
    """``1280x720`` as (1280, 720)."""
    width, _, height = size.partition("x")
    return int(width), int(height)


if __name__ == "__main__":
    sys.exit(main())
