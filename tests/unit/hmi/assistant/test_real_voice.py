"""The assistant on the real voice program: typed sentences in both languages, understood and carried out."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from hmi.assistant.service import AssistantService
from maps.protocol import Names
from tests import waiting
from tests.fakes.conversation import Conversation, talking
from tests.fakes.fake_maps import place
from tests.fakes.real_voice import real_voice
from tests.waiting import until

ATENEUM = place("Ateneum")
PARKS = [place("P-Forum", kind="parking"), place("P-Eliel", 60.178, kind="parking")]

ENGLISH = [
    ("take me to the Ateneum", "Driving to Ateneum, 4 minutes"),
    ("stop the navigation", "The route has ended"),
    ("take me home", "Your home is not saved yet. Search for it and keep it as home"),
    ("find a car park", "Which one?"),
    ("the second one", "Driving to P-Eliel, 4 minutes"),
    ("set the temperature to 21 and a half degrees", "21.5 degrees"),
    ("it is too cold", "22.5 degrees"),
    ("turn on the seat heating", "Seat heating on level 2"),
    ("defrost the rear window", "Demisting the rear window"),
    ("lock the car", "The car is locked"),
    ("is the car locked", "The car is locked"),
    ("how far can I drive", "The vehicle does not tell its range at the moment"),
    ("what is the weather like tomorrow", "Demo data: Tomorrow rain, 12 degrees. Between 8 and 14"),
    ("switch to night mode", "Night colours"),
    ("set the volume to 40 percent", "Volume 40%"),
    ("louder", "Volume 50%"),
    ("help", "You can say, for example"),
]
SPANISH = [
    ("llévame al Ateneum", "Vamos a Ateneum, 4 minutos"),
    ("cancela la navegación", "La ruta ha terminado"),
    ("llévame a casa", "Tu casa aún no está guardada. Búscala y guárdala como casa"),
    ("busca un aparcamiento", "¿Cuál?"),
    ("el segundo", "Vamos a P-Eliel, 4 minutos"),
    ("pon la temperatura a veintiún grados", "21 grados"),
    ("enciende la calefacción del asiento", "Calefacción del asiento al nivel 2"),
    ("desempaña el parabrisas", "Desempañando el parabrisas"),
    ("bloquea el coche", "El coche está bloqueado"),
    ("qué tiempo hará mañana", "Datos de demostración: Mañana lluvia, 12 grados. Entre 8 y 14"),
    ("modo noche", "Colores de noche"),
    ("volumen al 40 por ciento", "Volumen 40\u00a0%"),
    ("ayuda", "Puedes decir, por ejemplo"),
]


@pytest.fixture
async def talk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Conversation]:
    """A conversation whose ears are the real voice program, without a sound card."""
    monkeypatch.setattr(waiting, "SECONDS", 60.0)
    async with real_voice(tmp_path) as peer, talking(tmp_path) as talk:
        await talk.ready()
        talk.drive.maps.names = Names(streets=["Simonkatu"], places=["Ateneum"])
        talk.drive.maps.found = {"Ateneum": [ATENEUM]}
        talk.drive.maps.around = {"parking": PARKS}
        await talk.assistant.stop()
        talk.assistant = AssistantService(peer, talk.car, lambda _on: None, talk.drive.time)
        await talk.assistant.start()
        peer.start()
        await until(peer.connected, bool)
        await talk.assistant.settled()
        yield talk
        await talk.assistant.stop()


@pytest.mark.parametrize(
    ("language", "lines"), [("en-GB", ENGLISH), ("es-ES", SPANISH)], ids=["english", "spanish"]
)
async def test_natural_sentences_are_understood_and_carried_out(
    talk: Conversation, language: str, lines: list[tuple[str, str]]
) -> None:
    """VOI-2, VOI-4: natural wording in both languages, the names of the map and of the driver included."""
    await talk.personalisation.change(language=language)
    await talk.assistant.settled()
    answers = []
    for text, _answer in lines:
        await talk.assistant.type_text(text)
        await talk.assistant.settled()
        answers.append((text, talk.assistant.state.value.answer))
    assert answers == lines
