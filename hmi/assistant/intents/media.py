"""What plays: on, off, the next one, the driver's favourites."""

from chassis.errors import NotAvailable
from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car
from hmi.assistant.extras import Extras


async def control_media(car: Car, slots: Slots) -> Answer:
    """``control_media{action}``: ``play``, ``pause``, ``next`` or ``previous``, without a word."""
    player = _extras(car).radio
    match slots.text("action"):
        case "play":
            await player.play()
        case "pause":
            await player.pause()
        case "next":
            await player.next()
        case "previous":
            await player.previous()
        case _:
            return Answer(car.texts("assistant.not_understood"))
    return Answer(closes=True)


async def play_favourites(car: Car, _slots: Slots) -> Answer:
    """``play_favourites``: the first of the driver's stations; next and previous walk through them."""
    extras = _extras(car)
    state = extras.stations.value
    if state.network == "offline":
        return Answer(car.texts("assistant.radio.offline"))
    if not state.favourites:
        return Answer(car.texts("assistant.radio.no_favourites"))
    await extras.radio.play_station(state.favourites[0], state.favourites)
    return Answer(car.texts("assistant.radio.playing", station=state.favourites[0].name))


def _extras(car: Car) -> Extras:
    if car.extras is None:
        raise NotAvailable("no_vehicle", car.texts("problem.no_vehicle"))
    return car.extras
