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
    "fr": {
        "nothing_said": "Je n'ai rien entendu",
        "no_microphone": "Aucun micro trouvé. L'écran et les réponses fonctionnent. Recherche en cours",
        "no_loudspeaker": "Aucun haut-parleur trouvé. Les réponses s'affichent seulement",
        "no_speech_model": "Pas de modèle vocal. Écris, ou télécharge-le : python -m voice models fetch",
        "language_without_model": "Pas de modèle vocal pour cette langue. Écrire et écouter fonctionnent",
        "model_damaged": "Le modèle vocal est abîmé. Télécharge-le encore : python -m voice models fetch",
    },
    "de": {
        "nothing_said": "Ich habe nichts gehört",
        "no_microphone": "Kein Mikrofon gefunden. Bildschirm und Ansagen gehen weiter. Es wird gesucht",
        "no_loudspeaker": "Kein Lautsprecher gefunden. Antworten werden nur angezeigt",
        "no_speech_model": "Kein Sprachmodell da. Tippen geht. Hol eins: python -m voice models fetch",
        "language_without_model": "Kein Sprachmodell für diese Sprache. Tippen und Ansagen gehen",
        "model_damaged": "Das Sprachmodell ist beschädigt. Lade es neu: python -m voice models fetch",
    },
    "it": {
        "nothing_said": "Non ho sentito niente",
        "no_microphone": "Nessun microfono trovato. Schermo e risposte funzionano. Lo sto cercando",
        "no_loudspeaker": "Nessun altoparlante trovato. Le risposte vengono solo mostrate",
        "no_speech_model": "Manca il modello vocale. Scrivi, oppure scaricalo: python -m voice models fetch",
        "language_without_model": "Nessun modello vocale per questa lingua. Scrivere e ascoltare funzionano",
        "model_damaged": "Il modello vocale è danneggiato. Scaricalo di nuovo: python -m voice models fetch",
    },
    "cs": {
        "nothing_said": "Nic jsem neslyšel",
        "no_microphone": "Mikrofon nenalezen. Obrazovka a mluvené odpovědi fungují dál. Hledá se",
        "no_loudspeaker": "Reproduktor nenalezen. Odpovědi se jen zobrazují",
        "no_speech_model": "Chybí hlasový model. Psát můžeš. Stáhneš ho takto: python -m voice models fetch",
        "language_without_model": "Pro tento jazyk není hlasový model. Psaní a mluvené odpovědi fungují",
        "model_damaged": "Hlasový model je poškozený. Stáhni ho znovu: python -m voice models fetch",
    },
}


def phrase(name: Phrase, language: str) -> str:
    """The phrase in the language of the tag `language`, one of the seven."""
    return _PHRASES[language[:2]][name]
