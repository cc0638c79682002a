"""One measured figure and the file they are written to."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from chassis.files import replace_file


@dataclass(frozen=True)
class Figure:
    """A figure of `make bench`.

    Attributes:
        name: e.g. ``startup``.
        value: measured, in `unit`.
        floor: the least possible on this machine, measured in the same run, in `unit`; None without one.
        ratio: `value` / `floor`.
        goal: what is good enough, in words; `met` whether it is.
        command: what prints this figure again.
    """

    name: str
    value: float
    unit: str
    floor: float | None = None
    ratio: float | None = None
    goal: str = ""
    met: bool | None = None
    command: str = ""


def ratio_figure(name: str, value: float, floor: float, unit: str, most: float, command: str = "") -> Figure:
    """A figure judged by its ratio to the floor."""
    ratio = value / floor
    return Figure(
        name,
        round(value, 3),
        unit,
        round(floor, 3),
        round(ratio, 3),
        f"ratio <= {most}",
        ratio <= most,
        command or command_for(name),
    )


def limit_figure(name: str, value: float, unit: str, most: float, command: str = "") -> Figure:
    """A figure judged by itself."""
    return Figure(
        name,
        round(value, 3),
        unit,
        None,
        None,
        f"<= {most} {unit}",
        value <= most,
        command or command_for(name),
    )


def least_figure(name: str, value: float, unit: str, least: float, command: str = "") -> Figure:
    """A figure that is good from `least` on."""
    return Figure(
        name,
        round(value, 3),
        unit,
        None,
        None,
        f">= {least} {unit}",
        value >= least,
        command or command_for(name),
    )


def told_figure(name: str, value: float, unit: str, command: str = "") -> Figure:
    """A figure without a goal, told because it matters."""
    return Figure(name, round(value, 3), unit, command=command or command_for(name))


def command_for(name: str) -> str:
    """The command that measures one figure alone."""
    return f'make bench ARGS="--only {name.split(".")[0]}"'


def percentile(values: Sequence[float], percent: float) -> float:
    """The value below which `percent` of `values` lie, by linear interpolation; values need not be sorted."""
    ordered = sorted(values)
    place = (len(ordered) - 1) * percent / 100
    lower = int(place)
    upper = min(lower + 1, len(ordered) - 1)
    return ordered[lower] + (ordered[upper] - ordered[lower]) * (place - lower)


def write_figures(figures: Iterable[Figure], path: Path) -> None:
    """Writes the list of figures as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    replace_file(path, json.dumps([asdict(figure) for figure in figures], indent=1).encode())
