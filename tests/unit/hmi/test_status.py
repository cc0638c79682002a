"""One honest line about the car's own parts."""

from chassis.observable import Observable
from hmi.personalisation.model import Preferences
from hmi.status.model import Network, ProgramState
from hmi.status.service import StatusService
from hmi.texts import Texts
from online.contract.availability import PrivacyLevel


def test_programs_and_network_are_put_together_in_the_drivers_language() -> None:
    """DESIGN: "offline" never without an honest reason."""
    programs: Observable[tuple[ProgramState, ...]] = Observable(())
    network: Observable[Network] = Observable("offline")
    texts = Texts()
    status = StatusService(programs, network, Observable("full"), texts)
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


def test_the_privacy_level_shows_and_says_why_nothing_goes_out() -> None:
    """PRV-1: the level is always in sight, and the car does not say that it has no network."""
    network: Observable[Network] = Observable("online")
    privacy: Observable[PrivacyLevel] = Observable("full")
    status = StatusService(Observable(()), network, privacy, Texts())
    assert status.state.value.privacy == "full"
    privacy.set("no_position")
    assert (status.state.value.privacy, status.state.value.network_message) == ("no_position", "")
    network.set("offline")
    privacy.set("maximum")
    assert status.state.value.privacy == "maximum"
    assert status.state.value.network_message.startswith("Maximum privacy keeps the car offline.")
    status.stop()
