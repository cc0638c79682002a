"""Reading facts that the services have signed (RFC 7515, RFC 8037); pure, and slow enough for a thread."""

from collections.abc import Iterable

import msgspec

from chassis.errors import CarError
from online.contract.facts import ALGORITHM, FACTS_TYPE, CarFacts, FactKey


def read_facts(jws: str, keys: Iterable[FactKey], vin: str) -> CarFacts:
    """The facts in `jws`.

    Raises `CarError` ``facts_refused`` when none of `keys` has signed them, they are another kind of
    statement, of another car, or cannot be understood.
    """
    from joserfc import jws as jose
    from joserfc.errors import JoseError
    from joserfc.jwk import KeySet, OKPKey

    known = KeySet([OKPKey.import_key(msgspec.to_builtins(key)) for key in keys])
    try:
        signed = jose.deserialize_compact(jws, known, algorithms=[ALGORITHM])
        if signed.headers().get("typ") != FACTS_TYPE:
            raise ValueError("another kind of statement")
        facts = msgspec.json.decode(signed.payload, type=CarFacts)
    except (JoseError, ValueError) as error:  # also msgspec.DecodeError
        raise _refused(str(error)) from error
    if facts.vin != vin:
        raise _refused("of another car")
    return facts


def is_newer(facts: CarFacts, than: CarFacts | None) -> bool:
    """Whether `facts` may take the place of what is kept: never an older statement (no replay)."""
    return than is None or (facts.number, facts.issued_at) >= (than.number, than.issued_at)


def _refused(why: str) -> CarError:
    return CarError("facts_refused", f"What the services say of this car's users is not taken: {why}")
