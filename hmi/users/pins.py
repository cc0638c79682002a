"""Checking an S-PIN in the car: counted before it is looked at, with network or without (ENR-6).

Both counts hold. The car counts every entry made in it; with network the services check and count it too, and
a lock of theirs closes this one. What a PIN of four digits protects without network is a decision of its own
(docs/decisions).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

import msgspec

from chassis.clock import Clock
from chassis.errors import CarError, NotAvailable
from hmi.online import OnlineClient
from hmi.secrets import Secret
from hmi.texts import Texts
from hmi.users.kept_pin import KeptPin, KeptPins
from hmi.users.leaver import Leaver
from online.contract.spin import LOCK_SECONDS, TRIES, CheckPin, PinLock, PinState

if TYPE_CHECKING:
    from argon2 import PasswordHasher

CHECK_SECONDS = 3.0
"""How long the services are waited for before the car checks by itself."""
NO_ANSWER = frozenset({"offline", "no_services", "privacy_maximum"})
"""The services were not reached, or the driver lets nothing out: the car checks by itself."""
UNTOLD = "untold"
"""Stands for the mark of an S-PIN that was entered before the services have told its mark."""
Verdict = Literal["right", "wrong"]


def strong_hasher() -> PasswordHasher:
    """argon2id as RFC 9106 recommends it second: 64 MiB, 3 passes. Imported late: no frame waits for it."""
    from argon2 import PasswordHasher
    from argon2.profiles import RFC_9106_LOW_MEMORY

    return PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)


class Pins:
    """The S-PINs of the users of this car.

    Args:
        kept: what the car keeps of them, and their locks.
        online: checks an entry in the name of who is signed in.
        clock: its monotonic time counts locks down.
        hasher: gives what makes and checks verifiers, called in a thread.
    """

    def __init__(
        self,
        kept: KeptPins,
        online: OnlineClient,
        clock: Clock,
        texts: Texts,
        hasher: Callable[[], PasswordHasher] = strong_hasher,
    ) -> None:
        self._kept = kept
        self._online = online
        self._clock = clock
        self._texts = texts
        self._hasher = hasher
        self._one_at_a_time = asyncio.Lock()

    async def start(self) -> None:
        """Has locks of before the last start of the machine wait anew."""
        await self._kept.start(self._clock.monotonic())

    def asks(self, account_id: str) -> bool:
        """Whether the driver has to enter it; yes as long as nobody has said that there is none."""
        kept = self._kept.get(account_id)
        return kept is None or (kept.mark != "" and not kept.saved)

    def is_set(self, account_id: str) -> bool:
        """Whether there is one, as far as the car knows."""
        kept = self._kept.get(account_id)
        return kept is not None and kept.mark != ""

    def is_saved(self, account_id: str) -> bool:
        """Whether the driver does not want to be asked."""
        kept = self._kept.get(account_id)
        return kept is not None and kept.saved

    def closed_for(self, account_id: str) -> float | None:
        """Seconds until the next entry is taken; None when only a reset through the account helps."""
        kept = self._kept.get(account_id)
        return 0.0 if kept is None else kept.lock.closed_for(self._clock.monotonic())

    async def learn(self, account_id: str, mark: str) -> None:
        """Takes over what the services say: with another S-PIN all that was kept of the last one is void."""
        kept = self._kept.get(account_id)
        if kept is not None and kept.mark == UNTOLD and mark:
            await self._kept.put(account_id, msgspec.structs.replace(kept, mark=mark))
        elif kept is None or kept.mark != mark:
            await self._kept.put(account_id, KeptPin(mark=mark))

    async def ask_services(self, account_id: str) -> None:
        """Finds out whether the driver has an S-PIN. Raises `CarError` when the services do not say it."""
        state: PinState = await self._online.call("GET", "/v1/spin", PinState)
        await self.learn(account_id, state.mark if state.is_set else "")

    async def save(self, account_id: str, on: bool) -> None:
        """Keeps whether the driver wants to be asked. Raises `CarError` when it cannot be kept."""
        kept = self._kept.get(account_id)
        if kept is not None:
            await self._kept.put(account_id, msgspec.structs.replace(kept, saved=on))

    async def forget_user(self, leaver: Leaver) -> None:
        """Forgets all but the lock: being removed and signing in again is no way around it.

        Of an erased account, which never comes back, that goes too.
        """
        kept = self._kept.get(leaver.account_id)
        if kept is not None:
            locked = kept.lock.wrong and not leaver.erased
            rest = KeptPin(mark=kept.mark, lock=kept.lock) if locked else None
            await self._kept.put(leaver.account_id, rest)

    async def check(self, account_id: str, pin: Secret) -> None:
        """Checks an entry of the driver.

        Raises:
            CarError: ``spin_wrong``, ``spin_locked``, ``spin_blocked``; ``spin_offline`` when only the
                services could check it; ``storage_unwritable`` when it could not be counted.
        """
        async with self._one_at_a_time:
            before = self._kept.get(account_id) or KeptPin(mark=UNTOLD)
            now = self._clock.monotonic()
            self._refuse(before.lock.closed_for(now))
            counted = msgspec.structs.replace(before, lock=before.lock.after_wrong(now))
            await self._kept.put(account_id, counted)
            try:
                verdict = await self._verdict(counted, pin)
            except CarError as error:
                # Nobody has looked at it: it counts as not made, but a lock of the services closes here too.
                lock = await self._services_lock(error, before.lock)
                await self._kept.put(account_id, msgspec.structs.replace(before, lock=lock))
                raise
            if verdict == "wrong":
                self._refuse(counted.lock.closed_for(now))
                raise CarError("spin_wrong", self._texts("problem.spin_wrong"))
            verifier = await asyncio.to_thread(self._verifier, before.verifier, pin)
            right = msgspec.structs.replace(before, lock=PinLock(), verifier=verifier)
            await self._kept.put(account_id, right)

    async def _verdict(self, kept: KeptPin, pin: Secret) -> Verdict:
        try:
            async with asyncio.timeout(CHECK_SECONDS):
                await self._online.call("POST", "/v1/spin/check", body=CheckPin(pin=pin.reveal()))
        except (CarError, TimeoutError) as error:
            if isinstance(error, CarError) and error.code == "spin_wrong":
                return "wrong"
            if isinstance(error, CarError) and not (
                isinstance(error, NotAvailable) and error.code in NO_ANSWER
            ):
                raise
            if kept.verifier == "":
                raise CarError("spin_offline", self._texts("problem.spin_offline")) from error
            return "right" if await asyncio.to_thread(self._matches, kept.verifier, pin) else "wrong"
        return "right"

    async def _services_lock(self, error: CarError, lock: PinLock) -> PinLock:
        """The lock after the services refused to look at an entry: theirs, where it is the longer one."""
        if error.code == "spin_blocked":
            return PinLock(wrong=TRIES * (len(LOCK_SECONDS) + 1))
        if error.code != "spin_locked":
            return lock
        seconds: float = LOCK_SECONDS[0]
        try:
            state: PinState = await self._online.call("GET", "/v1/spin", PinState)
            seconds = state.closed_seconds or 0
        except CarError:
            pass  # the shortest is certain
        stage = next((n for n, longest in enumerate(LOCK_SECONDS, 1) if seconds <= longest), 1)
        return PinLock(wrong=max(lock.wrong, TRIES * stage), open_at=self._clock.monotonic() + seconds)

    def _refuse(self, wait: float | None) -> None:
        if wait is None:
            raise CarError("spin_blocked", self._texts("problem.spin_blocked"))
        if wait > 0:
            raise CarError("spin_locked", self._texts("problem.spin_locked"))

    def _matches(self, verifier: str, pin: Secret) -> bool:
        from argon2.exceptions import Argon2Error, InvalidHashError

        try:
            return self._hasher().verify(verifier, pin.reveal())
        except (Argon2Error, InvalidHashError):
            return False

    def _verifier(self, present: str, pin: Secret) -> str:
        """The verifier of the right entry `pin`; the `present` one if it is of the same digits."""
        if present and self._matches(present, pin):
            return present
        return self._hasher().hash(pin.reveal())
