"""The one state of navigation that its parts write to and the screen reads."""

from typing import Any

from msgspec.structs import replace

from chassis.observable import Observable
from hmi.navigation.model import NavigationState


class Board(Observable[NavigationState]):
    """`NavigationState` with single fields changed."""

    def __init__(self) -> None:
        super().__init__(NavigationState())

    def change(self, **fields: Any) -> None:
        """Sets `fields`, all in one step."""
        self.set(replace(self.value, **fields))
