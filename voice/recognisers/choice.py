"""Which engine recognises a language on this machine."""

import logging
from dataclasses import dataclass
from pathlib import Path

from chassis.errors import CarError, NotAvailable
from voice.models import ModelStore
from voice.recognisers.deferred import Deferred
from voice.recognisers.moonshine import Moonshine, find_model
from voice.recognisers.protocol import Recogniser
from voice.recognisers.whisper_model import NAME as WHISPER
from voice.recognisers.whisper_model import WhisperModel, find_halves
from voice.sentences import read_sentences

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Choice:
    """What recognises a language.

    Attributes:
        recogniser: the fast one; None when nothing recognises the language.
        second: the better one, to be asked when what the first heard is no clear command.
        problem: code of the reason why there is none, or not the best one; empty when all is well.
        waker: has a say in the wake phrase; None where the first one has.
    """

    recogniser: Recogniser | None
    second: Recogniser | None = None
    problem: str = ""
    waker: Recogniser | None = None

    @property
    def name(self) -> str:
        """What the driver sees, e.g. ``Moonshine tiny en + Whisper base``; empty when there is none."""
        both = (self.recogniser, self.second)
        return " + ".join(dict.fromkeys(one.name for one in both if one is not None))


def choose(language: str, store: ModelStore) -> Choice:
    """Loads the official Vosk model of `language` if it is sound; else what the package registry offers.

    That is Moonshine with Whisper behind it for English, Whisper for the other languages. Takes a few
    seconds; call it on a thread.

    Raises:
        CarError: ``unknown_language``.
    """
    problem = ""
    if store.is_installed(store.chosen(language)):
        try:
            return by_vosk(language, store)
        except CarError as error:
            log.warning("%s", error.message)
            problem = error.code
    moonshine = find_model() if language.startswith("en") else None
    if moonshine is not None:
        try:
            return Choice(Moonshine(moonshine), whisper_later(language, store.folder), problem)
        except CarError as error:
            log.warning("%s", error.message)
            problem = error.code
    try:
        return Choice(by_whisper(language, store.folder), None, problem, _waker())
    except NotAvailable as error:
        log.info("%s", error.message)
    except CarError as error:
        log.warning("%s", error.message)
        problem = "model_damaged" if error.code == "model_damaged" else problem
    return Choice(None, None, problem or _nothing_for(language))


def by_vosk(language: str, store: ModelStore) -> Choice:
    """The official Vosk model, with one held to the sentences of `language` behind it.

    Raises:
        CarError: ``unknown_language``, ``model_damaged``, also when it is not there.
    """
    from voice.recognisers.vosk import Vosk  # loads a library of 25 MB
    from voice.recognisers.vosk_grammar import VoskGrammar, phrases_of

    model = store.chosen(language)
    store.verify(model)
    vosk = Vosk(store.path(model), model.engine)
    try:
        phrases = phrases_of(read_sentences(language[:2]), {})
    except FileNotFoundError:
        return Choice(vosk)
    return Choice(vosk, VoskGrammar(vosk, phrases))


def by_whisper(language: str, models: Path) -> Recogniser:
    """Whisper base.

    Raises:
        NotAvailable: ``no_speech_model``, its packages are not installed.
        CarError: ``model_damaged``, ``disk_full``.
    """
    folder = WhisperModel(models, find_halves()).prepare()
    from voice.recognisers.whisper import Whisper

    return Whisper(folder, language)


def _waker() -> Recogniser | None:
    """Moonshine, where it is installed: it tells how likely the wake phrase is in any language."""
    folder = find_model()
    try:
        return Moonshine(folder) if folder is not None else None
    except CarError as error:
        log.warning("%s", error.message)
        return None


def whisper_later(language: str, models: Path) -> Deferred | None:
    """Whisper base as soon as it is loaded: in 2 s, in 4 s the first time. None without its packages."""
    return Deferred(WHISPER, lambda: by_whisper(language, models)) if find_halves() else None


def _nothing_for(language: str) -> str:
    return "no_speech_model" if language.startswith("en") else "language_without_model"
