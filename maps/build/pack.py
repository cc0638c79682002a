"""Builds a region pack: all or nothing."""

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import msgspec

from chassis.errors import BadInput, CarError
from chassis.files import replace_folder
from maps.build.drawing import write_cells
from maps.build.extract import Extract, read_extract
from maps.build.index import write_index
from maps.build.labels import write_labels
from maps.build.places import Entry, entries
from maps.build.routing import build_routing
from maps.pack import (
    CAR_PARKS_FILE,
    FORMAT,
    MANIFEST,
    MAP_FILE,
    ROUTING_FOLDER,
    SEARCH_FILE,
    CarPark,
    Manifest,
    check_hashes,
    check_sizes,
    list_files,
    read_manifest,
)

Progress = Callable[[str], None]


def build_pack(
    osm: Path, region: str, name: str, out: Path, progress: Progress = lambda _line: None
) -> Manifest:
    """Builds the pack `region` from the extract `osm` and puts it into the place of ``out/region``.

    Args:
        region: folder name of the pack: letters, digits, "-" and "_".
        name: what the driver reads.
        progress: called with one line a step.

    Raises:
        BadInput: the extract or the names cannot be used.
        CarError: ``disk_full`` when the pack cannot be written.
    """
    if not region or not region.replace("-", "").replace("_", "").isalnum():
        raise BadInput("bad_region_id", f"A region cannot be called {region!r}")
    fresh = out / f".{region}.new"
    try:
        out.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir()
        manifest = _fill(fresh, osm, region, name, progress)
        check_sizes(fresh, read_manifest(fresh))
        check_hashes(fresh, manifest)
        replace_folder(fresh, out / region)
    except (OSError, sqlite3.OperationalError) as error:
        raise CarError("disk_full", f"The map of {name} cannot be written: {error}") from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)
    progress(f"done: {name}, {sum(file.size for file in manifest.files) / 1e6:.1f} MB")
    return manifest


def _fill(folder: Path, osm: Path, region: str, name: str, progress: Progress) -> Manifest:
    progress(f"reading {osm.name}")
    extract = read_extract(osm)
    progress("building routes")
    build_routing(osm, extract, folder / ROUTING_FOLDER)
    places = entries(extract)
    progress(f"indexing {len(places)} places")
    _write_search(folder / SEARCH_FILE, places)
    progress("drawing")
    _write_map(folder / MAP_FILE, extract, places)
    (folder / CAR_PARKS_FILE).write_bytes(msgspec.json.encode(_car_parks(places)))
    manifest = Manifest(
        format=FORMAT,
        id=region,
        name=name,
        bounds=extract.bounds,
        data_date=extract.data_date,
        files=list_files(folder),
        country=extract.country,
    )
    (folder / MANIFEST).write_bytes(msgspec.json.format(msgspec.json.encode(manifest), indent=2))
    return manifest


def _write_search(path: Path, places: list[Entry]) -> None:
    connection = _scratch(path)
    write_index(places, connection)
    _finish(connection)


def _write_map(path: Path, extract: Extract, places: list[Entry]) -> None:
    connection = _scratch(path)
    write_cells(extract, connection)
    write_labels(extract, places, connection)
    _finish(connection)


def _scratch(path: Path) -> sqlite3.Connection:
    """A database that need not survive a crash: the folder it is in is thrown away then."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    return connection


def _finish(connection: sqlite3.Connection) -> None:
    connection.commit()
    connection.execute("ANALYZE")
    connection.commit()
    connection.execute("VACUUM")
    connection.close()


def _car_parks(places: list[Entry]) -> list[CarPark]:
    return [
        CarPark(
            id=place.id,
            name=place.name or place.street,
            latitude=place.position[0],
            longitude=place.position[1],
            capacity=_capacity(place.details.get("capacity", "")),
            opening_hours=place.details.get("opening_hours"),
        )
        for place in places
        if place.kind == "parking"
    ]


def _capacity(text: str) -> int | None:
    return int(text) if text.isdecimal() else None
