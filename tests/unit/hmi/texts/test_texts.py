import logging
from datetime import datetime
from string import Formatter

import pytest
from babel import Locale as BabelLocale

from chassis.errors import CarError
from hmi.personalisation.model import LANGUAGES, Language, Preferences
from hmi.texts import Texts, catalogue
from hmi.texts.catalogue import Entry
from tools.translations import BRITISH

TRANSLATED = ("es", "fr", "de", "it", "cs")
PLEASE = ("please", "por favor", "s'il vous plaît", "bitte", "per favore", "prosím")


def fields(entry: Entry) -> set[str]:
    sentences = [entry] if isinstance(entry, str) else list(entry.values()) if isinstance(entry, dict) else []
    return {name for sentence in sentences for _, name, _, _ in Formatter().parse(sentence) if name}


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_language_says_everything_with_the_same_facts(language: str) -> None:
    """HMI-1: no sentence is missing in any language, and none loses a field."""
    english, other = catalogue.load("en"), catalogue.load(language)
    assert english.keys() == other.keys()
    for key, entry in english.items():
        assert fields(other[key]) == fields(entry), key
        assert type(other[key]) is type(entry), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_the_plural_forms_it_needs(language: str) -> None:
    """HMI-1: Czech says "2 místa" and "5 míst"."""
    categories = set(BabelLocale.parse(language, sep="-").plural_form.tags) | {"other"}
    for key, entry in catalogue.load(catalogue.name(language)).items():
        if isinstance(entry, dict):
            assert set(entry) == categories, key


def test_american_differs_only_where_it_is_written() -> None:
    """HMI-1: en-US lies over en-GB, and nothing British is left."""
    british, american = catalogue.load("en"), catalogue.load("en-US")
    assert british.keys() == american.keys()
    assert american["vehicle.opening.boot"] == "the trunk"
    assert american["navigation.arrived"] == british["navigation.arrived"]
    for key, entry in american.items():
        for sentence in sentences(entry):
            assert not BRITISH.search(sentence), key


def sentences(entry: Entry) -> list[str]:
    return [entry] if isinstance(entry, str) else list(entry.values() if isinstance(entry, dict) else entry)


@pytest.mark.parametrize("language", [catalogue.name(language) for language in LANGUAGES])
def test_sentences_keep_the_house_style(language: str) -> None:
    """DESIGN, Words: no exclamation marks, no "please", sentence case."""
    for key, entry in catalogue.load(language).items():
        for sentence in sentences(entry):
            assert "!" not in sentence, key
            assert not any(word in sentence.lower() for word in PLEASE), key
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
    ("language", "shown", "spoken", "share", "list_"),
    [
        ("en-GB", "1,234 km", "4.8 kilometres", "50%", "a, b and c"),
        ("en-US", "1,234 km", "4.8 kilometers", "50%", "a, b, and c"),
        ("es-ES", "1.234 km", "4,8 kilómetros", "50\u00a0%", "a, b y c"),
        ("fr-FR", "1\u00a0234\u00a0km", "4,8\u00a0kilomètres", "50\u00a0%", "a, b et c"),
        ("de-DE", "1.234 km", "4,8 Kilometer", "50\u00a0%", "a, b und c"),
        ("it-IT", "1.234 km", "4,8 chilometri", "50%", "a, b e c"),
        ("cs-CZ", "1\u00a0234 km", "4,8 kilometru", "50\u00a0%", "a, b a\u00a0c"),
    ],
)
def test_each_language_writes_its_own_way(
    language: Language, shown: str, spoken: str, share: str, list_: str
) -> None:
    """HMI-1: separators, units in words and shares by locale."""
    texts = Texts(language)
    assert texts.distance(1_234_000) == shown
    assert texts.distance(4830, spoken=True) == spoken
    assert texts.percent(0.5) == share
    assert texts.listed(["a", "b", "c"]) == list_


def test_czech_counts_in_three_forms() -> None:
    texts = Texts("cs-CZ")
    said = [texts.plural("assistant.parking.free", count) for count in (1, 3, 5, 0)]
    assert said == ["1 volné místo", "3 volná místa", "5 volných míst", "0 volných míst"]


def test_degrees_follow_the_units() -> None:
    """HMI-1: who drives miles reads and says Fahrenheit; what only Celsius makes sense of is Celsius."""
    texts = Texts("en-US")
    assert texts.temperature(21.5) == "21.5°"
    assert texts.celsius(21) == 21
    texts.follow(Preferences(language="en-US", units="imperial"))
    assert texts.temperature(21.5) == "71°"
    assert texts.celsius(70) == pytest.approx(21.1, abs=0.05)
    assert texts.celsius(21) == 21


def test_miles_and_celsius_go_together() -> None:
    """HMI-1: as in Britain; the temperature is a setting of its own."""
    texts = Texts()
    texts.follow(Preferences(units="imperial", temperature="celsius"))
    assert texts.temperature(21.5) == "21.5°"
    assert texts.distance(500) == "0.3 mi"
    texts.follow(Preferences(temperature="fahrenheit"))
    assert texts.temperature(21.5) == "71°"


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


@pytest.mark.parametrize(
    ("count", "english", "french"),
    [
        (0, "0 kB", "0 ko"),
        (412, "0.4 kB", "0,4 ko"),
        (145_200_000, "145 MB", "145 Mo"),
        (1_912_400_000, "1.9 GB", "1,9 Go"),
        (2_500_000_000_000, "2,500 GB", "2 500 Go"),
    ],
)
def test_sizes(count: int, english: str, french: str) -> None:
    assert Texts().size(count) == english
    assert Texts("fr-FR").size(count).replace("\u00a0", " ") == french
