"""A recogniser by the name of its engine, for measurements."""

from chassis.errors import CarError
from voice.models import ModelStore
from voice.recognisers.choice import Choice, by_vosk, by_whisper, choose
from voice.recognisers.moonshine import Moonshine, find_model

ENGINES = ("auto", "vosk", "moonshine", "whisper", "moonshine+whisper")


def by_name(engine: str, language: str, store: ModelStore) -> Choice:
    """What `engine`, one of `ENGINES`, is on this machine; ``auto`` is what the car takes.

    Raises:
        CarError: ``unknown_language``; ``no_speech_model``, ``language_without_model`` when the engine is not
            here or does not know `language`; ``model_damaged``, ``disk_full``.
    """
    match engine:
        case "auto":
            choice = choose(language, store)
            if choice.recogniser is None:
                raise CarError(choice.problem, f"Nothing recognises {language} on this machine")
            return choice
        case "vosk":
            if not store.is_installed(store.chosen(language)):
                raise CarError("no_speech_model", f"The Vosk model for {language} is not installed")
            return by_vosk(language, store)
        case "whisper":
            return Choice(by_whisper(language, store.folder))
        case "moonshine":
            return Choice(_moonshine(language))
        case "moonshine+whisper":
            return Choice(_moonshine(language), by_whisper(language, store.folder))
    raise ValueError(f"{engine} is none of {', '.join(ENGINES)}")


def _moonshine(language: str) -> Moonshine:
    if not language.startswith("en"):
        raise CarError("language_without_model", f"Moonshine recognises English, not {language}")
    model = find_model()
    if model is None:
        raise CarError("no_speech_model", "The package moonshine-voice is not installed")
    return Moonshine(model)
