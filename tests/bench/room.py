"""Where the benchmarks run: one display, one region pack, folders of their own."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from hmi.demo import Folders, prepare_region
from tests.world import free_port

REPOSITORY = Path(__file__).parent.parent.parent


@dataclass(frozen=True)
class Room:
    """Attributes:
    environment: of every measured process: a virtual display, software OpenGL.
    regions, models: prepared data, as the demo uses it.
    """

    environment: dict[str, str]
    regions: Path
    models: Path

    def with_car(self, folder: Path) -> "Room":
        """The same room with settings that keep a car's own data in `folder` and its services to itself."""
        folder.mkdir(parents=True, exist_ok=True)
        settings = {
            "HOLA_DATA": str(folder / "car"),
            "HOLA_SOCKETS": str(folder / "sockets"),
            "HOLA_REGIONS": str(self.regions),
            "HOLA_MODELS": str(self.models),
            "HOLA_SERVICES_URL": f"http://127.0.0.1:{free_port()}",
        }
        return Room(self.environment | settings, self.regions, self.models)


def furnish(display: dict[str, str]) -> Room:
    """Builds what is measured on; the region pack is the demo's own, built once."""
    folders = Folders(REPOSITORY / "var")
    prepare_region(folders)
    environment = os.environ | display | {"QT_LOGGING_RULES": "*.debug=false"}
    # An installed car has its modules compiled; the first, unmeasured run of each part sees to that.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return Room(environment, folders.regions, folders.models)


def python(room: Room, *arguments: str, timeout: float = 300) -> str:
    """Runs ``python -m ...`` in the room; returns what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=REPOSITORY,
        env=room.environment,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments)} ended with {done.returncode}:\n{done.stderr[-2000:]}")
    return done.stdout
