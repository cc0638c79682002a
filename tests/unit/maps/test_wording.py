import pytest

from maps.protocol import Units
from maps.wording import AMERICAN, ENGLISH, WORDINGS, ahead, followed_by, spoken_distance, wording


@pytest.mark.parametrize(
    ("language", "units", "metres", "action", "sentence"),
    [
        (
            "en-GB",
            "metric",
            312,
            "Turn right onto Mannerheimintie.",
            "In 300 metres, turn right onto Mannerheimintie",
        ),
        ("en-GB", "imperial", 312, "Turn right.", "In 350 yards, turn right"),
        ("en-US", "metric", 312, "Turn right.", "In 300 meters, turn right"),
        ("en-US", "imperial", 150, "Turn right.", "In 500 feet, turn right"),
        ("en-US", "imperial", 820, "Turn right.", "In half a mile, turn right"),
        ("es", "metric", 1200, "Gire a la derecha.", "En 1,2 kilómetros, gire a la derecha"),
        ("fr", "metric", 1000, "Tournez à droite.", "Dans 1 kilomètre, tournez à droite"),
        (
            "de",
            "metric",
            250,
            "Rechts auf Simonkatu abbiegen.",
            "In 250 Metern rechts auf Simonkatu abbiegen",
        ),
        ("it", "metric", 2000, "Svolta a destra.", "Tra 2 chilometri, svolta a destra"),
        ("cs", "metric", 640, "Odbočte doprava.", "Za 600 metrů odbočte doprava"),
    ],
)
def test_an_early_prompt_is_one_natural_sentence(
    language: str, units: Units, metres: float, action: str, sentence: str
) -> None:
    """NAV-3: voice prompts in the seven languages, metric and imperial."""
    words = wording(language)
    assert ahead(spoken_distance(metres, units, words), action, words) == sentence


@pytest.mark.parametrize(
    ("number", "words"),
    [(1.0, "kilometr"), (2.0, "kilometry"), (5.0, "kilometrů"), (1.5, "kilometru")],
)
def test_czech_counts_its_kilometres(number: float, words: str) -> None:
    """NAV-3: Czech has three plurals."""
    assert wording("cs").kilometres(number).endswith(f" {words}")


@pytest.mark.parametrize("language", ["en-GB", "en-US", *sorted(WORDINGS)])
@pytest.mark.parametrize("units", ["metric", "imperial"])
def test_every_distance_can_be_said(language: str, units: Units) -> None:
    """NAV-3: no distance is left as a bare number, none rounds to nothing."""
    words = wording(language)
    for metres in (1, 40, 99, 180, 500, 949, 950, 1500, 2900, 12_000):
        said = spoken_distance(metres, units, words)
        assert any(character.isalpha() for character in said)
        assert not said.startswith("0 ")


def test_two_actions_are_joined() -> None:
    """NAV-3: what follows closely is said in one breath."""
    assert (
        followed_by("Turn right.", "Turn left onto Simonkatu.", ENGLISH)
        == "Turn right, then turn left onto Simonkatu"
    )
    assert followed_by("Turn right.", "E 12 north.", AMERICAN).endswith("then E 12 north")
