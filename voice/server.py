"""The voice program: ear, understanding and speech behind one socket."""

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from dataclasses import replace
from pathlib import Path

from chassis.clock import SystemClock
from chassis.errors import BadInput, NotAvailable
from chassis.messages import Body
from chassis.wire import WireServer
from voice import protocol
from voice.command import Listeners, Readings
from voice.devices import SoundDevices
from voice.dialogue import Dialogue, Filler, Reply, fills_nothing, is_sure, of_dictation
from voice.ear import Ear
from voice.echo import EchoCanceller
from voice.engines import engines
from voice.heard import (
    CommandHeard,
    Heard,
    LevelHeard,
    MicrophoneChanged,
    NothingSaid,
    PartialHeard,
    SpeechOverPrompt,
    WakeHeard,
)
from voice.keeping import Keeper
from voice.language import Language
from voice.loudspeaker import Loudspeaker
from voice.microphone import Microphone
from voice.models import ModelStore
from voice.phrases import phrase
from voice.protocol import Understood
from voice.recognisers.choice import Choice, choose
from voice.recognisers.protocol import Hypotheses, Hypothesis, Judge
from voice.recordings import Recordings
from voice.sounds import VOICES
from voice.speech import Speech
from voice.understanding import Interpretation, is_cheaper
from voice.wake import WakeNetwork, WakeSpotter
from voice.wake_check import WakeCheck
from voice.wake_verifier import WakeVerifier
from voice.watchdog import Watchdog

log = logging.getLogger(__name__)

Problem = tuple[str, str]
NONE: Problem = ("", "")
TALKED_OVER_SECONDS = 1.0
"""An answer that begins before its question has ended is listened to from this far back."""


class VoiceServer:
    """Serves `voice.protocol` on the socket `path` with the models of the folder `models`.

    Args:
        recordings: folder for what drivers want kept of what they say; None keeps nothing.
    """

    def __init__(self, path: Path, models: Path, language: str, recordings: Path | None = None) -> None:
        self._wire = WireServer(path, protocol.Call, self._answer, greet=lambda: [self._state()])
        self._store = ModelStore(models)
        self._dialogue = Dialogue(language=language)
        self._languages: dict[str, Language] = {}
        self._names: dict[str, dict[str, float]] = {}
        self._engine = ""
        self._model_problem = self._microphone_problem = self._loudspeaker_problem = ""
        self._microphone_is_poor = False
        self._unused = protocol.EDITING_INTENTS
        self._shown: protocol.State | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._loading = asyncio.Lock()
        devices, echo = SoundDevices(), EchoCanceller()
        self._loudspeaker = Loudspeaker(devices, echo)
        self._speech = Speech(self._loudspeaker, SystemClock(), self._on_speaking)
        self._watchdog = Watchdog()
        folder = Recordings(recordings) if recordings is not None else None
        self._spoken_answers = True
        self._keeper = Keeper(folder, SystemClock(), self._play, self._wire.publish)
        self._talked_over = False
        self._question: protocol.Say | None = None
        self._microphone_there = False
        self._has_recogniser = False
        self._ear = Ear(
            Microphone(devices, echo),
            WakeSpotter(WakeNetwork.load()),
            WakeCheck(WakeVerifier.load()),
            echo,
            self._tell_from_ear,
            self._loudspeaker,
            self._watchdog.beat,
        )

    async def start(self) -> None:
        """Loads the language and opens socket, microphone and speech.

        Raises:
            CarError: ``socket_in_use``, ``unknown_language``, ``no_pronunciation``.
        """
        self._loop = asyncio.get_running_loop()
        await self._wire.make_room()
        await self._use_language(self._dialogue.language)
        await self._wire.start()
        self._speech.start()
        self._ear.start()

    async def stop(self) -> None:
        """Closes everything."""
        await self._speech.stop()
        await asyncio.to_thread(self._ear.stop)
        self._watchdog.stop()
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._wire.stop()

    # Calls ----------------------------------------------------------------------------------------------

    async def _answer(self, call: protocol.Call) -> Body | None:
        match call:
            case protocol.GetState():
                return self._state()
            case protocol.Configure():
                await self._configure(call)
            case protocol.SetVocabulary():
                await self._set_names(call)
            case protocol.Listen():
                self._listen()
            case protocol.Cancel():
                self._cancel()
            case protocol.Say():
                return await self._say(call)
            case protocol.Understand():
                return await self._understand(call.text)
            case protocol.GetRecordings() | protocol.PlayRecording() | protocol.DeleteRecordings():
                return await self._keeper.answer(call)
            case protocol.GetEngines():
                return protocol.Engines(engines=await asyncio.to_thread(engines, self._store))
            case protocol.FindWords():
                return await self._find_words(call)
        return None

    async def _configure(self, call: protocol.Configure) -> None:
        if call.language not in VOICES:
            raise BadInput("unknown_language", f"{call.language} is none of the car's languages")
        self._keeper.configure(call)
        self._unused = frozenset() if call.drafting else protocol.EDITING_INTENTS
        self._spoken_answers = call.spoken_answers
        self._speech.speed = min(2.0, max(0.5, call.speed))
        self._speech.volume = min(1.0, max(0.0, call.volume))
        self._speech.guidance_volume = min(1.0, max(0.0, call.guidance_volume))
        self._ear.be_sensitive(call.sensitivity)
        if call.language != self._dialogue.language or call.language not in self._languages:
            await self._use_language(call.language)
        self._become(replace(self._dialogue, wake=call.wake))
        self._ear_follows()

    async def _set_names(self, call: protocol.SetVocabulary) -> None:
        weights = call.weights or [1.0] * len(call.words)
        if len(weights) != len(call.words):
            raise BadInput("bad_vocabulary", "There must be one weight for each word, or none")
        # A language that is being loaded on its thread reads the names meanwhile.
        async with self._loading:
            names = self._names[call.list_name] = dict(zip(call.words, weights, strict=True))
            for language in list(self._languages.values()):
                await asyncio.to_thread(language.set_names, call.list_name, names)

    def _listen(self) -> None:
        problem, message = self._problem()
        if not self._microphone_there or not self._has_recogniser:
            raise NotAvailable(problem or "no_microphone", message or "Listening has not started yet")
        self._speech.silence()
        self._open_microphone("key")

    def _cancel(self) -> None:
        self._question = None
        self._speech.silence()
        self._become(self._dialogue.cancelled())
        self._ear_follows()

    async def _say(self, call: protocol.Say) -> protocol.Spoken:
        if call.priority != "guidance":
            self._become(
                self._dialogue.asked(
                    call.text, call.choices, call.expects, call.expects_slots, asks=call.then_listen
                )
            )
        self._talked_over = False
        if call.then_listen:
            self._question = call
        shown_only = call.priority == "answer" and not self._spoken_answers
        text = "" if shown_only else call.text
        outcome = await self._speech.say(text, self._dialogue.language, call.priority)
        self._notice_loudspeaker(outcome)
        was_heard = outcome in ("finished", "interrupted", "no_loudspeaker")
        is_open = call is self._question  # neither dismissed nor followed by another
        if is_open and was_heard and self._can_listen() and not self._dialogue.listening:
            self._open_microphone(None, TALKED_OVER_SECONDS if self._talked_over else 0.0)
        return protocol.Spoken(outcome=outcome)

    async def _understand(self, text: str) -> Body:
        hypotheses = (Hypothesis(text),)
        readings = await asyncio.to_thread(self._interpret, hypotheses)
        return self._reply(hypotheses, readings, 0.0)

    async def _find_words(self, call: protocol.FindWords) -> Body:
        language = self._languages.get(self._dialogue.language)
        if language is None:
            return protocol.WordsFound()
        span = await asyncio.to_thread(language.find_words, call.text, call.words)
        return protocol.WordsFound(*span) if span else protocol.WordsFound()

    # What the ear heard ---------------------------------------------------------------------------------

    def _tell_from_ear(self, heard: Heard) -> None:
        self._loop.call_soon_threadsafe(self._take, heard)

    def _take(self, heard: Heard) -> None:
        match heard:
            case MicrophoneChanged():
                self._microphone_there = heard.is_there
                self._microphone_problem = "" if heard.is_there else heard.problem
                self._microphone_is_poor = heard.is_there and heard.problem == "poor_microphone"
                if self._microphone_there:
                    self._loudspeaker_problem = ""  # a sound card came: the next answer tells more
                self._become(replace(self._dialogue.closed(), can_listen=self._can_listen()))
                self._speech.hold(held=False)
            case LevelHeard():
                self._wire.publish(protocol.Level(value=round(heard.value, 3)))
            case WakeHeard():
                self._speech.silence()
                self._note_open("phrase")
            case PartialHeard():
                self._wire.publish(protocol.Partial(text=heard.text))
            case CommandHeard():
                self._close_microphone()
                delay = time.monotonic() - heard.ended
                event = self._reply(heard.hypotheses, heard.readings, delay)
                self._wire.publish(event)
                self._start(self._keeper.heard(heard.pcm), "keep")
            case NothingSaid():
                self._close_microphone()
                self._wire.publish(protocol.NotUnderstood(text="", language=self._dialogue.language))
                self._say_soon(phrase("nothing_said", self._dialogue.language))
            case SpeechOverPrompt():
                self._talked_over = True
                self._speech.silence(but_guidance=True)

    def _reply(
        self, hypotheses: Hypotheses, readings: tuple[Interpretation, ...], delay: float
    ) -> Understood | protocol.NotUnderstood | protocol.Dictated:
        dialogue, reply = self._dialogue.answer(hypotheses, readings, self._choose, delay, self._fill)
        self._become(dialogue)
        self._carry_out(reply)
        return reply.event

    def _carry_out(self, reply: Reply) -> None:
        if reply.silence:
            self._speech.silence()
        if reply.say_again:
            self._say_soon(reply.say_again)

    def _open_microphone(self, by: str | None, back_seconds: float = 0.0) -> None:
        self._ear.listen(back_seconds=back_seconds, dictation=self._dialogue.expects == "text")
        self._note_open(by)

    def _note_open(self, by: str | None) -> None:
        self._speech.hold(held=True)
        if by is not None:
            self._wire.publish(protocol.Woken(by="phrase" if by == "phrase" else "key"))
        self._become(self._dialogue.opened())

    def _close_microphone(self) -> None:
        self._speech.hold(held=False)
        self._become(self._dialogue.closed())
        self._ear_follows()

    def _ear_follows(self) -> None:
        self._speech.hold(held=self._dialogue.listening)
        if not self._dialogue.listening:
            self._ear.wait_for_wake(wake=self._dialogue.wake)

    # State ----------------------------------------------------------------------------------------------

    def _become(self, dialogue: Dialogue) -> None:
        self._dialogue = dialogue
        state = self._state()
        if state != self._shown:
            self._shown = state
            self._wire.publish(state)

    def _state(self) -> protocol.State:
        problem, message = self._problem()
        return protocol.State(
            listening=self._dialogue.phase,
            language=self._dialogue.language,
            engine=self._engine,
            problem=problem,
            message=message,
            poor_microphone=self._microphone_is_poor,
        )

    def _problem(self) -> Problem:
        for code in (self._model_problem, self._microphone_problem, self._loudspeaker_problem):
            if code:
                return code, phrase(code, self._dialogue.language)  # type: ignore[arg-type]
        return NONE

    def _can_listen(self) -> bool:
        return self._microphone_there and self._has_recogniser

    def _on_speaking(self, speaking: bool) -> None:
        self._become(replace(self._dialogue, speaking=speaking))

    def _notice_loudspeaker(self, outcome: str) -> None:
        if outcome in ("no_loudspeaker", "finished", "interrupted"):
            self._loudspeaker_problem = "no_loudspeaker" if outcome == "no_loudspeaker" else ""
            self._become(self._dialogue)

    def _say_soon(self, text: str) -> None:
        async def say() -> None:
            self._notice_loudspeaker(await self._speech.say(text, self._dialogue.language, "answer"))

        self._start(say(), "say")

    async def _play(self, pcm: bytes, rate: int) -> protocol.Spoken:
        return protocol.Spoken(outcome=await self._speech.play(pcm, rate))

    def _start(self, work: Coroutine[None, None, None], name: str) -> None:
        task = asyncio.create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    # Language -------------------------------------------------------------------------------------------

    async def _use_language(self, tag: str) -> None:
        async with self._loading:
            if tag not in self._languages:
                self._languages[tag] = await asyncio.to_thread(self._load_language, tag)
            choice: Choice = await asyncio.to_thread(choose, tag, self._store)
        self._ear.use(self._listeners(choice))
        self._has_recogniser = choice.recogniser is not None
        self._engine = choice.name
        self._model_problem = choice.problem
        if choice.recogniser is None or choice.problem:
            log.warning("%s: %s", tag, phrase(choice.problem, tag))  # type: ignore[arg-type]
        if not self._has_recogniser:
            self._dialogue = self._dialogue.closed()
        self._become(replace(self._dialogue, language=tag, can_listen=self._can_listen()))
        self._ear_follows()

    def _load_language(self, tag: str) -> Language:
        language = Language(tag)
        for list_name, names in self._names.items():
            language.set_names(list_name, names)
        return language

    def _listeners(self, choice: Choice) -> Listeners | None:
        if choice.recogniser is None:
            return None
        return Listeners(
            choice.recogniser,
            choice.second,
            self._interpret,
            is_sure,
            self._needs_second,
            choice.waker,
            self._likelier,
            lambda: self._dialogue.awaits,
        )

    def _needs_second(self, readings: tuple[Interpretation, ...]) -> bool:
        language = self._languages.get(self._dialogue.language)
        return language is None or language.needs_second(readings)

    def _likelier(self, one: Readings, other: Readings, judge: Judge | None) -> bool:
        language = self._languages.get(self._dialogue.language)
        return is_cheaper(other, one) if language is None else language.likelier(one, other, judge)

    def _interpret(self, hypotheses: Hypotheses, judge: Judge | None = None) -> tuple[Interpretation, ...]:
        language = self._languages.get(self._dialogue.language)
        readings = language.read(hypotheses, judge, self._unused) if language else ()
        return of_dictation(readings) if self._dialogue.expects == "text" else readings

    @property
    def _choose(self) -> Callable[..., int | None]:
        language = self._languages.get(self._dialogue.language)
        return language.choose if language else lambda _text, _choices: None

    @property
    def _fill(self) -> Filler:
        language = self._languages.get(self._dialogue.language)
        return language.fill if language else fills_nothing
