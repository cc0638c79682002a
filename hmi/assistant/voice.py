"""The voice program as the assistant uses it: how it is set, which names it knows, what it says."""

import asyncio
import logging

from hmi.assistant.answer import Answer
from hmi.assistant.car import Car
from hmi.assistant.vocabulary import vocabulary
from hmi.peer import Peer
from hmi.personalisation.model import Preferences
from hmi.tasks import Tasks
from voice.protocol import (
    Cancel,
    Configure,
    Dictated,
    FindWords,
    Listen,
    NotUnderstood,
    Priority,
    Say,
    SetVocabulary,
    Understand,
    Understood,
    WordsFound,
)

log = logging.getLogger(__name__)

SPEECH_SECONDS = 60.0
"""An answer is said within so long."""
SETTING_SECONDS = 60.0
"""Another language or thousands of names take the voice program a while."""


class Voice:
    """Keeps the voice program set as the driver wants it, also after it restarted."""

    def __init__(self, peer: Peer, car: Car, tasks: Tasks) -> None:
        self._peer = peer
        self._car = car
        self._tasks = tasks
        self._setting = asyncio.Lock()
        self._teaching = asyncio.Lock()
        self._known: dict[str, dict[str, float]] = {}
        self._hushes = 0  # how often an answer that is still on its way here became unwanted

    @property
    def here(self) -> bool:
        """Whether the voice program answers."""
        return self._peer.connected.value

    def set_up(self) -> None:
        """Tells language, wake phrase, speed and loudness."""
        if self.here:
            self._tasks.start(self._set_up())

    async def obey(self) -> None:
        """Returns when the voice program knows what is kept. Raises `CarError` without answer."""
        if self.here:
            await self._set_up()

    def teach(self) -> None:
        """Tells the names a driver may say, those that are news: after `forget` all of them."""
        if self.here:
            self._tasks.start(self._teach())

    def forget(self) -> None:
        """The voice program starts anew and knows no names."""
        self._known = {}

    async def listen(self) -> None:
        """Opens the microphone. Raises `CarError` when there is none, or nothing that recognises speech."""
        self._hushes += 1
        await self._peer.call(Listen())

    async def hush(self) -> None:
        """Ends listening and speaking; what was to be said next is not said any more."""
        self._hushes += 1
        await self._peer.send(Cancel())

    async def understand(self, text: str) -> Understood | NotUnderstood | Dictated:
        """What typed `text` means. Raises `CarError` when the voice program is away."""
        answer: Understood | NotUnderstood | Dictated = await self._peer.call(Understand(text=text))
        return answer

    async def say(self, text: str, priority: Priority) -> None:
        """Speaks `text` and returns when that is over; silently without the voice program."""
        await self._say(Say(text=text, priority=priority))

    def answer(self, answer: Answer, slots: tuple[str, ...]) -> None:
        """Speaks `answer` and listens for what it asks; a name of one of the lists `slots` will do.

        In another language only once the voice program speaks it.
        """
        sentence = Say(
            text=answer.text,
            then_listen=answer.asks,
            choices=list(answer.titles),
            expects=answer.expects,
            expects_slots=list(answer.slots or slots),
        )
        self._tasks.start(self._say_unless_hushed(sentence, self._hushes))

    async def _say_unless_hushed(self, sentence: Say, hushes: int) -> None:
        """Said after the driver dismissed it, an answer would open the microphone for its question, too."""
        async with self._setting:
            pass
        if hushes == self._hushes:
            await self._say(sentence)

    async def _say(self, sentence: Say) -> None:
        if self.here:
            await self._peer.call(sentence, timeout=SPEECH_SECONDS)

    async def _set_up(self) -> None:
        async with self._setting:
            car = self._car
            driver = car.account.value.account_id
            settings = spoken_settings(
                car.personalisation.state.value,
                driver,
                keep_recordings=car.keeps_recordings,
                drafting=await car.drafting(),
            )
            await self._peer.call(settings, timeout=SETTING_SECONDS)

    async def _teach(self) -> None:
        async with self._teaching:
            for name, words in (await vocabulary(self._car)).items():
                if self._known.get(name) != words:
                    call = SetVocabulary(list_name=name, words=list(words), weights=list(words.values()))
                    await self._peer.call(call, timeout=SETTING_SECONDS)
                    self._known[name] = words


async def find_words(peer: Peer, text: str, words: str) -> tuple[int, int] | None:
    """Where in `text` something sounds like `words`: characters [begin, end), None if nowhere.

    Raises `CarError` when the voice program is away.
    """
    found: WordsFound = await peer.call(FindWords(text=text, words=words))
    return (found.begin, found.end) if found.end else None


def spoken_settings(
    preferences: Preferences, driver: str = "", *, keep_recordings: bool = False, drafting: bool = False
) -> Configure:
    """What the voice program has to know of the settings of `driver`, an account; empty for a guest.

    `keep_recordings`: that driver consents to it. `drafting`: they have begun a message.
    """
    return Configure(
        language=preferences.language,
        wake=preferences.wake_phrase,
        sensitivity=preferences.wake_sensitivity,
        speed=preferences.voice_speed,
        volume=preferences.voice_volume,
        guidance_volume=preferences.guidance_volume,
        spoken_answers=preferences.spoken_answers,
        keep_recordings=keep_recordings and driver != "",
        drafting=drafting,
        driver=driver,
    )
