"""What Settings > Voice shows beside the settings themselves."""

import msgspec


class Kept(msgspec.Struct, frozen=True):
    """One recording, in the driver's words: when it was said, and how long it is."""

    name: str
    at: str
    length: str


class EngineRow(msgspec.Struct, frozen=True):
    """What recognises a language: `language` a BCP 47 tag, `text` the engine or why there is none."""

    language: str
    text: str
    works: bool


class RecordingsState(msgspec.Struct, frozen=True):
    """Attributes:
    recordings: newest first.
    engines: one row for each of the car's languages; empty while voice does not answer.
    playing: name of the recording that is heard now, empty for none.
    problem: one sentence why something could not be done, else empty.
    """

    recordings: tuple[Kept, ...] = ()
    engines: tuple[EngineRow, ...] = ()
    playing: str = ""
    problem: str = ""
