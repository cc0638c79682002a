"""Where the benchmarks run: one display, one region pack, folders of their own."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from hmi.demo import Folders, prepare_region

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

    def car_environment(self, folder: Path) -> dict[str, str]:
        """Settings that keep a car's own data in `folder`."""
        folder.mkdir(parents=True, exist_ok=True)
        return {
            "HOLA_DATA": str(folder),
            "HOLA_SOCKETS": str(folder / "sockets"),
            "HOLA_REGIONS": str(self.regions),
            "HOLA_MODELS": str(self.models),
        }


def furnish(display: dict[str, str]) -> Room:
    """Builds what is measured on; the region pack is the demo's own, built once."""
    folders = Folders(REPOSITORY / "var")
    prepare_region(folders)
    environment = os.environ | display | {"QT_LOGGING_RULES": "*.debug=false"}
    return Room(environment, folders.regions, folders.models)


def python(room: Room, *arguments: str, timeout: float = 300) -> str:
    """Runs ``python -m ...`` in the room; returns what it printed."""
    done = subprocess.run(
        [sys.executable, "-m", *arguments],
        env=room.environment,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments)} ended with {done.returncode}:\n{done.stderr[-2000:]}")
    return done.stdout
