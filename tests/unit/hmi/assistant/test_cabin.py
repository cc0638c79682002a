"""One sentence for what takes several touches: comfort, a station, the trip computer, the light (VOI-4)."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace

from chassis.observable import Observable
from hmi.assistant.answer import Slots
from hmi.assistant.extras import Extras
from hmi.assistant.intents import HANDLERS
from hmi.light.service import LightService
from hmi.radio.directory import DirectoryState
from hmi.radio.stations import StationIndex
from hmi.trips.model import Trip, Trips
from hmi.trips.service import TripService
from hmi.vehicle.bus import SignalBus
from online.contract.radio import Station
from tests.fakes.conversation import talking
from tests.fakes.manual_time import ManualTime
from tests.fakes.services_home import MemoryShelf
from voice.protocol import Slot, SlotValue

STATIONS = tuple(
    Station(id=key, name=name, stream=f"http://radio.example/{key}", genre="Pop", country="FI")
    for key, name in (("uno", "Hola Uno"), ("harbour", "Harbour Radio"))
)


class Radio:
    """Remembers what it was to play."""

    def __init__(self) -> None:
        self.played: list[str] = []

    async def play_station(self, station: Station, line: Sequence[Station] = ()) -> None:
        self.played.append(station.name)


def slots(**values: SlotValue) -> Slots:
    return Slots({name: Slot(value) for name, value in values.items()})


async def test_one_sentence_heats_warms_and_demists(tmp_path: Path) -> None:
    """Task 1: seat heating on, two degrees up, rear demister on; each is said back."""
    async with talking(tmp_path) as talk:
        await talk.vehicle.set_temperature("driver", 21.0)  # type: ignore[arg-type]
        asked = slots(level=2, degrees=2, direction="up", window="rear")
        answer = await HANDLERS["comfort"](talk.car, asked)
        climate = talk.vehicle.state.value.climate
        assert (climate.driver.seat_heating, climate.driver.celsius, climate.demist_rear) == (2, 23.0, True)
        assert not climate.demist_front
        assert "23" in answer.text
        await HANDLERS["comfort"](talk.car, slots(degrees=9, direction="down"))
        assert talk.vehicle.state.value.climate.driver.celsius == 16.0


async def test_radio_trip_and_light_by_voice(tmp_path: Path) -> None:
    """Tasks 2 to 4: a station by name, the trip at zero, the lowest light and a dark screen, silently."""
    async with talking(tmp_path) as talk:
        radio = Radio()
        trips = TripService(SignalBus(ManualTime()), MemoryShelf(), ManualTime())
        trips.state.set(Trips(start=Trip(kilometres=5.0), long=Trip(kilometres=9.0)))
        light = LightService(talk.personalisation, SignalBus(ManualTime()))
        stations = Observable(DirectoryState(StationIndex(STATIONS), network="online"))
        car = replace(talk.car, extras=Extras(radio, stations, trips, light))

        answer = await HANDLERS["play_station"](car, slots(station="Harbour Radio"))
        assert (radio.played, answer.text) == (["Harbour Radio"], "Harbour Radio plays")
        answer = await HANDLERS["play_station"](car, slots(station="Nowhere FM"))
        assert radio.played == ["Harbour Radio"]
        assert "Nowhere FM" in answer.text
        stations.set(DirectoryState(StationIndex(STATIONS), network="offline"))
        assert "connection" in (await HANDLERS["play_station"](car, slots())).text

        question = await HANDLERS["reset_trip"](car, slots())
        assert (question.text, trips.state.value.start.kilometres) == (
            "Set the trip since start to zero?",
            5.0,
        )
        assert question.confirm is not None
        assert (await question.confirm()).text == "The trip since start is at zero"
        assert (trips.state.value.start, trips.state.value.long.kilometres) == (Trip(), 9.0)

        answer = await HANDLERS["screen_light"](car, slots(light="lowest", screen="off"))
        assert talk.personalisation.state.value.brightness == pytest.approx(0.05)
        assert answer.closes
        assert not light.screen_on.value
