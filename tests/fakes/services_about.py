"""The real parts of the software, looked up at once: the screens' tests have no loop to wait in."""

from functools import cache

from msgspec.structs import replace

from chassis.observable import Observable
from hmi.about.model import AboutState, Part, Reading
from hmi.about.parts import find_parts, paragraphs


class FakeAbout:
    """Answers without a thread."""

    def __init__(self) -> None:
        self.state = Observable(AboutState())

    async def load(self) -> None:
        self.state.set(replace(self.state.value, parts=self.state.value.parts or _parts()))

    async def read(self, name: str) -> None:
        part = next(one for one in self.state.value.parts if one.name == name)
        reading = Reading(part.name, part.licence, paragraphs(part))
        self.state.set(replace(self.state.value, reading=reading))

    async def close(self) -> None:
        self.state.set(replace(self.state.value, reading=None))


@cache
def _parts() -> tuple[Part, ...]:
    """The real ones, read once a run: every test that opens the settings asks for them."""
    return find_parts()
