"""What a session is called in the list its owner sees: the car's model, or browser and machine."""

from __future__ import annotations

import unicodedata

from online.contract.sessions import SESSION_NAME_MAX

_BROWSERS = (
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("SamsungBrowser/", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS/", "Firefox"),
    ("CriOS/", "Chrome"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
)
"""Signs of browsers in User-Agent, in the order in which they are looked for: most name those below too."""
_MACHINES = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS X", "Mac"),
    ("Linux", "Linux"),
)


def device_name(said: str | None) -> str:
    """What a car calls itself, in one line of printable signs and at most SESSION_NAME_MAX of them."""
    signs = (sign for sign in " ".join((said or "").split()) if unicodedata.category(sign)[0] != "C")
    return unicodedata.normalize("NFC", "".join(signs))[:SESSION_NAME_MAX].strip()


def browser_name(user_agent: str) -> str:
    """Browser and machine of a User-Agent header as "Firefox, Android"; empty when it names neither.

    Nothing of the header itself is kept: it can hold anything.
    """
    found = (_first(user_agent, _BROWSERS), _first(user_agent, _MACHINES))
    return ", ".join(name for name in found if name)


def _first(text: str, signs: tuple[tuple[str, str], ...]) -> str:
    return next((name for sign, name in signs if sign in text), "")
