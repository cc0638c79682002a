"""The parts of the benchmark about sound print their figures."""

import json
from pathlib import Path

import pytest

from tests.fakes.sound_card import record_speech
from voice.__main__ import main
from voice.recognisers.moonshine import find_model
from voice.wake_material import is_held_out, split_texts
from voice.wake_phrases import read_texts


def test_memory_is_measured_over_hours_of_sound(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    if find_model() is None:
        pytest.skip("The package moonshine-voice is not installed (requirements/speech-fallback.txt)")
    record_speech(tmp_path / "said.wav", "take me home")
    part = ["bench", "--part", "soak", "--data", str(tmp_path), "--engine", "moonshine", "--hours", "0.02"]
    assert main(part) == 0
    rows = {row["name"]: row["value"] for row in json.loads(capsys.readouterr().out)}
    assert rows["voice.memory"] > 0
    assert rows["voice.memory.growth"] < rows["voice.memory"]


def test_what_trains_does_not_measure(tmp_path: Path) -> None:
    lines = "\n".join(f'key{number} = "This is sentence number {number}, {{name}}"' for number in range(40))
    (tmp_path / "en.toml").write_text(f"[said]\n{lines}\n")
    trained, measured = (split_texts([tmp_path], held_out=held)["en"] for held in (False, True))
    assert len(trained) > 8
    assert len(measured) > 8
    assert sorted(trained + measured) == sorted(read_texts([tmp_path])["en"])
    assert not set(trained) & set(measured)
    assert all(map(is_held_out, measured))
