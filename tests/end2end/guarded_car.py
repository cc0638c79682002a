"""The car below its guardian, as ``python -m hmi --demo`` runs it, that also does what a test asks of it.

It answers on the Unix socket ``orders`` in the folder of HOLA_DATA: an order a line, a line of JSON back.
"""

import asyncio
import json
import os
import sys
from pathlib import Path
from typing import Any

from hmi.guardian import Line, guard

ORDERS = "orders"
TAP_SECONDS = 8.0


def screen(line: Line) -> int:
    """The screen's process."""
    import hmi.app
    from hmi.screen import main

    class Obedient(hmi.app.Car):
        """The car with a test in it."""

        async def start_programs(self) -> None:
            """As `Car.start_programs`, then takes orders."""
            await super().start_programs()
            path = Path(os.environ["HOLA_DATA"]) / ORDERS
            path.unlink(missing_ok=True)
            self._orders = await asyncio.start_unix_server(self._serve, path)

        async def stop(self) -> None:
            """As `Car.stop`."""
            self._orders.close()
            await super().stop()

        async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            what, _, detail = (await reader.readline()).decode().strip().partition(" ")
            await getattr(self, f"_do_{what}")(detail)
            writer.write(json.dumps(self._state()).encode() + b"\n")
            writer.close()

        async def _do_look(self, _detail: str) -> None:
            pass

        async def _do_type(self, text: str) -> None:
            from hmi.qt.seen import show_again
            from hmi.session import Seen, Session

            assert self.window is not None
            show_again(self.window, Session(seen=Seen(searching=True), typed=text))

        async def _do_open(self, detail: str) -> None:
            from PySide6.QtCore import Q_ARG, QMetaObject

            page, section = detail.split()
            QMetaObject.invokeMethod(self._shell(), "show", Q_ARG("QString", page), Q_ARG("QString", section))

        async def _do_tap(self, name: str) -> None:
            from tests.driver import Driver

            assert self.window is not None
            await Driver(self.window.frame).tap(name, TAP_SECONDS)

        async def _do_drive(self, place: str) -> None:
            found = await self.navigation.find(place)
            await self.navigation.drive(found[0])

        def _shell(self) -> Any:
            assert self.window is not None
            return self.window.rootObject().findChild(object, "shell")

        def _state(self) -> dict[str, Any]:
            from hmi.qt.seen import look

            assert self.window is not None
            seen = look(self.window)
            climate = self.vehicle.state.value.climate
            navigation = self.navigation.state.value
            enrolment = self.enrolment.state.value
            return {
                "step": enrolment.step,
                "document": enrolment.number,
                "pin": enrolment.spin_mode,
                "role": self.account.state.value.role,
                "sign_in": self.account.state.value.sign_in.user_code,
                "services": self.online.network.value,
                "pid": os.getpid(),
                "page": seen.page,
                "section": seen.section,
                "searching": seen.searching,
                "typed": navigation.search_text,
                "results": len(navigation.results),
                "guided": self.navigation.guidance.value is not None,
                "driver": climate.driver.celsius,
                "demist_rear": climate.demist_rear,
                "volume": self.personalisation.state.value.media_volume,
                "odometer": self.vehicle.state.value.odometer_km,
                "problems": self.problems(),
                "programs": {name: self.processes.process_id(name) for name in ("maps", "voice", "online")},
            }

    hmi.app.Car = Obedient  # type: ignore[misc]
    return main(sys.argv[1:], line)


if __name__ == "__main__":
    sys.exit(guard(screen))
