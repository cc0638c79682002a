"""The detailed log that a developer switches on from the screen."""

import logging
from collections.abc import Callable

from hmi.personalisation.model import Preferences


def detail_log(level: int) -> Callable[[Preferences], None]:
    """What sets the level of this program's log by the settings: `level` for all who are no developers."""

    def follow(preferences: Preferences) -> None:
        wanted = preferences.developer and preferences.verbose_log
        logging.getLogger().setLevel(logging.DEBUG if wanted else level)

    return follow
