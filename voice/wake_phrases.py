"""What is said to train and to measure the wake network: the phrase, what sounds like it, and talk."""

import re
import tomllib
from itertools import pairwise
from pathlib import Path

import numpy as np

from voice.wake_engines import Voice
from voice.wake_voices import CYRILLIC

ESPEAK_PHRASES = (
    "Hola Hola",
    "Hola, Hola",
    "Ola ola",
    "[[h'oUla: h'oUla:]]",
    "[[h'@Ul@ h'@Ul@]]",
    "[['oUl@ 'oUl@]]",
    "[['ola 'ola]]",
)
"""eSpeak NG says them by the rules of the voice's language, or by its own letters for sounds."""
FLITE_PHRASES = ("hola hola", "hohla hohla", "ohla ohla", "ola ola")
FESTIVAL_PHRASES = ("hola hola", "ola ola")
PIPER_PHRASES = ("hˈoʊlə hˈoʊlə", "ˈoʊlɑ ˈoʊlɑ")
"""In IPA, which this voice takes."""
TEXT_PHRASES = ("Hola hola", "Hola, hola.", "ola ola", "Ola, ola", "Hola Hola!")
CYRILLIC_PHRASES = ("Ола ола", "Ола, ола.", "Хола, хола", "Хола хола.")

COMMANDS = (
    "take me to the museum",
    "how far can I drive",
    "busca un aparcamiento",
    "set the temperature to twenty",
    "navigate to the station",
    "find a car park near here",
    "wie weit komme ich noch",
    "mets la radio",
)
"""Said behind the phrase in one breath."""

NEAR_MISSES: dict[str, tuple[str, ...]] = {
    "es": (
        "hola",
        "hola amigo",
        "hola, qué tal",
        "hola, buenos días, cómo está usted",
        "hola me llamo Ana",
        "hola, cómo estás",
        "le dije hola a mi vecino",
        "dile hola a la abuela",
        "cola cola",
        "coca cola",
        "bola bola",
        "Lola Lola",
        "Lola, hola",
        "hola Lola",
        "hola Carola",
        "hola, oye",
        "sola, sola",
        "una ola y otra ola más",
        "la hora, la hora",
        "ahora, ahora",
        "hora a hora",
        "mola, mola",
        "caracola",
        "olé olé",
        "a la una, a las dos",
        "hasta ahora, hola y adiós",
        "hola a todos los oyentes",
    ),
    "en": (
        "hello",
        "hola",
        "hola, how are you",
        "hola, how are you doing today",
        "hola, what a day",
        "hola amigos",
        "hello hello",
        "hello, how are you",
        "oh no oh no",
        "holiday home",
        "over and over",
        "cola cola",
        "Coca-Cola",
        "polar solar",
        "hold on hold on",
        "hollow hollow",
        "hollow log",
        "holler at her",
        "granola bowl",
        "a bowl of granola",
        "Lola Lola",
        "oh la la",
        "all along a lonely road",
        "roller coaster",
        "follow, follow",
        "viola solo",
        "Angola",
    ),
    "de": (
        "hallo",
        "hallo hallo",
        "hallo, hallo, hört ihr mich",
        "holla",
        "Cola, Cola",
        "hole Holz",
        "ohne Ola",
    ),
    "fr": ("allô allô", "allô", "oh là là", "holà", "voilà voilà", "cola, cola", "au-delà", "école, école"),
    "it": ("ciao ciao", "ola", "allora, allora", "cola, cola", "sola sola", "ancora, ancora", "Paola, Paola"),
    "cs": ("haló haló", "ahoj ahoj", "hola", "kola, kola", "škola, škola", "okolo, okolo", "Lola, Lola"),
    "pt": ("olá", "olá, tudo bem", "cola, cola", "bola, bola", "agora, agora", "escola, escola"),
}
"""Speech that is nearly the phrase; never the phrase itself."""
HALVES = frozenset({"hola", "ola", "хола", "ола"})
_NEAR_WORDS = """
hola ola hola ola cola bola mola sola lola hello hallo hora ahora ole hole holla hollow holiday ella hoja
hija holo halo hilo hula oro ora pola vola nola tola gola viola paola carola angola granola ebola colla
dolor color solo polo yolo bolo volvo holland follow wallow solar polar molar roller holder older
shoulder boulder whole lot of all over other holy slowly only lonely oh no la alla hala hela huila koala
gala sala tala mama papa dada nana bravo volar hablar llama
"""
_CYRILLIC_WORDS = """
хола ола хола ола кола школа пола вола лола голо алло холод голос около волна слово хором хоры холка
полка долго дома мама папа ура гора нора
"""
NEAR_WORDS, CYRILLIC_WORDS = _NEAR_WORDS.split(), _CYRILLIC_WORDS.split()
"""Two or three of them, but not of `HALVES` side by side, are nearly the phrase."""
FROM_WORDS = 0.75
"""How often a near miss is made of the words above, at random."""

SHORTEST_TALK = 12
_BRACES = re.compile(r"[{<][^}>]*[}>]")

Texts = dict[str, list[str]]
"""Sentences of running talk by language (two letters)."""


def phrases(voice: Voice) -> tuple[str, ...]:
    """How the wake phrase is written for `voice`."""
    match voice.engine:
        case "espeak-ng":
            return ESPEAK_PHRASES
        case "flite":
            return FLITE_PHRASES
        case "piper":
            return PIPER_PHRASES
        case "rhvoice":
            return CYRILLIC_PHRASES if voice.language in CYRILLIC else TEXT_PHRASES
        case "mbrola" | "pico" | "kokoro":
            return TEXT_PHRASES
        case "festival":
            return FLITE_PHRASES if voice.language == "en" else FESTIVAL_PHRASES


def near_miss(random: np.random.Generator, voice: Voice) -> str:
    """What `voice` can say that nearly is the phrase: two or three words of its sounds, or a sentence."""
    cyrillic = voice.language in CYRILLIC
    if not cyrillic and random.random() >= FROM_WORDS:
        language = voice.language if voice.language in NEAR_MISSES else str(random.choice(["en", "es"]))
        return str(random.choice(NEAR_MISSES[language]))
    known = CYRILLIC_WORDS if cyrillic else NEAR_WORDS
    while True:
        words = [str(word) for word in random.choice(known, 3 if random.random() < 0.2 else 2)]
        if random.random() < 0.3:
            words[0] = words[1]
        if not any(one in HALVES and other in HALVES for one, other in pairwise(words)):
            return (", " if random.random() < 0.3 else " ").join(words)


def read_texts(folders: list[Path]) -> Texts:
    """The sentences in files named ``<language>.toml``, to their depth; what is in braces is left out."""
    texts: Texts = {}
    for path in sorted(path for folder in folders for path in folder.glob("*.toml")):
        found = _sentences(tomllib.loads(path.read_text(encoding="utf-8")))
        texts.setdefault(path.stem[:2], []).extend(found)
    return texts


def _sentences(table: object) -> list[str]:
    if isinstance(table, dict):
        return [text for value in table.values() for text in _sentences(value)]
    if isinstance(table, list):
        return [text for value in table for text in _sentences(value)]
    if isinstance(table, str):
        text = _BRACES.sub(" ", table).replace("\n", " ").strip()
        return [text] if len(text) >= SHORTEST_TALK else []
    return []
