"""The device authorization grant (RFC 8628): the car shows a code, the phone confirms it (ENR-2)."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import Select, delete, select
from sqlalchemy.exc import IntegrityError

from online.clock import Clock
from online.contract.identity import (
    USER_CODE_ALPHABET,
    USER_CODE_LETTERS,
    DeviceAuthorization,
    TokenAnswer,
    plain_user_code,
    shown_user_code,
)
from online.database import Database
from online.errors import OAuthFailure
from online.identity.sign_ins import SignIns
from online.identity.tables import DeviceGrantRow
from online.secret import kept_hash, new_secret
from online.throttle import (
    DEVICE_CODES_PER_ADDRESS,
    USER_CODES_PER_ACCOUNT,
    USER_CODES_PER_ADDRESS,
    Throttle,
)

CODE_LIFE = timedelta(minutes=10)
INTERVAL_SECONDS = 5
SLOW_DOWN_SECONDS = 5
"""What a poll that came too early adds to the interval (RFC 8628 section 3.5)."""
_TOLERANCE = timedelta(milliseconds=500)
"""A client that waits exactly the interval must not be told off for the network's jitter."""

Decision = Literal["approved", "denied"]


class DeviceGrants:
    """Device codes from their start in the car to the tokens."""

    def __init__(
        self, database: Database, clock: Clock, throttle: Throttle, sign_ins: SignIns, public_url: str
    ) -> None:
        self._database = database
        self._clock = clock
        self._throttle = throttle
        self._sign_ins = sign_ins
        self._public_url = public_url

    async def start(self, client_id: str, sender: str, name: str = "") -> DeviceAuthorization:
        """A new pair of codes for a car that calls itself `name`; raises ServiceError `too_many_attempts`."""
        await self._throttle.spend(DEVICE_CODES_PER_ADDRESS, sender)
        try:
            return await self._start(client_id, name)
        except IntegrityError:  # the letters are in use just now
            return await self._start(client_id, name)

    async def poll(self, device_code: str, client_id: str) -> TokenAnswer:
        """Tokens once the driver confirmed; until then raises OAuthFailure as RFC 8628 section 3.5 says."""
        async with self._database.writing() as session:
            row = await session.get(DeviceGrantRow, kept_hash(device_code), with_for_update=True)
            if row is None or row.client_id != client_id or row.state == "spent":
                raise OAuthFailure("invalid_grant", "Unknown device code.")
            if not self._now() < row.expires_at <= self._now() + CODE_LIFE:
                raise OAuthFailure("expired_token")
            if row.state == "denied":
                raise OAuthFailure("access_denied")
            if row.state == "approved" and row.account_id is not None:
                row.state = "spent"
                return await self._sign_ins.open(session, row.account_id, client_id, row.device_name)
            too_early = self._note_poll(row)
        raise OAuthFailure("slow_down" if too_early else "authorization_pending")

    async def is_waiting(self, typed: str, account_id: str, sender: str) -> bool:
        """Whether a user code waits for a decision. Tries are limited (RFC 8628 section 5.1).

        Raises ServiceError `too_many_attempts`.
        """
        await self._count_try(account_id, sender)
        letters = plain_user_code(typed)
        async with self._database.reading() as session:
            found = await session.scalar(self._waiting(letters)) if letters else None
        if found is None:
            return False
        # Only this one: who enters codes of an own car in between must not get more tries at others'.
        await self._throttle.refund(USER_CODES_PER_ACCOUNT, account_id)
        return True

    async def decide(self, typed: str, account_id: str, decision: Decision, sender: str) -> bool:
        """Approves or denies a waiting code in an account's name, once; False when none waits any more.

        Counts as a try like `is_waiting`. Raises ServiceError `too_many_attempts`.
        """
        await self._count_try(account_id, sender)
        letters = plain_user_code(typed)
        if letters is None:
            return False
        async with self._database.writing() as session:
            row = await session.scalar(self._waiting(letters).with_for_update())
            if row is None:
                return False
            row.state, row.account_id = decision, account_id
        return True

    async def purge(self) -> None:
        """Deletes grants whose code has been dead for a while."""
        async with self._database.writing() as session:
            long_ago = self._now() - CODE_LIFE
            await session.execute(delete(DeviceGrantRow).where(DeviceGrantRow.expires_at <= long_ago))

    async def _count_try(self, account_id: str, sender: str) -> None:
        """Counts one try at a user code; raises ServiceError `too_many_attempts`."""
        await self._throttle.spend(USER_CODES_PER_ADDRESS, sender)
        await self._throttle.spend(USER_CODES_PER_ACCOUNT, account_id)

    async def _start(self, client_id: str, name: str) -> DeviceAuthorization:
        device_code = new_secret()
        letters = "".join(secrets.choice(USER_CODE_ALPHABET) for _ in range(USER_CODE_LETTERS))
        async with self._database.writing() as session:
            session.add(
                DeviceGrantRow(
                    device_code_hash=kept_hash(device_code),
                    user_code_hash=kept_hash(letters),
                    client_id=client_id,
                    expires_at=self._now() + CODE_LIFE,
                    interval=INTERVAL_SECONDS,
                    state="pending",
                    device_name=name,
                )
            )
        shown, page = shown_user_code(letters), f"{self._public_url}/device"
        return DeviceAuthorization(
            device_code=device_code,
            user_code=shown,
            verification_uri=page,
            verification_uri_complete=f"{page}?user_code={shown}",
            expires_in=int(CODE_LIFE.total_seconds()),
            interval=INTERVAL_SECONDS,
        )

    def _note_poll(self, row: DeviceGrantRow) -> bool:
        """Notes a poll; True, and a longer interval from now on, when it came too early."""
        now = self._now()
        gap = timedelta(seconds=row.interval) - _TOLERANCE
        too_early = row.polled_at is not None and now - row.polled_at < gap
        if too_early:
            row.interval += SLOW_DOWN_SECONDS
        row.polled_at = now
        return too_early

    def _now(self) -> datetime:
        return self._clock.now()

    def _waiting(self, letters: str) -> Select[DeviceGrantRow]:
        return (
            select(DeviceGrantRow)
            .where(DeviceGrantRow.user_code_hash == kept_hash(letters), DeviceGrantRow.state == "pending")
            .where(DeviceGrantRow.expires_at > self._now())
            # Made by a clock that was ahead: it must not live until then.
            .where(DeviceGrantRow.expires_at <= self._now() + CODE_LIFE)
        )
