"""The driver's settings: kept first, shown then (PER-1)."""

import asyncio
import logging

import msgspec

from chassis.errors import BadInput
from chassis.observable import Observable
from hmi.notices.service import NoticesService
from hmi.personalisation.model import Preferences
from hmi.shelf import Shelf
from hmi.texts import Texts

log = logging.getLogger(__name__)

KEY = "preferences"
RANGES: dict[str, tuple[float, float]] = {
    "brightness": (0.05, 1.0),
    "voice_speed": (0.5, 2.0),
    "voice_volume": (0.0, 1.0),
    "guidance_volume": (0.0, 1.0),
    "media_volume": (0.0, 1.0),
}
"""Lowest and highest value of the settings that are numbers."""


class PersonalisationService:
    """Reads the settings at the start and keeps every change before it shows.

    Attributes:
        state: the settings that hold now.
    """

    def __init__(self, shelf: Shelf, notices: NoticesService, texts: Texts) -> None:
        self.state = Observable(Preferences())
        self._shelf = shelf
        self._notices = notices
        self._texts = texts
        self._one_at_a_time = asyncio.Lock()

    async def start(self) -> None:
        """Takes over what was kept; what cannot be understood is left aside, and the driver is told."""
        raw = await self._shelf.read(KEY)
        if raw is None:
            return
        try:
            self.state.set(checked(msgspec.json.decode(raw, type=Preferences)))
        except (msgspec.DecodeError, BadInput) as error:
            log.warning("The kept settings are damaged: %s", error)
            self._notices.post(
                "preferences.damaged",
                "settings",
                self._texts("preferences.damaged.title"),
                self._texts("preferences.damaged.text"),
                "warning",
            )

    async def stop(self) -> None:
        """Nothing to end."""

    async def change(self, **fields: object) -> None:
        """Changes the settings named by `fields`.

        Raises `BadInput` ``bad_setting`` for an unknown one or a value out of range, `CarError` when it
        cannot be kept; then all is as it was.
        """
        async with self._one_at_a_time:
            before = msgspec.to_builtins(self.state.value)
            unknown = set(fields) - set(before)
            if unknown:
                raise BadInput("bad_setting", f"There is no setting {', '.join(sorted(unknown))}")
            try:
                after = checked(msgspec.convert(before | fields, Preferences))
            except msgspec.ValidationError as error:
                raise BadInput("bad_setting", f"That setting cannot be taken: {error}") from error
            if after == self.state.value:
                return
            await self._shelf.write(KEY, msgspec.json.encode(after))
            self.state.set(after)


def checked(preferences: Preferences) -> Preferences:
    """`preferences` as they are; raises `BadInput` ``bad_setting`` when a number is out of its range."""
    for name, (low, high) in RANGES.items():
        value = getattr(preferences, name)
        if not low <= value <= high:
            raise BadInput("bad_setting", f"{name} goes from {low} to {high}, not {value}")
    return preferences
