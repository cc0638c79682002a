"""VIN rules (ENR-5)."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from online.contract.vin import VinFault, check_digit, tidy_vin, uses_check_digit, vin_fault

PERMITTED = "".join(sign for sign in string.ascii_uppercase + string.digits if sign not in "IOQ")
vins = st.text(PERMITTED, min_size=17, max_size=17)


@pytest.mark.parametrize(
    "vin", ["1M8GDM9AXKP042788", "11111111111111111", "5GZCZ43D13S812715", "VSSZZZKMZ1R000042"]
)
def test_published_numbers_are_sound(vin: str) -> None:
    """ENR-5: the example of 49 CFR 565 among them."""
    assert vin_fault(vin) is None


@given(vins)
def test_seventeen_permitted_characters_are_sound_where_no_check_digit_is_used(vin: str) -> None:
    assert vin_fault(vin, with_check_digit=False) is None


@given(vins, st.integers(0, 16), st.sampled_from("IOQ -*äⅠ"))
def test_forbidden_characters_are_found_anywhere(vin: str, place: int, sign: str) -> None:
    """ENR-5: no I, O or Q."""
    assert vin_fault(vin[:place] + sign + vin[place + 1 :]) is VinFault.CHARACTER


@given(st.text(PERMITTED, max_size=30).filter(lambda text: len(text) != 17))
def test_other_lengths_are_refused(vin: str) -> None:
    """ENR-5: 17 characters."""
    assert vin_fault(vin) is VinFault.LENGTH


@given(vins, st.integers(0, 16), st.sampled_from(PERMITTED))
def test_a_single_wrong_character_of_another_value_breaks_the_check_digit(
    vin: str, place: int, sign: str
) -> None:
    """49 CFR 565.15(c): every single substitution that changes a character's value is noticed."""
    sound = vin[:8] + check_digit(vin) + vin[9:]
    assert vin_fault(sound, with_check_digit=True) is None
    broken = sound[:place] + sign + sound[place + 1 :]
    same = check_digit(broken) == broken[8]
    assert (vin_fault(broken, with_check_digit=True) is None) is same
    if place == 8 and sign != sound[8]:
        assert not same


@given(vins)
def test_the_region_decides_whether_the_check_digit_counts(vin: str) -> None:
    wrong = "0" if check_digit(vin) != "0" else "1"
    faulty = vin[:8] + wrong + vin[9:]
    expected = VinFault.CHECK_DIGIT if faulty[0] in "12345L" else None
    assert uses_check_digit(faulty) is (faulty[0] in "12345L")
    assert vin_fault(faulty) is expected


@given(vins)
def test_a_number_may_be_typed_in_groups_and_small_letters(vin: str) -> None:
    assert tidy_vin(f" {vin[:4].lower()} {vin[4:9]}-{vin[9:]} ") == vin
