"""What a decoder says again and again is said once, or not at all."""

import pytest

from voice.recognisers.repeats import without_loop, without_repeats


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Next track. next track, Next", "Next track."),
        ("Set a timer. Set a timer. Set a ti", "Set a timer."),
        ("Hola hola hola hola", "Hola hola"),
        ("Very very warm", "Very very warm"),
        ("Turn it on - turn it off", "Turn it on - turn it off"),
        ("Stop", "Stop"),
        ("", ""),
    ],
)
def test_what_is_said_again_is_cut_off(said: str, kept: str) -> None:
    assert without_repeats(said) == kept


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Who was more latte? I don't know. I don't know. I don't know. I don't", "Who was more latte?"),
        ("I don't know why. I don't know why. I don't know why.", ""),
        ("Turn it on. Turn it on.", "Turn it on. Turn it on."),
        ("No, no, no, no", "No, no, no, no"),
        ("Call two two two two two two", "Call two two two two two two"),
        ("Call one two one two one two", "Call one two one two one two"),
        ("Stop", "Stop"),
        ("", ""),
    ],
)
def test_a_loop_behind_a_sentence_is_cut_off(said: str, kept: str) -> None:
    assert without_loop(said) == kept
