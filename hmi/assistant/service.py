"""The voice assistant: what is heard becomes something done, an answer said and shown (VOI-1 to VOI-8)."""

import asyncio
from collections.abc import Callable
from typing import Any, assert_never

from msgspec.structs import replace

from chassis.errors import CarError
from chassis.observable import Observable
from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car
from hmi.assistant.dialogue import Dialogue
from hmi.assistant.model import AssistantState
from hmi.assistant.voice import Voice, spoken_settings
from hmi.peer import Peer
from hmi.tasks import Tasks
from hmi.timers import Timer, Timers
from hmi.topic import Topic, on_change
from voice.protocol import (
    Level,
    Listening,
    NotUnderstood,
    Partial,
    Said,
    Slot,
    Spoken,
    State,
    Understood,
    Woken,
)

CLOSE_SECONDS = 8.0
"""The overlay goes away so long after the last word (DESIGN: auto-advancing content)."""

BUSY: frozenset[Listening] = frozenset({"listening", "thinking", "speaking"})


class AssistantService:
    """Follows the voice program, carries intents out and answers.

    Args:
        peer: the link to the voice program; started by the composition root after this service.
        car: the services that intents use.
        duck: called with True when media is to make room for a voice, with False afterwards.

    Attributes:
        state: what the overlay shows.
        level: loudness at the microphone, 0 to 1.
    """

    def __init__(self, peer: Peer, car: Car, duck: Callable[[bool], None], timers: Timers) -> None:
        self.state = Observable(AssistantState())
        self.level = Observable(0.0)
        self._peer = peer
        self._car = car
        self._duck = duck
        self._timers = timers
        self._tasks = Tasks("assistant")
        self._voice = Voice(peer, car, self._tasks)
        self._dialogue = Dialogue(car)
        self._heard: State | None = None
        self._work: asyncio.Task[None] | None = None
        self._due: Timer | None = None
        self._ends: list[Callable[[], None]] = []

    @property
    def page_requests(self) -> Topic[str]:
        """Names of pages the driver asked for: ``home``, ``navigation``, ``media``, ``vehicle`` ..."""
        return self._car.page_requests

    async def start(self) -> None:
        """Begins to follow the voice program, the settings and the prompts of navigation."""
        navigation, settings = self._car.navigation, self._car.personalisation.state
        extras = self._car.extras
        self._ends = [
            self._peer.events.subscribe(self._take),
            self._peer.connected.subscribe(self._connected),
            on_change(settings, spoken_settings, self._voice.set_up),
            on_change(settings, lambda preferences: preferences.language, self._language_changed),
            navigation.prompts.subscribe(self._prompt),
            on_change(navigation.state, lambda state: (state.available, state.recent), self._voice.teach),
        ]
        if extras is not None:
            self._ends.append(
                on_change(extras.stations, lambda s: (s.index, s.favourites), self._voice.teach)
            )

    async def stop(self) -> None:
        """Ends what runs."""
        for end in self._ends:
            end()
        self._ends = []
        self._rest()
        await self._tasks.stop()

    async def settled(self) -> None:
        """Waits until nothing is under way: settings told, names taught, answers said."""
        await self._tasks.finish()

    async def press(self) -> None:
        """The voice key: listens, or stops when it listens or speaks already."""
        if self.state.value.listening in BUSY:
            await self.dismiss()
            return
        try:
            self._open()
            await self._voice.listen()
        except CarError as error:
            self._show(Answer(self._problem(error)))
            if self._voice.here:
                self._change(offered=self._car.texts.words("assistant.examples"))

    async def dismiss(self) -> None:
        """Closes the overlay and ends listening, thinking and speaking."""
        self._interrupt()
        self._close()
        await self._voice.hush()

    def tell(self, text: str) -> None:
        """Speaks an urgent notice, after what is being said."""
        self._tasks.start(self._voice.say(text, "notice"))

    async def choose(self, number: int) -> None:
        """A card was touched."""
        await self._voice.hush()
        self._carry_out("choose", {"number": Slot(number)}, number)

    async def type_text(self, text: str) -> None:
        """Takes typed `text` as if it had been said. Raises `CarError` when the voice program is away."""
        if not self._voice.here:
            raise CarError("voice_away", self._car.texts("problem.voice_away"))
        self._open()
        self._change(transcript=text, final=True)
        try:
            self._hear(await self._voice.understand(text))
        except CarError as error:
            self._close()
            raise CarError(error.code, self._problem(error)) from error

    # What the voice program says -----------------------------------------------------------------

    def _connected(self, connected: bool) -> None:
        if connected:
            self._voice.set_up()
            self._voice.teach()
            return
        self._heard = None
        self._describe()

    def _take(self, said: Said) -> None:
        match said:
            case State():
                self._heard = said
                self._describe()
            case Level():
                self.level.set(said.value)
            case Woken():
                self._open()
            case Partial():
                self._change(open=True, transcript=said.text, final=False)
            case Understood() | NotUnderstood():
                self._hear(said)
            case Spoken():
                pass
            case _:
                assert_never(said)

    def _hear(self, said: Understood | NotUnderstood) -> None:
        match said:
            case Understood():
                self._change(open=True, transcript=said.text, final=True, offered=())
                self._carry_out(said.intent, said.slots, 0)
            case NotUnderstood(text=""):
                if not self._dialogue.asking:
                    self._close()
            case NotUnderstood():
                self._change(open=True, transcript=said.text, final=True)
                self._show(Answer(self._car.texts("assistant.not_understood")), keep_cards=True)

    def _describe(self) -> None:
        """State of the voice program, and its problem in the driver's language."""
        heard = self._heard
        if heard is None:
            away = self._car.texts("problem.voice_away")
            self._change(listening="off", engine="", problem=away)
        else:
            problem = self._problem(CarError(heard.problem, heard.message)) if heard.problem else ""
            self._change(listening=heard.listening, engine=heard.engine, problem=problem)
        busy = self.state.value.listening in BUSY
        if not busy:
            self.level.set(0.0)
        self._duck(busy)

    def _language_changed(self) -> None:
        self._voice.teach()
        self._describe()

    def _prompt(self, text: str) -> None:
        self._tasks.start(self._voice.say(text, "guidance"))

    # Doing and answering -------------------------------------------------------------------------

    def _carry_out(self, intent: str, slots: dict[str, Slot], chosen: int) -> None:
        """A new sentence takes the place of one that is still being carried out."""
        self._interrupt()
        if intent == "choose" and not chosen and "number" in slots:
            chosen = int(Slots(slots).number("number") or 0)
        self._work = self._tasks.start(self._answer(intent, Slots(slots)))
        self._change(chosen=chosen)

    async def _answer(self, intent: str, slots: Slots) -> None:
        answer = await self._dialogue.answer(intent, slots)
        self._work = None
        if answer.closes:
            self._close()
            await self._voice.hush()
        else:
            self._show(answer)

    def _show(self, answer: Answer, *, keep_cards: bool = False) -> None:
        cards = self.state.value.cards if keep_cards else answer.cards
        self._change(open=True, answer=answer.text, cards=cards, offered=())
        titles = tuple(card.title for card in answer.cards) if answer.choose is not None else ()
        if answer.text and not answer.silent:
            self._tasks.start(self._voice.say(answer.text, then_listen=answer.asks, choices=titles))

    def _open(self) -> None:
        """Makes room for a new sentence; an open question stays on screen."""
        if self._dialogue.asking:
            self._change(open=True, transcript="", final=False)
            return
        self._change(
            open=True,
            transcript="",
            final=False,
            answer="",
            cards=(),
            chosen=0,
            offered=self._car.texts.words("assistant.examples"),
        )

    def _close(self) -> None:
        self._dialogue.forget()
        self._change(open=False, transcript="", final=False, answer="", cards=(), chosen=0, offered=())

    def _interrupt(self) -> None:
        if self._work is not None:
            self._work.cancel()
            self._work = None

    def _problem(self, error: CarError) -> str:
        if not self._voice.here:
            return self._car.texts("problem.voice_away")
        return self._car.texts.problem(error)

    def _change(self, **fields: Any) -> None:
        """Every change of the overlay starts its time anew; while somebody speaks it does not run."""
        self.state.set(replace(self.state.value, **fields))
        self._rest()
        state = self.state.value
        if state.open and state.listening not in BUSY and self._work is None:
            self._due = self._timers.call_later(CLOSE_SECONDS, self._close)

    def _rest(self) -> None:
        if self._due is not None:
            self._due.cancel()
            self._due = None
