"""Who may use a connected service now: the rule of availability on what the database knows (AVL-1, AVL-4).

What only the car knows - privacy level, network, S-PIN, speed - it looks at itself before it asks. A request
does not say which car it comes from: one of the account's cars has to allow the service.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, cast

from sqlalchemy import String, and_, bindparam, func, or_, select

from online.accounts.tables import AccountRow
from online.clock import Clock
from online.consents.service import ConsentRegister
from online.contract.accounts import Account
from online.contract.availability import NEEDS, Facts, Service, unavailable
from online.contract.consents import Purpose
from online.contract.equipment import Equipment, model_key
from online.contract.reasons import ORDER, Code
from online.database import Database
from online.errors import PROBLEM_OF, ServiceError
from online.garage.registrations import free_licences
from online.garage.tables import CarRow, EnrolmentRow
from online.legal.documents import KINDS, Documents
from online.legal.tables import AcceptanceRow

_ACCEPTED = (
    select(func.count())
    .select_from(AcceptanceRow)
    .where(AcceptanceRow.account_id == AccountRow.id)
    .where(
        or_(
            *(
                and_(AcceptanceRow.kind == kind, AcceptanceRow.version == bindparam(kind, type_=String))
                for kind in KINDS
            )
        )
    )
    .correlate(AccountRow)
    .scalar_subquery()
)
_OF_ACCOUNT = (
    select(
        _ACCEPTED,
        EnrolmentRow.vin,
        EnrolmentRow.role,
        CarRow.registered_at,
        CarRow.model,
        CarRow.powertrain,
        CarRow.navigation,
        CarRow.production_week,
        CarRow.infotainment_version,
    )
    .select_from(AccountRow)
    .outerjoin(EnrolmentRow, EnrolmentRow.account_id == AccountRow.id)
    .outerjoin(CarRow, CarRow.vin == EnrolmentRow.vin)
    .where(AccountRow.id == bindparam("account_id", type_=String))
)
"""One row for each car, and one without a car for an account that has none; made once, as it runs often."""


class Entitlements:
    """Stands in front of every connected service."""

    def __init__(
        self, database: Database, clock: Clock, documents: Documents, consents: ConsentRegister
    ) -> None:
        self._database = database
        self._clock = clock
        self._versions = {kind: documents.version(kind) for kind in KINDS}
        self._consents = consents

    async def require(self, account: Account, service: Service) -> None:
        """Raises ServiceError with the code of the first reason why `account` cannot use `service` now.

        With several cars that of the car that lacks least.
        """
        rows = await self._database.rows(_OF_ACCOUNT, account_id=account.id, **self._versions)
        consents = await self._given(account) if NEEDS[service].consent is not None else frozenset()
        reasons = {unavailable(service, facts) for facts in self._facts(account, rows, consents)}
        if None not in reasons:
            last = max((reason for reason in reasons if reason), key=ORDER.index, default=Code.NO_ACCOUNT)
            raise ServiceError(PROBLEM_OF[last])

    def _facts(
        self, account: Account, rows: Sequence[tuple[Any, ...]], consents: frozenset[Purpose]
    ) -> Iterator[Facts]:
        """What is known of the account in each of its cars; no row at all when it was erased just now."""
        for accepted, vin, role, registered, model, powertrain, navigation, week, version in rows:
            enrolled, now = vin is not None, self._clock.now()
            yield Facts(
                equipment=Equipment(
                    model=model_key(model or ""),
                    powertrain=cast(Any, powertrain),
                    navigation="radio" if enrolled and not navigation else "navigation",
                    production_week=week,
                    infotainment_version=version or "",
                ),
                vin=vin or "",
                now=now.timestamp(),
                signed_in=True,
                verified=account.verified,
                terms_accepted=accepted == len(KINDS),
                enrolled=enrolled,
                identified=True,
                role=cast(Any, role) if enrolled else "guest",
                licences=free_licences(vin, registered, now) if enrolled else (),
                consents=consents,
                network="online",
            )

    async def _given(self, account: Account) -> frozenset[Purpose]:
        states = (await self._consents.of(account.id)).consents
        return frozenset(state.purpose for state in states if state.given)
