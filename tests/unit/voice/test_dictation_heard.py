"""Dictation through the virtual sound card: what is said comes back as text, not as a command (VOI-6)."""

import asyncio
from pathlib import Path

from tests.fakes.sound_card import VirtualSoundCard, speak_to_file
from tests.unit.voice.conftest import Conversation
from voice import protocol


async def answer(talk: Conversation, card: VirtualSoundCard, folder: Path, text: str) -> protocol.Dictated:
    """Asks for a text, and says it once the microphone is open."""
    wav = speak_to_file(folder / "said.wav", text, "en-gb")
    question = protocol.Say(text="What do you want to say?", then_listen=True, expects="text")
    await talk.call(question, timeout=20)
    await talk.until_listening("listening")
    await asyncio.to_thread(card.play, wav)
    dictated: protocol.Dictated = await talk.until(protocol.Dictated, 20)
    return dictated


async def test_what_is_dictated_comes_back_as_text(
    talk: Conversation, card: VirtualSoundCard, tmp_path: Path
) -> None:
    """Also where it sounds like a command of the car."""
    dictated = await answer(talk, card, tmp_path, "Take me to the Ateneum, I am ten minutes late")
    assert "minutes" in dictated.text.lower()
    state = await talk.call(protocol.GetState())
    assert state.listening == "waiting"
