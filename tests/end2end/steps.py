"""A scenario as steps, each told on its own, so that one car answers many questions.

The scenario's process writes one JSON line a step to the file named by its first argument; tests read them.
"""

import json
import time
import traceback
from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.driver import Driver

type Step = Callable[[], Awaitable[None]]


class Steps:
    """Runs steps one after the other; one that fails does not keep the next from being tried."""

    def __init__(self, report: Path, driver: Driver) -> None:
        self._report = report
        self._driver = driver

    async def run(self, step: Step) -> None:
        """Does `step`, takes a picture of what is then on the screen, and notes how it went."""
        name = step.__name__.removeprefix("_")
        began = time.monotonic()
        try:
            await step()
            problem = ""
        except Exception:  # noqa: BLE001 - the test that asks for this step shows it
            problem = traceback.format_exc()
        await self._driver.frame()  # the one under way may still show what was before
        await self._driver.grab(self._report.with_name(f"{name}.png"))
        seconds = round(time.monotonic() - began, 1)
        with self._report.open("a") as file:
            file.write(json.dumps({"step": name, "problem": problem, "seconds": seconds}) + "\n")


def read_steps(report: Path) -> dict[str, str]:
    """What was wrong by the name of the step, empty for what went well."""
    lines = report.read_text().splitlines() if report.exists() else []
    return {line["step"]: line["problem"] for line in map(json.loads, lines)}
