"""What a car may believe of its users and licences without asking: signed facts (USR-2, LIC-6).

The facts travel as a JWS in compact form (RFC 7515) with algorithm Ed25519 (RFC 9864, RFC 8037). The car pins
the public keys at enrolment; every statement names the keys that hold now, so that keys change without a new
pinning.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from online.contract.garage import Role
from online.contract.licences import Licence

ALGORITHM = "Ed25519"
FACTS_TYPE = "car-facts+jws"
"""Header `typ`: a signature for anything else is no signature under facts (RFC 8725 section 3.11)."""


class FactKey(msgspec.Struct, frozen=True, kw_only=True):
    """A public key as JWK (RFC 8037 section 2)."""

    kid: str
    x: str
    kty: Literal["OKP"] = "OKP"
    crv: Literal["Ed25519"] = "Ed25519"
    use: Literal["sig"] = "sig"
    alg: Literal["Ed25519"] = "Ed25519"


class FactKeySet(msgspec.Struct, frozen=True, kw_only=True):
    """Keys facts are signed with, the newest first (`GET /v1/facts/keys`, RFC 7517 section 5)."""

    keys: list[FactKey]


class FactUser(msgspec.Struct, frozen=True, kw_only=True):
    """One user of the car.

    Attributes:
        spin: a mark that changes with every new S-PIN, None without one; it tells nothing of the digits.
    """

    account_id: str
    name: str
    role: Role
    spin: str | None


class CarFacts(msgspec.Struct, frozen=True, kw_only=True):
    """What is so about one car.

    Attributes:
        number: grows with each change and never falls, whoever owns the car: of two the higher one is newer.
        issued_at, expires_at: seconds since 1970. After `expires_at` they still hold, but the car says that
            they are old.
        keys: what the next facts may be signed with.
    """

    vin: str
    number: int
    issued_at: int
    expires_at: int
    users: list[FactUser]
    licences: list[Licence]
    keys: list[FactKey]


class SignedFacts(msgspec.Struct, frozen=True, kw_only=True):
    """`CarFacts` as JWS, compact (`GET /v1/cars/{vin}/facts`)."""

    jws: str
