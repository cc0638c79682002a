"""Pages, theme and volume."""

from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car

PAGES = {
    "home": "home",
    "navigation": "navigation",
    "media": "media",
    "car": "vehicle",
    "vehicle": "vehicle",
    "settings": "settings",
    "account": "account",
}
"""The screen's name of a page by what is said."""
VOLUME_STEP = 0.1


async def open_page(car: Car, slots: Slots) -> Answer:
    """``open_page{page}``: shows it, without a word."""
    page = PAGES.get(slots.text("page"))
    if page is None:
        return Answer(car.texts("assistant.no_page"))
    car.page_requests.publish(page)
    return Answer(closes=True)


async def set_theme(car: Car, slots: Slots) -> Answer:
    """``set_theme{theme}``: day, night or by the light outside."""
    theme = slots.text("theme")
    if theme not in ("auto", "day", "night"):
        return Answer(car.texts("assistant.not_understood"))
    await car.personalisation.change(theme=theme)
    return Answer(car.texts(f"assistant.theme.{theme}"))


async def set_volume(car: Car, slots: Slots) -> Answer:
    """``set_volume{volume}`` in percent; ``level`` is taken too."""
    volume = slots.number("volume")
    level = slots.number("level") if volume is None else volume
    if level is None or not 0 <= level <= 100:
        return Answer(car.texts("assistant.volume.range"))
    return await _set_volume(car, level / 100)


async def change_volume(car: Car, slots: Slots) -> Answer:
    """``change_volume{direction}``: louder or quieter."""
    step = -VOLUME_STEP if slots.text("direction") == "down" else VOLUME_STEP
    return await _set_volume(car, car.personalisation.state.value.media_volume + step)


async def _set_volume(car: Car, volume: float) -> Answer:
    kept = round(min(1.0, max(0.0, volume)), 2)
    await car.personalisation.change(media_volume=kept)
    return Answer(car.texts("assistant.volume.set", percent=car.texts.percent(kept)))
