"""How the car's own parts are, put together for the status line."""

from dataclasses import replace

from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.status.model import Network, ProgramState, StatusState
from hmi.texts import Texts


class StatusService:
    """Combines programs, network and privacy into one state.

    Attributes:
        state: what the status line shows.

    Args:
        programs: `Processes.states`.
        network: `OnlineClient.network`.
        account: `AccountService.state`; only a signed-in driver's questions go out.
        texts: sentences in the driver's language; said again when it changes.
    """

    def __init__(
        self,
        programs: Observable[tuple[ProgramState, ...]],
        network: Observable[Network],
        account: Observable[AccountState],
        texts: Texts,
    ) -> None:
        self.state = Observable(StatusState())
        self._texts = texts
        self._network = network
        self._account = account
        self._ends = [
            programs.subscribe(self._take_programs),
            network.subscribe(self._take_network),
            account.subscribe(lambda _account: self._take_privacy()),
            texts.locale.subscribe(lambda _locale: self._take_network(network.value)),
        ]

    def stop(self) -> None:
        """Follows no more."""
        for end in self._ends:
            end()

    def _take_programs(self, programs: tuple[ProgramState, ...]) -> None:
        self.state.set(replace(self.state.value, programs=programs))

    def _take_network(self, network: Network) -> None:
        message = "" if network == "online" else self._texts(f"network.{network}")
        self.state.set(replace(self.state.value, network=network, network_message=message))
        self._take_privacy()

    def _take_privacy(self) -> None:
        """Without a confirmed account or the services nothing is asked, so no position goes out."""
        account = self._account.value
        asks = account.signed_in and account.verified and self._network.value == "online"
        self.state.set(replace(self.state.value, privacy="full" if asks else "no_position"))
