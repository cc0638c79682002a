"""What each intent does, in one table; choosing, yes, no and the like are in `hmi.assistant.dialogue`."""

from collections.abc import Awaitable, Callable, Mapping
from types import MappingProxyType

from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car
from hmi.assistant.intents import (
    cabin,
    climate,
    help,  # noqa: A004
    media,
    navigate,
    nearby,
    privacy,
    screen,
    several,
    vehicle,
    weather,
)

Handler = Callable[[Car, Slots], Awaitable[Answer]]

HANDLERS: Mapping[str, Handler] = MappingProxyType(
    {
        "navigate": navigate.navigate,
        "cancel_navigation": navigate.cancel_navigation,
        "arrival_time": navigate.arrival_time,
        "find_nearby": nearby.find_nearby,
        "free_parking": nearby.free_parking,
        "set_temperature": climate.set_temperature,
        "change_temperature": climate.change_temperature,
        "seat_heating": climate.seat_heating,
        "demist": climate.demist,
        "vehicle_range": vehicle.vehicle_range,
        "vehicle_locked": vehicle.vehicle_locked,
        "lock": vehicle.lock,
        "privacy_level": privacy.privacy_level,
        "weather": weather.weather,
        "open_page": screen.open_page,
        "set_theme": screen.set_theme,
        "set_volume": screen.set_volume,
        "change_volume": screen.change_volume,
        "comfort": several.comfort,
        "play_station": cabin.play_station,
        "control_media": media.control_media,
        "play_favourites": media.play_favourites,
        "reset_trip": cabin.reset_trip,
        "screen_light": cabin.screen_light,
        "help": help.show_help,
    }
)
"""By the name of the intent."""

__all__ = ["HANDLERS", "Handler"]
