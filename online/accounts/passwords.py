"""Password hashing: argon2id in the low-memory profile of RFC 9106 section 4, off the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError, VerifyMismatchError
from argon2.low_level import Type, hash_secret_raw
from argon2.profiles import RFC_9106_LOW_MEMORY

from online.contract.accounts import password_bytes

PARALLEL_HASHES = 2
"""Hashes computed at once: each holds 64 MiB, so a flood of sign-ins must queue instead of filling memory."""


class Passwords:
    """Hashes and checks passwords in a small pool of threads; `close` it.

    Args:
        hasher: with the parameters of today; None is RFC 9106's second recommendation (64 MiB, 3 passes).
    """

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)
        self._threads = ThreadPoolExecutor(PARALLEL_HASHES, thread_name_prefix="argon2")
        self._decoy: str | None = None

    async def hash(self, password: str) -> str:
        """The argon2id string (PHC format) to keep."""
        return await self._in_thread(lambda: self._hasher.hash(password_bytes(password)))

    async def matches(self, kept: str | None, password: str) -> bool:
        """Whether the password is the one `kept` was made from.

        With no hash (no such account) a decoy is checked: the time taken must not tell who has an account.
        """
        if kept is None:
            await self._in_thread(lambda: self._check(self._decoy_hash(), password))
            return False
        return await self._in_thread(lambda: self._check(kept, password))

    async def digest(self, secret: str, salt: bytes) -> str:
        """The argon2id digest of a secret in hex, always the same with the same `salt` of 16 bytes.

        For short secrets that are looked up by their hash; passwords get a random salt from `hash`.
        """
        return (await self._in_thread(lambda: self._raw(secret, salt))).hex()

    def is_dated(self, kept: str) -> bool:
        """Whether the hash was made with other parameters than today's and should be made anew."""
        return self._hasher.check_needs_rehash(kept)

    def close(self) -> None:
        """Ends the threads."""
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _check(self, kept: str, password: str) -> bool:
        try:
            return self._hasher.verify(kept, password_bytes(password))
        except VerifyMismatchError:
            return False
        except (VerificationError, InvalidHashError) as error:
            raise RuntimeError("a kept password hash is damaged") from error

    def _raw(self, secret: str, salt: bytes) -> bytes:
        return hash_secret_raw(
            secret.encode(),
            salt,
            time_cost=self._hasher.time_cost,
            memory_cost=self._hasher.memory_cost,
            parallelism=self._hasher.parallelism,
            hash_len=self._hasher.hash_len,
            type=Type.ID,
        )

    def _decoy_hash(self) -> str:
        if self._decoy is None:
            self._decoy = self._hasher.hash(b"nobody")
        return self._decoy

    async def _in_thread[T](self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, work)
