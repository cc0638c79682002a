"""Another program of the car, as services here see it: calls, events and whether it is there."""

from pathlib import Path
from typing import Any

from chassis.link import DEFAULT_TIMEOUT_SECONDS, Link
from chassis.messages import Body
from chassis.observable import Observable
from hmi.topic import Topic


class Peer:
    """A link to `maps` or `voice` that several services may listen to.

    Args:
        path: the program's socket file; it need not exist yet.
        bodies: the union of what the program may say (`Said` of its protocol).
        name: what the driver calls it, used in errors.

    Attributes:
        events: what the program says without being asked.
        connected: whether it answers now.
    """

    def __init__(self, path: Path, bodies: Any, name: str) -> None:
        self.events: Topic[Any] = Topic()
        self.connected = Observable(False)
        self._link = Link(path, bodies, self.events.publish, self.connected.set, name)

    def start(self) -> None:
        """Begins to connect, and to reconnect whenever the connection breaks."""
        self._link.start()

    async def stop(self) -> None:
        """Closes the connection."""
        await self._link.stop()

    async def call(self, body: Body, timeout: float = DEFAULT_TIMEOUT_SECONDS) -> Any:  # noqa: ASYNC109
        """Sends `body` and returns the answer. Raises `CarError` as `chassis.link.Link.call` does."""
        return await self._link.call(body, timeout)

    async def send(self, body: Body) -> None:
        """Sends `body` without waiting for an answer; dropped while the program is away."""
        await self._link.send(body)
