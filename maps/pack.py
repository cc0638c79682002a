"""What a region pack on the disk is, and whether it is whole.

A pack is a folder ``<regions>/<id>`` with a ``manifest.json`` that lists every other file with its size and
SHA-256. It is made in a hidden folder beside it and renamed into place, so it is whole or not there.
"""

import hashlib
from pathlib import Path

import msgspec

from chassis.errors import CarError
from chassis.messages import Struct
from maps.geo import Point
from maps.protocol import Bounds, Region

FORMAT = 1
MANIFEST = "manifest.json"
MAP_FILE = "map.sqlite"
SEARCH_FILE = "search.sqlite"
ROUTING_FOLDER = "routing"
CAR_PARKS_FILE = "car_parks.json"
NEEDED = (MAP_FILE, SEARCH_FILE, CAR_PARKS_FILE)
CREDIT = "© OpenStreetMap contributors"
LICENCE = "Open Database License (ODbL) 1.0"
CHUNK_BYTES = 1024 * 1024


class PackFile(Struct, frozen=True):
    """A file of a pack: `path` below the pack's folder, `size` in bytes, `sha256` in hexadecimal."""

    path: str
    size: int
    sha256: str


class Manifest(Struct, frozen=True, omit_defaults=False):
    """What a pack holds.

    Attributes:
        format: version of the pack's layout; only `FORMAT` can be read.
        data_date: day of the OpenStreetMap data, ISO 8601, or empty.
        country: ISO 3166 code, or empty.
    """

    format: int
    id: str
    name: str
    bounds: Bounds
    data_date: str
    files: list[PackFile]
    country: str = ""
    credit: str = CREDIT
    licence: str = LICENCE


class CarPark(Struct, frozen=True, omit_defaults=False):
    """A car park of a region, as the parking service of the demo takes it."""

    id: str
    name: str
    latitude: float
    longitude: float
    capacity: int | None
    opening_hours: str | None


class PackProblem(CarError):
    """Why a pack cannot be used; its message is shown to the driver."""


class _Version(Struct, frozen=True):
    format: int


def read_manifest(folder: Path) -> Manifest:
    """Reads and checks the manifest of the pack in `folder`.

    Raises:
        PackProblem: ``pack_incomplete``, ``pack_damaged`` or ``pack_version``.
    """
    try:
        text = (folder / MANIFEST).read_bytes()
    except OSError as error:
        raise PackProblem(
            "pack_incomplete", f"The map of {folder.name} is not complete. Install it again"
        ) from error
    try:
        version = msgspec.json.decode(text, type=_Version).format
        if version != FORMAT:
            raise PackProblem(
                "pack_version",
                f"The map of {folder.name} has format {version}, this software reads format {FORMAT}. "
                "Install the map again",
            )
        manifest = msgspec.json.decode(text, type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _damaged(folder.name, MANIFEST) from error
    if any(
        path.startswith("/") or ".." in Path(path).parts for path in (file.path for file in manifest.files)
    ):
        raise _damaged(manifest.name, MANIFEST)
    return manifest


def check_sizes(folder: Path, manifest: Manifest) -> None:
    """Checks that every file is there with its size: what a broken copy gets wrong. Takes milliseconds.

    Raises:
        PackProblem: ``pack_incomplete`` or ``pack_damaged``.
    """
    listed = {file.path for file in manifest.files}
    missing = [name for name in NEEDED if name not in listed]
    if missing or not any(path.endswith(".gph") for path in listed):
        raise PackProblem("pack_incomplete", f"The map of {manifest.name} is not complete. Install it again")
    for file in manifest.files:
        try:
            size = (folder / file.path).stat().st_size
        except OSError as error:
            raise PackProblem(
                "pack_incomplete",
                f"The map of {manifest.name} is not complete: {file.path} is missing. Install it again",
            ) from error
        if size != file.size:
            raise _damaged(manifest.name, file.path)


def check_hashes(folder: Path, manifest: Manifest) -> None:
    """Checks every byte of the pack. Takes about a second per 500 MB.

    Raises:
        PackProblem: ``pack_damaged``, ``pack_incomplete``.
    """
    for file in manifest.files:
        try:
            digest = hash_file(folder / file.path)
        except OSError as error:
            raise PackProblem(
                "pack_incomplete", f"The map of {manifest.name} cannot be read: {error.strerror}"
            ) from error
        if digest != file.sha256:
            raise _damaged(manifest.name, file.path)


def hash_file(path: Path) -> str:
    """SHA-256 of a file, hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            digest.update(chunk)
    return digest.hexdigest()


def list_files(folder: Path) -> list[PackFile]:
    """All files below `folder` but the manifest, as the manifest lists them."""
    return [
        PackFile(str(path.relative_to(folder)), path.stat().st_size, hash_file(path))
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != MANIFEST
    ]


def region_of(manifest: Manifest, problem: CarError | None = None) -> Region:
    """The pack as other programs see it."""
    why = ("", "") if problem is None else (problem.message, problem.code)
    return Region(manifest.id, manifest.name, manifest.format, manifest.bounds, manifest.data_date, *why)


def within(bounds: Bounds, point: Point, margin: float = 0.0) -> bool:
    """Whether `point` lies in `bounds` widened by `margin` degrees."""
    return (
        bounds.south - margin <= point[0] <= bounds.north + margin
        and bounds.west - margin <= point[1] <= bounds.east + margin
    )


def _damaged(name: str, file: str) -> PackProblem:
    return PackProblem("pack_damaged", f"The map of {name} is damaged ({file}). Install it again")
