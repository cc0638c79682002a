"""Asking back, correcting, following up and dictating, on the real voice program (VOI-5, VOI-6)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from hmi.assistant.service import AssistantService
from hmi.assistant.voice import find_words
from maps.protocol import Names
from tests import waiting
from tests.fakes.fake_maps import place
from tests.fakes.real_voice import real_voice
from tests.fakes.whole_car import WholeCar, whole_car
from tests.waiting import until

PEOPLE = "".join(
    f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nEMAIL:{name.split()[0].lower()}@example.org\nEND:VCARD\n"
    for name in ("Thomas Keller", "Anna Lind")
)
UNCLEAR = "I did not understand that. Say help for examples"
ENGLISH = [
    ("navigate somewhere", "Where do you want to go?"),
    ("the Ateneum", "Driving to Ateneum, 4 minutes"),
    ("no, to the Airport", "Driving to Airport, 4 minutes"),
    ("find a petrol station", "Which one?"),
    ("the cheapest one", "Prices are not known here, these are the nearest. Which one?"),
    ("the last one", "Driving to Shell, 4 minutes"),
    ("unlock the car", "Unlock the car?"),
    ("no", "All right, nothing was changed"),
    ("add a latte with sugar", UNCLEAR),
    ("send an email", "Who is the message for?"),
    ("Thomas Keller", "What do you want to say to Thomas Keller?"),
    ("lock the car at nine", "To Thomas Keller: Lock the car at nine. Send it?"),
    ("replace nine by ten", "To Thomas Keller: Lock the car at ten. Send it?"),
    ("add see you soon", "To Thomas Keller: Lock the car at ten see you soon. Send it?"),
    ("how far can I drive", "You can drive 420 kilometres"),
    ("send it", "The message to Thomas Keller is on its way"),
    ("add see you soon", UNCLEAR),
]
GERMAN = [
    ("navigieren", "Wohin möchten Sie?"),
    ("zum Ateneum", "Fahrt nach Ateneum, 4 Minuten"),
    ("nein, zum Airport", "Fahrt nach Airport, 4 Minuten"),
    ("schreib eine E-Mail an Anna Lind", "Was möchten Sie Anna Lind sagen?"),
    ("ich komme um neun", "An Anna Lind: Ich komme um neun. Senden?"),
    ("ersetze neun durch zehn", "An Anna Lind: Ich komme um zehn. Senden?"),
    ("nein", "Nicht gesendet. Sagen Sie ersetze, ergänze, lösche, senden oder verwerfen"),
    ("abschicken", "An Anna Lind: Ich komme um zehn. Senden?"),
    ("ja", "Die Nachricht an Anna Lind ist unterwegs"),
]


@pytest.fixture
async def car(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[WholeCar]:
    monkeypatch.setattr(waiting, "SECONDS", 60.0)
    async with real_voice(tmp_path) as peer, whole_car(tmp_path) as made:
        made.drive.maps.names = Names(streets=["Simonkatu"], places=["Ateneum", "Airport"])
        made.drive.maps.found = {name: [place(name)] for name in ("Ateneum", "Airport")}
        made.drive.maps.around = {"fuel": [place("Neste"), place("Shell")]}
        made.know_range(420)
        await made.know(PEOPLE)
        people = made.car.people
        assert people is not None
        heard = replace(people, find_words=lambda text, words: find_words(peer, text, words))
        made.assistant = AssistantService(
            peer, replace(made.car, people=heard), lambda _on: None, made.drive.time
        )
        await made.assistant.start()
        peer.start()
        await until(peer.connected, bool)
        await made.assistant.settled()
        yield made
        await made.assistant.stop()


@pytest.mark.parametrize(
    ("language", "lines"), [("en-GB", ENGLISH), ("de-DE", GERMAN)], ids=["english", "german"]
)
async def test_a_conversation_goes_as_people_talk(
    car: WholeCar, language: str, lines: list[tuple[str, str]]
) -> None:
    """VOI-5, VOI-6: what a sentence means follows from what the car has just said."""
    await car.speak(language)
    await car.assistant.settled()
    answers = []
    for text, _answer in lines:
        await car.assistant.type_text(text)
        await car.assistant.settled()
        answers.append((text, car.assistant.state.value.answer))
    assert answers == lines
