"""Runs the car as ``python -m hmi`` does and uses it: opens every page, then drives with guidance on.

Prints a JSON object with the process number of each program once they are all up and the drive has begun, and
drives on until it is stopped. Nothing of a test's own is loaded into the car, so that its size is the car's.
"""

import asyncio
import json
import os
import sys
from typing import Any

from PySide6.QtCore import Q_ARG, QMetaObject
from PySide6.QtQuick import QQuickItem

import hmi.screen as program
from hmi.app import Car
from hmi.qt.window import CarWindow

PAGES = ("navigation", "media", "vehicle", "settings", "account", "notices", "home", "navigation")
LOOK_SECONDS = 1.0
TRY_SECONDS = 0.2


class Roamer(Car):
    """The car with somebody in it."""

    def show(self, **wishes: Any) -> CarWindow:
        """As `Car.show`; keeps the window for the one who looks around in it."""
        self._screen = super().show(**wishes)
        return self._screen

    async def start_programs(self) -> None:
        """As `Car.start_programs`, then roams."""
        await super().start_programs()
        self._roam = asyncio.create_task(self._look_around(), name="roam")

    async def _look_around(self) -> None:
        while self.problems():  # noqa: ASYNC110 - polled so that nothing is added to the car
            await asyncio.sleep(TRY_SECONDS)
        places = await self.navigation.find("Ateneum")
        await self.navigation.drive(places[0])
        shell = self._screen.rootObject().findChild(QQuickItem, "shell")
        for page in PAGES:
            QMetaObject.invokeMethod(shell, "show", Q_ARG("QString", page), Q_ARG("QString", ""))
            await asyncio.sleep(LOOK_SECONDS)
        assert self.navigation.guidance.value is not None
        numbers = {name: self.processes.process_id(name) for name in ("maps", "voice", "online")}
        print(json.dumps({"hmi": os.getpid(), **numbers}), flush=True)


if __name__ == "__main__":
    import hmi.app

    hmi.app.Car = Roamer  # type: ignore[misc]
    sys.exit(program.main(["--windowed", "--demo"]))
