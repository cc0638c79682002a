"""A search for settings, as drivers type."""

import pytest

from hmi.personalisation.finding import find

TEXTS = (
    "Theme\nAutomatic follows the light sensor\nDisplay\nday night dark",
    "Brightness\n\nDisplay\nscreen light dim",
    "Units\nDistances, temperatures\nUnits\nkilometres miles celsius",
    "Évitar peajes\nVale para la próxima ruta\nNavegación\nautopista",
    "Helligkeit\n\nAnzeige\nBildschirm",
)


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("brightness", 1),
        ("BRIGHT", 1),
        ("brigthness", 1),
        ("celsius", 2),
        ("evitar", 3),
        ("navegacion", 3),
        ("peaje", 3),
        ("heligkeit", 4),
        ("dark", 0),
        ("screen dim", 1),
    ],
)
def test_the_first_hit_is_what_was_meant(query: str, first: int) -> None:
    """Issue 3: found by its words, without accents, with typing errors."""
    assert find(query, TEXTS)[0] == first


@pytest.mark.parametrize("query", ["", "  ", "?!", "xylophone", "dark celsius", "a" * 5000])
def test_what_fits_nothing_finds_nothing(query: str) -> None:
    assert find(query, TEXTS) == []


def test_a_name_goes_before_an_explanation() -> None:
    assert find("light", ("Day\nlight outside", "Light\n")) == [1, 0]
