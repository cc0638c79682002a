"""Stands in for the plain bar: tells that it is there; as a page it wants the screen back at once."""

import os
import signal
import sys
from pathlib import Path

from hmi.guardian import EXIT_START_AGAIN, PAGE

if __name__ == "__main__":
    with Path(os.environ["STORY"]).open("a") as story:
        story.write(f"bar {' '.join(sys.argv[3:])}".rstrip() + "\n")
    if PAGE in sys.argv:
        sys.exit(EXIT_START_AGAIN)
    while True:
        signal.pause()
