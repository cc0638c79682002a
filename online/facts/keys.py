"""The keys facts are signed with: in a file that nobody else reads, and changed in time."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

import msgspec
from joserfc import jws
from joserfc.jwk import OKPKey

from online.clock import Clock
from online.contract.facts import ALGORITHM, FACTS_TYPE, FactKey
from online.database import DatabaseUnusableError
from online.files import write_durably

ROTATE_SECONDS = 90 * 86_400
HOLD_SECONDS = 366 * 86_400
"""A car that was away for so long can still be answered with a key it knows."""
HELD_LEAST = 5
"""As many keys are held whatever their age: a clock that leaps must not lock out every car."""


class KeptKey(msgspec.Struct, frozen=True, kw_only=True):
    """One key pair; `d` is the private part (RFC 8037 section 2), `made_at` seconds since 1970."""

    kid: str
    x: str
    d: str
    made_at: float

    @property
    def public(self) -> FactKey:
        """What everybody may know."""
        return FactKey(kid=self.kid, x=self.x)


class FactKeys:
    """Signs, with a new key every 90 days.

    Args:
        path: the file, mode 0600; made with a first key when it is missing.
        clock: tells how old a key is.

    Raises OSError when the file cannot be read or written, DatabaseUnusableError when it is damaged: then the
    services do not start, as new keys would lock out every car.
    """

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path = path
        self._clock = clock
        self._keys = _read(path)
        self._rotate()

    def public(self) -> list[FactKey]:
        """The keys that hold now, the newest first."""
        self._rotate()
        return [key.public for key in self._keys]

    def sign(self, payload: bytes, known: Collection[str] = ()) -> str:
        """The JWS over `payload`, by the newest key; by the newest of those in `known`, if there is one."""
        self._rotate()
        key = next((key for key in self._keys if key.kid in known), self._keys[0])
        header = {"alg": ALGORITHM, "kid": key.kid, "typ": FACTS_TYPE}
        private = OKPKey.import_key({"kty": "OKP", "crv": "Ed25519", "x": key.x, "d": key.d})
        return jws.serialize_compact(header, payload, private, algorithms=[ALGORITHM])

    def _rotate(self) -> None:
        """Makes the next key when it is time, and forgets those that no car can need any more."""
        now = self._clock.now().timestamp()
        if self._keys and 0 <= now - self._keys[0].made_at < ROTATE_SECONDS:
            return
        held = [
            key
            for place, key in enumerate(self._keys, 1)
            if place < HELD_LEAST or now - key.made_at < HOLD_SECONDS
        ]
        keys = [_new_key(now), *held]
        write_durably(self._path, msgspec.json.encode(keys))
        self._keys = keys


def _read(path: Path) -> list[KeptKey]:
    if not path.exists():
        return []
    try:
        return msgspec.json.decode(path.read_bytes(), type=list[KeptKey])
    except msgspec.DecodeError as error:
        sentence = f"The keys in {path} are damaged: {error}. Put the file of a backup in its place."
        raise DatabaseUnusableError(sentence) from error


def _new_key(now: float) -> KeptKey:
    pair = OKPKey.generate_key("Ed25519", private=True).as_dict(private=True)
    public = OKPKey.import_key({"kty": "OKP", "crv": "Ed25519", "x": str(pair["x"])})
    return KeptKey(kid=public.thumbprint(), x=str(pair["x"]), d=str(pair["d"]), made_at=now)
