"""How the car's own parts are, put together for the status line."""

from msgspec.structs import replace

from chassis.observable import Observable
from hmi.status.model import Network, ProgramState, StatusState
from hmi.texts import Texts
from online.contract.availability import PrivacyLevel


class StatusService:
    """Combines programs, network and privacy into one state.

    Attributes:
        state: what the status line shows.

    Args:
        programs: `Processes.states`.
        network: `OnlineClient.network`.
        privacy: `PrivacyService.level`.
        texts: sentences in the driver's language; said again when it changes.
    """

    def __init__(
        self,
        programs: Observable[tuple[ProgramState, ...]],
        network: Observable[Network],
        privacy: Observable[PrivacyLevel],
        texts: Texts,
    ) -> None:
        self.state = Observable(StatusState())
        self._texts = texts
        self._network = network
        self._privacy = privacy
        self._ends = [
            programs.subscribe(self._take_programs),
            network.subscribe(self._take_network),
            privacy.subscribe(self._take_network),
            texts.locale.subscribe(self._take_network),
        ]

    def stop(self) -> None:
        """Follows no more."""
        for end in self._ends:
            end()

    def _take_programs(self, programs: tuple[ProgramState, ...]) -> None:
        self.state.set(replace(self.state.value, programs=programs))

    def _take_network(self, _changed: object = None) -> None:
        network, privacy = self._network.value, self._privacy.value
        message = "" if network == "online" else self._texts(f"network.{network}")
        if privacy == "maximum":
            message = self._texts("problem.privacy_maximum")
        self.state.set(replace(self.state.value, network=network, network_message=message, privacy=privacy))
