"""Which engine recognises a language on this machine."""

import logging
from dataclasses import dataclass

from chassis.errors import CarError
from voice.models import ModelStore
from voice.recognisers.moonshine import Moonshine, find_model
from voice.recognisers.protocol import Recogniser

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Choice:
    """The recogniser of a language, or the code of the `problem` why there is none, or not the best one."""

    recogniser: Recogniser | None
    problem: str = ""


def choose(language: str, store: ModelStore) -> Choice:
    """Loads the official Vosk model of `language` if it is sound, else Moonshine for English.

    Takes up to a second or two; call it on a thread.
    """
    model = store.chosen(language)
    problem = ""
    if store.is_installed(model):
        try:
            store.verify(model)
            from voice.recognisers.vosk import Vosk  # loads a library of 25 MB

            return Choice(Vosk(store.path(model), model.engine))
        except CarError as error:
            log.warning("%s", error.message)
            problem = error.code
    moonshine = find_model()
    if language.startswith("en") and moonshine is not None:
        log.info("The Vosk model for %s is not there: Moonshine recognises English instead", language)
        return Choice(Moonshine(moonshine), problem)
    return Choice(
        None, problem or ("no_speech_model" if language.startswith("en") else "language_without_model")
    )
