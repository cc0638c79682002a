"""What the voice program understands and says.

Languages are BCP 47 tags of the seven the car speaks (``en-GB``, ``en-US``, ``es-ES``, ``fr-FR``, ``de-DE``,
``it-IT``, ``cs-CZ``). Audio never crosses this wire, only text and intents.
"""

import hashlib
from pathlib import Path
from typing import Literal

from chassis.messages import Body, Struct

PROTOCOL_VERSION = 2

Listening = Literal["off", "waiting", "listening", "thinking", "speaking"]
Priority = Literal["guidance", "answer", "notice"]
Sensitivity = Literal["low", "normal", "high"]
Expects = Literal["command", "text"]
SlotValue = str | float | int


class Slot(Struct, frozen=True):
    """One filled slot of an intent.

    Attributes:
        value: normalised, e.g. 21.5, ``parking`` or the vocabulary's own spelling of a name.
        text: as it was heard.
    """

    value: SlotValue
    text: str = ""


EDITING_INTENTS = frozenset({"add_words", "replace_words", "delete_words"})
"""They change the text of a message, and take any words at all."""


def recordings_folder(root: Path, driver: str) -> Path:
    """Where below `root` the recordings of the account `driver` are; the disk tells nobody's name.

    The hmi removes it when the driver is erased or removed from the car, whether or not voice runs.
    """
    return root / hashlib.sha256(driver.encode()).hexdigest()[:32]


# Calls -------------------------------------------------------------------------------------------


class GetState(Body, tag="get_state", frozen=True):
    """Asks for `State`."""


class Configure(Body, tag="configure", frozen=True):
    """How to behave from now on; the whole of it each time.

    Attributes:
        wake: whether "Hola Hola" is listened for; push-to-talk works in any case.
        sensitivity: how readily something is taken for "Hola Hola".
        speed: rate of the spoken answers, 0.5 to 2 (1 is the voice's own).
        volume: loudness of the spoken answers, 0 to 1; `guidance_volume` that of the guidance.
        spoken_answers: whether answers are said; without, they are only shown, and listened for as before.
        keep_recordings: whether what is said after the wake phrase or the key is kept in this car.
        drafting: whether a message is being written; without, nothing is understood as a change of its text.
        driver: account of who drives, whose recordings they are; empty for a guest, of whom nothing is kept.
    """

    language: str = "en-GB"
    wake: bool = True
    sensitivity: Sensitivity = "normal"
    speed: float = 1.0
    volume: float = 0.8
    guidance_volume: float = 0.8
    spoken_answers: bool = True
    keep_recordings: bool = False
    drafting: bool = False
    driver: str = ""


class SetVocabulary(Body, tag="set_vocabulary", frozen=True):
    """The names of this car and this driver for one slot list: ``place``, ``street``, ``contact``,
    ``station``, ``favourite``. Replaces the list of that name.

    Attributes:
        weights: how likely each word is to be meant, 0 to 1; 1 for all when empty. Between names that sound
            alike, the likelier one is understood.
    """

    list_name: str
    words: list[str]
    weights: list[float] = []


class Listen(Body, tag="listen", frozen=True):
    """Push-to-talk: listens at once without the wake phrase; stops a spoken answer (barge-in). Refused with
    ``no_microphone`` or ``no_speech_model``."""


class Cancel(Body, tag="cancel", frozen=True):
    """Stops listening, thinking and speaking; back to waiting for the wake phrase."""


class Say(Body, tag="say", frozen=True):
    """Speaks `text`. Answered by `Spoken` when it was said, stopped or dropped.

    Attributes:
        priority: ``guidance`` goes before everything else and is dropped when older than 5 s.
        then_listen: opens the microphone afterwards, for an answer to a question.
        choices: texts of the numbered choices on screen, so that "the second one" or a name picks one.
        expects: ``text`` has the next sentence come back as `Dictated` as it was heard, unless it is a
            command of dictation ("send it", "discard it").
        expects_slots: slot lists of which one may be named alone, in a sentence that is no whole command:
            "the Ateneum" after "Where to?", "and tomorrow" after the weather. It comes back as the intent
            ``fill``. Holds until the next answer is said.
    """

    text: str
    priority: Priority = "answer"
    then_listen: bool = False
    choices: list[str] = []
    expects: Expects = "command"
    expects_slots: list[str] = []


class Understand(Body, tag="understand", frozen=True):
    """Takes typed `text` as if it had been heard; answered by `Understood`, `NotUnderstood` or `Dictated`."""

    text: str


class FindWords(Body, tag="find_words", frozen=True):
    """Asks where in `text` something stands that sounds like `words`; answered by `WordsFound`."""

    text: str
    words: str


class GetRecordings(Body, tag="get_recordings", frozen=True):
    """Asks for the `Recordings` of the driver named by `Configure`."""


class PlayRecording(Body, tag="play_recording", frozen=True):
    """Plays one of the driver's recordings; answered by `Spoken`, ``dropped`` when it is gone."""

    name: str


class DeleteRecordings(Body, tag="delete_recordings", frozen=True):
    """Deletes those `names` of the driver's recordings, all with none given; answered by what is left."""

    names: list[str] = []


class GetEngines(Body, tag="get_engines", frozen=True):
    """Asks for the `Engines`."""


Call = (
    GetState
    | Configure
    | SetVocabulary
    | Listen
    | Cancel
    | Say
    | Understand
    | FindWords
    | GetRecordings
    | PlayRecording
    | DeleteRecordings
    | GetEngines
)

# Answers and events ------------------------------------------------------------------------------


class State(Body, tag="state", frozen=True):
    """Sent to each new connection and on change.

    Attributes:
        engine: what recognises speech now, e.g. ``Vosk small en-gb``; empty if nothing does.
        problem: code of what is wrong (``no_microphone``, ``no_speech_model``, ``model_damaged``,
            ``language_without_model``, ``no_loudspeaker``), empty when all is well; `message` in plain words.
        poor_microphone: the microphone is there but hears less than speech has, as one of 8 kHz does.
    """

    listening: Listening
    language: str
    engine: str = ""
    problem: str = ""
    message: str = ""
    poor_microphone: bool = False


class Level(Body, tag="level", frozen=True):
    """Loudness at the microphone while listening, 0 to 1, about 15 times a second, for the wave on screen."""

    value: float


class Woken(Body, tag="woken", frozen=True):
    """The wake phrase was heard (``by`` is ``phrase``) or the key pressed (``key``)."""

    by: Literal["phrase", "key"]


class Partial(Body, tag="partial", frozen=True):
    """What was heard so far of the sentence being spoken."""

    text: str


class Other(Struct, frozen=True):
    """Another reading of the same sentence."""

    intent: str
    slots: dict[str, Slot]
    score: float


class Understood(Body, tag="understood", frozen=True):
    """An intent to carry out. `score` is 0 to 1; `delay` seconds from end of speech to this event.

    Attributes:
        others: what else it may have meant, likeliest first, for the driver to take by touch.
    """

    intent: str
    slots: dict[str, Slot]
    text: str
    language: str
    score: float = 1.0
    delay: float = 0.0
    others: list[Other] = []


class NotUnderstood(Body, tag="not_understood", frozen=True):
    """Something was said after the wake phrase that is no command; empty `text` when nothing was said."""

    text: str
    language: str


class Dictated(Body, tag="dictated", frozen=True):
    """What was said where `Say.expects` was ``text``, as it was heard. Never to be logged."""

    text: str
    language: str


class WordsFound(Body, tag="words_found", frozen=True):
    """Answer to `FindWords`: the characters [`begin`, `end`) of the text; both 0 when nothing is alike."""

    begin: int = 0
    end: int = 0


class Spoken(Body, tag="spoken", frozen=True):
    """Answer to `Say`; `outcome` tells whether it was heard to its end."""

    outcome: Literal["finished", "interrupted", "dropped", "no_loudspeaker"]


class Recording(Struct, frozen=True):
    """One sentence as it was heard; `at` is ISO 8601 in UTC."""

    name: str
    at: str
    seconds: float


class Recordings(Body, tag="recordings", frozen=True):
    """The driver's recordings, newest first; also an event when one more was kept."""

    recordings: list[Recording]


class Engine(Struct, frozen=True):
    """What recognises a `language` in this car.

    Attributes:
        name: e.g. ``Vosk small de-de``; empty when nothing does.
        problem: code why nothing does, or not the best engine, as in `State`.
    """

    language: str
    name: str = ""
    problem: str = ""


class Engines(Body, tag="engines", frozen=True):
    """The engine of each of the car's languages, as the models on the disk allow."""

    engines: list[Engine]


Said = (
    State
    | Level
    | Woken
    | Partial
    | Understood
    | NotUnderstood
    | Dictated
    | WordsFound
    | Spoken
    | Recordings
    | Engines
)
