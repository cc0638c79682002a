"""The benchmark of understanding: its sentence files, misheard orders, and two recordings."""

import json
from pathlib import Path

import pytest

from voice.__main__ import main
from voice.acceptance_bench import TAGS, bench_sentences
from voice.language import Language
from voice.recognisers.moonshine import find_model
from voice.recognisers.protocol import Hypothesis

RECORDINGS = Path(__file__).parents[4] / "shared" / "data" / "speech"

ORDERS = [
    ("I'd like a dark rose devil-shot ice coffee", {"roast": "dark roast", "numberOfShots": "double shot"}),
    ("Brew a 12 ounce drip coffee with soy milk", {"size": "twelve ounce", "milkAmount": "soy milk"}),
    ("Gimme a medium mocha with home milk and sweet inner", {"milkAmount": "whole milk", "size": "medium"}),
    ("Can I get a single shot cup a chino with lots of brown sugar", {"sugarAmount": "lots of brown sugar"}),
]
NO_ORDERS = [
    "turn on the lights in the kitchen",
    "set a timer for ten minutes",
    "the coffee in this town is terrible, my brother said",
    "we have to be at the airport at eight",
    "take me to the Ateneum",
    "",
    "you",
]
HOME = {
    "de": ("stelle einen Timer auf zehn Minuten", "start_timer"),
    "es": ("pon un temporizador de diez minutos", "start_timer"),
    "fr": ("éteins la lumière du salon", "turn_lights"),
    "it": ("spegni le luci in cucina", "turn_lights"),
    "cs": ("zhasni světlo v ložnici", "turn_light"),
}


@pytest.fixture(scope="module")
def barista() -> Language:
    return Language("en-GB", bench_sentences("barista"))


@pytest.mark.parametrize(("text", "slots"), ORDERS)
def test_a_misheard_order_is_understood(barista: Language, text: str, slots: dict[str, str]) -> None:
    best = barista.read((Hypothesis(text),))[0]
    assert {name: best.slots[name].value for name in slots} == slots


@pytest.mark.parametrize("text", NO_ORDERS)
def test_other_speech_is_no_order(barista: Language, text: str) -> None:
    """VOI-8."""
    assert barista.read((Hypothesis(text),)) == ()


@pytest.mark.parametrize("name", [name for name in TAGS if name != "en"])
def test_a_home_is_spoken_to_in_each_language(name: str) -> None:
    text, intent = HOME[name]
    assert Language(TAGS[name], bench_sentences(f"home.{name}")).read((Hypothesis(text),))[0].intent == intent


def test_a_number_beside_others_stays_itself() -> None:
    language = Language("en-GB", bench_sentences("home.en"))
    best = language.read((Hypothesis("set a timer for 5 and a half minutes"),))[0]
    assert {name: slot.value for name, slot in best.slots.items()} == {"minutes": 5.5}


def test_recordings_become_shares(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    if find_model() is None:
        pytest.skip("The package moonshine-voice is not installed (requirements/speech-fallback.txt)")
    if not RECORDINGS.is_dir():
        pytest.skip(f"The recordings are not in {RECORDINGS}")
    folder = tmp_path / "home" / "en"
    folder.mkdir(parents=True)
    source = RECORDINGS / "home" / "en" / "turn on the lights.wav"
    (folder / source.name).write_bytes(source.read_bytes())
    (folder / "oov_one.wav").write_bytes((RECORDINGS / "home" / "es" / "oov_1.wav").read_bytes())
    arguments = [
        "--data",
        str(tmp_path),
        "--part",
        "home",
        "--engine",
        "moonshine",
        "--models",
        str(tmp_path),
    ]
    assert main(["bench", *arguments]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["name"], row["value"], row["recordings"]) == ("voice.home.en", 100.0, 2)
    assert row["engine"] == "Moonshine tiny en"


@pytest.mark.parametrize("part", ["barista", "home"])
def test_missing_recordings_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str], part: str) -> None:
    assert main(["bench", "--data", str(tmp_path), "--part", part]) == 2
    assert str(tmp_path) in capsys.readouterr().err
