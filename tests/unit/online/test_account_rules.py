"""What makes an e-mail, a name and a user code the same, or none at all (ENR-2, ENR-3)."""

from datetime import UTC, datetime
from email import policy
from email.parser import BytesParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from online.contract.accounts import NAME_LENGTH_MAX, email_key, password_bytes, tidy_email, tidy_name
from online.contract.identity import USER_CODE_ALPHABET, plain_user_code, shown_user_code
from online.mail.message import Mail, compose


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
        "|]@b.org",
        "[a@b.org",
        ".a@b.org",
        "a..b@c.org",
        "a@b_c.org",
        "a@[127.0.0.1]",
        "a\u202e@b.org",
        "=?utf-8?b?Cg==?=x@b.org",
        "=?utf-8?q?=0aBcc:x?=@b.org",
    ],
)
def test_what_cannot_be_an_address_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="email"):
        email_key(text)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Núria@Example.org", "nu\u0301RIA@example.ORG", True),
        ("a@straße.de", "a@xn--strae-oqa.de", True),
        ("a@STRASSE.de", "a@strasse.de", True),
        ("a@bücher.example", "a@BÜCHER.example", True),
        ("a@straße.de", "a@strasse.de", False),
        ("ß@x.org", "ss@x.org", False),
        ("ﬁ@x.org", "fi@x.org", False),
        ("İ@x.org", "i@x.org", False),
    ],
)
def test_two_spellings_are_one_account_where_they_are_one_mailbox(one: str, other: str, same: bool) -> None:
    """IDNA 2008: domains that can belong to two people are two."""
    assert (email_key(one) == email_key(other)) is same


@given(st.text(max_size=40))
def test_any_text_is_an_address_or_refused(text: str) -> None:
    """Nothing but ValueError, and tidying is stable."""
    try:
        tidy = tidy_email(text)
    except ValueError:
        return
    assert tidy_email(tidy) == tidy


TRICKY = [
    "a",
    "é",
    "ß",
    "İ",
    "🚗",
    "。",
    "\u200d",
    "\u202e",
    "1",
    "xn--",
    "=0a",
    "=",
    "?",
    "=?utf-8?q?",
    "?=",
]
TRICKY += ["=?utf-8?b?Cg==?=", *".@!#$%&'*+-/^_`{|}~[]()<>,;:\" \\\r\n"]


@given(st.lists(st.sampled_from(TRICKY), max_size=9), st.sampled_from(["@x.org", "@ñ.es", ""]))
def test_a_mail_goes_to_the_address_that_was_taken(parts: list[str], domain: str) -> None:
    """Nobody else's, and no address keeps a mail from being written: it would keep all that follow."""
    try:
        address = tidy_email("".join(parts) + domain)
    except ValueError:
        return
    mail = Mail("1", address, "Hola", "Hola", datetime(2026, 6, 15, tzinfo=UTC), answer_to=address)
    read = BytesParser(policy=policy.SMTPUTF8).parsebytes(bytes(compose(mail, "hola@localhost")))
    assert (read["To"], read["Reply-To"]) == (address, address)
    assert read.keys() == compose(mail, "hola@localhost").keys()


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
