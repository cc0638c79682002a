"""What the car makes of a typed sentence, for the tests of the sentence files."""

from voice.language import Language
from voice.protocol import SlotValue
from voice.recognisers.protocol import Hypothesis


def read(known: Language, text: str) -> tuple[str, dict[str, SlotValue]] | None:
    """The intent of `text` and its slots; None when it is no command."""
    readings = known.read((Hypothesis(text),))
    if not readings:
        return None
    return readings[0].intent, {name: slot.value for name, slot in readings[0].slots.items()}
