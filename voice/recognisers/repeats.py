"""What decoders say again and again where they hear nothing more: they go round in circles over noise."""

import string

LEAST_WORDS = 3
"""Two alone may be the end of a number: "one two one two one two"."""
LEAST_TURNS = 3


def without_repeats(text: str) -> str:
    """`text` up to where it begins again: "next track. Next track. Ne" is "next track."

    Of one word said again and again two are left, as in "Hola Hola".
    """
    words, plain = text.split(), bare(text)
    if len(words) != len(plain):  # a dash on its own
        return text
    for length in range(1, len(plain) - 1):
        again, before = plain[length:], plain[:-length]
        if again[:-1] == before[:-1] and before[-1].startswith(again[-1]):
            return " ".join(words[: max(length, 2)])
    return text


def without_loop(text: str) -> str:
    """`text` without some words that it says at least three times at its end and that it may break off in.

    "A small latte? I don't know. I don't know. I don't know. I" is "A small latte?".
    """
    words, plain = text.split(), bare(text)
    if len(words) != len(plain):
        return text
    for start in range(len(plain)):
        rest = plain[start:]
        for length in range(LEAST_WORDS, len(rest) // LEAST_TURNS + 1):
            if rest[length:] == rest[:-length] and len(set(rest)) > 1:
                return " ".join(words[:start])
    return text


def bare(text: str) -> list[str]:
    """The words without case and punctuation."""
    stripped = (word.strip(string.punctuation + "¿¡…«»").casefold() for word in text.split())
    return [word for word in stripped if word]
