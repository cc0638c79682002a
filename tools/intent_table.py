"""Writes docs/voice-intents.md from the sentence files: ``python -m tools.intent_table``."""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from babel import Locale

from tools.read_back import languages
from voice.examples import typical
from voice.protocol import SlotValue
from voice.sentences import ClosedList, OpenList, Sentences, SlotToken, read_sentences

DOCUMENT = Path(__file__).parent.parent / "docs" / "voice-intents.md"
EXAMPLES = 2
MOST_VALUES = 12
"""More values than this are told as from the first to the last."""


def table() -> str:
    """The document as the sentence files are now."""
    known = {language: read_sentences(language) for language in languages()}
    return "\n".join([*_head(), *_intents(known), *_examples(known), ""])


def _head() -> list[str]:
    return [
        "# What can be said",
        "",
        "Written by `python -m tools.intent_table` from `voice/sentences/`. Behind the slots of an intent",
        "stands how many wordings it has in each language; a wording is one sentence with its slots open. In",
        "brackets are the values that the hmi gets: `text` is kept as heard, `names` are those of this",
        "car, -1 is the last. `python -m tools.read_back` checks that each is understood as what it is.",
        "",
    ]


def _intents(known: dict[str, Sentences]) -> Iterator[str]:
    counts = {language: Counter(w.intent for w in known[language].wordings) for language in known}
    yield f"| intent | slots | {' | '.join(known)} |"
    yield "|---" * (len(known) + 2) + "|"
    for intent in _names(known):
        slots = _slots(intent, known)
        numbers = " | ".join(str(counts[language][intent] or "") for language in known)
        yield f"| `{intent}` | {', '.join(f'{name} ({what})' for name, what in slots.items())} | {numbers} |"


def _names(known: dict[str, Sentences]) -> list[str]:
    """All intents, those of English in the order of its file first."""
    order = dict.fromkeys(wording.intent for wording in known["en"].wordings)
    return list(order | dict.fromkeys(sorted(intent for s in known.values() for intent in s.intents)))


def _slots(intent: str, known: dict[str, Sentences]) -> dict[str, str]:
    """The slots of `intent` over all languages, each with the values it may have."""
    values: dict[str, set[SlotValue]] = {}
    kinds: dict[str, str] = {}
    for sentences in known.values():
        for wording in sentences.wordings:
            if wording.intent != intent:
                continue
            for name, value in wording.fixed:
                values.setdefault(name, set()).add(value)
            for token in wording.tokens:
                if isinstance(token, SlotToken):
                    body = sentences.lists[token.list_name]
                    if isinstance(body, ClosedList):
                        values.setdefault(token.name, set()).update(value for _text, value in body.entries)
                    else:
                        kinds[token.name] = "names" if isinstance(body, OpenList) else body.kind
    return {name: _told(found) for name, found in values.items() if name not in kinds} | kinds


def _told(values: set[SlotValue]) -> str:
    numbers = sorted(value for value in values if not isinstance(value, str))
    words = sorted(value for value in values if isinstance(value, str))
    if len(numbers) > MOST_VALUES or numbers == list(range(int(min(numbers, default=0)), len(numbers))):
        told = [f"{numbers[0]:g} to {numbers[-1]:g}"] if numbers else []
    else:
        told = [f"{number:g}" for number in numbers]
    return " · ".join([*told, *words])


def _examples(known: dict[str, Sentences]) -> Iterator[str]:
    for language, sentences in known.items():
        yield from ["", f"## {Locale(language).get_display_name('en')}", "", "| intent | for example |"]
        yield "|---|---|"
        for intent in _names({"en": known["en"], language: sentences}):
            said = typical(intent, sentences, EXAMPLES)
            if said:
                yield f"| `{intent}` | {' · '.join(said)} |"


def main() -> int:
    """Writes the document."""
    DOCUMENT.write_text(table(), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
