"""Words as sounds: how a text is pronounced and how alike two pronunciations are.

Pronunciations come from eSpeak NG (`espeak_TextToPhonemes`, IPA). Costs are articulatory: swapping two sounds
made at the same place in the same manner costs less than swapping a vowel for a stop.
"""

import ctypes
import ctypes.util
import re
import threading
import unicodedata
from collections.abc import Iterable, Sequence
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from chassis.errors import CarError

Phonemes = tuple[int, ...]
"""A pronunciation: numbers of sounds in one `Alphabet`."""

VOICES = {
    "en-GB": "gmw/en",
    "en-US": "gmw/en-US",
    "es-ES": "roa/es",
    "fr-FR": "roa/fr",
    "de-DE": "gmw/de",
    "it-IT": "roa/it",
    "cs-CZ": "zlw/cs",
}
SEPARATOR = "_"
AUDIO_OUTPUT_SYNCHRONOUS = 2
DO_NOT_EXIT = 1 << 15
CHARACTERS_UTF8 = 1
IPA_WITH_SEPARATOR = 0x02 | (ord(SEPARATOR) << 8)
STRESS_AND_LENGTH = re.compile("[ˈˌːˑ̩̯̃ʲ͡()0-9-]|\u200d")
LANGUAGE_SWITCH = re.compile(r"\([a-z-]+\)")

WEAK_SOUNDS = frozenset("əhtdɦɾʔᵻ")
WEAK_GAP_COST = 0.35
GAP_COST = 0.65

MANNERS = {
    "stop": "p:lips b:lips t:ridge d:ridge k:back ɡ:back c:palate ɟ:palate ʔ:throat ɾ:ridge",
    "fricative": "f:lips v:lips θ:teeth ð:teeth s:ridge z:ridge ʃ:palate ʒ:palate ç:palate ʝ:palate "
    "x:back ɣ:back h:throat ɦ:throat χ:back ʁ:back β:lips ɸ:lips",
    "affricate": "tʃ:palate dʒ:palate ts:ridge dz:ridge pf:lips",
    "nasal": "m:lips n:ridge ɲ:palate ŋ:back ɱ:lips",
    "liquid": "l:ridge ɫ:ridge ʎ:palate r:ridge ɹ:ridge ɻ:ridge r̝:ridge",
    "glide": "j:palate w:lips ɥ:palate ʋ:lips",
}
VOICELESS = frozenset("ptkcʔfθsʃçxhχɸ") | {"tʃ", "ts", "pf"}
PLACES = ("lips", "teeth", "ridge", "palate", "back", "throat")
VOWELS = {
    "i": (0, 0), "ɪ": (0.5, 0.3), "y": (0, 0.2), "ʏ": (0.5, 0.4), "e": (1, 0), "ø": (1, 0.2), "ɛ": (2, 0.1),
    "œ": (2, 0.3), "æ": (2.6, 0.2), "a": (3, 0.6), "ɐ": (2.5, 1), "ə": (1.5, 1), "ɚ": (1.5, 1),
    "ᵻ": (0.7, 0.7),
    "ɜ": (1.7, 1), "ɝ": (1.7, 1), "ɨ": (0, 1), "ʉ": (0, 1.2), "u": (0, 2), "ʊ": (0.5, 1.7), "o": (1, 2),
    "ɔ": (2, 2), "ɒ": (2.8, 2), "ɑ": (3, 1.8), "ʌ": (2, 1.5), "ɯ": (0, 1.8), "ɤ": (1, 1.8),
}  # fmt: skip
"""Height (0 close to 3 open) and backness (0 front to 2 back) of the vowels."""


class Alphabet:
    """The sounds met so far, numbered, with the cost of hearing one for the other.

    Attributes:
        swap: shape (n, n), cost of replacing one sound by another, 0 (the same) to 1.
        gap: shape (n,), cost of leaving a sound out or putting it in.
    """

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._sounds: list[str] = []
        self._adding = threading.Lock()
        self.swap: NDArray[np.float32] = np.zeros((0, 0), np.float32)
        self.gap: NDArray[np.float32] = np.zeros(0, np.float32)

    def number(self, sound: str) -> int:
        """The number of the IPA symbol `sound`; a new one is added."""
        known = self._numbers.get(sound)
        if known is None:
            with self._adding:
                if sound not in self._numbers:
                    self._add(sound)
                known = self._numbers[sound]
        return known

    def is_vowel(self, sound: int) -> bool:
        """Whether the sound of this number is a vowel or begins with one."""
        return self._sounds[sound][0] in VOWELS

    def spell(self, phonemes: Iterable[int]) -> str:
        """IPA text of `phonemes`, for logs and tests."""
        return " ".join(self._sounds[number] for number in phonemes)

    def cost(self, heard: Phonemes, meant: Phonemes) -> float:
        """Least cost of turning `heard` into `meant` (weighted edit distance, Wagner and Fischer 1974)."""
        gap, swap = self.gap, self.swap
        row = [0.0]
        for sound in meant:
            row.append(row[-1] + float(gap[sound]))
        for sound in heard:
            insertion, costs = float(gap[sound]), swap[sound].tolist()
            fresh = [row[0] + insertion]
            for column, other in enumerate(meant):
                fresh.append(
                    min(
                        row[column] + costs[other],
                        row[column + 1] + insertion,
                        fresh[column] + float(gap[other]),
                    )
                )
            row = fresh
        return row[-1]

    def _add(self, sound: str) -> None:
        count = len(self._sounds)
        self._sounds.append(sound)
        swap = np.zeros((count + 1, count + 1), np.float32)
        swap[:count, :count] = self.swap
        for number, other in enumerate(self._sounds):
            swap[count, number] = swap[number, count] = swap_cost(sound, other)
        self.swap = swap
        self.gap = np.append(self.gap, np.float32(WEAK_GAP_COST if sound in WEAK_SOUNDS else GAP_COST))
        self._numbers[sound] = count


def swap_cost(first: str, second: str) -> float:
    """Cost, 0 to 1, of hearing the IPA sound `first` for `second`."""
    if first == second:
        return 0.0
    if first[0] in VOWELS and second[0] in VOWELS:
        return _vowel_cost(first, second)
    if first in _CONSONANTS and second in _CONSONANTS:
        return _consonant_cost(first, second)
    if {first[0], second[0]} in ({"j", "i"}, {"j", "ɪ"}, {"w", "u"}, {"w", "ʊ"}, {"l", "ʊ"}, {"ɫ", "ʊ"}):
        return 0.5
    return 1.0


def _vowel_cost(first: str, second: str) -> float:
    def place(sound: str, index: int) -> tuple[float, float]:
        return VOWELS.get(sound[index], (1.5, 1.0))

    start = sum(abs(a - b) for a, b in zip(place(first, 0), place(second, 0), strict=True))
    end = sum(abs(a - b) for a, b in zip(place(first, -1), place(second, -1), strict=True))
    return min(0.5, 0.2 + 0.06 * (start + end))


def _consonant_cost(first: str, second: str) -> float:
    manner, place = _CONSONANTS[first]
    other_manner, other_place = _CONSONANTS[second]
    same_voicing = (first in VOICELESS) == (second in VOICELESS)
    apart = abs(PLACES.index(place) - PLACES.index(other_place))
    if manner == other_manner:
        return 0.4 if apart == 0 or (same_voicing and apart <= 1) or manner == "nasal" else 0.7
    if apart == 0 and {manner, other_manner} <= {"stop", "fricative", "affricate"}:
        return 0.5 if same_voicing else 0.7
    return 0.7 if apart == 0 else 1.0


_CONSONANTS = {
    name: (manner, place)
    for manner, members in MANNERS.items()
    for name, place in (member.split(":") for member in members.split())
}


class Pronouncer:
    """Says how words of one language sound, by eSpeak NG's rules; remembers what it was asked.

    Args:
        language: one of the seven tags of `VOICES`.

    Raises:
        CarError: ``no_pronunciation`` when eSpeak NG is not installed.
    """

    _engine: ClassVar[ctypes.CDLL | None] = None
    _lock: ClassVar[threading.Lock] = threading.Lock()
    _voice_in_use: ClassVar[bytes] = b""

    def __init__(self, language: str, alphabet: Alphabet) -> None:
        self._voice = VOICES[language].encode()
        self.alphabet = alphabet
        self._known: dict[str, Phonemes] = {}
        self._start()

    def word(self, word: str) -> Phonemes:
        """The sounds of one `word`; empty when it has none (an emoji)."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = self._ask(word)
        return known

    def phrase(self, text: str) -> Phonemes:
        """The sounds of all words of `text`, one after the other."""
        return tuple(sound for word in split_words(text) for sound in self.word(word))

    def _start(self) -> ctypes.CDLL:
        """eSpeak NG can be started once in a process only."""
        with self._lock:
            if Pronouncer._engine is None:
                Pronouncer._engine = _start_espeak()
            return Pronouncer._engine

    def _ask(self, word: str) -> Phonemes:
        engine = self._start()
        with self._lock:
            if Pronouncer._voice_in_use != self._voice:  # changing it takes longer than a word
                if engine.espeak_SetVoiceByName(self._voice) != 0:
                    raise CarError("no_pronunciation", f"eSpeak NG has no voice {self._voice.decode()}")
                Pronouncer._voice_in_use = self._voice
            text = ctypes.c_char_p(word.encode())
            heard = engine.espeak_TextToPhonemes(ctypes.byref(text), CHARACTERS_UTF8, IPA_WITH_SEPARATOR)
        spelled = LANGUAGE_SWITCH.sub("", (heard or b"").decode(errors="replace"))
        sounds = (STRESS_AND_LENGTH.sub("", sound) for sound in re.split(f"[{SEPARATOR}\\s]+", spelled))
        return tuple(self.alphabet.number(sound) for sound in sounds if sound)


def split_words(text: str) -> list[str]:
    """Lower-case words of `text`, composed (NFC), without punctuation but apostrophes inside words."""
    plain = unicodedata.normalize("NFC", text).lower().replace("’", "'")
    return [word.strip("'") for word in re.findall(r"[\w']+", plain) if word.strip("'_")]


def joined(parts: Sequence[Phonemes]) -> Phonemes:
    """One pronunciation of several, in order."""
    return tuple(sound for part in parts for sound in part)


def _start_espeak() -> ctypes.CDLL:
    name = ctypes.util.find_library("espeak-ng") or "libespeak-ng.so.1"
    try:
        engine = ctypes.CDLL(name)
    except OSError as error:
        raise CarError(
            "no_pronunciation", "Speech needs eSpeak NG, which is not installed (apt install espeak-ng)"
        ) from error
    if engine.espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, None, DO_NOT_EXIT) < 0:
        raise CarError("no_pronunciation", "eSpeak NG did not start. Its voice data may be missing")
    engine.espeak_TextToPhonemes.restype = ctypes.c_char_p
    engine.espeak_TextToPhonemes.argtypes = [ctypes.POINTER(ctypes.c_char_p), ctypes.c_int, ctypes.c_int]
    return engine
