"""The weather, from the services."""

from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car
from hmi.assistant.intents.services import ask_services
from hmi.assistant.model import Card
from online.contract.intents import Day, WeatherAnswer, WeatherIntent


async def weather(car: Car, slots: Slots) -> Answer:
    """``weather{[day]}``: today or tomorrow where the car is."""
    position = car.navigation.position.value
    day: Day = "tomorrow" if slots.text("day") == "tomorrow" else "today"
    intent = WeatherIntent(
        latitude=position.latitude, longitude=position.longitude, day=day, language=car.texts.language
    )
    found = await ask_services(car, intent)
    if not isinstance(found, WeatherAnswer):
        return Answer(car.texts("assistant.offline"))
    texts = car.texts
    sentence = texts(
        f"assistant.weather.{day}",
        condition=texts(f"assistant.weather.condition.{found.condition}"),
        temperature=texts.temperature(round(found.temperature_c), spoken=True),
        low=texts.temperature(round(found.low_c), spoken=True),
        high=texts.temperature(round(found.high_c), spoken=True),
    )
    if found.simulated:
        sentence = texts("assistant.demo", sentence=sentence)
    title = (
        f"{texts.temperature(found.temperature_c)} {texts(f'assistant.weather.condition.{found.condition}')}"
    )
    source = f"{found.provider} · {texts('assistant.simulated')}" if found.simulated else found.provider
    rain = found.precipitation_percent
    detail = "" if rain is None else texts("assistant.weather.rain", percent=texts.percent(rain / 100))
    return Answer(sentence, (Card(1, title, detail, source),))
