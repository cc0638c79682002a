"""The installed region packs: found, checked and opened; a bad one is told and left out."""

import contextlib
import logging
import sqlite3
from dataclasses import dataclass, replace
from pathlib import Path

from chassis.errors import CarError
from maps.categories import Categories
from maps.geo import Point
from maps.label_choice import LabelData
from maps.pack import (
    MAP_FILE,
    ROUTING_FOLDER,
    SEARCH_FILE,
    Manifest,
    PackProblem,
    check_hashes,
    check_sizes,
    read_manifest,
    region_of,
    within,
)
from maps.protocol import Bounds, Region
from maps.routing import Router
from maps.search import SearchIndex

log = logging.getLogger(__name__)

BORDER_DEGREES = 0.01
NOWHERE = Bounds(0, 0, 0, 0)


@dataclass(frozen=True)
class OpenPack:
    """A pack in use."""

    manifest: Manifest
    folder: Path
    search: SearchIndex
    labels: LabelData
    router: Router

    @property
    def map_file(self) -> Path:
        """The drawing data."""
        return self.folder / MAP_FILE

    def covers(self, point: Point) -> bool:
        """Whether `point` lies in the pack or just beyond its border."""
        return within(self.manifest.bounds, point, BORDER_DEGREES)

    def close(self) -> None:
        """Closes its files."""
        self.search.close()
        self.labels.close()


@dataclass(frozen=True)
class Regions:
    """All packs of a folder. `bad` are those that cannot be used."""

    packs: tuple[OpenPack, ...] = ()
    bad: tuple[Region, ...] = ()

    @property
    def all(self) -> list[Region]:
        """What other programs are told."""
        return [*(region_of(pack.manifest) for pack in self.packs), *self.bad]

    def covering(self, points: list[Point]) -> OpenPack | None:
        """The pack that holds all `points`, or None."""
        return next((pack for pack in self.packs if all(map(pack.covers, points))), None)

    def without(self, pack: OpenPack, problem: CarError) -> "Regions":
        """The same without a pack that turned out to be damaged."""
        rest = tuple(one for one in self.packs if one is not pack)
        return replace(self, packs=rest, bad=(*self.bad, region_of(pack.manifest, problem)))


def open_regions(folder: Path, categories: Categories) -> Regions:
    """Opens every pack below `folder`; checks sizes, not yet hashes. Never raises for a bad pack."""
    packs: list[OpenPack] = []
    bad: list[Region] = []
    for each in sorted(_folders(folder)):
        try:
            packs.append(open_pack(each, categories))
        except CarError as error:
            log.warning("Region %s is left out: %s", each.name, error)
            bad.append(_bad_region(each, error))
    if not packs and not bad:
        bad.append(
            Region(
                "none",
                "No map",
                0,
                Bounds(0, 0, 0, 0),
                "",
                "No map is installed. Install a region in Settings",
                "region_missing",
            )
        )
    return Regions(tuple(packs), tuple(bad))


def open_pack(folder: Path, categories: Categories) -> OpenPack:
    """Opens one pack.

    Raises:
        PackProblem: it is not whole or of another version.
        CarError: its data cannot be read.
    """
    manifest = read_manifest(folder)
    check_sizes(folder, manifest)
    with contextlib.ExitStack() as undo:
        try:
            search = SearchIndex(folder / SEARCH_FILE, categories)
            undo.callback(search.close)
            labels = LabelData(folder / MAP_FILE)
            undo.callback(labels.close)
            router = Router(folder / ROUTING_FOLDER, folder.name)
        except sqlite3.DatabaseError as error:
            raise PackProblem(
                "pack_damaged", f"The map of {manifest.name} is damaged. Install it again"
            ) from error
        undo.pop_all()
    return OpenPack(manifest, folder, search, labels, router)


def verify(pack: OpenPack) -> PackProblem | None:
    """Reads every byte of a pack; returns what is wrong, or None."""
    try:
        check_hashes(pack.folder, pack.manifest)
    except PackProblem as problem:
        return problem
    return None


def _folders(folder: Path) -> list[Path]:
    try:
        return [each for each in folder.iterdir() if each.is_dir() and not each.name.startswith(".")
                and not each.name.endswith(".old")]  # fmt: skip
    except OSError:
        return []


def _bad_region(folder: Path, problem: CarError) -> Region:
    with contextlib.suppress(CarError):
        return region_of(read_manifest(folder), problem)
    return Region(folder.name, folder.name.capitalize(), 0, NOWHERE, "", problem.message, problem.code)
