"""Which engine recognises what, by what is installed."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from chassis.errors import CarError
from tests.missing import missing
from tests.unit.voice.test_whisper import NO_HALVES
from voice.models import ModelStore, model_for
from voice.recognisers import choice, moonshine
from voice.recognisers.by_name import ENGINES, by_name
from voice.recognisers.choice import by_whisper, choose
from voice.recognisers.deferred import Deferred
from voice.recognisers.moonshine import find_model
from voice.recognisers.protocol import Hypotheses, Hypothesis
from voice.recognisers.whisper_model import FOLDER, MODEL, find_halves


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModelStore]:
    """With Whisper in memory, so that it is loaded once for all tests."""
    if find_model() is None or not find_halves():
        missing(NO_HALVES)
    store = ModelStore(tmp_path_factory.mktemp("models"))
    kept = by_whisper("en-GB", store.folder)
    yield store
    kept.close()


@pytest.fixture
def no_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choice, "find_model", lambda: None)
    monkeypatch.setattr(choice, "find_halves", lambda: ())


def test_english_is_fast_first_and_better_second(store: ModelStore) -> None:
    """VOI-3."""
    chosen = choose("en-GB", store)
    assert (chosen.name, chosen.problem) == ("Moonshine tiny en + Whisper base", "")
    assert isinstance(chosen.second, Deferred)
    assert chosen.second.wait()
    for recogniser in (chosen.recogniser, chosen.second):
        assert recogniser is not None
        recogniser.close()


@pytest.mark.parametrize("language", ["es-ES", "fr-FR", "de-DE", "it-IT", "cs-CZ"])
def test_the_other_languages_have_whisper(store: ModelStore, language: str) -> None:
    """VOI-2, VOI-3."""
    chosen = choose(language, store)
    assert (chosen.name, chosen.second, chosen.problem) == ("Whisper base", None, "")
    assert chosen.recogniser is not None
    chosen.recogniser.close()


def test_a_damaged_model_falls_back_and_says_so(store: ModelStore) -> None:
    """Bad input: a folder with the right name and the wrong files in it."""
    store.path(model_for("de-DE")).mkdir()
    chosen = choose("de-DE", store)
    assert (chosen.name, chosen.problem) == ("Whisper base", "model_damaged")
    with pytest.raises(CarError) as caught:
        by_name("vosk", "de-DE", store)
    assert caught.value.code == "model_damaged"


def test_a_damaged_joined_model_is_made_anew(store: ModelStore) -> None:
    """Bad input: a wrong sum."""
    model = store.folder / FOLDER / MODEL
    with model.open("r+b") as file:
        file.seek(1_000_000)
        file.write(b"damaged")
    chosen = choose("it-IT", store)
    assert (chosen.name, chosen.problem) == ("Whisper base", "")


def test_a_damaged_moonshine_leaves_english_to_whisper(
    store: ModelStore, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Bad input: files of another model."""
    for name in moonshine.SUMS:
        (tmp_path / name).write_bytes(b"another")
    monkeypatch.setattr(choice, "find_model", lambda: tmp_path)
    chosen = choose("en-GB", store)
    assert (chosen.name, chosen.problem) == ("Whisper base", "model_damaged")


def test_where_the_joined_model_finds_no_room_typing_is_left(tmp_path: Path) -> None:
    if not find_halves():
        missing(NO_HALVES)
    (tmp_path / FOLDER).write_bytes(b"a file where the folder should be")
    chosen = choose("es-ES", ModelStore(tmp_path))
    assert (chosen.recogniser, chosen.problem) == (None, "language_without_model")


@pytest.mark.usefixtures("no_packages")
@pytest.mark.parametrize(
    ("language", "problem"), [("en-GB", "no_speech_model"), ("es-ES", "language_without_model")]
)
def test_without_the_packages_typing_is_left(tmp_path: Path, language: str, problem: str) -> None:
    chosen = choose(language, ModelStore(tmp_path))
    assert (chosen.recogniser, chosen.second, chosen.name, chosen.problem) == (None, None, "", problem)
    with pytest.raises(CarError) as caught:
        by_name("auto", language, ModelStore(tmp_path))
    assert caught.value.code == problem


@pytest.mark.parametrize("engine", ENGINES)
def test_engines_have_names(store: ModelStore, engine: str) -> None:
    if engine == "vosk":
        with pytest.raises(CarError, match="is not installed"):
            by_name(engine, "en-GB", store)
        return
    chosen = by_name(engine, "en-GB", store)
    assert chosen.recogniser is not None
    assert (chosen.second is not None) == (engine in ("auto", "moonshine+whisper"))


def test_moonshine_knows_no_spanish(store: ModelStore) -> None:
    with pytest.raises(CarError) as caught:
        by_name("moonshine", "es-ES", store)
    assert caught.value.code == "language_without_model"


# Loading meanwhile --------------------------------------------------------------------------------------


class Parrot:
    """Hears always the same."""

    name = "Parrot"
    closed = False

    def accept(self, _pcm: bytes) -> str | None:
        return "hello"

    def guess(self) -> Hypotheses:
        return (Hypothesis("hello"),)

    finish = guess

    def reset(self) -> None:
        pass

    def close(self) -> None:
        self.closed = True


def test_it_hears_nothing_until_it_is_loaded() -> None:
    may_load = threading.Event()

    def load() -> Parrot:
        may_load.wait()
        return Parrot()

    later = Deferred("Parrot", load)
    assert (later.accept(b""), later.guess(), later.finish()) == (None, (), ())
    may_load.set()
    assert later.wait()
    assert later.guess() == (Hypothesis("hello"),)


def test_what_is_closed_while_it_loads_is_closed_then() -> None:
    may_load, parrot = threading.Event(), Parrot()

    def load() -> Parrot:
        may_load.wait()
        return parrot

    later = Deferred("Parrot", load)
    later.close()
    may_load.set()
    assert not later.wait()
    assert parrot.closed


def test_what_cannot_be_loaded_hears_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def load() -> Parrot:
        raise CarError("model_damaged", "It is damaged")

    assert not Deferred("Parrot", load).wait()
    assert "Parrot is not there: It is damaged" in caplog.text
