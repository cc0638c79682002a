"""Where the simulated car was left, kept so that the next drive begins there."""

import logging
from pathlib import Path
from typing import Annotated

import msgspec

from chassis.files import replace_file

log = logging.getLogger(__name__)

VERSION = 1
START_LATITUDE = 60.165300
START_LONGITUDE = 24.939817
START_HEADING = 55.0
"""On Bulevardi in Helsinki (OpenStreetMap way 76334539), pointing to the city centre."""
START_ODOMETER_KM = 18_432.0
START_LEVEL = 0.72

Positive = Annotated[float, msgspec.Meta(ge=0, le=1e7)]


class Parked(msgspec.Struct, frozen=True, kw_only=True):
    """The car as it was left. `litres` and `kwh` are None for a car that was never driven."""

    version: int = VERSION
    latitude: Annotated[float, msgspec.Meta(ge=-90, le=90)] = START_LATITUDE
    longitude: Annotated[float, msgspec.Meta(ge=-180, le=180)] = START_LONGITUDE
    heading: Annotated[float, msgspec.Meta(ge=0, le=360)] = START_HEADING
    odometer_km: Positive = START_ODOMETER_KM
    litres: Positive | None = None
    kwh: Positive | None = None
    locked: bool = False


def load_parked(path: Path | None) -> Parked:
    """What `path` says, or the default place when it is missing, damaged or of another version."""
    if path is None or not path.exists():
        return Parked()
    try:
        parked = msgspec.json.decode(path.read_bytes(), type=Parked)
    except (OSError, msgspec.DecodeError) as error:
        log.warning("%s is not understood, the car starts at its default place: %s", path, error)
        return Parked()
    return parked if parked.version == VERSION else Parked()


def keep_parked(path: Path, parked: Parked) -> None:
    """Keeps `parked`; a disk that cannot be written is logged, the drive goes on."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, msgspec.json.encode(parked))
    except OSError as error:
        log.warning("%s cannot be written, the next drive begins elsewhere: %s", path, error)
