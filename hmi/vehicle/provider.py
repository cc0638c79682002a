"""What every source of vehicle signals offers: simulator, KUKSA databroker, CAN bus (VEH-1)."""

from typing import Protocol

from hmi.vehicle.signals import Signal, Value


class SignalProvider(Protocol):
    """Publishes to the bus it was given, and carries out requests for actuators."""

    async def start(self) -> None:
        """Begins to publish. Raises `CarError` when the source cannot be reached."""
        ...

    async def stop(self) -> None:
        """Publishes no more; after it nothing of the provider runs."""
        ...

    async def actuate(self, signal: Signal[Value], value: Value) -> None:
        """Asks the vehicle for `value`, already checked; the new value comes back over the bus.

        Raises:
            CarError: the vehicle refuses, with the reason in the driver's words.
        """
        ...
