"""What is said, and what is not said any more."""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from chassis.clock import SystemClock
from voice.devices import SoundDevices
from voice.echo import EchoCanceller
from voice.loudspeaker import Loudspeaker
from voice.speech import Outcome, Speech

TURNS = 10
"""Of the loop: enough for the queue to be worked off, far too few for a synthesiser."""
SENTENCES = 200
SPEEDS = (1.0, 1.0, 1.25)


class Listened(Loudspeaker):
    """A loudspeaker that plays nothing and counts what it would have played."""

    def __init__(self) -> None:
        super().__init__(SoundDevices(), EchoCanceller())
        self.played = 0

    async def play(self, pcm: bytes, rate: int) -> bool:
        """Counts; as if the sound had ended at once."""
        assert pcm
        assert rate > 0
        self.played += 1
        return True


@pytest.fixture
async def loudspeaker() -> Listened:
    """Nothing was played on it yet."""
    return Listened()


@pytest.fixture
async def speech(loudspeaker: Listened) -> AsyncIterator[Speech]:
    """Ready to speak."""
    speech = Speech(loudspeaker, SystemClock())
    speech.start()
    yield speech
    await speech.stop()


async def being_made(speech: Speech, text: str) -> "asyncio.Task[Outcome]":
    """An answer that waits no more and is not heard yet."""
    answer = asyncio.create_task(speech.say(text, "en-GB", "answer"))
    for _turn in range(TURNS):
        await asyncio.sleep(0)
    assert speech.speaking
    return answer


async def test_an_answer_stopped_while_it_is_made_is_never_heard(
    speech: Speech, loudspeaker: Listened
) -> None:
    """VOI-7: who presses the key before the first sound wants silence, not the answer a moment later."""
    said = await being_made(speech, "Driving to Ateneum")
    speech.silence()
    assert await said == "interrupted"
    assert loudspeaker.played == 0
    assert await speech.say("Two minutes", "en-GB", "answer") == "finished"
    assert loudspeaker.played == 1


async def test_guidance_does_not_wait_for_an_answer_that_is_being_made(
    speech: Speech, loudspeaker: Listened
) -> None:
    """NAV-3: the turn comes first."""
    answer = await being_made(speech, "Twelve car parks are near you")
    assert await speech.say("Turn right now", "en-GB", "guidance") == "finished"
    assert await answer == "interrupted"
    assert loudspeaker.played == 1


async def test_what_is_said_is_on_no_disk(loudspeaker: Listened, tmp_path: Path) -> None:
    """PRV: a message is read aloud and the car is switched off in mid-sentence; nothing of it is left."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TMPDIR", str(tmp_path))
        patch.setattr(tempfile, "tempdir", None)
        speech = Speech(loudspeaker, SystemClock())
        speech.start()
        assert await speech.say("Come home at six", "en-GB", "answer") == "finished"
        assert loudspeaker.played == 1
        assert list(tmp_path.iterdir()) == []
        await speech.stop()


async def test_sentence_after_sentence_is_spoken_at_the_first_try(
    speech: Speech, loudspeaker: Listened, caplog: pytest.LogCaptureFixture
) -> None:
    """VOI-7: one in fifty came out without sound, and the synthesiser was started anew for it."""
    for number in range(SENTENCES):
        speech.speed = SPEEDS[number % len(SPEEDS)]
        assert await speech.say("Turn right now", "en-GB", "answer") == "finished"
    assert loudspeaker.played == SENTENCES
    assert caplog.messages == []
