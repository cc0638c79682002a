"""The tokens of the drivers' sign-ins: refresh tokens on disk, the present access token in memory."""

import asyncio
import logging
from collections.abc import Mapping

from chassis.clock import Clock
from chassis.errors import CarError
from chassis.observable import Observable
from hmi.secrets import Secret, Secrets
from online.contract.identity import TokenAnswer

log = logging.getLogger(__name__)

REFRESH_TOKEN = "refresh_token"  # noqa: S105  a name, no secret
HOLDER = "holder"
"""Whose `REFRESH_TOKEN` is: the id of an account; nothing until the services have said it."""
PARKED = "refresh_token."
"""Tokens of users who do not drive now, by account."""
EARLY_SECONDS = 30.0
"""An access token is renewed so long before its end, so that it does not end on the way."""


class Tokens:
    """Keeps the sign-ins over restarts; one of them at most is the present driver's.

    Attributes:
        present: whether somebody is signed in now.
        turn: changes with the present driver, so that an answer to the last one is not taken for the next.

    Args:
        secrets: where the refresh tokens are kept. A switch is one replacement of that file, so a power cut
            finds either the one driver or the other.
        clock: tells when the access token ends.
    """

    def __init__(self, secrets: Secrets, clock: Clock) -> None:
        self._secrets = secrets
        self._clock = clock
        self._access: Secret | None = None
        self._ends_at = 0.0
        self.turn = 0
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

    def access(self) -> Secret | None:
        """The access token while it is good."""
        good = self._clock.monotonic() < self._ends_at - EARLY_SECONDS
        return self._access if good else None

    def spoil(self, token: Secret) -> None:
        """Uses the access token `token` no more: the services did not take it."""
        if self._access == token:
            self._access = None

    async def adopt(self, answer: TokenAnswer) -> None:
        """Takes a new sign-in over and parks the present one; durable before it is used."""
        await self._keep({**self._parking(), REFRESH_TOKEN: answer.refresh_token, HOLDER: None})
        self.turn += 1
        self._take(answer)
        self.present.set(True)

    async def renew(self, spent: Secret, answer: TokenAnswer) -> None:
        """Puts a new pair in the place of `spent`, wherever that is now; nowhere if it was signed out."""
        if self.refresh == spent:
            await self._keep({REFRESH_TOKEN: answer.refresh_token})
            self._take(answer)
            return
        for holder in self.parked:
            if self._secrets.get(PARKED + holder) == spent:
                await self._keep({PARKED + holder: answer.refresh_token})

    async def name(self, holder: str) -> Secret | None:
        """Notes whose the present sign-in is; returns the one of theirs that it takes the place of."""
        replaced = self._secrets.get(PARKED + holder)
        await self._keep({HOLDER: holder, PARKED + holder: None})
        return replaced

    async def switch(self, holder: str) -> None:
        """Parks the present sign-in and takes the one of `holder`; empty is a guest."""
        taken = self._secrets.get(PARKED + holder) if holder else None
        changes = {**self._parking(), REFRESH_TOKEN: taken, HOLDER: holder or None}
        if holder:
            changes[PARKED + holder] = None
        self.turn += 1
        self._access = None
        await self._keep(changes)
        self.present.set(taken is not None)

    async def forget(self) -> None:
        """Ends the present sign-in on this side."""
        self.turn += 1
        self._access = None
        await self._keep({REFRESH_TOKEN: None, HOLDER: None})
        self.present.set(False)

    async def drop(self, holder: str) -> Secret | None:
        """Forgets the parked sign-in of `holder` and returns what it can be ended with."""
        token = self._secrets.get(PARKED + holder)
        await self._keep({PARKED + holder: None})
        return token

    def _parking(self) -> dict[str, str | None]:
        return {PARKED + self.holder: self.refresh} if self.holder and self.refresh else {}

    def _take(self, answer: TokenAnswer) -> None:
        self._access = Secret(answer.access_token)
        self._ends_at = self._clock.monotonic() + answer.expires_in

    async def _keep(self, changes: Mapping[str, str | None]) -> None:
        try:
            await asyncio.to_thread(self._secrets.put_all, changes)
        except CarError as error:
            # The sign-in lasts for this drive; the database, on the same disk, has told the driver why.
            log.warning("%s", error)
