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

    Raises ValueError for what cannot be an address. Only the mail itself proves that it works, so the check
    is deliberately loose: one @ with something on both sides, a dot inside the domain, no white space.
    """
    tidy = unicodedata.normalize("NFC", email.strip())
    local, at, domain = tidy.rpartition("@")
    if not at or not local or "@" in local or len(tidy) > EMAIL_LENGTH_MAX or not _is_clean(tidy):
        raise ValueError("email")
    if any(part.isspace() for part in tidy) or any(sign in tidy for sign in '<>"(),;:\\'):
        raise ValueError("email")
    labels = domain.lower().split(".")
    if len(labels) < 2 or not all(labels):
        raise ValueError("email")
    return f"{local}@{domain.lower()}"


def email_key(email: str) -> str:
    """What makes two spellings one account: letter case, Unicode form and IDNA of the domain do not count.

    Raises ValueError as `tidy_email` does, and for a domain that IDNA cannot express (RFC 3490).
    """
    local, _, domain = tidy_email(email).rpartition("@")
    try:
        ascii_domain = domain.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise ValueError("email") from error
    key = f"{unicodedata.normalize('NFKC', local).casefold()}@{ascii_domain.lower()}"
    if len(key) > EMAIL_KEY_MAX:  # one sign can become eighteen
        raise ValueError("email")
    return key


def password_bytes(password: str) -> bytes:
    """What a password is hashed from: NFKC, so every keyboard gives the same (NIST SP 800-63B 3.1.1.2)."""
    return unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")


def _is_clean(text: str) -> bool:
    """Whether the text holds no control, surrogate or unassigned characters."""
    return all(unicodedata.category(sign) not in {"Cc", "Cs", "Cn", "Co"} for sign in text)
