"""What intents may use of the car."""

import msgspec

from chassis.clock import Clock
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.assistant.extras import Extras
from hmi.navigation.nearby import Online
from hmi.navigation.service import NavigationService
from hmi.personalisation.service import PersonalisationService
from hmi.texts import Texts
from hmi.topic import Topic
from hmi.vehicle.service import VehicleService

ONLINE_SECONDS = 3.0
"""How long the driver waits for an answer of the services."""


class Car(msgspec.Struct, frozen=True):
    """The services an intent is carried out by.

    Attributes:
        page_requests: told the name of a page the driver wants to see.
        online_seconds: time-out of a question to the services.
        extras: radio, trips and light, where the car has them.
    """

    navigation: NavigationService
    vehicle: VehicleService
    personalisation: PersonalisationService
    account: Observable[AccountState]
    online: Online
    texts: Texts
    clock: Clock
    page_requests: Topic[str]
    online_seconds: float = ONLINE_SECONDS
    extras: Extras | None = None
