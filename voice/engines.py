"""Which engine recognises each of the car's languages, told from the disk without loading anything."""

from chassis.errors import CarError
from voice.models import MODELS, ModelStore
from voice.protocol import Engine
from voice.recognisers.moonshine import NAME as MOONSHINE
from voice.recognisers.moonshine import find_model
from voice.recognisers.whisper_model import NAME as WHISPER
from voice.recognisers.whisper_model import find_halves


def engines(store: ModelStore) -> list[Engine]:
    """What `voice.recognisers.choice.choose` would take, for every language; reads sizes of files only."""
    return [engine(model.language, store) for model in MODELS]


def engine(language: str, store: ModelStore) -> Engine:
    """What recognises `language`, and why it is not the official model where it is not."""
    model, problem = store.chosen(language), ""
    if store.is_installed(model):
        try:
            store.verify(model)
        except CarError as error:
            problem = error.code
        else:
            return Engine(language, model.engine)
    english = language.startswith("en")
    names = [MOONSHINE] if english and find_model() is not None else []
    names += [WHISPER] if find_halves() else []
    if names:
        return Engine(language, " + ".join(names), problem)
    return Engine(language, "", problem or ("no_speech_model" if english else "language_without_model"))
