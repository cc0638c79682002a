"""The tokens of the driver's sign-in: the refresh token on disk, the access token in memory only."""

import asyncio
import logging

from chassis.clock import Clock
from chassis.errors import CarError
from chassis.observable import Observable
from hmi.secrets import Secret, Secrets
from online.contract.identity import TokenAnswer

log = logging.getLogger(__name__)

REFRESH_TOKEN = "refresh_token"  # noqa: S105  a name, no secret
EARLY_SECONDS = 30.0
"""An access token is renewed so long before its end, so that it does not end on the way."""


class Tokens:
    """Keeps a sign-in over restarts.

    Attributes:
        present: whether there is a sign-in.

    Args:
        secrets: where the refresh token is kept.
        clock: tells when the access token ends.
    """

    def __init__(self, secrets: Secrets, clock: Clock) -> None:
        self._secrets = secrets
        self._clock = clock
        self._access: Secret | None = None
        self._ends_at = 0.0
        self.present = Observable(secrets.get(REFRESH_TOKEN) is not None)

    @property
    def refresh(self) -> Secret | None:
        """What the next access token is asked for with."""
        return self._secrets.get(REFRESH_TOKEN)

    def access(self) -> Secret | None:
        """The access token while it is good."""
        good = self._clock.monotonic() < self._ends_at - EARLY_SECONDS
        return self._access if good else None

    def spoil(self, token: Secret) -> None:
        """Uses the access token `token` no more: the services did not take it."""
        if self._access == token:
            self._access = None

    async def adopt(self, answer: TokenAnswer) -> None:
        """Takes a new pair over; the refresh token is on disk before either is used."""
        await self._keep(answer.refresh_token)
        self._access = Secret(answer.access_token)
        self._ends_at = self._clock.monotonic() + answer.expires_in
        self.present.set(True)

    async def forget(self) -> None:
        """Ends the sign-in on this side."""
        self._access = None
        await self._keep(None)
        self.present.set(False)

    async def _keep(self, token: str | None) -> None:
        try:
            await asyncio.to_thread(self._secrets.put, REFRESH_TOKEN, token)
        except CarError as error:
            # The sign-in lasts for this drive; the database, on the same disk, has told the driver why.
            log.warning("%s", error)
