"""Whether the services may be asked for something now, by the rule that they themselves go by (AVL-1)."""

from collections.abc import Callable

from chassis.clock import Clock
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.navigation.nearby import Online
from online.contract.availability import Facts, Service, unavailable
from online.contract.equipment import Equipment
from online.contract.facts import CarFacts
from online.contract.licences import Licence, Package
from online.contract.reasons import Code

PACKAGE: Package = "online_infotainment"


class Entitlements:
    """Knows what equipment, account, licences, privacy and network allow.

    Args:
        facts: the newest signed facts; until there are some, the services decide about licences.
        terms: whether the present versions of all legal documents are accepted, as far as the car knows.
    """

    def __init__(
        self,
        equipment: Equipment,
        vin: str,
        account: Observable[AccountState],
        facts: Observable[CarFacts | None],
        online: Online,
        clock: Clock,
        terms: Callable[[], bool],
    ) -> None:
        self._equipment = equipment
        self._vin = vin
        self._account = account
        self._facts = facts
        self._online = online
        self._clock = clock
        self._terms = terms

    def bar(self, service: Service) -> Code | None:
        """The first reason why `service` cannot be used, None when it can."""
        account, known = self._account.value, self._facts.value
        # A clock turned back gains nothing (LIC-6).
        now = max(self._clock.now().timestamp(), float(known.issued_at) if known is not None else 0.0)
        unknown = (Licence(package=PACKAGE, vin=self._vin, starts=now, ends=now + 1),)
        facts = Facts(
            equipment=self._equipment,
            vin=self._vin,
            now=now,
            signed_in=account.signed_in,
            verified=account.verified,
            terms_accepted=self._terms(),
            enrolled=account.role != "none",
            role="guest" if account.role == "none" else account.role,
            licences=unknown if known is None else tuple(known.licences),
            privacy=self._online.privacy.value,
            network=self._online.network.value,
        )
        return unavailable(service, facts)
