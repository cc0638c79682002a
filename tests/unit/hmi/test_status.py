"""One honest line about the car's own parts."""

from msgspec.structs import replace

from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.personalisation.model import Preferences
from hmi.status.model import Network, ProgramState
from hmi.status.service import StatusService
from hmi.texts import Texts


def test_programs_and_network_are_put_together_in_the_drivers_language() -> None:
    """DESIGN: "offline" never without an honest reason."""
    programs: Observable[tuple[ProgramState, ...]] = Observable(())
    network: Observable[Network] = Observable("offline")
    texts = Texts()
    status = StatusService(programs, network, Observable(AccountState()), texts)
    assert status.state.value.network_message.startswith("No network.")
    programs.set((ProgramState("voice", "running"),))
    network.set("no_services")
    assert status.state.value.programs == (ProgramState("voice", "running"),)
    assert status.state.value.network_message.startswith("The online services do not answer.")
    texts.follow(Preferences(language="es-ES"))
    assert status.state.value.network_message.startswith("Los servicios en línea no responden.")
    network.set("online")
    assert (status.state.value.network, status.state.value.network_message) == ("online", "")
    status.stop()
    network.set("offline")
    assert status.state.value.network == "online"


def test_privacy_says_whether_the_position_goes_out_now() -> None:
    """PRV-1: it does only with what is asked in the name of a driver, while the services answer."""
    network: Observable[Network] = Observable("online")
    account = Observable(AccountState())
    status = StatusService(Observable(()), network, account, Texts())
    assert status.state.value.privacy == "no_position"
    account.set(AccountState(signed_in=True))
    assert status.state.value.privacy == "no_position"
    account.set(replace(account.value, verified=True))
    assert status.state.value.privacy == "full"
    for away in ("offline", "no_services"):
        network.set(away)  # type: ignore[arg-type]
        assert status.state.value.privacy == "no_position"
    network.set("online")
    assert status.state.value.privacy == "full"
    account.set(AccountState())
    assert status.state.value.privacy == "no_position"
    status.stop()
