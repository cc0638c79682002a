"""The car's software: store, licences, updates, language, units, privacy, the wake phrase."""

from datetime import UTC, datetime

from hmi import VERSION
from hmi.assistant.answer import CARDS_MAX, Answer, Slots
from hmi.assistant.car import Car
from hmi.assistant.model import Card
from hmi.personalisation.model import LANGUAGES
from hmi.privacy.service import LEVELS
from online.contract.availability import PrivacyLevel

SECTIONS = frozenset(
    (
        *("display", "sound", "language", "units", "clock", "voice", "navigation"),
        *("connectivity", "online", "privacy", "about"),
    )
)
"""Sections of the settings that can be named."""


async def open_store(car: Car, _slots: Slots) -> Answer:
    """``open_store{}``: shows the store; a car without one says where licences are."""
    page = car.software.store
    if not page:
        return Answer(car.texts("assistant.system.no_store"))
    car.page_requests.publish(page)
    return Answer(closes=True)


async def licences(car: Car, _slots: Slots) -> Answer:
    """``licences{}``: what this car has a licence for, and until when (LIC-2, LIC-6)."""
    facts, texts = car.software.facts.value, car.texts
    if facts is None:
        return Answer(texts("assistant.system.no_licences"))
    now = car.clock.now().timestamp()
    held = [licence for licence in facts.licences if licence.active and licence.starts <= now < licence.ends]
    if not held:
        return Answer(texts("assistant.system.no_licences"))
    cards = tuple(
        Card(number, texts(f"assistant.package.{licence.package}"), _until(car, licence.ends))
        for number, licence in enumerate(sorted(held, key=lambda licence: licence.ends)[:CARDS_MAX], 1)
    )
    first = min(held, key=lambda licence: licence.ends)
    date = texts.date(datetime.fromtimestamp(first.ends, UTC).astimezone())
    return Answer(texts.plural("assistant.system.licences", len(held), date=date), cards)


def _until(car: Car, ends: float) -> str:
    date = car.texts.date(datetime.fromtimestamp(ends, UTC).astimezone())
    return car.texts("assistant.system.until", date=date)


async def update_status(car: Car, _slots: Slots) -> Answer:
    """``update_status{}``: the version that runs, and what the update service says where there is one."""
    version = car.texts("assistant.system.version", version=VERSION)
    updates = car.software.updates
    told = car.texts("assistant.system.no_updates") if updates is None else updates.told()
    return Answer(f"{version}. {told}")


async def open_settings(car: Car, slots: Slots) -> Answer:
    """``open_settings{section}``: shows that section, without a word."""
    section = slots.text("section")
    car.page_requests.publish(f"settings/{section}" if section in SECTIONS else "settings")
    return Answer(closes=True)


async def set_language(car: Car, slots: Slots) -> Answer:
    """``set_language{language}``: one of the seven; the answer is in it already."""
    language = slots.text("language")
    if language not in LANGUAGES:
        return Answer(car.texts("assistant.system.languages"))
    await car.personalisation.change(language=language)
    return Answer(car.texts("assistant.system.language"))


async def set_units(car: Car, slots: Slots) -> Answer:
    """``set_units{units}``: kilometres and Celsius, or miles and Fahrenheit."""
    units = slots.text("units")
    if units not in ("metric", "imperial"):
        return Answer(car.texts("assistant.not_understood"))
    await car.personalisation.change(units=units)
    return Answer(car.texts(f"assistant.system.{units}"))


async def wake_word(car: Car, slots: Slots) -> Answer:
    """``wake_word{state}``: whether "Hola Hola" is listened for; the key works in any case."""
    on = slots.flag("state")
    await car.personalisation.change(wake_phrase=on)
    return Answer(car.texts(f"assistant.system.wake_{'on' if on else 'off'}"))


async def set_privacy(car: Car, slots: Slots) -> Answer:
    """``set_privacy{level}``: said back and confirmed, but for what only keeps the position (PRV-1)."""
    level = next((known for known in LEVELS if known == slots.text("level")), None)
    if level is None:
        return Answer(car.texts("assistant.not_understood"))
    if level == car.online.privacy.value:
        return Answer(car.texts(f"assistant.privacy.{level}"))
    if level == "no_position":
        return await _set_privacy(car, level)
    return Answer(car.texts(f"assistant.privacy.sure_{level}"), confirm=lambda: _set_privacy(car, level))


async def _set_privacy(car: Car, level: PrivacyLevel) -> Answer:
    await car.software.privacy.choose(level)
    return Answer(car.texts(f"assistant.privacy.{level}"))
