"""VOI-4: radio and media by voice, with a directory and a player that only note what they are told."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from hmi.assistant.answer import Slots
from hmi.assistant.car import Car
from hmi.assistant.intents import HANDLERS
from hmi.texts import Texts
from tests.fakes.radio import STATIONS, FakeDirectory
from voice.protocol import Slot


class Player:
    def __init__(self) -> None:
        self.told: list[Any] = []

    async def play(self) -> None:
        self.told.append("play")

    async def pause(self) -> None:
        self.told.append("pause")

    async def next(self) -> None:
        self.told.append("next")

    async def previous(self) -> None:
        self.told.append("previous")

    async def play_station(self, station: Any, line: Any = ()) -> None:
        self.told.append((station.name, len(line)))


@pytest.fixture
def player() -> Player:
    return Player()


@pytest.fixture
def directory() -> FakeDirectory:
    return FakeDirectory()


@pytest.fixture
def car(player: Player, directory: FakeDirectory) -> Car:
    extras = SimpleNamespace(radio=player, stations=directory.state)
    return cast(Car, SimpleNamespace(texts=Texts(), cabin=extras))


@pytest.mark.parametrize("action", ["play", "pause", "next", "previous"])
async def test_what_plays_is_controlled_without_a_word(car: Car, player: Player, action: str) -> None:
    answer = await HANDLERS["control_media"](car, Slots({"action": Slot(action)}))
    assert player.told == [action]
    assert (answer.closes, answer.text) == (True, "")


async def test_favourites_are_played_one_after_the_other(car: Car, player: Player) -> None:
    answer = await HANDLERS["play_favourites"](car, Slots({}))
    assert player.told == [("Hola Uno", 2)]
    assert answer.text == "Hola Uno plays"


async def test_without_favourites_it_is_said_how_to_get_one(
    car: Car, player: Player, directory: FakeDirectory
) -> None:
    directory.change(favourites=())
    answer = await HANDLERS["play_favourites"](car, Slots({}))
    assert answer.text == "No station is a favourite yet. Touch the star of a station"
    assert player.told == []


@pytest.mark.parametrize("intent", ["play_favourites", "play_station"])
async def test_without_data_the_reason_is_said(
    car: Car, player: Player, directory: FakeDirectory, intent: str
) -> None:
    """DAT-1."""
    directory.change(network="offline")
    answer = await HANDLERS[intent](car, Slots({}))
    assert answer.text == "Radio needs a data connection. Music in the car plays"
    assert player.told == []


async def test_a_station_is_played_by_its_name(car: Car, player: Player) -> None:
    await HANDLERS["play_station"](car, Slots({"station": Slot(STATIONS[2].name)}))
    assert player.told == [("Costa Éxitos", 1)]
