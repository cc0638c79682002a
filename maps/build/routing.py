"""Builds Valhalla's routing tiles of a pack."""

import json
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import osmium
import valhalla

from chassis.errors import BadInput
from maps.build.extract import Extract
from maps.valhalla_config import configuration

BUILD_TIMEOUT_SECONDS = 6 * 3600
BORDER_DEGREES = 0.5


def build_routing(osm: Path, extract: Extract, folder: Path) -> None:
    """Fills `folder` (created) with routing tiles for `osm`.

    Raises:
        BadInput: ``routing_failed`` when Valhalla cannot build from this file.
    """
    folder.mkdir()
    with tempfile.TemporaryDirectory(prefix="hola-routing-") as work:
        config = configuration(folder)
        if extract.country:
            config["mjolnir"]["admin"] = str(_build_admins(extract, Path(work), config))
        _run("valhalla_build_tiles", config, Path(work), osm)
    if not any(folder.rglob("*.gph")):
        raise BadInput("routing_failed", f"{osm.name} holds no roads a car can use")


def _run(program: str, config: dict[str, Any], work: Path, osm: Path) -> None:
    path = work / f"{program}.json"
    path.write_text(json.dumps(config))
    tool = Path(valhalla.PYVALHALLA_DIR) / "bin" / program
    try:
        subprocess.run(  # noqa: S603 - a program of our own dependency, with paths of our own
            [str(tool), "-c", str(path), str(osm)],
            check=True,
            capture_output=True,
            text=True,
            timeout=BUILD_TIMEOUT_SECONDS,
        )
    except (subprocess.SubprocessError, OSError) as error:
        said = getattr(error, "stderr", "") or str(error)
        raise BadInput("routing_failed", f"Valhalla cannot use {osm.name}: {said.strip()[-300:]}") from error


def _build_admins(extract: Extract, work: Path, config: dict[str, Any]) -> Path:
    """Valhalla asks its database of countries on which side one drives. Small extracts rarely hold their
    country's border, so a box around the pack stands for the country its addresses name."""
    osm = work / "country.osm.pbf"
    _write_country(extract, osm)
    database = work / "admins.sqlite"
    _run(
        "valhalla_build_admins",
        {**config, "mjolnir": {**config["mjolnir"], "admin": str(database)}},
        work,
        osm,
    )
    return database


def _write_country(extract: Extract, osm: Path) -> None:
    box = extract.bounds
    south, north = box.south - BORDER_DEGREES, box.north + BORDER_DEGREES
    west, east = box.west - BORDER_DEGREES, box.east + BORDER_DEGREES
    corners = [(west, south), (east, south), (east, north), (west, north)]
    tags = {
        "type": "boundary",
        "boundary": "administrative",
        "admin_level": "2",
        "name": extract.country,
        "ISO3166-1:alpha2": extract.country,
        "ISO3166-1": extract.country,
    }
    with osmium.SimpleWriter(str(osm)) as writer:
        for number, corner in enumerate(corners, 1):
            writer.add_node(osmium.osm.mutable.Node(id=number, location=corner, version=1))
        writer.add_way(osmium.osm.mutable.Way(id=1, nodes=[1, 2, 3, 4, 1], tags={}, version=1))
        member = ("w", 1, "outer")
        writer.add_relation(osmium.osm.mutable.Relation(id=1, members=[member], tags=tags, version=1))
