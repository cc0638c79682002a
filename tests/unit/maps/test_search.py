import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from maps.bench import CENTER, make_index
from maps.build.index import write_index
from maps.build.places import Entry
from maps.categories import LANGUAGES, Categories
from maps.fuzzy import edits
from maps.geo import bearing, near_distance
from maps.protocol import Place
from maps.search import SearchIndex, matching_categories
from maps.words import words
from tests.unit.maps.town import Town

MADE_UP = (
    Entry("node/1", "Töölönlahdenkatu", "street", "", (60.17, 24.94), 42, other=("Tölöviksgatan",)),
    Entry("node/2", "Ateneum", "poi", "museum", (60.1702, 24.9440), 66),
    Entry("node/3", "Ateneum Bistro", "poi", "restaurant", (60.1702, 24.9440), 32),
    Entry("node/4", "Málaga", "place", "city", (36.72, -4.42), 100),
    Entry("node/5", "Café Aalto", "poi", "cafe", (60.1680, 24.9430), 30),
    Entry("node/6", "Café Aalto", "poi", "cafe", (60.2680, 24.9430), 30),
    Entry("node/7", "Straße des 17. Juni", "street", "", (52.51, 13.35), 50),
    Entry(
        "node/8", "Mannerheimintie 3 B", "address", "address", (60.169, 24.94), 10, street="Mannerheimintie"
    ),
    Entry("node/10", "ATM", "poi", "atm", (60.1700, 24.9401), 20),
    Entry("node/9", "", "parking", "parking", (60.1690, 24.9410), 40, town="Helsinki"),
)
HERE = (60.1700, 24.9400)


@pytest.fixture
def made_up(tmp_path: Path) -> SearchIndex:
    connection = sqlite3.connect(tmp_path / "search.sqlite")
    write_index(sorted(MADE_UP, key=lambda entry: -entry.rank), connection)
    connection.commit()
    connection.close()
    return SearchIndex(tmp_path / "search.sqlite", Categories())


def found(index: SearchIndex, text: str, limit: int = 5) -> list[Place]:
    return [hit.place for hit in index.search(text, HERE, "en-GB", limit)]


def test_the_landmark_comes_first_while_it_is_typed(index: SearchIndex, town: Town) -> None:
    """NAV-2: search as you type; the whole name first, and before the last letters are there."""
    name = town.landmark
    for end in range(max(3, len(name) * 2 // 3), len(name) + 1):
        hits = index.search(name[:end], town.center, "en-GB", 6)
        assert hits[0].place.name == name, name[:end]


def test_typing_errors_find_the_landmark(index: SearchIndex, town: Town) -> None:
    """NAV-2: tolerant of typing errors."""
    for text in town.mistyped:
        assert index.search(text, town.center, "en-GB", 6)[0].place.name == town.landmark, text


def test_streets_and_addresses(index: SearchIndex, town: Town) -> None:
    """NAV-2: a street, and a house number in it."""
    street = index.search(town.street, town.center, "en-GB", 6)[0].place
    assert (street.kind, street.name) == ("street", town.street)
    address = index.search(town.address, town.center, "en-GB", 6)[0].place
    assert (address.kind, address.name) == ("address", town.address)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("toolonlahdenkatu", "Töölönlahdenkatu"),
        ("TÖÖLÖN", "Töölönlahdenkatu"),
        ("toolonlahdenktau", "Töölönlahdenkatu"),
        ("toloviksgatan", "Töölönlahdenkatu"),
        ("malaga", "Málaga"),
        ("MALAGA", "Málaga"),
        ("malga", "Málaga"),
        ("strasse des 17", "Straße des 17. Juni"),
        ("atneum", "Ateneum"),
        ("mannerheimintie 3b", "Mannerheimintie 3 B"),
        ("3 b mannerheimintie", "Mannerheimintie 3 B"),
        ("manerheimintie 3 b", "Mannerheimintie 3 B"),
        ("bistro ateneum", "Ateneum Bistro"),
        ("cafe alto", "Café Aalto"),
    ],
)
def test_accents_errors_order_and_other_names(made_up: SearchIndex, text: str, name: str) -> None:
    """NAV-2: accents, missing, swapped and doubled letters, word order, names in other languages."""
    assert found(made_up, text)[0].name == name


def test_the_nearer_of_two_alike_comes_first_with_distance_and_direction(made_up: SearchIndex) -> None:
    """NAV-2: results carry distance and direction."""
    near, far = found(made_up, "café aalto")[:2]
    assert (near.id, far.id) == ("node/5", "node/6")
    point = (near.position.latitude, near.position.longitude)
    assert near.distance == pytest.approx(near_distance(HERE, point), abs=0.1)
    assert near.bearing == pytest.approx(bearing(HERE, point), abs=0.1)


def test_what_has_no_name_is_called_what_it_is(made_up: SearchIndex) -> None:
    """NAV-6: a nameless car park reads as one, in the driver's language."""
    parking = Categories().get("parking")
    assert parking is not None
    assert made_up.nearby(parking, HERE, "es", 3)[0].name == "Aparcamiento"
    assert made_up.nearby(parking, HERE, "de", 3)[0].name == "Parkplatz"


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("parking", "parking"),
        ("aparcamiento", "parking"),
        ("Aparcam", "parking"),
        ("gasolinera", "fuel"),
        ("petrol station", "fuel"),
        ("museum", "museum"),
        ("museo", "museum"),
        ("musem", "museum"),
        ("farmacia", "pharmacy"),
        ("punto de recarga", "charging"),
        ("čerpací stanice", "fuel"),
        ("cerpaci", "fuel"),
    ],
)
def test_categories_are_understood_in_every_language(text: str, category: str) -> None:
    """NAV-2: search over categories."""
    assert matching_categories(text, Categories())[0].id == category


def test_every_category_has_a_word_in_every_language() -> None:
    """HMI-1: seven languages."""
    for category in Categories():
        assert set(category.words) == set(LANGUAGES)
        assert all(option for options in category.words.values() for option in options)


@settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    text=st.text(max_size=60), language=st.sampled_from(["en-GB", "es", "xx", ""]), limit=st.integers(-3, 30)
)
def test_no_text_makes_search_fail(
    index: SearchIndex, town: Town, text: str, language: str, limit: int
) -> None:
    """NAV-2: whatever is typed, dictated or pasted gives a list."""
    hits = index.search(text, town.center, language, limit)
    assert len(hits) <= max(0, limit)
    matching_categories(text, Categories())


@pytest.mark.parametrize(
    "text", ['"', "a*", "NEAR(x)", "x AND y OR", "text:foo", "½²³", "日本語", "a" * 5000, "\0"]
)
def test_the_search_language_of_sqlite_is_not_for_drivers(index: SearchIndex, town: Town, text: str) -> None:
    """NAV-2: operators are words like any other."""
    index.search(text, town.center, "en-GB", 5)


LONG_NAME = 8
"""Letters; of shorter made-up names too many are one letter apart."""


@given(word=st.text(alphabet="abcdefghij", min_size=6, max_size=12), data=st.data())
def test_one_wrong_letter_is_one_edit(word: str, data: st.DataObject) -> None:
    """NAV-2: leaving out, changing or swapping letters costs one."""
    gap = data.draw(st.integers(0, len(word) - 1))
    assert edits(word[:gap] + word[gap + 1 :], word, prefix=False) <= 1
    assert edits(word[:gap] + "x" + word[gap + 1 :], word, prefix=False) == 1


def test_words_fold_letters_and_split_numbers() -> None:
    """NAV-2: "3b" and "3 B" are the same house."""
    assert words("Älvsjö-väg 3B, Łódź") == ["alvsjo", "vag", "3", "b", "lodz"]


def test_among_many_names_the_right_one_is_found(tmp_path: Path) -> None:
    """NAV-2: typed wholly it is first, a long one with a letter left out is there (speed: `make bench`)."""
    path = tmp_path / "search.sqlite"
    names = [name for name in make_index(path, 20_000) if len(name) > LONG_NAME][:12]
    index = SearchIndex(path, Categories())
    for name in names:
        assert index.search(name, CENTER, "en-GB", 12)[0].place.name == name
        misspelt = name[:3] + name[4:]
        assert name in {hit.place.name for hit in index.search(misspelt, CENTER, "en-GB", 12)}
    index.close()


def test_names_to_say_are_names_and_not_kinds(made_up: SearchIndex) -> None:
    """VOI-4: "ATM" on a map is no name a driver is understood by."""
    names = {row.name for row in made_up.names(HERE, 100)}
    assert "Ateneum" in names
    assert "ATM" not in names
