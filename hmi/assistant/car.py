"""What intents may use of the car."""

from typing import Protocol

import msgspec

from chassis.clock import Clock
from chassis.errors import CarError, NotAvailable
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.assistant.entitlements import Entitlements
from hmi.assistant.extras import Extras
from hmi.assistant.parts import People, System
from hmi.navigation.nearby import Online
from hmi.navigation.service import NavigationService
from hmi.personalisation.service import PersonalisationService
from hmi.privacy.model import Consent
from hmi.texts import Texts
from hmi.topic import Topic
from hmi.vehicle.service import VehicleService
from online.contract.consents import Purpose

ONLINE_SECONDS = 3.0
"""How long the driver waits for an answer of the services."""


class Consents(Protocol):
    """What is needed of `hmi.privacy.consents.ConsentService`."""

    @property
    def state(self) -> Observable[tuple[Consent, ...]]: ...  # noqa: D102
    def given(self, purpose: Purpose) -> bool: ...  # noqa: D102


class Car(msgspec.Struct, frozen=True):
    """The services an intent is carried out by.

    Attributes:
        page_requests: told the name of a page the driver wants to see.
        online_seconds: time-out of a question to the services.
        extras: radio, trips and light, where the car has them; `system` its software, `people` whom the
            driver calls and writes to.
        entitlements: whether the services may be asked; without, account, privacy and network alone decide.
        consents: what may be kept of the driver; without, nothing.
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
    system: System | None = None
    people: People | None = None
    entitlements: Entitlements | None = None
    consents: Consents | None = None

    @property
    def keeps_recordings(self) -> bool:
        """Whether what the driver says may be kept now (PRV-2)."""
        return self.consents is not None and self.consents.given("voice_recordings")

    async def drafting(self) -> bool:
        """Whether words about the text of a message may be meant; who has not shown who they are may say them
        and is told to (USR-4)."""
        try:
            return self.people is not None and await self.known_people.messages.draft() is not None
        except CarError:
            return True

    @property
    def cabin(self) -> Extras:
        """Radio, trips and light. Raises `NotAvailable` ``no_vehicle`` in a car without."""
        if self.extras is None:
            raise NotAvailable("no_vehicle", self.texts("problem.no_vehicle"))
        return self.extras

    @property
    def software(self) -> System:
        """Users, privacy and licences. Raises `NotAvailable` ``no_vehicle`` in a car without."""
        if self.system is None:
            raise NotAvailable("no_vehicle", self.texts("problem.no_vehicle"))
        return self.system

    @property
    def known_people(self) -> People:
        """Whom the identified driver knows. Raises `CarError` ``not_identified`` before that."""
        if self.people is None:
            raise NotAvailable("no_vehicle", self.texts("problem.no_vehicle"))
        self.people.contacts.need_open()
        return self.people
