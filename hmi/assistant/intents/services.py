"""Questions that only the services can answer, and what to say when they cannot (VOI-3)."""

import asyncio

from chassis.errors import CarError, NotAvailable
from hmi.assistant.car import Car
from online.contract.intents import OnlineAnswer, OnlineIntent


async def ask_services(car: Car, intent: OnlineIntent) -> OnlineAnswer:
    """The services' answer within 3 s.

    Raises `CarError` with the sentence to say: ``not_signed_in``, ``not_verified``, ``privacy_maximum``,
    ``privacy_no_position``, or ``offline`` when they cannot be reached in time.
    """
    account = car.account.value
    if not account.signed_in:
        raise CarError("not_signed_in", car.texts("assistant.sign_in"))
    if not account.verified:
        raise CarError("not_verified", car.texts("assistant.verify"))
    if (level := car.online.privacy.value) != "full":
        raise NotAvailable(f"privacy_{level}", car.texts(f"problem.privacy_{level}"))
    offline = NotAvailable("offline", car.texts("assistant.offline"))
    if car.online.network.value != "online":
        raise offline
    try:
        async with asyncio.timeout(car.online_seconds):
            return await car.online.ask(intent)
    except (NotAvailable, TimeoutError):
        raise offline from None
