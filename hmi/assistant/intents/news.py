"""The news, from the services: a stranger's words, shown and said as plain text."""

from chassis.errors import CarError
from hmi.assistant.answer import CARDS_MAX, Answer, Slots
from hmi.assistant.car import Car
from hmi.assistant.intents.services import OFFLINE, ask_services, nonsense
from hmi.assistant.model import Card
from online.contract.intents import Headline, NewsAnswer, NewsIntent
from online.contract.plain import plain, speakable

SPOKEN_MAX = 3
"""So many headlines are read out by themselves; the others can be asked for by their number."""
LONGEST_TOPIC = 60
LONGEST_TITLE = 120
LONGEST_SPOKEN = 300


async def news(car: Car, slots: Slots) -> Answer:
    """``news{[topic]}``: the newest headlines; a number reads one out."""
    topic = plain(slots.text("topic"), LONGEST_TOPIC)
    intent = NewsIntent(topic=topic or None, language=car.texts.language, limit=CARDS_MAX)
    try:
        found = await ask_services(car, intent)
    except CarError as error:
        if error.code not in OFFLINE:
            raise
        return Answer(car.texts("assistant.online.offer_music", why=error.message))
    if not isinstance(found, NewsAnswer):
        raise nonsense(car)
    more = {"fill": lambda said: news(car, slots.filled(said))}
    headlines = found.headlines[:CARDS_MAX]
    if not headlines:
        return Answer(car.texts("assistant.news.none"), takes=more, slots=("topic",))

    async def read_out(number: int) -> Answer:
        return Answer(_whole(headlines[number - 1]), cards, choose=read_out)

    cards = tuple(_card(car, number, line, found) for number, line in enumerate(headlines, 1))
    spoken = ". ".join(_said(line.title, LONGEST_TITLE) for line in headlines[:SPOKEN_MAX])
    sentence = car.texts("assistant.demo", sentence=spoken) if found.simulated else spoken
    return Answer(sentence, cards, choose=read_out, takes=more, slots=("topic",))


def _card(car: Car, number: int, line: Headline, found: NewsAnswer) -> Card:
    source = plain(line.source or found.provider, LONGEST_TOPIC)
    if found.simulated:
        source = car.texts("assistant.simulated")
    return Card(number, plain(line.title, LONGEST_TITLE), "", source)


def _whole(line: Headline) -> str:
    parts = (_said(line.title, LONGEST_TITLE), _said(line.summary, LONGEST_SPOKEN))
    return ". ".join(part for part in parts if part)


def _said(text: str, longest: int) -> str:
    """Text that is shown and spoken, with no end of its own: ours joins the sentences."""
    return speakable(plain(text, longest)).rstrip(".")
