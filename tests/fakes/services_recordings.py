"""Recordings that are not there, for the screen alone."""

from msgspec.structs import replace

from chassis.observable import Observable
from hmi.personalisation.model import LANGUAGES
from hmi.recordings.model import EngineRow, Kept, RecordingsState


class FakeRecordings:
    """Three recordings, and an engine for all languages but one."""

    def __init__(self) -> None:
        kept = (
            Kept("c", "22 November 2026, 09:38", "2.4 s"),
            Kept("b", "22 November 2026, 08:12", "3.1 s"),
            Kept("a", "21 November 2026, 17:55", "1.8 s"),
        )
        rows = tuple(
            EngineRow(language, "Moonshine tiny en + Whisper base", True)
            if language.startswith("en")
            else EngineRow(language, "Whisper base", True)
            for language in LANGUAGES[:-1]
        )
        lacking = EngineRow(LANGUAGES[-1], "No speech model. Typing and touch work", False)
        self.state = Observable(RecordingsState(kept, (*rows, lacking)))

    async def look(self) -> None:
        """All is there already."""

    async def play(self, name: str) -> None:
        playing = self.state.value.playing
        self.state.set(replace(self.state.value, playing="" if playing == name else name))

    async def delete(self, name: str) -> None:
        left = tuple(kept for kept in self.state.value.recordings if name and kept.name != name)
        self.state.set(replace(self.state.value, recordings=left))
