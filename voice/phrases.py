"""The few sentences the voice program itself says or shows; everything else comes from the hmi."""

from typing import Literal

Phrase = Literal[
    "nothing_said",
    "no_microphone",
    "no_loudspeaker",
    "no_speech_model",
    "language_without_model",
    "model_damaged",
]

_PHRASES: dict[str, dict[Phrase, str]] = {
    "en": {
        "nothing_said": "I did not hear anything",
        "no_microphone": "No microphone was found. Touch and spoken answers go on. Looking for it",
        "no_loudspeaker": "No loudspeaker was found. Answers are only shown",
        "no_speech_model": "There is no speech model. Typing works. Get one: python -m voice models fetch",
        "language_without_model": "No speech model for this language. Typing and spoken answers work",
        "model_damaged": "The speech model is damaged. Fetch it again: python -m voice models fetch",
    },
    "es": {
        "nothing_said": "No he oído nada",
        "no_microphone": "No hay micrófono. La pantalla y las respuestas funcionan. Se sigue buscando",
        "no_loudspeaker": "No hay altavoz. Las respuestas solo se muestran",
        "no_speech_model": "No hay modelo de voz. Escribe, o descárgalo: python -m voice models fetch",
        "language_without_model": "No hay modelo de voz para este idioma. Escribir y escuchar funcionan",
        "model_damaged": "El modelo de voz está dañado. Descárgalo de nuevo: python -m voice models fetch",
    },
}


def phrase(name: Phrase, language: str) -> str:
    """The phrase in the language of the tag `language`, in English where it is not translated yet."""
    return _PHRASES.get(language[:2], _PHRASES["en"])[name]
