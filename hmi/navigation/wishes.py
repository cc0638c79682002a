"""What the driver's settings ask of routes and guidance."""

from collections.abc import Mapping

import msgspec

from hmi.personalisation.model import Preferences, PromptDetail
from maps.protocol import Avoid, PromptKind

SILENT: Mapping[PromptDetail, frozenset[PromptKind]] = {
    "all": frozenset(),
    "brief": frozenset({"start", "early"}),
    "off": frozenset({"start", "early", "late", "arrival", "rerouted", "lost"}),
}
"""Kinds of prompts that are not spoken."""


class Wishes(msgspec.Struct, frozen=True):
    """The roads that new routes keep away from, and the prompts that are not spoken."""

    avoid: tuple[Avoid, ...] = ()
    silent: frozenset[PromptKind] = frozenset()


def wishes(preferences: Preferences) -> Wishes:
    """What `preferences` say of it."""
    wanted: dict[Avoid, bool] = {
        "tolls": preferences.avoid_tolls,
        "motorways": preferences.avoid_motorways,
        "ferries": preferences.avoid_ferries,
    }
    avoid = tuple(road for road, avoided in wanted.items() if avoided)
    return Wishes(avoid, SILENT[preferences.prompt_detail])
