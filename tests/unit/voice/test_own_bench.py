"""The benchmark of the car's own commands, said by synthetic voices."""

import json
from collections import Counter
from pathlib import Path

import pytest

from voice.__main__ import main
from voice.own_bench import drawn, own, speaking
from voice.recognisers.choice import Choice
from voice.recognisers.moonshine import find_model
from voice.sentences import read_sentences


def test_every_intent_is_said_before_any_is_said_twice() -> None:
    french = read_sentences("fr")
    said = Counter(one.intent for one in drawn(french, len(french.intents) + 5))
    assert set(said) == french.intents
    assert sorted(said.values())[-6:] == [1, 2, 2, 2, 2, 2]


def test_the_same_sentences_are_said_each_time() -> None:
    czech = read_sentences("cs")
    assert [one.text for one in drawn(czech, 9)] == [one.text for one in drawn(czech, 9)]


def test_all_wordings_are_said_when_no_number_is_told() -> None:
    italian = read_sentences("it")
    assert len(drawn(italian, 0)) == len(italian.wordings)


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "it", "cs"])
def test_different_voices_speak_every_language(language: str) -> None:
    voices = speaking(language, 4)
    assert len({(voice.engine, voice.name) for voice in voices}) == 4
    assert {voice.language for voice in voices} == {language}


def test_what_nothing_recognises_is_told_as_not_understood(tmp_path: Path) -> None:
    clean, noisy = own(tmp_path, "es-ES", Choice(None), voices=1, sentences=1)
    assert (clean.name, clean.right, clean.recordings) == ("voice.own.es.clean", 0, 1)
    assert "synthetic" in noisy.origin
    assert "made road noise" in noisy.origin


def test_it_prints_figures_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    if find_model() is None:
        pytest.skip("The package moonshine-voice is not installed (requirements/speech-fallback.txt)")
    told = ["--language", "en", "--engine", "moonshine", "--voices", "1", "--sample", "2"]
    assert main(["bench", "--part", "own", "--data", str(tmp_path), *told]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [row["name"] for row in rows] == ["voice.own.en.clean", "voice.own.en.12db"]
    assert all(row["recordings"] == 2 and row["origin"].startswith("synthetic") for row in rows)
