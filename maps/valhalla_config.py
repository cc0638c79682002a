"""Valhalla's configuration for the tiles of one pack."""

import copy
from pathlib import Path
from typing import Any

import valhalla

NOT_IN_A_PACK = (
    "tile_extract",
    "admin",
    "timezone",
    "landmarks",
    "transit_dir",
    "transit_feeds_dir",
    "traffic_extract",
)
CACHE_BYTES = 64 * 1024 * 1024


def configuration(folder: Path) -> dict[str, Any]:
    """Valhalla's defaults with `folder` (which must exist) as the only data."""
    config: dict[str, Any] = copy.deepcopy(valhalla.get_config(tile_extract="", tile_dir=folder))
    for key in NOT_IN_A_PACK:
        config["mjolnir"].pop(key, None)
    config["mjolnir"]["max_cache_size"] = CACHE_BYTES
    return config
