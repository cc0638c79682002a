"""What plays: on, off, the next one, the driver's favourites."""

from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car
from hmi.radio.stations import Wanted


async def control_media(car: Car, slots: Slots) -> Answer:
    """``control_media{action}``: ``play``, ``pause``, ``next`` or ``previous``, without a word."""
    player = car.cabin.radio
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
    cabin = car.cabin
    state = cabin.stations.value
    if state.network == "offline":
        return Answer(car.texts("assistant.radio.offline"))
    if not state.favourites:
        return Answer(car.texts("assistant.radio.no_favourites"))
    await cabin.radio.play_station(state.favourites[0], state.favourites)
    return Answer(car.texts("assistant.radio.playing", station=state.favourites[0].name))


async def play_genre(car: Car, slots: Slots) -> Answer:
    """``play_genre{genre}``: stations of a kind of music, one after the other with next and previous."""
    cabin, genre = car.cabin, slots.text("genre")
    state = cabin.stations.value
    if state.network == "offline":
        return Answer(car.texts("assistant.radio.offline"))
    found = state.index.find(Wanted(genre=genre)) or state.index.find(Wanted(text=genre)) if genre else ()
    if not found:
        return Answer(car.texts("assistant.radio.no_genre"))
    await cabin.radio.play_station(found[0], found)
    return Answer(car.texts("assistant.radio.playing", station=found[0].name))


async def mute(car: Car, slots: Slots) -> Answer:
    """``mute{state}``: silences media, or lets it be heard again; without a word."""
    car.cabin.radio.mute(slots.flag("state"))
    return Answer(closes=True)
