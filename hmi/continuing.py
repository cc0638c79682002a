"""One screen going on where another fell: notes what this one does, takes up what the one before did."""

import asyncio
from pathlib import Path

from hmi.guardian import Line
from hmi.navigation.service import NavigationService
from hmi.personalisation.service import PersonalisationService
from hmi.session import Handover, Seen, Session, apply_cabin, cabin_of
from hmi.texts import Texts
from hmi.vehicle.bus import SignalBus
from hmi.vehicle.parked import keep_parked
from hmi.vehicle.simulator import Simulator


class Continuing:
    """What outlives a screen that falls. Without a guardian's `line` nothing does.

    Attributes:
        session: what the screen before this one left, None for the first one.
    """

    def __init__(self, line: Line | None, vehicle_file: Path) -> None:
        """To be made before the simulator, which then finds the car where it was a moment ago."""
        self._handover = Handover(line)
        self.session = self._handover.found()
        if self.session is not None and self.session.parked is not None:
            keep_parked(vehicle_file, self.session.parked)

    @property
    def page(self) -> str:
        """The page to begin with."""
        return self.session.seen.page if self.session else Seen().page

    async def take_up_cabin(self, bus: SignalBus, personalisation: PersonalisationService) -> None:
        """Climate, seats and volume as they were, or as the plain bar set them meanwhile."""
        cabin = self._handover.cabin() if self.session else None
        if cabin is not None:
            await apply_cabin(cabin, bus, personalisation)

    async def take_up_search(self, navigation: NavigationService) -> None:
        """Looks for what was typed as soon as the maps are there again."""
        there = asyncio.Event()
        end = navigation.state.subscribe(lambda state: there.set() if state.available else None)
        await there.wait()
        end()
        await navigation.retry()

    def note(
        self,
        seen: Seen,
        simulator: Simulator,
        navigation: NavigationService,
        texts: Texts,
    ) -> None:
        """Writes down what the next screen would go on with, in memory and only what changed."""
        self._handover.keep(
            Session(
                seen=seen,
                typed=navigation.state.value.search_text if seen.searching else "",
                parked=simulator.parked(),
                words=self._handover.words(texts),
            )
        )

    async def note_cabin(self, bus: SignalBus, personalisation: PersonalisationService) -> None:
        """Notes climate and volume; what the plain bar has set while this screen hung comes first."""
        cabin = self._handover.cabin()
        if cabin is not None and cabin.by_bar:
            await apply_cabin(cabin, bus, personalisation)
        self._handover.keep_cabin(cabin_of(bus, personalisation.state.value.media_volume))
