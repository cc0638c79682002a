"""Intents that act on more of the car than navigation, against its real services (VOI-4, VOI-5, VOI-8)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from hmi.trips.model import Trip, Trips
from hmi.vehicle import signals
from maps.protocol import PlanRoutes
from online.contract.facts import CarFacts
from online.contract.licences import Licence
from tests.fakes.fake_maps import place
from tests.fakes.fake_online import search
from tests.fakes.whole_car import WholeCar, whole_car
from voice.protocol import SlotValue

Slots = dict[str, SlotValue]


@pytest.fixture
async def car(tmp_path: Path) -> AsyncIterator[WholeCar]:
    async with whole_car(tmp_path) as made:
        made.drive.maps.found = {name: [place(name)] for name in ("Ateneum", "Airport", "Oodi")}
        made.drive.maps.around = {
            "fuel": [place("Neste", kind="fuel", distance=900.0), place("Shell", kind="fuel", distance=400.0)]
        }
        made.publish(
            {
                signals.RANGE: 420_000,
                signals.FUEL_LEVEL: 63,
                signals.ODOMETER: 12_345.6,
                signals.SERVICE_TIME: 143 * 86_400,
                signals.SERVICE_DISTANCE: 9_000.0,
                signals.DRIVER_FAN: 29,
                **dict(zip(signals.TYRE_PRESSURES, (240, 240, 210, 250), strict=True)),
                **dict.fromkeys(signals.LOCKS, True),
                **dict.fromkeys(signals.DOORS_OPEN.values(), False),
                signals.PARKING_BRAKE: True,
                signals.SPEED: 0.0,
            }
        )
        yield made


SAID: list[tuple[str, Slots, str, str]] = [
    ("set_fan", {"level": 5}, "Fan on level 5", "Gebläse auf Stufe 5"),
    ("set_fan", {"level": 0}, "Fan off", "Gebläse aus"),
    ("set_fan", {"level": 9}, "The fan goes from 0 to 7", "Das Gebläse geht von 0 bis 7"),
    ("change_fan", {"direction": "up"}, "Fan on level 3", "Gebläse auf Stufe 3"),
    ("change_fan", {"direction": "down"}, "Fan on level 1", "Gebläse auf Stufe 1"),
    ("climate", {"state": "on"}, "Climate on, 21 degrees", "Klimaanlage an, 21 Grad"),
    ("climate", {"state": "off"}, "Climate off", "Klimaanlage aus"),
    (
        "auxiliary_heater",
        {"state": "on"},
        "This car has no auxiliary heater",
        "Dieses Auto hat keine Standheizung",
    ),
    ("ambient_light", {"state": "on"}, "Ambient light on", "Ambientelicht an"),
    ("ambient_light", {"state": "off"}, "Ambient light off", "Ambientelicht aus"),
    ("ambient_light", {"colour": "blue"}, "Ambient light in blue", "Ambientelicht in Blau"),
    ("ambient_light", {"level": 30}, "Ambient light at 30%", "Ambientelicht auf 30\u00a0%"),
    ("ambient_light", {"direction": "up"}, "Ambient light at 70%", "Ambientelicht auf 70\u00a0%"),
    (
        "energy_level",
        {},
        "The tank is at 63%. You can drive 420 kilometres",
        "Der Tank ist zu 63\u00a0% voll. Sie können noch 420 Kilometer fahren",
    ),
    ("doors_open", {}, "All doors and windows are shut", "Alle Türen und Fenster sind zu"),
    (
        "next_service",
        {},
        "Service in 143 days or 9,000 kilometres",
        "Service in 143 Tagen oder 9.000 Kilometer",
    ),
    (
        "tyre_pressure",
        {},
        "Front 2.4 and 2.4, rear 2.1 and 2.5 bar. Check the rear left tyre",
        "Vorn 2,4 und 2,4, hinten 2,1 und 2,5 Bar. Zu prüfen: Reifen hinten links",
    ),
    ("mileage", {}, "The car has driven 12,346 kilometres", "Das Auto ist 12.346 Kilometer gefahren"),
    (
        "remove_stop",
        {},
        "No route is running. Say where you want to go",
        "Es läuft keine Route. Sagen Sie, wohin Sie möchten",
    ),
    (
        "alternatives",
        {},
        "No route is running. Say where you want to go",
        "Es läuft keine Route. Sagen Sie, wohin Sie möchten",
    ),
    ("avoid", {"what": "tolls", "state": "on"}, "Avoiding tolls", "Mautstraßen werden gemieden"),
    (
        "guidance_voice",
        {"state": "off"},
        "Directions are only shown",
        "Die Fahrhinweise werden nur angezeigt",
    ),
    ("where_am_i", {}, "There is no street on the map here", "Hier ist keine Straße auf der Karte"),
    ("play_genre", {"genre": "classical"}, "Rádio Vltava Demo plays", "Rádio Vltava Demo läuft"),
    ("play_genre", {"genre": "metal"}, "I found no station of that kind", "Keinen solchen Sender gefunden"),
    (
        "by_hand",
        {"thing": "lights"},
        "Cannot be done by voice: headlights and indicators. Use the switch in the car",
        "Das geht nicht per Sprache: Scheinwerfer und Blinker. Nutzen Sie den Schalter im Auto",
    ),
    ("who_am_i", {}, "You are Nuria Vidal", "Sie sind Nuria Vidal"),
    (
        "switch_user",
        {"user": "Bo"},
        "Hello Bo Lind. Enter the S-PIN on the screen",
        "Hallo Bo Lind. Geben Sie die S-PIN am Bildschirm ein",
    ),
    ("switch_user", {"user": "Zoe"}, "This car has no user Zoe", "Dieses Auto hat keinen Nutzer Zoe"),
    (
        "switch_user",
        {"user": "Kai"},
        "Kai Berg has to sign in to this car first, under Account",
        "Kai Berg muss sich erst in diesem Auto anmelden, unter Konto",
    ),
    ("switch_user", {"user": "nuria"}, "Nuria Vidal drives already", "Nuria Vidal fährt schon"),
    (
        "open_store",
        {},
        "This car has no store yet. I can tell which licences it has",
        "Dieses Auto hat noch keinen Store. Ich kann sagen, welche Lizenzen es hat",
    ),
    (
        "licences",
        {},
        "No licence is known in this car. It gets one when it is enrolled to an account",
        "In diesem Auto ist keine Lizenz bekannt. Es bekommt eine, wenn es einem Konto hinzugefügt wird",
    ),
    (
        "update_status",
        {},
        "This is version 0.1.0. This car cannot look for updates itself yet",
        "Das ist Version 0.1.0. Dieses Auto kann noch nicht selbst nach Updates suchen",
    ),
    ("set_units", {"units": "imperial"}, "Miles and degrees Fahrenheit", "Meilen und Grad Fahrenheit"),
    (
        "wake_word",
        {"state": "off"},
        "I listen only after the voice key",
        "Ich höre nur nach der Sprachtaste zu",
    ),
    (
        "set_privacy",
        {"level": "no_position"},
        "No position is shared. Online services work without it",
        "Es wird keine Position geteilt. Online-Dienste funktionieren ohne sie",
    ),
]


@pytest.mark.parametrize("language", ["en-GB", "de-DE"])
@pytest.mark.parametrize(
    ("intent", "slots", "english", "german"), SAID, ids=[f"{intent} {slots}" for intent, slots, *_ in SAID]
)
async def test_what_is_said_is_answered_in_two_languages(
    car: WholeCar, intent: str, slots: Slots, english: str, german: str, language: str
) -> None:
    """VOI-4, VOI-8: done or honestly not, in one or two short sentences."""
    await car.speak(language)
    assert (await car.say(intent, **slots)).text == (english if language == "en-GB" else german)


async def test_what_is_said_changes_the_car(car: WholeCar) -> None:
    await car.say("set_fan", level=5)
    assert car.vehicle.state.value.climate.fan == 5
    await car.say("ambient_light", state="on", colour="red", level=30)
    ambient = car.vehicle.state.value.ambient
    assert (ambient.on, ambient.colour, ambient.percent) == (True, "#D01020", 30)
    await car.say("ambient_light", direction="down")
    assert car.vehicle.state.value.ambient.percent == 10
    await car.say("guidance_voice", state="off")
    await car.say("wake_word", state="off")
    preferences = car.personalisation.state.value
    assert (preferences.prompt_detail, preferences.wake_phrase) == ("off", False)
    assert (await car.say("mute", state="on")).closes
    assert (await car.say("mute", state="off")).closes
    assert car.sound.told == ["mute", "unmute"]
    assert (await car.say("open_settings", section="privacy")).closes
    assert car.pages[-1] == "settings/privacy"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de-DE", "Ich spreche jetzt Deutsch"),
        ("cs-CZ", "Teď mluvím česky"),
        ("fr-FR", "Je parle français maintenant"),
    ],
)
async def test_the_language_is_changed_by_word(car: WholeCar, language: str, said: str) -> None:
    """VOI-2: answered in the new language at once."""
    assert (await car.say("set_language", language=language)).text == said
    assert car.personalisation.state.value.language == language


# Asking back and confirming (VOI-5) ----------------------------------------------------------------


async def test_where_to_is_asked_and_a_name_alone_answers(car: WholeCar) -> None:
    question = await car.say("navigate")
    assert (question.text, question.slots, question.asks) == ("Where do you want to go?", ("place",), True)
    assert (await car.say("fill", place="Ateneum")).text == "Driving to Ateneum, 4 minutes"


async def test_no_to_the_airport_corrects_it(car: WholeCar) -> None:
    await car.say("navigate", place="Ateneum")
    assert (await car.say("correct", place="Airport")).text == "Driving to Airport, 4 minutes"
    destination = car.drive.navigation.state.value.destination
    assert destination is not None
    assert destination.name == "Airport"


async def test_the_cheapest_one_follows_what_was_looked_for(car: WholeCar) -> None:
    """VOI-5: context is kept; what the map does not tell is said."""
    answer = await car.say("find_nearby", category="fuel")
    assert [card.title for card in answer.cards] == ["Neste", "Shell"]
    answer = await car.say("fill", sort="nearest")
    assert [card.title for card in answer.cards] == ["Shell", "Neste"]
    answer = await car.say("fill", sort="cheapest")
    assert answer.text == "Prices are not known here, these are the nearest. Which one?"
    assert (await car.say("choose", number=1)).text.startswith("Driving to")


async def test_stops_are_added_and_left_out(car: WholeCar) -> None:
    """NAV-3."""
    await car.say("navigate", place="Airport")
    assert (await car.say("add_stop", place="Oodi")).text == "Over Oodi, 4 minutes in all"
    assert [stop.name for stop in car.drive.navigation.stops] == ["Oodi", "Airport"]
    assert (await car.say("remove_stop")).text == "Without Oodi, 4 minutes"
    assert [stop.name for stop in car.drive.navigation.stops] == ["Airport"]
    assert (await car.say("remove_stop")).text == "There is no stop before the destination"
    assert (await car.say("add_stop")).text == "Where do you want to stop?"
    answer = await car.say("fill", category="fuel")
    assert [card.title for card in answer.cards] == ["Neste", "Shell"]
    assert (await car.say("choose", number=2)).text == "Over Shell, 4 minutes in all"
    assert [stop.name for stop in car.drive.navigation.stops] == ["Shell", "Airport"]


async def test_other_routes_are_chosen_from(car: WholeCar) -> None:
    await car.say("navigate", place="Airport")
    answer = await car.say("alternatives")
    assert (answer.text, [card.detail for card in answer.cards]) == ("Which route?", ["4 min", "5 min"])
    assert (await car.say("choose", number=2)).text == "That route, 5 minutes"
    route = car.drive.navigation.state.value.route
    assert route is not None
    assert route.length == 3000


async def test_avoiding_plans_the_route_under_way_anew(car: WholeCar) -> None:
    await car.say("navigate", place="Airport")
    answer = await car.say("avoid", what="motorways", state="on")
    assert answer.text == "Avoiding motorways. The new route takes 4 minutes"
    assert car.drive.maps.asked(PlanRoutes)[-1].avoid == ["motorways"]


async def test_the_street_is_told(car: WholeCar) -> None:
    car.drive.maps.here = [place("Mannerheimintie 3", description="Helsinki")]
    assert (await car.say("where_am_i")).text == "You are at Mannerheimintie 3, Helsinki"


async def test_unlocking_is_confirmed_and_never_while_driving(car: WholeCar) -> None:
    """VOI-5: read back; only an immediate yes unlocks."""
    assert (await car.say("lock", state="unlocked")).text == "Unlock the car?"
    await car.say("mileage")
    assert (await car.say("yes")).text.startswith("Nothing was asked")
    assert car.vehicle.state.value.locked
    await car.say("lock", state="unlocked")
    assert (await car.say("no")).text == "All right, nothing was changed"
    await car.say("lock", state="unlocked")
    assert (await car.say("yes")).text == "The car is unlocked"
    assert car.vehicle.state.value.locked is False
    car.publish({signals.SPEED: 30.0, signals.PARKING_BRAKE: False})
    assert (await car.say("lock", state="unlocked")).text == "The car can be unlocked when it is parked"


async def test_going_offline_is_confirmed(car: WholeCar) -> None:
    """PRV-1."""
    assert (await car.say("set_privacy", level="maximum")).text.startswith("Take the car offline?")
    assert car.drive.online.privacy.value == "full"
    assert (await car.say("yes")).text.startswith("Privacy is at maximum")
    assert car.drive.online.privacy.value == "maximum"
    assert (await car.say("set_privacy", level="full")).text.startswith("Share the position")


async def test_a_trip_is_summed_up_in_the_drivers_units(car: WholeCar) -> None:
    car.trips.state.set(Trips(start=Trip(kilometres=42.0, seconds=3600.0, litres=2.1)))
    assert (await car.say("trip_summary")).text == (
        "Trip since start: 42 kilometres in 1 hour. On average 42 kilometres an hour."
        " 5 litres per 100 kilometres"
    )
    await car.personalisation.change(units="imperial")
    assert "56 miles to the gallon" in (await car.say("trip_summary", trip="start")).text
    assert (await car.say("trip_summary", trip="long")).text == "Trip long term: nothing was driven yet"


async def test_licences_are_told_with_their_ends(car: WholeCar) -> None:
    """LIC-2, LIC-6: the first to end is said; what has ended is no licence."""
    now = car.drive.time.now().timestamp()
    held = [
        Licence(package=package, vin="X", starts=now - 1, ends=now + days * 86_400)
        for package, days in (
            ("remote_access", 300),
            ("safety_service", 30),
            ("online_infotainment", -0.0001),
        )
    ]
    facts = CarFacts(vin="X", number=1, issued_at=0, expires_at=0, users=[], licences=held, keys=[])
    car.facts.set(facts)
    answer = await car.say("licences")
    assert answer.text.startswith("2 licences, the first ends on")
    assert [card.title for card in answer.cards] == ["Safety & Service", "Remote Access"]


# People --------------------------------------------------------------------------------------------

PEOPLE = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:Anna Korhonen\nTEL;TYPE=CELL:+35840111\n"
    "ADR;TYPE=HOME:;;Simonkatu 8;Helsinki;;00100;Finland\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:Bo Lind\nTEL:+35840222\nEND:VCARD\n"
)


async def test_a_contacts_address_is_a_destination(car: WholeCar) -> None:
    """VOI-4: navigate to a contact."""
    await car.know(PEOPLE)
    car.drive.maps.found["Simonkatu 8"] = [place("Simonkatu 8", kind="address")]
    assert (await car.say("navigate", place="Anna Korhonen")).text == "Driving to Simonkatu 8, 4 minutes"
    assert (await car.say("navigate", place="Bo Lind")).text == "I know no address of Bo Lind"
    answer = await car.say("navigate", place="Anna")
    assert (answer.text, [card.title for card in answer.cards]) == ("Whom do you mean?", ["Anna Korhonen"])
    assert (await car.say("yes")).text == "Driving to Simonkatu 8, 4 minutes"


async def test_nobody_is_named_to_a_driver_who_is_not_identified(car: WholeCar) -> None:
    """USR-4: another driver's people are no destinations."""
    await car.know(PEOPLE)
    car.drive.online.search = search()
    car.drive.asks.add("nuria")
    car.drive.guard.look()
    assert (await car.say("navigate", place="Anna Korhonen")).text == "I found no Anna Korhonen on the map"


async def test_a_place_beyond_the_map_is_asked_of_the_services(car: WholeCar) -> None:
    """VOI-3: with a connection; without one it is said what a connection would do."""
    car.drive.online.network.set("offline")
    said = await car.say("navigate", place="Atlantis")
    assert said.text == "I found no Atlantis on the map. With a connection I can look further"
    car.drive.online.network.set("online")
    assert [card.title for card in (await car.say("navigate", place="Atlantis")).cards] == ["Elsewhere"]
    car.drive.online.privacy.set("maximum")
    assert (await car.say("navigate", place="Atlantis")).text == "I found no Atlantis on the map"


async def test_the_last_one_is_a_choice(car: WholeCar) -> None:
    await car.say("find_nearby", category="fuel")
    assert (await car.say("choose", number=-1)).text == "Driving to Shell, 4 minutes"
