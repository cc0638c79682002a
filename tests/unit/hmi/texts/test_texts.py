import logging
from datetime import datetime
from string import Formatter

import pytest

from chassis.errors import CarError
from hmi.personalisation.model import Preferences
from hmi.texts import Texts, catalogue
from hmi.texts.catalogue import Entry


def fields(entry: Entry) -> set[str]:
    sentences = [entry] if isinstance(entry, str) else list(entry.values()) if isinstance(entry, dict) else []
    return {name for sentence in sentences for _, name, _, _ in Formatter().parse(sentence) if name}


def test_every_language_says_everything_with_the_same_facts() -> None:
    """HMI-1: no sentence is missing in Spanish, and none loses a field."""
    english, spanish = catalogue.load("en"), catalogue.load("es")
    assert english.keys() == spanish.keys()
    assert {key: fields(entry) for key, entry in english.items()} == {
        key: fields(entry) for key, entry in spanish.items()
    }


@pytest.mark.parametrize("language", ["en", "es"])
def test_sentences_keep_the_house_style(language: str) -> None:
    """DESIGN, Words: no exclamation marks, no "please", sentence case."""
    for key, entry in catalogue.load(language).items():
        sentences = [entry] if isinstance(entry, str) else list(entry) if isinstance(entry, tuple) else []
        for sentence in sentences:
            assert "!" not in sentence, key
            assert "please" not in sentence.lower(), key
            assert "por favor" not in sentence.lower(), key
            assert not sentence.endswith("."), key


def test_a_sentence_missing_in_spanish_is_said_in_english_and_logged_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    load = catalogue.load

    def without_arrival(language: str) -> dict[str, Entry]:
        entries = load(language)
        if language == "es":
            del entries["navigation.arrived"]
        return entries

    monkeypatch.setattr(catalogue, "load", without_arrival)
    texts = Texts("es-ES")
    with caplog.at_level(logging.WARNING):
        assert texts("navigation.arrived") == "You have arrived"
        assert texts("navigation.arrived") == "You have arrived"
    assert [record.getMessage() for record in caplog.records] == [
        "Text navigation.arrived is missing in es-ES"
    ]


def test_language_and_units_follow_the_settings_at_once() -> None:
    """HMI-1: switched without restart."""
    texts = Texts()
    seen = []
    texts.locale.subscribe(lambda locale: seen.append(locale.language))
    texts.follow(Preferences(language="es-ES", units="imperial", clock_24h=False))
    assert texts("navigation.arrived") == "Has llegado"
    assert texts.distance(500) == "0,3 mi"
    assert seen == ["en-GB", "es-ES"]


@pytest.mark.parametrize(
    ("metres", "metric", "imperial", "spoken"),
    [
        (7, "7 m", "10 yd", "7 metres"),
        (243, "240 m", "0.2 mi", "240 metres"),
        (996, "1 km", "0.6 mi", "1 kilometre"),
        (4830, "4.8 km", "3 mi", "4.8 kilometres"),
        (123_400, "123 km", "76.7 mi", "123 kilometres"),
        (1_234_000, "1,234 km", "767 mi", "1,234 kilometres"),
    ],
)
def test_distances_in_english(metres: float, metric: str, imperial: str, spoken: str) -> None:
    texts = Texts()
    assert texts.distance(metres) == metric
    assert texts.distance(metres, spoken=True) == spoken
    texts.follow(Preferences(units="imperial"))
    assert texts.distance(metres) == imperial


def test_spanish_writes_its_own_way() -> None:
    texts = Texts("es-ES")
    assert texts.distance(4830) == "4,8 km"
    assert texts.distance(4830, spoken=True) == "4,8 kilómetros"
    assert texts.temperature(21.5) == "21,5°"
    assert texts.duration(4800, spoken=True) == "1 hora 20 minutos"
    assert texts.listed(["a", "b", "c"]) == "a, b y c"


@pytest.mark.parametrize(
    ("seconds", "short", "spoken"),
    [
        (10, "1 min", "1 minute"),
        (900, "15 min", "15 minutes"),
        (3600, "1 h", "1 hour"),
        (4800, "1 h 20 min", "1 hour 20 minutes"),
    ],
)
def test_durations(seconds: float, short: str, spoken: str) -> None:
    assert Texts().duration(seconds) == short
    assert Texts().duration(seconds, spoken=True) == spoken


def test_time_of_day_in_12_and_24_hours() -> None:
    texts = Texts()
    moment = datetime(2026, 1, 1, 14, 5)  # noqa: DTZ001 - a wall clock's reading
    assert texts.time(moment) == "14:05"
    texts.follow(Preferences(clock_24h=False))
    assert texts.time(moment) == "2:05 pm"


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0 spaces free"), (1, "1 space free"), (12, "12 spaces free")]
)
def test_plurals(count: int, said: str) -> None:
    assert Texts().plural("assistant.parking.free", count) == said


def test_problems_are_said_in_the_drivers_language_where_the_code_is_known() -> None:
    texts = Texts("es-ES")
    assert texts.problem(CarError("no_route", "No way")) == "No hay carretera hasta ese lugar"
    assert texts.problem(CarError("odd", "Something odd")) == "Something odd"
