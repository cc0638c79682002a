"""The car's other programs: how each is started and where it is spoken to."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec

from hmi.processes import Program
from hmi.settings import Settings
from hmi.texts import Texts

CAR_PARKS = "car_parks.json"


class Sockets(msgspec.Struct, frozen=True):
    """Files of the sockets between the programs, and of the signs that a program is ready."""

    folder: Path

    @property
    def maps(self) -> Path:
        """Where `maps` answers."""
        return self.folder / "maps.sock"

    @property
    def voice(self) -> Path:
        """Where `voice` answers."""
        return self.folder / "voice.sock"

    def ready(self, name: str) -> Path:
        """The file a program writes once it can be used."""
        return self.folder / f"{name}.ready"


def programs(settings: Settings, texts: Texts, language: Callable[[], str], *, demo: bool) -> list[Program]:
    """The programs to start, most important first; the services only where the demo brings its own."""
    sockets = Sockets(settings.sockets)
    wanted = [_maps(settings, sockets, texts), _voice(settings, sockets, texts, language)]
    return [*wanted, _online(settings, sockets, texts)] if demo else wanted


def _program(name: str, texts: Texts, sockets: Sockets, arguments: Callable[[], list[str]]) -> Program:
    ready = sockets.ready(name)
    command = [sys.executable, "-m", name, "--ready-file", str(ready)]
    return Program(
        name, lambda: texts(f"programs.{name}"), lambda: [*command, *arguments()], ready_file=ready
    )


def _maps(settings: Settings, sockets: Sockets, texts: Texts) -> Program:
    where = ["--socket", str(sockets.maps), "--regions", str(settings.regions)]
    return _program("maps", texts, sockets, lambda: [*where, "--parent-pid", str(os.getpid())])


def _voice(settings: Settings, sockets: Sockets, texts: Texts, language: Callable[[], str]) -> Program:
    where = ["--socket", str(sockets.voice), "--models", str(settings.models)]
    where += ["--recordings", str(settings.recordings_folder)]
    return _program("voice", texts, sockets, lambda: [*where, "--language", language(), "--with-parent"])


def _online(settings: Settings, sockets: Sockets, texts: Texts) -> Program:
    """The demo's own services, on the port of the address the car is told to use."""
    arguments = ["--port", str(settings.services_port), "--data", str(settings.data.parent / "services")]
    arguments += ["--demo", "--parent-pid", str(os.getpid())]
    if settings.phone_address:  # all addresses: the car goes on talking to this computer's own
        arguments += ["--host", "0.0.0.0", "--public-url", settings.phone_url]  # noqa: S104  was asked for

    def with_car_parks() -> list[str]:
        feeds = sorted(settings.regions.glob(f"*/{CAR_PARKS}"))
        return [*arguments, "--parking-feed", str(feeds[0])] if feeds else arguments

    return _program("online", texts, sockets, with_car_parks)
