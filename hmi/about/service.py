"""Versions and licences of all parts, looked up when somebody wants to see them."""

import asyncio

from msgspec.structs import replace

from chassis.errors import BadInput
from chassis.observable import Observable
from hmi.about.model import AboutState, Reading


class AboutService:
    """Lists the parts once a drive and opens one licence at a time.

    Attributes:
        state: the parts, and the licence being read.
    """

    def __init__(self) -> None:
        self.state = Observable(AboutState())
        self._one_at_a_time = asyncio.Lock()

    async def load(self) -> None:
        """Looks the parts up; once they are known it does nothing."""
        from hmi.about import parts  # nobody waits for it at the start

        async with self._one_at_a_time:
            if not self.state.value.parts:
                found = await asyncio.to_thread(parts.find_parts)
                self.state.set(replace(self.state.value, parts=found))

    async def read(self, name: str) -> None:
        """Opens the licence of the part called `name`. Raises `BadInput` ``no_such_part``."""
        from hmi.about import parts

        part = next((one for one in self.state.value.parts if one.name == name), None)
        if part is None:
            raise BadInput("no_such_part", f"There is no part {name}")
        text = await asyncio.to_thread(parts.paragraphs, part)
        self.state.set(replace(self.state.value, reading=Reading(part.name, part.licence, text)))

    async def close(self) -> None:
        """Puts the licence away."""
        self.state.set(replace(self.state.value, reading=None))
