"""The voice program as the assistant uses it: how it is set, which names it knows, what it says."""

import logging

from chassis.errors import CarError
from hmi.assistant.car import Car
from hmi.peer import Peer
from hmi.personalisation.model import Preferences
from hmi.tasks import Tasks
from voice.protocol import (
    Cancel,
    Configure,
    Listen,
    NotUnderstood,
    Priority,
    Say,
    SetVocabulary,
    Understand,
    Understood,
)

log = logging.getLogger(__name__)

SPEECH_SECONDS = 60.0
"""An answer is said within so long."""
STATIONS_TAUGHT = 1000
SETTING_SECONDS = 60.0
"""Another language or thousands of names take the voice program a while."""


class Voice:
    """Keeps the voice program set as the driver wants it, also after it restarted."""

    def __init__(self, peer: Peer, car: Car, tasks: Tasks) -> None:
        self._peer = peer
        self._car = car
        self._tasks = tasks

    @property
    def here(self) -> bool:
        """Whether the voice program answers."""
        return self._peer.connected.value

    def set_up(self) -> None:
        """Tells language, wake phrase, speed and loudness."""
        if self.here:
            self._tasks.start(self._set_up())

    def teach(self) -> None:
        """Tells the names a driver may say: streets and places of the map, home, work, last destinations."""
        if self.here:
            self._tasks.start(self._teach())

    async def listen(self) -> None:
        """Opens the microphone. Raises `CarError` when there is none, or nothing that recognises speech."""
        await self._peer.call(Listen())

    async def hush(self) -> None:
        """Ends listening and speaking."""
        await self._peer.send(Cancel())

    async def understand(self, text: str) -> Understood | NotUnderstood:
        """What typed `text` means. Raises `CarError` when the voice program is away."""
        answer: Understood | NotUnderstood = await self._peer.call(Understand(text=text))
        return answer

    async def say(
        self,
        text: str,
        priority: Priority = "answer",
        *,
        then_listen: bool = False,
        choices: tuple[str, ...] = (),
    ) -> None:
        """Speaks `text` and returns when that is over; silently without the voice program."""
        if not self.here:
            return
        sentence = Say(text=text, priority=priority, then_listen=then_listen, choices=list(choices))
        await self._peer.call(sentence, timeout=SPEECH_SECONDS)

    async def _set_up(self) -> None:
        settings = spoken_settings(self._car.personalisation.state.value)
        await self._peer.call(settings, timeout=SETTING_SECONDS)

    async def _teach(self) -> None:
        navigation, texts = self._car.navigation, self._car.texts
        favourites = [*texts.words("assistant.words.home"), *texts.words("assistant.words.work")]
        recent = [place.name for place in navigation.state.value.recent]
        lists = {"favourite": dict.fromkeys([*favourites, *recent], 1.0)}
        if self._car.extras is not None:
            state = self._car.extras.stations.value
            found = dict.fromkeys((station.name for station in state.index.stations[:STATIONS_TAUGHT]), 0.8)
            lists["station"] = found | dict.fromkeys((station.name for station in state.favourites), 1.0)
        try:
            names = await navigation.names()
            lists |= {
                "place": weighted(names.places, names.place_weights),
                "street": weighted(names.streets, names.street_weights),
            }
        except CarError as error:
            log.info("The voice program does without the map's names for now: %s", error)
        for name, words in lists.items():
            call = SetVocabulary(list_name=name, words=list(words), weights=list(words.values()))
            await self._peer.call(call, timeout=SETTING_SECONDS)


def weighted(words: list[str], weights: list[float]) -> dict[str, float]:
    """Each of `words` with its weight; all weigh the same where none are given."""
    return dict(zip(words, weights or [1.0] * len(words), strict=False))


def spoken_settings(preferences: Preferences) -> Configure:
    """What the voice program has to know of the driver's settings."""
    return Configure(
        language=preferences.language,
        wake=preferences.wake_phrase,
        sensitivity=preferences.wake_sensitivity,
        speed=preferences.voice_speed,
        volume=preferences.voice_volume,
        guidance_volume=preferences.guidance_volume,
    )
