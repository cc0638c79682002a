"""The real Whisper engine on a few short recordings, and the model that is joined from two packages."""

import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest

from chassis.errors import CarError, NotAvailable
from tests.fakes.sound_card import speak_to_file
from tests.missing import missing
from tests.unit.voice.test_wake import samples
from voice.recognisers import whisper_model
from voice.recognisers.protocol import Judge
from voice.recognisers.whisper import Whisper
from voice.recognisers.whisper_features import log_mel
from voice.recognisers.whisper_model import MODEL, PACKAGES, WhisperModel, find_halves
from voice.recognisers.whisper_spelling import WhisperSpelling, as_text

NO_HALVES = "Missing here: ctranslate2 and the packages of Whisper base. `make test` installs them"


@pytest.fixture(scope="module")
def joined(tmp_path_factory: pytest.TempPathFactory) -> Path:
    halves = find_halves()
    if not halves:
        missing(NO_HALVES)
    return WhisperModel(tmp_path_factory.mktemp("models"), halves).prepare()


@pytest.fixture(scope="module")
def spanish(joined: Path) -> Iterator[Whisper]:
    whisper = Whisper(joined, "es-ES")
    yield whisper
    whisper.close()


def test_it_writes_down_spanish_with_partial_texts(spanish: Whisper, tmp_path: Path) -> None:
    """VOI-2, VOI-3."""
    pcm = samples(speak_to_file(tmp_path / "a.wav", "enciende la radio", "es")).tobytes()
    partial = [
        text for start in range(0, len(pcm), 6400) if (text := spanish.accept(pcm[start : start + 6400]))
    ]
    heard = spanish.finish()
    assert partial
    assert "radio" in heard[0].text.casefold()
    assert len(heard) > 1
    assert [one.score for one in heard] == sorted((one.score for one in heard), reverse=True)
    assert spanish.finish() == ()


def test_silence_and_noise_are_no_words(spanish: Whisper) -> None:
    """Bad input: silence."""
    spanish.accept(bytes(2 * 32_000))
    assert spanish.finish() == ()
    noise = np.random.default_rng(1).normal(scale=300, size=32_000).astype(np.int16)
    spanish.accept(noise.tobytes())
    assert spanish.finish() == ()


def test_it_knows_which_of_several_sentences_was_said(spanish: Whisper, tmp_path: Path) -> None:
    """VOI-2: also from much shorter ones, and texts nobody can say."""
    assert isinstance(spanish, Judge)
    spanish.reset()
    assert spanish.likelihoods(["sí"]) == [-np.inf]
    said = speak_to_file(tmp_path / "a.wav", "enciende la radio", "es", speed=130)
    spanish.accept(samples(said).tobytes())
    best, *others = spanish.likelihoods(["enciende la radio", "enciende la luz", "sí", "no", "€ 🙂", ""])
    assert best > max(others)
    assert np.isfinite(others).all()
    assert spanish.likelihoods([]) == []
    spanish.reset()
    usual, name = spanish.expectations(["enciende la radio", "enciende la Kiseleffin"])
    assert usual > name


def test_texts_are_spelled_as_whisper_spells_them(joined: Path) -> None:
    """As the library of its makers does."""
    vocabulary = (joined / "vocabulary.txt").read_text("utf-8").splitlines()
    spelling = WhisperSpelling(vocabulary)
    assert spelling.tokens("Turn on the lights.") == [7956, 322, 264, 5811, 13]
    assert spelling.mark("<|es|>") == 50262
    text = "Schalte die Lampe an. C'est l'été à 22,5 °C! don't Příště 🙂"
    assert as_text(vocabulary[token] for token in spelling.tokens(text)) == text


def test_what_is_longer_than_whisper_hears_at_once_is_read_piece_by_piece(
    spanish: Whisper, tmp_path: Path
) -> None:
    """VOI-6: a dictation may be long."""
    sentence = samples(speak_to_file(tmp_path / "a.wav", "enciende la radio", "es", speed=130))
    end = samples(speak_to_file(tmp_path / "b.wav", "baja el volumen", "es", speed=130))
    long = np.concatenate([sentence, np.zeros(26 * 16_000, np.int16), end])
    (heard,) = spanish.read(long.astype(np.float32) / 32768, quickly=False)
    assert "volumen" in heard.text


def test_the_frames_are_as_whisper_takes_them() -> None:
    frames = log_mel(np.sin(np.arange(16_000) * 2 * np.pi * 1000 / 16_000).astype(np.float32))
    assert frames.shape == (1, 80, 100)
    assert frames.max() - frames.min() <= 2.0
    assert 20 <= int(frames[0].mean(axis=1).argmax()) <= 30


def test_a_folder_without_a_model_is_damaged(tmp_path: Path) -> None:
    if not find_halves():
        missing(NO_HALVES)
    (tmp_path / MODEL).write_bytes(b"no model")
    with pytest.raises(CarError) as caught:
        Whisper(tmp_path, "es-ES")
    assert caught.value.code == "model_damaged"


# Joining ------------------------------------------------------------------------------------------------


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WhisperModel:
    """Halves of 9 bytes, with sums that fit."""
    halves = (tmp_path / "one", tmp_path / "two")
    for half, content in zip(halves, (b"first", b"last"), strict=True):
        half.mkdir()
        (half / f"{MODEL}.part{1 + halves.index(half)}").write_bytes(content)
    (halves[0] / "config.json").write_bytes(b"{}")
    sums = {MODEL: sha256(b"firstlast").hexdigest(), "config.json": sha256(b"{}").hexdigest()}
    monkeypatch.setattr(whisper_model, "SUMS", sums)
    return WhisperModel(tmp_path / "models", halves)


def test_the_halves_are_joined_once(small: WhisperModel) -> None:
    model = small.prepare() / MODEL
    assert model.read_bytes() == b"firstlast"
    before = model.stat()
    small.prepare()
    assert (model.stat().st_ino, model.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


@pytest.mark.parametrize("left", [b"fi", b"first", b"firstla", b"firstlast"])
def test_joining_goes_on_where_it_was_cut_off(small: WhisperModel, left: bytes) -> None:
    small.folder.mkdir(parents=True)
    (small.folder / f"{MODEL}.part").write_bytes(left)
    assert (small.prepare() / MODEL).read_bytes() == b"firstlast"


@pytest.mark.parametrize("wrong", [b"xx", b"firstlast and more"])
def test_a_part_that_went_bad_is_begun_again(small: WhisperModel, wrong: bytes) -> None:
    small.folder.mkdir(parents=True)
    (small.folder / f"{MODEL}.part").write_bytes(wrong)
    assert (small.prepare() / MODEL).read_bytes() == b"firstlast"


def test_a_joined_model_that_went_bad_is_joined_again(small: WhisperModel) -> None:
    (small.prepare() / MODEL).write_bytes(b"FIRSTlast")
    assert not small.is_sound()
    assert (small.prepare() / MODEL).read_bytes() == b"firstlast"


def test_damaged_packages_are_told(small: WhisperModel) -> None:
    (small.halves[1] / f"{MODEL}.part2").write_bytes(b"lost")
    with pytest.raises(CarError) as caught:
        small.prepare()
    assert caught.value.code == "model_damaged"
    assert not (small.folder / MODEL).exists()


def test_without_the_packages_there_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(NotAvailable) as caught:
        WhisperModel(tmp_path, ()).prepare()
    assert caught.value.code == "no_speech_model"


def test_removing_frees_the_joined_model(small: WhisperModel) -> None:
    folder = small.prepare()
    small.remove()
    assert not folder.exists()
    assert all(half.exists() for half in small.halves)


def test_it_looks_in_packages_without_running_them() -> None:
    code = "import sys; from voice.recognisers.whisper_model import *; find_halves(); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert not {*PACKAGES, "ctranslate2"} & set(loaded.split())
