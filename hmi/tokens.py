"""The tokens of the drivers' sign-ins: refresh tokens on disk, the present access token in memory.

Every change counts in the step in which it is made, without a wait in it: nobody ever sees half of one, nor
a token of one driver in the state of another. The file follows, see `Secrets`; whoever changes something
goes on when that is durable, and `kept` waits for the changes of others.
"""

import contextlib
import logging
from collections.abc import Mapping
from dataclasses import dataclass

from chassis.clock import Clock
from chassis.errors import CarError
from chassis.observable import Observable
from hmi.secrets import Secret, Secrets
from hmi.topic import Topic
from online.contract.identity import TokenAnswer

log = logging.getLogger(__name__)

REFRESH_TOKEN = "refresh_token"  # noqa: S105  a name, no secret
HOLDER = "holder"
"""Whose `REFRESH_TOKEN` is: the id of an account; nothing until the services have said it."""
PARKED = "refresh_token."
"""Tokens of users who do not drive now, by account."""
EARLY_SECONDS = 30.0
"""An access token is renewed so long before its end, so that it does not end on the way."""


@dataclass(frozen=True)
class Access:
    """An access token, good until `ends_at` (monotonic seconds) for the sign-in that `refresh` renews."""

    token: Secret
    refresh: str
    ends_at: float


class Tokens:
    """Keeps the sign-ins over restarts; one of them at most is the present driver's.

    Attributes:
        present: whether somebody is signed in now.
        turn: changes with the present driver, so that an answer to the last one is not taken for the next.
        turned: told when somebody else drives, in the step in which their sign-in takes over.

    Args:
        secrets: where the refresh tokens are kept. A switch is one replacement of that file, so a power cut
            finds either the one driver or the other.
        clock: tells when the access token ends.
    """

    def __init__(self, secrets: Secrets, clock: Clock) -> None:
        self._secrets = secrets
        self._clock = clock
        self._access: Access | None = None
        self.turn = 0
        self.turned: Topic[None] = Topic()
        self.present = Observable(secrets.get(REFRESH_TOKEN) is not None)

    @property
    def refresh(self) -> Secret | None:
        """What the next access token is asked for with."""
        return self._secrets.get(REFRESH_TOKEN)

    @property
    def holder(self) -> str:
        """Account of the present sign-in; empty for a guest, and until the services have said it."""
        holder = self._secrets.get(HOLDER)
        return "" if holder is None else holder.reveal()

    @property
    def parked(self) -> tuple[str, ...]:
        """Accounts of the others whose sign-in is kept."""
        return self._secrets.names(PARKED)

    def parked_token(self, holder: str) -> Secret | None:
        """The refresh token of `holder`, who does not drive; None without one."""
        return self._secrets.get(PARKED + holder)

    def access(self) -> Secret | None:
        """The access token of the present sign-in while it is good; to be used once `kept` has returned."""
        access = self._access
        if access is None or access.refresh != self.refresh:
            return None
        return access.token if self._clock.monotonic() < access.ends_at - EARLY_SECONDS else None

    def spoil(self, token: Secret) -> None:
        """Uses the access token `token` no more: the services did not take it."""
        if self._access is not None and self._access.token == token:
            self._access = None

    async def kept(self) -> None:
        """Waits until what has changed is durable: nothing goes out that a power cut could make unknown."""
        with contextlib.suppress(CarError):  # whoever changed it has noted that
            await self._secrets.written()

    async def adopt(self, answer: TokenAnswer) -> None:
        """Takes a new sign-in over and parks the present one."""
        self._take(answer)
        self._turn({**self._parking(), REFRESH_TOKEN: answer.refresh_token, HOLDER: None})
        self.turned.publish(None)
        await self._keep()

    async def renew(self, spent: Secret, answer: TokenAnswer) -> None:
        """Puts a new pair in the place of `spent`, wherever that is now; nowhere if it was signed out."""
        if self.refresh == spent:
            self._take(answer)
            self._secrets.change({REFRESH_TOKEN: answer.refresh_token})
        elif holder := self._parked_with(spent):
            self._secrets.change({PARKED + holder: answer.refresh_token})
        await self._keep()

    async def name(self, holder: str) -> None:
        """Notes whose the present sign-in is; it takes the place of an older one of theirs."""
        self._secrets.change({HOLDER: holder, PARKED + holder: None})
        await self._keep()

    async def switch(self, holder: str) -> None:
        """Parks the present sign-in and takes the one of `holder`; empty is a guest.

        Raises `KeyError` without a sign-in of that `holder`. One who drives already goes on.
        """
        if holder != self.holder or not holder:
            taken = None
            if holder and (taken := self.parked_token(holder)) is None:
                raise KeyError(holder)
            changes = {**self._parking(), REFRESH_TOKEN: taken, HOLDER: holder or None}
            self._turn({**changes, PARKED + holder: None})
            self.turned.publish(None)
        await self._keep()

    async def forget(self) -> None:
        """Ends the present sign-in on this side."""
        self._turn({REFRESH_TOKEN: None, HOLDER: None})
        await self._keep()

    async def drop(self, holder: str) -> None:
        """Forgets the parked sign-in of `holder`."""
        self._secrets.change({PARKED + holder: None})
        await self._keep()

    def _turn(self, changes: Mapping[str, str | None]) -> None:
        self._secrets.change(changes)
        self.turn += 1
        self.present.set(self.refresh is not None)

    def _parking(self) -> dict[str, str | None]:
        return {PARKED + self.holder: self.refresh} if self.holder and self.refresh else {}

    def _parked_with(self, token: Secret) -> str:
        return next((holder for holder in self.parked if self.parked_token(holder) == token), "")

    def _take(self, answer: TokenAnswer) -> None:
        ends_at = self._clock.monotonic() + answer.expires_in
        self._access = Access(Secret(answer.access_token), Secret(answer.refresh_token), ends_at)

    async def _keep(self) -> None:
        try:
            await self._secrets.written()
        except CarError as error:
            # The sign-in lasts for this drive; the database, on the same disk, has told the driver why.
            log.warning("%s", error)
