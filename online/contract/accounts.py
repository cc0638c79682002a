"""Accounts as car, phone and services see them, and the rules a name, an e-mail and a password must keep."""

from __future__ import annotations

import unicodedata
from typing import Annotated

import msgspec

NAME_LENGTH_MAX = 80
EMAIL_LENGTH_MAX = 254
"""Characters, RFC 5321 section 4.5.3.1.3 (a path of 256 with its angle brackets)."""
EMAIL_KEY_MAX = 800
PASSWORD_LENGTH_MIN = 12
PASSWORD_LENGTH_MAX = 256

LanguageTag = Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2}(-[A-Z]{2})?$", examples=["en", "es", "en-GB"])]
"""A BCP 47 language with at most a region; a language without texts is answered in English."""


class NewAccount(msgspec.Struct, frozen=True, kw_only=True):
    """What a driver types to create an account (`POST /v1/accounts`)."""

    name: str
    email: str
    password: str
    language: LanguageTag = "en"


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """One account. `verified` turns true when the link in the confirmation mail was opened (ENR-3)."""

    id: str
    name: str
    email: str
    verified: bool
    language: LanguageTag


class ResendMail(msgspec.Struct, frozen=True, kw_only=True):
    """Asks for the confirmation mail again (`POST /v1/accounts/resend`)."""

    email: str


class SignIn(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """E-mail and password typed in the car (`POST /v1/sessions`).

    `device_name` is what the list of sessions calls the car: its model.
    """

    email: str
    password: str
    device_name: Annotated[str, msgspec.Meta(max_length=200)] | None = None


def tidy_name(name: str) -> str:
    """The name as it is kept: NFC, without surrounding or doubled white space.

    Raises ValueError when it is empty, longer than NAME_LENGTH_MAX or holds control characters.
    """
    tidy = " ".join(unicodedata.normalize("NFC", name).split())
    if not tidy or len(tidy) > NAME_LENGTH_MAX or not _is_clean(tidy):
        raise ValueError("name")
    return tidy


def tidy_email(email: str) -> str:
    """The address as it is written to: NFC, trimmed, the domain in lower case.

    Raises ValueError for what cannot be an address: one @ between a dot-string (RFC 5321 section 4.1.2, with
    letters of any script, RFC 6531) and a domain with a dot in it. Only the mail itself proves that it works.
    Nor is what the header of a mail would read as something else an address: words that are encoded
    (RFC 2047) and signs that nobody sees.
    """
    tidy = unicodedata.normalize("NFC", email.strip())
    local, at, domain = tidy.rpartition("@")
    if not at or len(tidy) > EMAIL_LENGTH_MAX or "=?" in tidy or not _is_clean(tidy):
        raise ValueError("email")
    atoms, labels = local.split("."), domain.lower().split(".")
    if not all(atoms) or len(labels) < 2 or not all(labels):
        raise ValueError("email")
    if not all(map(_is_in_atom, "".join(atoms))) or not all(map(_is_in_label, "".join(labels))):
        raise ValueError("email")
    return f"{local}@{domain.lower()}"


def email_key(email: str) -> str:
    """What makes two spellings one account: letter case, canonical Unicode form and IDNA of the domain.

    Nothing that mail programs tell apart is joined: neither ß and ss nor ligatures and their letters. Raises
    ValueError as `tidy_email` does, and for a domain that IDNA cannot express (UTS 46, IDNA 2008, RFC 5891).
    """
    local, _, domain = tidy_email(email).rpartition("@")
    key = f"{unicodedata.normalize('NFC', local.lower())}@{_ascii_domain(domain)}"
    if len(key) > EMAIL_KEY_MAX:  # one sign can become three
        raise ValueError("email")
    return key


def _ascii_domain(domain: str) -> str:
    """The domain as names are looked up: two domains are one where this is the same."""
    if domain.isascii():
        return domain.lower()
    import idna  # its tables take time to read, and few domains need them

    try:
        return idna.encode(domain, uts46=True).decode("ascii").lower()
    except UnicodeError as error:
        raise ValueError("email") from error


def password_bytes(password: str) -> bytes:
    """What a password is hashed from: NFKC, so every keyboard gives the same (NIST SP 800-63B 3.1.1.2)."""
    return unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")


def _is_in_atom(sign: str) -> bool:
    """Whether a sign stands in a name before the @ without quotes: `atext` of RFC 5322 section 3.2.3."""
    return _is_in_label(sign) or sign in "!#$%&'*+/=?^_`{|}~"


def _is_in_label(sign: str) -> bool:
    """Whether a sign can stand in the name of a domain; of other scripts whatever is seen, IDNA says more."""
    if sign.isascii():
        return sign.isalnum() or sign == "-"
    return unicodedata.category(sign)[0] not in "CZ"


def _is_clean(text: str) -> bool:
    """Whether the text holds no control, surrogate or unassigned characters."""
    return all(unicodedata.category(sign) not in {"Cc", "Cs", "Cn", "Co"} for sign in text)
