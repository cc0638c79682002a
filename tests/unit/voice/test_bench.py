"""The benchmark of the voice program."""

import json
from pathlib import Path

import pytest

from tests.fakes.sound_card import record_speech, write_wav
from voice.__main__ import main
from voice.recognisers.moonshine import find_model


def test_it_prints_figures_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    if find_model() is None:
        pytest.skip("The package moonshine-voice is not installed (requirements/speech-fallback.txt)")
    record_speech(tmp_path / "command.wav", "take me home")
    assert main(["bench", "--data", str(tmp_path), "--engine", "moonshine"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert {row["name"] for row in rows} >= {"voice.rtf", "voice.reading.p95", "voice.memory"}
    assert all(row["engine"] == "Moonshine tiny en" and str(tmp_path) in row["command"] for row in rows)


def test_it_measures_what_a_driver_waits(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By the key and after the wake phrase, with everything that listens in the car."""
    if find_model() is None:
        pytest.skip("The package moonshine-voice is not installed (requirements/speech-fallback.txt)")
    (tmp_path / "en").mkdir()
    record_speech(tmp_path / "en" / "command.wav", "turn on the kitchen light")
    assert main(["bench", "--part", "delay", "--data", str(tmp_path), "--engine", "moonshine"]) == 0
    rows = {row["name"]: row for row in json.loads(capsys.readouterr().out)}
    for way in ("keyed", "woken"):
        assert rows[f"voice.latency.en.{way}.cut_off"]["value"] == 0
        assert rows[f"voice.latency.en.{way}.p50"]["value"] > 0


@pytest.mark.parametrize("rate", [8000, 44100])
def test_recordings_of_another_kind_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], rate: int
) -> None:
    """Bad input: 8 kHz."""
    write_wav(tmp_path / "odd.wav", bytes(1000), rate)
    assert main(["bench", "--data", str(tmp_path)]) == 2
    assert "odd.wav" in capsys.readouterr().err


def test_an_empty_folder_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--data", str(tmp_path)]) == 2
    assert "no WAV files" in capsys.readouterr().err
