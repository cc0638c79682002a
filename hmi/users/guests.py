"""A guest keeps nothing: what one has done ends with their drive (USR-1, PER-3)."""

from collections.abc import Callable, Sequence
from typing import Protocol

from chassis.observable import Observable
from hmi.tasks import Tasks
from hmi.topic import on_change
from hmi.users.guard import Watch
from hmi.vehicle.model import VehicleState


class Host(Protocol):
    """A service that remembers something of a guest while they drive."""

    async def forget_guest(self) -> None:
        """Forgets it; does nothing to what is a signed-in driver's."""
        ...


class Guests:
    """Ends a guest's drive: when somebody signs in, and when the ignition is switched off.

    Args:
        watch: who drives; `vehicle` tells of the ignition.
        hosts: who remembers something of a guest.
    """

    def __init__(
        self, watch: Observable[Watch], vehicle: Observable[VehicleState], hosts: Sequence[Host]
    ) -> None:
        self._watch = watch
        self._vehicle = vehicle
        self._hosts = tuple(hosts)
        self._tasks = Tasks("guests")
        self._ends: list[Callable[[], None]] = []

    async def start(self) -> None:
        """Follows driver and ignition."""
        self._ends = [
            on_change(self._watch, lambda watch: watch.owner, self._end),
            on_change(self._vehicle, lambda vehicle: vehicle.ignition, self._switched),
        ]

    async def stop(self) -> None:
        """Follows them no more."""
        for end in self._ends:
            end()
        self._ends = []
        await self._tasks.finish()

    def _switched(self) -> None:
        if not self._vehicle.value.ignition:
            self._end()

    def _end(self) -> None:
        for host in self._hosts:
            self._tasks.start(host.forget_guest())
