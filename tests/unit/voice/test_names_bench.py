"""The benchmark of names, said by synthetic voices."""

import json
from pathlib import Path

import pytest

from voice.__main__ import main
from voice.names_bench import KnownNames, chosen, names_understood
from voice.recognisers.choice import Choice
from voice.recognisers.moonshine import find_model

PLACES = [f"Talo {number}" for number in range(400)]
STREETS = ["Annankatu", "Simonkatu", "Bulevardi", "Rauhankatu"]
NAMES = KnownNames(PLACES, [number / 400 for number in range(400)], STREETS, [0.2] * 4)


def test_well_known_places_others_and_streets_are_said_the_same_each_time() -> None:
    said = chosen(NAMES, 12)
    assert said == chosen(NAMES, 12)
    assert len(set(said)) == 12
    assert all(int(name.split()[1]) >= 250 for name in said[:6])
    assert all(int(name.split()[1]) < 250 for name in said[6:9])
    assert set(said[9:]) < set(STREETS)


def test_of_few_names_all_are_said() -> None:
    assert set(chosen(KnownNames(["Kiasma"], [1.0], [], []), 40)) == {"Kiasma"}


@pytest.mark.parametrize("tag", ["en-GB", "de-DE", "es-ES", "fr-FR", "it-IT", "cs-CZ"])
def test_what_nothing_recognises_is_told_with_the_sentence(tag: str) -> None:
    (share,) = names_understood(NAMES, tag, Choice(None), voices=1, count=4)
    assert (share.name, share.right, share.recordings) == (f"voice.names.{tag[:2]}", 0, 4)
    assert all("Talo" in line or "katu" in line or "Bulevardi" in line for line in share.wrong)


def test_it_prints_a_figure_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    if find_model() is None:
        pytest.skip("The package moonshine-voice is not installed (requirements/speech-fallback.txt)")
    names = tmp_path / "names.json"
    known = {"places": ["London", "Paris"], "place_weights": [1.0, 1.0], "streets": [], "street_weights": []}
    names.write_text(json.dumps(known))
    told = ["--names", str(names), "--engine", "moonshine", "--voices", "1", "--sample", "2"]
    assert main(["bench", "--part", "names", "--data", str(tmp_path), *told]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["name"], row["recordings"]) == ("voice.names.en", 2)
    assert row["value"] > 0.0


@pytest.mark.parametrize("content", [None, b"", b"[]", b'{"places": [1]}'])
def test_what_holds_no_names_is_said(
    content: bytes | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Bad input."""
    names = tmp_path / "names.json"
    if content is not None:
        names.write_bytes(content)
    told = ["--data", str(tmp_path), "--names", str(names), "--engine", "moonshine"]
    assert main(["bench", "--part", "names", *told]) == 2
    assert "maps names" in capsys.readouterr().err
