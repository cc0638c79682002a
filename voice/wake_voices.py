"""Which synthetic voices the wake network is trained with, and which are kept out of it to measure with.

Of every engine but eSpeak NG some voices are kept out, and Piper's is: figures about misses come from them.
"""

from collections.abc import Iterable
from itertools import zip_longest

import numpy as np

from voice.wake_engines import WORDS_PER_MINUTE, Engine, Voice, is_here

ESPEAK_VARIANTS = (*(f"+m{n}" for n in range(1, 8)), *(f"+f{n}" for n in range(1, 6)), "", "")
ESPEAK_VOICES: dict[str, tuple[str, ...]] = {
    "en": ("en-gb", "en-us", "en-gb-scotland", "en-gb-x-rp", "en-gb-x-gbclan", "en-gb-x-gbcwmd", "en-029"),
    "es": ("es", "es-419"),
    "de": ("de",),
    "fr": ("fr-fr",),
    "it": ("it",),
    "cs": ("cs",),
    "pt": ("pt",),
}
FESTIVAL_TRAINED: dict[str, tuple[str, ...]] = {
    "ca": ("upc_ca_ona_hts",),
    "cs": ("czech_dita", "czech_krb", "czech_machac", "czech_ph"),
    "en": ("ked_diphone",),
    "fi": ("hy_fi_mv_diphone", "suo_fi_lj_diphone"),
    "it": ("lp_diphone", "pc_diphone"),
}
MBROLA_TRAINED: dict[str, tuple[str, ...]] = {
    "af": ("af1",),
    "cs": ("cz1",),
    "de": ("de1", "de2", "de3", "de4", "de6", "de7"),
    "en": ("en1", "us1", "us3"),
    "es": ("es1", "es3", "es4", "mx2", "vz1"),
    "et": ("ee1",),
    "fr": ("ca1", "ca2", "fr1", "fr2", "fr3", "fr5", "fr6"),
    "hr": ("cr1",),
    "hu": ("hu1",),
    "id": ("id1",),
    "is": ("ic1",),
    "it": ("it1", "it2", "it3"),
    "la": ("la1",),
    "lt": ("lt1", "lt2"),
    "mi": ("nz1",),
    "ms": ("ma1",),
    "nl": ("nl1", "nl2"),
    "pt": ("br1", "br2", "br3", "pt1"),
    "ro": ("ro1",),
    "sv": ("sw1",),
    "tr": ("tr1",),
}
RHVOICE_TRAINED: dict[str, tuple[str, ...]] = {
    "en": ("bdl", "evgeniy-eng", "slt"),
    "eo": ("spomenka",),
    "ky": ("azamat", "nazgul"),
    "mk": ("kiko", "suze"),
    "pl": ("natan",),
    "ru": (
        *("aleksandr", "aleksandr-hq", "anna", "arina", "artemiy", "elena", "evgeniy-rus"),
        *("irina", "lyubov", "mikhail", "pavel", "victoria", "yuriy"),
    ),
    "sq": ("hana",),
    "tt": ("talgat",),
    "uk": ("marianna", "natalia", "volodymyr"),
}
PICO_TRAINED: dict[str, tuple[str, ...]] = {
    "de": ("de-DE",),
    "en": ("en-US",),
    "fr": ("fr-FR",),
    "it": ("it-IT",),
}
KOKORO_TRAINED: dict[str, tuple[str, ...]] = {
    "en": (
        *("af_alloy", "af_aoede", "af_bella", "af_heart", "af_jessica", "af_kore", "af_nova", "af_river"),
        *("af_sky", "am_adam", "am_echo", "am_fenrir", "am_liam", "am_michael", "am_onyx", "am_puck"),
        *("am_santa", "bf_alice", "bf_emma", "bf_isabella", "bm_daniel", "bm_fable", "bm_george"),
    ),
    "es": ("em_alex", "em_santa"),
    "fr": ("ff_siwis",),
    "hi": ("hf_alpha", "hm_omega", "hm_psi"),
    "it": ("if_sara",),
    "ja": ("jf_gongitsune", "jf_nezumi", "jf_tebukuro", "jm_kumo"),
    "pt": ("pf_dora", "pm_alex", "pm_santa"),
    "zh": ("zf_xiaobei", "zf_xiaoni", "zf_xiaoxiao", "zf_xiaoyi", "zm_yunjian", "zm_yunxia", "zm_yunyang"),
}
TRAINED: dict[Engine, dict[str, tuple[str, ...]]] = {
    "espeak-ng": ESPEAK_VOICES,
    "mbrola": MBROLA_TRAINED,
    "rhvoice": RHVOICE_TRAINED,
    "kokoro": KOKORO_TRAINED,
    "flite": {"en": ("kal16", "slt")},
    "festival": FESTIVAL_TRAINED,
    "pico": PICO_TRAINED,
}
SHARES: dict[Engine, float] = {
    "espeak-ng": 0.25,
    "mbrola": 0.24,
    "rhvoice": 0.17,
    "kokoro": 0.17,
    "flite": 0.05,
    "festival": 0.06,
    "pico": 0.06,
}
"""How often each is heard, as far as it is on the machine."""
BETWEEN_TWO = 0.5
"""How often Kokoro speaks in a style between those of two of its voices."""
HELD_OUT: dict[Engine, dict[str, tuple[str, ...]]] = {
    "flite": {"en": ("awb", "rms")},
    "festival": {"es": ("el_diphone",)},
    "pico": {"en": ("en-GB",), "es": ("es-ES",)},
    "rhvoice": {
        "en": ("alan", "clb"),
        "pl": ("magda",),
        "pt": ("Leticia-F123",),
        "ru": ("tatiana", "vitaliy"),
        "uk": ("anatol",),
    },
    "mbrola": {
        "cs": ("cz2",),
        "de": ("de5",),
        "en": ("us2",),
        "es": ("es2", "mx1"),
        "fr": ("fr4",),
        "it": ("it4",),
        "nl": ("nl3",),
        "pl": ("pl1",),
        "pt": ("br4",),
        "sv": ("sw2",),
        "tr": ("tr2",),
    },
    "kokoro": {
        "en": ("af_nicole", "af_sarah", "am_eric", "bf_lily", "bm_lewis"),
        "es": ("ef_dora",),
        "hi": ("hf_beta",),
        "it": ("im_nicola",),
        "ja": ("jf_alpha",),
        "zh": ("zm_yunxi",),
    },
    "piper": {"en": ("joe",)},
}
MOST_LIKE_PEOPLE: tuple[Engine, ...] = ("kokoro", "piper", "pico", "rhvoice", "flite", "mbrola", "festival")
"""Engines beside eSpeak NG, the most natural first."""
CYRILLIC = frozenset({"ru", "uk", "ky", "tt", "mk"})
"""What voices of these languages say is written in their letters."""


def trained_voice(random: np.random.Generator, language: str | None = None) -> Voice:
    """One of the voices to train with, of `language` (two letters) if there is one."""
    by_engine = {
        engine: names
        for engine, voices in TRAINED.items()
        if (names := _names(engine, voices, language) or _names(engine, voices, None))
    }
    engines = sorted(by_engine)
    shares = np.array([SHARES[engine] for engine in engines])
    engine = engines[int(random.choice(len(engines), p=shares / shares.sum()))]
    spoken, name = by_engine[engine][int(random.integers(len(by_engine[engine])))]
    return _varied(random, engine, spoken, name)


def held_out_voices(stretches: Iterable[float] = (1.0,), speeds: Iterable[float] = (1.0,)) -> list[Voice]:
    """Voices never trained on that can speak on this machine, each with all `stretches` and `speeds`.

    `speeds` are factors on the length of the sounds.
    """
    return [
        Voice(engine, name, language, _speed(engine, speed), stretch=stretch)
        for engine, voices in HELD_OUT.items()
        for language, name in _names(engine, voices, None)
        for stretch in stretches
        for speed in speeds
    ]


def other_voices(language: str) -> list[Voice]:
    """All that speak `language` (two letters) here, beside eSpeak NG; of each engine one in turn."""
    by_engine = [
        [
            Voice(engine, name, language, _speed(engine, 1.0))
            for voices in (TRAINED, HELD_OUT)
            for _spoken, name in _names(engine, {language: voices.get(engine, {}).get(language, ())}, None)
        ]
        for engine in MOST_LIKE_PEOPLE
    ]
    return [voice for voices in zip_longest(*by_engine) for voice in voices if voice is not None]


def _names(engine: Engine, voices: dict[str, tuple[str, ...]], language: str | None) -> list[tuple[str, str]]:
    """Language and name of the `voices` that this machine has."""
    return [
        (spoken, name)
        for spoken, names in voices.items()
        if language in (None, spoken)
        for name in names
        if is_here(engine, name)
    ]


def _speed(engine: Engine, factor: float) -> float:
    """`factor` on the length of the sounds, as `Voice.speed` of `engine`."""
    return WORDS_PER_MINUTE / factor if engine in ("espeak-ng", "mbrola") else factor


def _varied(random: np.random.Generator, engine: Engine, language: str, name: str) -> Voice:
    """The voice at some speed and pitch, with a longer or a shorter throat; of Kokoro perhaps between two."""
    speed = _speed(engine, float(random.uniform(0.72, 1.33)))
    pitch, stretch = int(random.integers(20, 81)), float(random.uniform(0.86, 1.16))
    gap = 0
    if engine == "espeak-ng":
        name, gap = name + str(random.choice(ESPEAK_VARIANTS)), int(random.choice([0, 0, 1, 3]))
    if engine == "kokoro" and random.random() < BETWEEN_TWO:
        name += "+" + str(random.choice([other for names in KOKORO_TRAINED.values() for other in names]))
    return Voice(engine, name, language, speed, pitch, gap, stretch)
