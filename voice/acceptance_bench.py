"""How many recorded commands are understood: intent and every slot right.

``barista`` is Picovoice's benchmark of coffee orders, clean and in noise; ``home`` are commands to a home,
in one folder a language, whose file names are the sentences. ``oov_*``, and all commands of another domain,
must be rejected.
"""

import json
import sys
import wave
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import yaml

from chassis.errors import CarError
from voice.language import Language
from voice.noise import mixed
from voice.protocol import EDITING_INTENTS
from voice.recognisers.choice import Choice
from voice.recognisers.protocol import SAMPLE_RATE_HZ, Hypotheses, Hypothesis, Judge, Recogniser
from voice.sentences import Sentences, parse_sentences
from voice.understanding import Interpretation

RATIOS_DB = (24, 12, 6)
SAMPLE_BYTES = 2
OUT_OF_DOMAIN = "oov_"
TAGS = {"en": "en-GB", "de": "de-DE", "es": "es-ES", "fr": "fr-FR", "it": "it-IT", "cs": "cs-CZ"}


@dataclass(frozen=True)
class Share:
    """How many of the `recordings` were `right`, for the figure `name`; what was not, as lines of text.

    `origin` tells where they come from if no person said them.
    """

    name: str
    right: int
    recordings: int
    wrong: tuple[str, ...]
    origin: str = ""

    @property
    def percent(self) -> float:
        """0 to 100."""
        return 100.0 * self.right / self.recordings


@dataclass(frozen=True)
class _Clip:
    """A recording with what is right for it: intent and slots, or None for a rejection."""

    name: str
    pcm: bytes
    right: tuple[str, dict[str, object]] | None


def bench_sentences(name: str) -> Sentences:
    """The sentence file ``bench_sentences/NAME.yaml``; raises `FileNotFoundError` when there is none."""
    text = files("voice").joinpath("bench_sentences", f"{name}.yaml").read_text(encoding="utf-8")
    return parse_sentences(yaml.safe_load(text))


def read_pcm(path: Path) -> bytes:
    """The samples of a WAV file; raises `CarError` ``bad_recording`` unless 16 kHz, mono, 16 bit."""
    with wave.open(str(path)) as file:
        if (file.getframerate(), file.getnchannels(), file.getsampwidth()) != (
            SAMPLE_RATE_HZ,
            1,
            SAMPLE_BYTES,
        ):
            raise CarError("bad_recording", f"{path.name} is not 16 kHz, mono, 16 bit")
        pcm: bytes = file.readframes(file.getnframes())
    return pcm


def barista(data: Path, choice: Choice) -> Iterator[Share]:
    """The shares of coffee orders in `data` or ``data/barista``, and of other English that is rejected.

    Raises:
        CarError: ``no_recordings``.
    """
    folder = data if (data / "labels.json").exists() else data / "barista"
    if not (folder / "labels.json").exists():
        raise CarError("no_recordings", f"There is no labels.json in {data} or {data / 'barista'}")
    language = Language("en-GB", bench_sentences("barista"))
    clips = list(_orders(folder))
    yield _share("voice.barista.clean", clips, language, choice)
    noise = next(iter(sorted(folder.parent.glob("noise-*.wav"))), None)
    if noise is None:
        print(f"No noise-*.wav in {folder.parent}: only clean recordings", file=sys.stderr)
    else:
        background = read_pcm(noise)
        for ratio in RATIOS_DB:
            noisy = [_Clip(c.name, mixed(c.pcm, background, ratio, c.name), c.right) for c in clips]
            yield _share(f"voice.barista.{ratio}db", noisy, language, choice)
    others = [_Clip(path.stem, read_pcm(path), None) for path in recordings_of_home(folder.parent, "en")]
    if others:
        yield _share("voice.barista.rejected", others, language, choice)
    else:
        print("No home/en beside it: rejection of other speech is not measured", file=sys.stderr)


def home(data: Path, tag: str, choice: Choice) -> Iterator[Share]:
    """The share of the commands in ``data/home/<language>`` or ``data/<language>``; coffee is rejected."""
    name = tag[:2]
    language = Language(tag, bench_sentences(f"home.{name}"))
    yield _share(
        f"voice.home.{name}", list(_spoken(recordings_of_home(data, name), language)), language, choice
    )
    if name == "en" and (orders := sorted((data / "barista").glob("*.wav"))):
        coffee = [_Clip(path.name, read_pcm(path), None) for path in orders]
        yield _share("voice.home.en.rejected", coffee, language, choice)
        yield _share("voice.car.en.rejected", coffee, Language(tag), choice, EDITING_INTENTS)


def home_languages(data: Path) -> list[str]:
    """The tags of the languages there are recordings of."""
    return [tag for name, tag in TAGS.items() if recordings_of_home(data, name)]


def recordings_of_home(data: Path, language: str) -> list[Path]:
    """The recordings in ``data/home/<language>``, ``data/<language>`` or `data` if that is called so."""
    found = sorted((data / "home" / language).glob("*.wav")) or sorted((data / language).glob("*.wav"))
    return found or (sorted(data.glob("*.wav")) if data.name == language else [])


def _orders(folder: Path) -> Iterator[_Clip]:
    labels = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
    for path in sorted(folder.glob("*.wav")):
        label = labels[path.name]
        slots = {name: value.strip() for name, value in label["slots"].items()}
        yield _Clip(path.name, read_pcm(path), (label["intent"], slots))


def _spoken(paths: Iterable[Path], language: Language) -> Iterator[_Clip]:
    for path in paths:
        right = None
        if not path.stem.startswith(OUT_OF_DOMAIN):
            right = _meaning(language.read((Hypothesis(path.stem),)))
            if right is None:
                print(f"The sentence file does not know: {path.stem}", file=sys.stderr)
                right = ("unknown", {})
        yield _Clip(path.name, read_pcm(path), right)


def _meaning(readings: Sequence[Interpretation]) -> tuple[str, dict[str, object]] | None:
    if not readings:
        return None
    return readings[0].intent, {name: slot.value for name, slot in readings[0].slots.items()}


def _share(
    name: str, clips: Sequence[_Clip], language: Language, choice: Choice, without: Collection[str] = ()
) -> Share:
    wrong = []
    for clip in clips:
        understood, heard = meaning_of(clip.pcm, language, choice, without)
        if understood != clip.right:
            wrong.append(f'{name}: {clip.name}: "{heard}" is {understood}, not {clip.right}')
    return Share(name, len(clips) - len(wrong), len(clips), tuple(wrong))


def meaning_of(
    pcm: bytes, language: Language, choice: Choice, without: Collection[str] = ()
) -> tuple[tuple[str, dict[str, object]] | None, str]:
    """What a command means, and how it was heard: as the car does, the second recogniser if in doubt."""
    if choice.recogniser is None:
        return None, ""
    judge = choice.recogniser if isinstance(choice.recogniser, Judge) else None
    heard = _heard(choice.recogniser, pcm)
    readings = language.read(heard, judge, without)
    if choice.second is not None and language.needs_second(readings):
        also = _heard(choice.second, pcm)
        others = language.read(also, judge, without)
        if language.likelier(readings, others, judge):
            readings, heard = others, also
    return _meaning(readings), heard[0].text if heard else ""


def _heard(recogniser: Recogniser, pcm: bytes) -> Hypotheses:
    recogniser.reset()
    recogniser.accept(pcm)
    return recogniser.guess()
