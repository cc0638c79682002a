"""`tasks`: the four tasks of a known test of touchscreens, by touch in the real car and by a sentence each.

Vi Bilägare's test of 2022 (best car with buttons 10.0 s, best touchscreen 13.5 s, worst 44.6 s): seat
heating, temperature two degrees up and the rear demister; the radio on a named station; the trip computer
back to zero; instruments and screen at their lowest light and the screen off. Seconds by the keystroke-level
model (Card, Moran and Newell 1980): a tap with homing takes 0.8 s, finding a new target 0.5 s; the system's
own time is measured.
"""

import json
import sys
import tempfile
from pathlib import Path

from tests.bench.figures import Figure, limit_figure, told_figure
from tests.bench.room import Room, python

TAP_SECONDS = 0.8
GLANCE_SECONDS = 0.5
MOST_TOUCHES = 12
MOST_SECONDS = 10.0


def measure(room: Room) -> list[Figure]:
    """Touches and seconds of the four tasks together, and of each; raises when one is not really done."""
    with tempfile.TemporaryDirectory() as folder:
        told = json.loads(python(room.with_car(Path(folder)), "tests.bench.task_probe", "tasks"))
    for name, done in told["touched"].items():
        words = " > ".join(done["targets"])
        print(f"tasks: {name}: {words}; system {done['system']:.2f} s", file=sys.stderr)
    seconds = {name: seconds_of(done) for name, done in told["touched"].items()}
    touches = sum(done["touches"] for done in told["touched"].values())
    return [
        limit_figure("tasks.touches", touches, "", MOST_TOUCHES),
        limit_figure("tasks", sum(seconds.values()), "s", MOST_SECONDS),
        *(told_figure(f"tasks.{name}", value, "s") for name, value in seconds.items()),
        limit_figure("tasks.unsaid", 4 - len(told["spoken"]), "", 0),
        *(told_figure(f"tasks.spoken.{name}", value, "s") for name, value in told["spoken"].items()),
    ]


def seconds_of(done: dict[str, float]) -> float:
    """What a driver takes, by the keystroke-level model."""
    return done["touches"] * TAP_SECONDS + done["glances"] * GLANCE_SECONDS + done["system"]
