"""Deleting the account from the car: the services erase, then the car forgets (PRV-3).

The car forgets when the services say that the account is gone, and never for any other reason: in answer to
the driver who asked here, or whenever a sign-in of that account is used after it was erased on the phone, or
after their answer was lost.
"""

import contextlib
import logging
from collections.abc import Callable
from typing import Protocol

from chassis.errors import CarError, NotAvailable
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.privacy.model import ErasureState
from hmi.secrets import Secret
from hmi.tasks import Tasks
from hmi.texts import Texts
from hmi.topic import Topic

log = logging.getLogger(__name__)


class Calls(Protocol):
    """What is needed of `hmi.privacy.calls.PrivacyCalls`."""

    async def erase(self, password: Secret) -> None: ...  # noqa: D102
    async def check_parked(self, account_id: str) -> None: ...  # noqa: D102


class Forgetting(Protocol):
    """What is needed of `hmi.privacy.forgetting.Forgetting`."""

    async def forget(self, account_id: str, *, erased: bool = False) -> None: ...  # noqa: D102


class ErasureService:
    """Erases one account, and forgets those that were erased elsewhere.

    Attributes:
        state: how it goes.

    Args:
        calls: to the services.
        account: who is signed in.
        erased: `OnlineClient.erased`, the accounts of which the services say that they are gone.
        forgetting: has the whole car forget a user.
        look: has the sign-in tried soon, to learn what came of an erasure without an answer.
    """

    def __init__(
        self,
        calls: Calls,
        account: Observable[AccountState],
        erased: Topic[str],
        forgetting: Forgetting,
        texts: Texts,
        look: Callable[[], None],
    ) -> None:
        self.state = Observable(ErasureState())
        self._calls = calls
        self._account = account
        self._erased = erased
        self._forgetting = forgetting
        self._texts = texts
        self._look = look
        self._unanswered = ""
        self._tasks = Tasks("erasure")
        self._end: Callable[[], None] = lambda: None

    async def start(self) -> None:
        """Follows what the services say."""
        self._end = self._erased.subscribe(self._learn)

    async def stop(self) -> None:
        """Lets the car finish forgetting."""
        self._end()
        self._end = lambda: None
        await self._tasks.finish()

    async def erase(self, password: str) -> None:
        """Deletes the account that is signed in; what comes of it is in `state`."""
        account = self._account.value
        if self.state.value.status == "asking" or not account.signed_in:
            return
        self.state.set(ErasureState("asking"))
        try:
            await self._calls.erase(Secret(password))
            await self._forgetting.forget(account.account_id, erased=True)
        except CarError as error:
            if account.account_id in (other.account_id for other in self._account.value.others):
                await self._find_out(account.account_id)
                return
            # Should it have been done without an answer, the next use of the sign-in tells: see `_learn`.
            self._unanswered = account.account_id if isinstance(error, NotAvailable) else ""
            self.state.set(ErasureState("idle", self._sentence(error)))
            self._look()
            return
        self.state.set(ErasureState("done"))

    async def dismiss(self) -> None:
        """Forgets what was said about the last try."""
        if self.state.value.status != "asking":
            self.state.set(ErasureState())

    async def _find_out(self, account_id: str) -> None:
        """Whoever drives by now is told nothing; whether the account is gone, its parked sign-in tells."""
        self.state.set(ErasureState())
        with contextlib.suppress(CarError):  # then the next use of that sign-in does
            await self._calls.check_parked(account_id)

    def _sentence(self, error: CarError) -> str:
        if error.code == "no_services":
            return self._texts("account.erasure_unanswered")
        return self._texts.problem(error)

    def _learn(self, account_id: str) -> None:
        self._tasks.start(self._forget(account_id))

    async def _forget(self, account_id: str) -> None:
        log.info("The services have erased an account that this car knows")
        await self._forgetting.forget(account_id, erased=True)
        if account_id == self._unanswered and self.state.value.status == "idle":
            self._unanswered = ""
            self.state.set(ErasureState("done"))
