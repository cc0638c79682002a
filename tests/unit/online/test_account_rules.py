"""What makes an e-mail, a name and a user code the same, or none at all (ENR-2, ENR-3)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from online.contract.accounts import NAME_LENGTH_MAX, email_key, password_bytes, tidy_email, tidy_name
from online.contract.identity import USER_CODE_ALPHABET, plain_user_code, shown_user_code


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nuria@Example.ORG", "nuria@example.org"),
        (" nuria@example.org ", "nuria@example.org"),
        ("Núria@example.org", "nu\u0301ria@example.org"),
        ("NÚRIA@EXAMPLE.ORG", "núria@example.org"),
        ("a@bücher.de", "A@xn--bcher-kva.de"),
    ],
)
def test_spellings_of_one_address_are_one_account(one: str, other: str) -> None:
    """ENR-3: no duplicate account by letter case, Unicode form or IDNA."""
    assert email_key(one) == email_key(other)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "a@b",
        "@b.org",
        "a@",
        "a@b..org",
        "a b@c.org",
        "a@b@c.org",
        "<a@b.org>",
        "a\n@b.org",
        "a@b.org\0",
    ],
)
def test_what_cannot_be_an_address_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="email"):
        email_key(text)


@given(st.text(max_size=40))
def test_any_text_is_an_address_or_refused(text: str) -> None:
    """Nothing but ValueError, and tidying is stable."""
    try:
        tidy = tidy_email(text)
    except ValueError:
        return
    assert tidy_email(tidy) == tidy


def test_names_are_tidied_and_bounded() -> None:
    assert tidy_name("  Núria \t Vidal ") == "Núria Vidal"
    for wrong in ("", "  ", "x" * (NAME_LENGTH_MAX + 1), "a\x00b", "a\u202ab\x1b"):
        with pytest.raises(ValueError, match="name"):
            tidy_name(wrong)


def test_a_password_is_the_same_from_every_keyboard() -> None:
    assert password_bytes("contrase\u00f1a") == password_bytes("contrasen\u0303a")


@given(st.text(USER_CODE_ALPHABET, min_size=8, max_size=8))
def test_a_user_code_survives_being_read_and_typed(letters: str) -> None:
    """ENR-2: small letters, spaces and dashes do not matter."""
    assert plain_user_code(shown_user_code(letters).lower()) == letters
    assert plain_user_code(f" {letters[:4]} {letters[4:]} ") == letters


@pytest.mark.parametrize("typed", ["", "BCDF", "BCDF-GHJA", "BCDF-GHJKL", "BCDF-GHJ1", "<script>"])
def test_what_cannot_be_a_user_code_is_none(typed: str) -> None:
    assert plain_user_code(typed) is None
