"""Questions that only the services can answer, and what to say when they cannot (VOI-3)."""

import asyncio

from chassis.errors import CarError, NotAvailable
from hmi.assistant.car import Car
from online.contract.intents import OnlineAnswer, OnlineIntent, carries_position, service_of
from online.contract.reasons import Code

OFFLINE = frozenset({"offline", "no_services"})
"""Codes of a link that failed: then there is an offer of what works without it."""

_SENTENCES = {
    Code.NO_ACCOUNT: ("not_signed_in", "assistant.sign_in"),
    Code.ACCOUNT_NOT_VERIFIED: ("not_verified", "assistant.verify"),
    Code.NO_NETWORK: ("offline", "assistant.online.offline"),
    Code.SERVICES_AWAY: ("no_services", "assistant.online.no_services"),
}


async def ask_services(car: Car, intent: OnlineIntent) -> OnlineAnswer:
    """The services' answer within 3 s.

    Raises `CarError` with the sentence to say: the first reason by the rule of availability, the services'
    own code and sentence, or ``offline`` and ``no_services`` when they cannot be reached in time.
    """
    reason = _bar(car, intent)
    if reason is not None:
        name = reason.name.lower()
        code, key = _SENTENCES.get(reason, (name, f"problem.{name}"))
        raise NotAvailable(code, car.texts(key))
    try:
        async with asyncio.timeout(car.online_seconds):
            return await car.online.ask(intent)
    except TimeoutError:
        raise NotAvailable("no_services", car.texts("assistant.online.no_services")) from None
    except NotAvailable as error:
        if error.code not in OFFLINE:
            raise
        raise NotAvailable(error.code, car.texts(f"assistant.online.{error.code}")) from None


def nonsense(car: Car) -> CarError:
    """What an answer of another kind than the question is: a fault of the services."""
    return NotAvailable("no_services", car.texts("assistant.online.no_services"))


def _bar(car: Car, intent: OnlineIntent) -> Code | None:
    if car.entitlements is not None:
        return car.entitlements.bar(service_of(intent))
    level = car.online.privacy.value
    if level == "maximum":
        return Code.PRIVACY_MAXIMUM
    if level == "no_position" and carries_position(intent):
        return Code.PRIVACY_NO_POSITION
    account = car.account.value
    if not account.signed_in:
        return Code.NO_ACCOUNT
    if not account.verified:
        return Code.ACCOUNT_NOT_VERIFIED
    network = car.online.network.value
    if network == "online":
        return None
    return Code.NO_NETWORK if network == "offline" else Code.SERVICES_AWAY
