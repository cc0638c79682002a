"""A sentence said to the real voice program, kept, heard again from the loudspeaker, and deleted."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.fakes.sound_card import VirtualSoundCard, speak_to_file
from tests.unit.voice.conftest import Conversation, VoiceProgram
from voice import protocol

LONGEST_START_SECONDS = 30
AUDIBLE = 1000


@pytest.fixture
async def driver(card: VirtualSoundCard) -> AsyncIterator[tuple[Conversation, Path]]:
    """A driver who wants sentences kept, and the folder they are in."""
    with tempfile.TemporaryDirectory(prefix="voice") as name:
        folder = Path(name)
        arguments = ("--recordings", str(folder / "recordings"))
        with VoiceProgram(folder, card.environment(), *arguments) as program:
            talk = Conversation(program)
            talk.link.start()
            await talk.until(lambda event: isinstance(event, protocol.State), LONGEST_START_SECONDS)
            await talk.call(protocol.Configure(keep_recordings=True, driver="nuria-1"), LONGEST_START_SECONDS)
            await talk.until_listening("waiting", LONGEST_START_SECONDS)
            try:
                yield talk, protocol.recordings_folder(folder / "recordings", "nuria-1")
            finally:
                await talk.link.stop()


async def test_what_was_said_is_kept_heard_again_and_deleted(
    driver: tuple[Conversation, Path], card: VirtualSoundCard, tmp_path: Path
) -> None:
    talk, folder = driver
    await talk.call(protocol.Listen())
    said = speak_to_file(tmp_path / "said.wav", "how far can I drive", "en-us")
    await asyncio.to_thread(card.play, said)
    kept = await talk.until(protocol.Recordings, 20)
    [recording] = kept.recordings
    assert recording.seconds > 0.5
    [file] = folder.iterdir()
    assert (file.stem, file.stat().st_mode & 0o777) == (recording.name, 0o600)
    await talk.call(protocol.Cancel())
    heard = card.record(tmp_path / "heard.raw")
    played = await talk.call(protocol.PlayRecording(name=recording.name), 20)
    assert played.outcome == "finished"
    pcm = heard.stop()
    assert max(map(abs, memoryview(pcm[: len(pcm) // 2 * 2]).cast("h"))) > AUDIBLE
    assert await talk.call(protocol.DeleteRecordings()) == protocol.Recordings(recordings=[])
    assert not folder.exists()


async def test_the_engines_are_told(driver: tuple[Conversation, Path]) -> None:
    """VOI-3."""
    talk, _folder = driver
    told = await talk.call(protocol.GetEngines())
    assert {engine.language for engine in told.engines} >= {"en-GB", "de-DE", "cs-CZ"}
    assert all(engine.name or engine.problem for engine in told.engines)
