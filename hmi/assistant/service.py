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
from hmi.assistant.meaning import Worded, cards, doubtful, in_words, worded
from hmi.assistant.model import AssistantState
from hmi.assistant.vocabulary import follow_names
from hmi.assistant.voice import Voice, spoken_settings
from hmi.peer import Peer
from hmi.tasks import Tasks
from hmi.timers import Timer, Timers
from hmi.topic import Topic, on_change
from voice.protocol import (
    Dictated,
    Engines,
    Level,
    Listening,
    NotUnderstood,
    Other,
    Partial,
    Recordings,
    Said,
    Slot,
    Spoken,
    State,
    Understood,
    Woken,
    WordsFound,
)

CLOSE_SECONDS = 8.0
"""The overlay goes away so long after the last word (DESIGN: auto-advancing content)."""

ASKED_AGAIN = 2
"""So often in a row the driver is listened to again when a question was answered unclearly."""

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
        self._readings: Worded = ()
        self._told_engine = ("", "")
        self._unclear = 0
        self._heard: State | None = None
        self._work: asyncio.Task[None] | None = None
        self._doing = ""
        self._due: Timer | None = None
        self._ends: list[Callable[[], None]] = []

    @property
    def page_requests(self) -> Topic[str]:
        """Names of pages the driver asked for: ``home``, ``navigation``, ``media``, ``vehicle`` ..."""
        return self._car.page_requests

    async def start(self) -> None:
        """Begins to follow the voice program, the settings and the prompts of navigation."""
        navigation, settings = self._car.navigation, self._car.personalisation.state
        self._ends = [
            self._peer.events.subscribe(self._take),
            self._peer.connected.subscribe(self._connected),
            on_change(settings, spoken_settings, self._voice.set_up),
            on_change(self._car.account, lambda account: account.account_id, self._voice.set_up),
            on_change(settings, lambda preferences: preferences.language, self._language_changed),
            navigation.prompts.subscribe(self._prompt),
        ]
        if (consents := self._car.consents) is not None:
            keeps = on_change(consents.state, lambda _all: self._car.keeps_recordings, self._voice.set_up)
            self._ends.append(keeps)
        if (people := self._car.people) is not None:
            watch = on_change(people.guard, lambda watch: (watch.owner, watch.open), self._voice.set_up)
            drafts = on_change(people.messages.drafts, lambda count: count, self._voice.set_up)
            self._ends += (watch, drafts)
        self._ends += follow_names(self._car, self._voice.teach)

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

    async def obey(self) -> None:
        """Returns when the voice program keeps nothing without consent. Raises `CarError` without answer."""
        await self._voice.obey()

    async def press(self) -> None:
        """The voice key: listens, or stops when the open conversation listens or speaks already.

        Into a prompt of navigation, or the rest of an answer that was just dismissed, it listens.
        """
        if self.state.value.open and self.state.value.listening in BUSY:
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

    async def greet(self) -> None:
        """Somebody else drives: of the last driver's conversation only the answer to a switch is left."""
        self._dialogue.forget()
        if self._work is None or self._doing != "switch_user":
            await self.dismiss()

    def tell(self, text: str) -> None:
        """Speaks an urgent notice, after what is being said."""
        self._tasks.start(self._voice.say(text, "notice"))

    async def choose(self, number: int) -> None:
        """A card was touched."""
        await self._voice.hush()
        self._carry_out("choose", {"number": Slot(number)}, number)

    async def reply(self, intent: str) -> None:
        """A key was touched that says ``yes``, ``no``, ``send``, ``discard`` or ``read_back``."""
        await self._voice.hush()
        self._carry_out(intent, {}, 0)

    async def edit(self, text: str) -> None:
        """The dictated text was changed by hand: `text` takes its place."""
        await self._voice.hush()
        self._carry_out("edited", {"text": Slot(text)}, 0)

    async def mean(self, number: int) -> None:
        """Another reading of the last sentence was touched."""
        if not 1 <= number <= len(self._readings):
            return
        await self._voice.hush()
        other, words = self._readings[number - 1]
        self._readings = ()
        self._change(meaning=words, readings=())
        self._carry_out(other.intent, other.slots, 0)

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
        self._voice.forget()
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
            case Understood() | NotUnderstood() | Dictated():
                self._hear(said)
            case Spoken() | WordsFound() | Recordings() | Engines():
                pass
            case _:
                assert_never(said)

    def _hear(self, said: Understood | NotUnderstood | Dictated) -> None:
        if not isinstance(said, NotUnderstood):
            self._unclear = 0
        match said:
            case Understood():
                self._understand(said)
            case Dictated():
                self._change(open=True, transcript=said.text, final=True, offered=())
                self._carry_out("dictated", {"text": Slot(said.text)}, 0)
            case NotUnderstood(text=""):
                if not self._dialogue.asking:
                    self._close()
            case NotUnderstood():
                self._change(open=True, transcript=said.text, final=True)
                self._ask_again()

    def _understand(self, said: Understood) -> None:
        """Shows what was understood and does it; where that is doubtful, asks which reading is meant."""
        texts = self._car.texts
        words = in_words(texts, said.intent, said.slots)
        others = worded(texts, said.others, words)
        asks = words != "" and doubtful(said.score, others)
        self._readings = () if asks else others
        self._change(
            open=True,
            transcript=said.text,
            final=True,
            offered=(),
            meaning="" if asks else words,
            readings=cards(self._readings),
        )
        if asks:
            self._interrupt()
            best = Other(said.intent, said.slots, said.score)
            self._show(self._dialogue.ask_meaning(((best, words), *others)))
        else:
            self._carry_out(said.intent, said.slots, 0)

    def _ask_again(self) -> None:
        """What was not understood in answer to a question is asked for once more, then it is let be."""
        self._unclear += 1
        question, text = self._dialogue.question, self._car.texts("assistant.not_understood")
        if question is None or self._unclear > ASKED_AGAIN:
            self._show(Answer(text), keep_cards=True)
        else:
            self._show(replace(question, text=text))

    def _describe(self) -> None:
        """State of the voice program, and its problem in the driver's language."""
        heard = self._heard
        if heard is None:
            away = self._car.texts("problem.voice_away")
            self._change(listening="off", engine="", doubt="", problem=away)
        else:
            problem = self._problem(CarError(heard.problem, heard.message)) if heard.problem else ""
            doubt = self._car.texts("assistant.poor_microphone") if heard.poor_microphone else ""
            self._change(listening=heard.listening, engine=heard.engine, doubt=doubt, problem=problem)
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
        self._doing = intent
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
        shown = self.state.value.cards if keep_cards else answer.cards
        self._change(
            open=True,
            answer=answer.text,
            asks=answer.shown_question,
            draft=answer.draft,
            cards=shown,
            offered=(),
        )
        if answer.text and not answer.silent:
            self._voice.answer(answer, self._dialogue.slots)

    def _open(self) -> None:
        """Makes room for a new sentence; an open question stays on screen."""
        if self._dialogue.asking:
            self._change(open=True, transcript="", final=False, meaning="", readings=())
            return
        self._change(
            open=True,
            transcript="",
            final=False,
            meaning="",
            readings=(),
            answer="",
            asks="",
            draft=None,
            cards=(),
            chosen=0,
            offered=self._car.texts.words("assistant.examples"),
            engine_note=self._note_engine(),
        )

    def _note_engine(self) -> str:
        """Which engine listens, and through what: said the first time, and again when that has changed."""
        engine, doubt = self.state.value.engine, self.state.value.doubt
        if not engine or (engine, doubt) == self._told_engine:
            return ""
        self._told_engine = engine, doubt
        said = self._car.texts("assistant.engine", engine=engine)
        return f"{said}. {doubt}" if doubt else said

    def _close(self) -> None:
        self._dialogue.forget()
        self.state.set(
            AssistantState(
                listening=self.state.value.listening,
                engine=self.state.value.engine,
                doubt=self.state.value.doubt,
                problem=self.state.value.problem,
            )
        )
        self._rest()

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
