"""Where a demo's map data comes from: an OpenStreetMap extract that travels inside a Python wheel."""

import zipfile
from pathlib import Path

from chassis.errors import BadInput


def find_in_wheel(wheel: Path, name: str = "Helsinki") -> bytes:
    """The bytes of ``*<name>*.osm.pbf`` inside `wheel`.

    Raises:
        BadInput: ``wheel_unusable`` when the wheel is missing, damaged or holds no such extract.
    """
    try:
        with zipfile.ZipFile(wheel) as archive:
            inside = [
                entry
                for entry in archive.namelist()
                if entry.endswith(".osm.pbf") and name.lower() in Path(entry).name.lower()
            ]
            if inside:
                return archive.read(min(inside))
    except (OSError, zipfile.BadZipFile, EOFError) as error:
        raise BadInput("wheel_unusable", f"{wheel.name} cannot be read as a wheel: {error}") from error
    raise BadInput("wheel_unusable", f"{wheel.name} holds no OpenStreetMap extract named {name}")
