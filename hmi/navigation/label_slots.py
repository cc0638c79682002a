"""Which label is drawn by which item of the map.

Items are expensive to make and cheap to move, so a view keeps a fixed number of them; a label stays with its
item for as long as it is shown.
"""

from collections.abc import Sequence

import msgspec

from maps.protocol import Label

SLOTS = 60
"""Labels at most on one map."""


class LabelSlot(msgspec.Struct, frozen=True):
    """One item of the map and what it shows; `shown` is False while it has nothing to show."""

    number: int
    shown: bool = False
    text: str = ""
    kind: str = ""
    rank: int = 0
    latitude: float = 0.0
    longitude: float = 0.0


EMPTY = tuple(LabelSlot(number) for number in range(SLOTS))


def assign(before: Sequence[LabelSlot], labels: Sequence[Label]) -> tuple[LabelSlot, ...]:
    """The slots with `labels` (most important first) in them; those beyond the number of slots are left out.

    A label that was shown keeps its slot. A slot that falls free keeps its words, unseen, so that they can
    fade away.
    """
    wanted = {_identity(label): label for label in reversed(labels[: len(before)])}
    after: list[LabelSlot | None] = []
    for slot in before:
        label = wanted.pop((slot.text, slot.kind, slot.latitude, slot.longitude), None)
        after.append(None if label is None else _filled(slot.number, label))
    waiting = list(wanted.values())
    return tuple(
        kept or (_filled(slot.number, waiting.pop()) if waiting else _emptied(slot))
        for slot, kept in zip(before, after, strict=True)
    )


def _identity(label: Label) -> tuple[str, str, float, float]:
    return label.text, label.kind, label.position.latitude, label.position.longitude


def _filled(number: int, label: Label) -> LabelSlot:
    position = label.position
    return LabelSlot(number, True, label.text, label.kind, label.rank, position.latitude, position.longitude)


def _emptied(slot: LabelSlot) -> LabelSlot:
    return LabelSlot(slot.number, False, slot.text, slot.kind, slot.rank, slot.latitude, slot.longitude)
