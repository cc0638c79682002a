from collections.abc import Callable
from dataclasses import dataclass, field

import msgspec
import pytest

from hmi.assistant.intents import HANDLERS
from hmi.vehicle import signals
from tests.fakes.conversation import Conversation
from tests.fakes.fake_maps import place
from tests.fakes.fake_online import car_park, parking, search
from tests.fakes.fake_voice import understood
from tests.unit.hmi.assistant.test_whole_car import SAID
from tests.waiting import until
from voice.protocol import Say, SlotValue

ATENEUM = place("Ateneum", distance=420.0)
FORUM = place("P-Forum", id="way/1", kind="parking", distance=300.0, details={"capacity": "60"})
ELIEL = place("P-Eliel", 60.1712, 24.9388, id="way/2", kind="parking", distance=800.0)


@dataclass(frozen=True)
class Case:
    """One thing said, the answers in English and Spanish, and what is so afterwards."""

    intent: str
    english: str
    spanish: str
    after: Callable[[Conversation], object] = lambda _talk: True
    slots: dict[str, SlotValue] = field(default_factory=dict)
    name: str = ""


def destination(talk: Conversation) -> str:
    wanted = talk.drive.navigation.state.value.destination
    return wanted.name if wanted is not None else ""


NOTHING_ASKED = (
    "Nothing was asked. Say what you would like",
    "No hay ninguna pregunta abierta. Di lo que quieres",
)
CASES = [
    Case(
        "navigate",
        "Driving to Ateneum, 4 minutes",
        "Vamos a Ateneum, 4 minutos",
        lambda talk: destination(talk) == "Ateneum",
        {"place": "Ateneum"},
    ),
    Case(
        "navigate",
        "I found no Atlantis on the map",
        "No he encontrado Atlantis en el mapa",
        lambda talk: destination(talk) == "",
        {"place": "Atlantis"},
        name="nothing",
    ),
    Case(
        "find_nearby",
        "Demo data: Which one?",
        "Datos de demostración: ¿Cuál?",
        lambda talk: talk.assistant.state.value.cards[0].title == "P-Forum",
        {"category": "parking"},
    ),
    Case(
        "find_nearby",
        "There is no hotel on the map around here",
        "No hay hotel en el mapa por aquí",
        slots={"category": "hotel"},
        name="none",
    ),
    Case(
        "free_parking",
        "Demo data: Which one?",
        "Datos de demostración: ¿Cuál?",
        lambda talk: talk.assistant.state.value.cards[0].detail in ("4 of 60 free", "4 de 60 libres"),
    ),
    Case(
        "arrival_time",
        "No route is running. Say where you want to go",
        "No hay ninguna ruta en marcha. Di adónde quieres ir",
    ),
    Case(
        "cancel_navigation",
        "No route is running. Say where you want to go",
        "No hay ninguna ruta en marcha. Di adónde quieres ir",
    ),
    Case(
        "set_temperature",
        "21.5 degrees",
        "21,5 grados",
        lambda talk: talk.vehicle.state.value.climate.driver.celsius == 21.5,
        {"temperature": 21.5},
    ),
    Case(
        "set_temperature",
        "20 degrees",
        "20 grados",
        lambda talk: talk.vehicle.state.value.climate.passenger.celsius == 20,
        {"temperature": 20, "zone": "passenger"},
        name="passenger",
    ),
    Case(
        "set_temperature",
        "The temperature goes from 16 to 28 degrees",
        "La temperatura va de 16 a 28 grados",
        slots={"temperature": 60},
        name="too hot",
    ),
    Case(
        "change_temperature",
        "22 degrees",
        "22 grados",
        lambda talk: talk.vehicle.state.value.climate.driver.celsius == 22,
        {"direction": "up"},
    ),
    Case(
        "seat_heating",
        "Seat heating on level 2",
        "Calefacción del asiento al nivel 2",
        lambda talk: talk.vehicle.state.value.climate.driver.seat_heating == 2,
        {"level": 2},
    ),
    Case(
        "seat_heating",
        "Seat heating off",
        "Calefacción del asiento apagada",
        lambda talk: talk.vehicle.state.value.climate.passenger.seat_heating == 0,
        {"level": 0, "zone": "passenger"},
        name="off",
    ),
    Case(
        "demist",
        "Demisting the windscreen",
        "Desempañando el parabrisas",
        lambda talk: talk.vehicle.state.value.climate.demist_front,
        {"state": "on"},
    ),
    Case(
        "demist",
        "Rear window demisting off",
        "Desempañado trasero apagado",
        lambda talk: not talk.vehicle.state.value.climate.demist_rear,
        {"state": "off", "window": "rear"},
        name="rear off",
    ),
    Case(
        "vehicle_range",
        "You can drive 420 kilometres. The tank is at 63%",
        "Puedes recorrer 420 kilómetros. El depósito está al 63\u00a0%",
    ),
    Case(
        "vehicle_locked",
        "The car is not locked. Open: the rear left door",
        "El coche no está bloqueado. Abierto: la puerta trasera izquierda",
    ),
    Case(
        "lock",
        "A door or the boot is open. Shut it, then lock",
        "Hay una puerta o el maletero abiertos. Cierra y vuelve a bloquear",
        lambda talk: talk.vehicle.state.value.locked is False,
    ),
    Case(
        "weather",
        "Demo data: Now rain, 12 degrees. Between 8 and 14 today",
        "Datos de demostración: Ahora lluvia, 12 grados. Hoy entre 8 y 14",
        lambda talk: "dem" in talk.assistant.state.value.cards[0].extra,
    ),
    Case(
        "weather",
        "Demo data: Tomorrow rain, 12 degrees. Between 8 and 14",
        "Datos de demostración: Mañana lluvia, 12 grados. Entre 8 y 14",
        slots={"day": "tomorrow"},
        name="tomorrow",
    ),
    Case(
        "open_page",
        "I do not know that page. Say home, navigation, media, car or settings",
        "No conozco esa página. Di inicio, navegación, medios, coche o ajustes",
        lambda talk: talk.pages == [],
        {"page": "cellar"},
    ),
    Case(
        "set_theme",
        "Night colours",
        "Colores de noche",
        lambda talk: talk.personalisation.state.value.theme == "night",
        {"theme": "night"},
    ),
    Case(
        "set_volume",
        "Volume 70%",
        "Volumen 70\u00a0%",
        lambda talk: talk.personalisation.state.value.media_volume == 0.7,
        {"volume": 70},
    ),
    Case(
        "change_volume",
        "Volume 40%",
        "Volumen 40\u00a0%",
        lambda talk: talk.personalisation.state.value.media_volume == 0.4,
        {"direction": "down"},
    ),
    Case("help", "You can say, for example", "Puedes decir, por ejemplo"),
    Case(
        "yes",
        "Nothing was asked. Say what you would like",
        "No hay ninguna pregunta abierta. Di lo que quieres",
    ),
    Case(
        "no",
        "Nothing was asked. Say what you would like",
        "No hay ninguna pregunta abierta. Di lo que quieres",
    ),
    Case(
        "choose",
        "Nothing was asked. Say what you would like",
        "No hay ninguna pregunta abierta. Di lo que quieres",
        slots={"number": 2},
    ),
    Case("repeat", "Nothing was said yet", "Aún no se ha dicho nada"),
    Case(
        "fly",
        "I cannot do that yet. Say help for what I can do",
        "Eso aún no lo sé hacer. Di ayuda para saber lo que puedo hacer",
    ),
]


@pytest.fixture
def town(talk: Conversation) -> Conversation:
    """A car with 63 percent fuel and an open door, between a museum and two car parks."""
    talk.drive.maps.found = {"Ateneum": [ATENEUM]}
    talk.drive.maps.around = {"parking": [FORUM, ELIEL]}
    talk.drive.online.parking = parking(car_park("way/1", 4), car_park("way/2", 0))
    talk.drive.online.search = search()
    talk.drive.bus.publish(
        {
            signals.RANGE: 420_000,
            signals.FUEL_LEVEL: 63,
            signals.DRIVER_TEMPERATURE: 21.0,
            signals.PASSENGER_TEMPERATURE: 21.0,
            **dict.fromkeys(signals.LOCKS, False),
            **dict.fromkeys(signals.DOORS_OPEN.values(), False),
            signals.DOORS_OPEN["rear_left"]: True,
        }
    )
    return talk


@pytest.mark.parametrize("language", ["en-GB", "es-ES"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.intent} {case.name}".strip())
async def test_what_is_said_is_done_and_answered(town: Conversation, case: Case, language: str) -> None:
    """VOI-3, VOI-4, VOI-8: each intent is carried out and answered in one sentence, aloud and on screen."""
    if language == "es-ES":
        await town.personalisation.change(language=language)
    wanted = case.english if language == "en-GB" else case.spanish
    state = await town.say(case.intent, **case.slots)
    assert state.answer == wanted
    assert town.voice.told(Say)[-1].text == wanted
    assert case.after(town)


def test_every_intent_has_a_case() -> None:
    """What needs more of the car is in test_whole_car, test_media_intents, test_cabin, test_people_intents
    and test_online_intents; the privacy level is with privacy, in test_spoken.
    """
    elsewhere = {
        "comfort",
        "control_media",
        "play_favourites",
        "play_station",
        "privacy_level",
        "reset_trip",
        "screen_light",
        *("correct", "add_stop", "lock", "trip_summary", "mute", "open_settings", "set_language"),
        *("news", "search_online", "call", "message", "send", "discard", "read_back"),
        *("replace_words", "add_words", "delete_words", "edited"),
        *(intent for intent, *_ in SAID),
    }
    assert set(HANDLERS) <= {case.intent for case in CASES} | elsewhere


async def test_arrival_time_is_that_of_guidance(town: Conversation) -> None:
    """NAV-3: the arrival time in the driver's clock, with what is left."""
    await town.say("navigate", place="Ateneum")
    town.drive.maps.guide("r1.0", left=4800.0, seconds=900.0)
    await until(town.drive.navigation.guidance, bool)
    at = town.drive.texts.time(town.drive.time.now().astimezone().replace(minute=17))
    state = await town.say("arrival_time")
    assert state.answer == f"You reach Ateneum at {at}, in 15 minutes. 4.8 kilometres to go"
    state = await town.say("cancel_navigation")
    assert (state.answer, destination(town)) == ("The route has ended", "")


async def test_locking_works_with_shut_doors(town: Conversation) -> None:
    town.drive.bus.publish({signals.DOORS_OPEN["rear_left"]: False})
    assert (await town.say("lock")).answer == "The car is locked"
    assert (await town.say("vehicle_locked")).answer == "The car is locked"


async def test_a_page_is_opened_without_a_word(town: Conversation) -> None:
    town.voice.say(understood("open_page", page="vehicle"))
    await until(town.assistant.state, lambda state: state.open)
    await until(town.assistant.state, lambda state: not state.open)
    assert town.pages == ["vehicle"]
    assert town.voice.told(Say) == []


async def test_home_is_a_place_to_drive_to(town: Conversation) -> None:
    """VOI-4: navigate to a favourite; without one the next step is said."""
    assert (await town.say("navigate", place="home")).answer.startswith("Your home is not saved yet")
    await town.drive.navigation.keep("home", ATENEUM)
    assert (await town.say("navigate", place="home")).answer == "Driving to home, 4 minutes"
    assert destination(town) == "Ateneum"


async def test_made_up_facts_are_said_to_be_made_up(town: Conversation) -> None:
    """VOI-8: who only listens knows it too, also when all is full; true facts are not marked."""
    full = (car_park("way/1", 0), car_park("way/2", 0))
    town.drive.online.parking = parking(*full)
    assert (await town.say("free_parking")).answer == "Demo data: All car parks around here are full"
    town.drive.online.parking = parking(*full, simulated=False)
    assert (await town.say("free_parking")).answer == "All car parks around here are full"
    town.drive.online.weather = msgspec.structs.replace(town.drive.online.weather, simulated=False)
    assert (await town.say("weather")).answer.startswith("Now rain, 12 degrees")
