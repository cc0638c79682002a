"""What the driver sets of the voice program takes effect in it."""

import asyncio
from pathlib import Path

import numpy as np
import pytest

from tests.fakes.sound_card import VirtualSoundCard
from tests.unit.voice.conftest import Conversation
from voice import protocol
from voice.protocol import Sensitivity
from voice.sounds import Alphabet, Pronouncer
from voice.wake_check import SURE_VERIFIED, WakeCheck
from voice.wake_verifier import WakeVerifier

FRAME_BYTES = 640


class Undecided(WakeVerifier):
    """Is always as sure as it was told to be."""

    def __init__(self, score: float) -> None:
        self.sure = score

    def score(self, pcm: bytes) -> float:
        return self.sure


@pytest.mark.parametrize(
    ("score", "wakes"),
    [(1.9, []), (2.2, ["high"]), (2.7, ["normal", "high"]), (3.2, ["low", "normal", "high"])],
)
def test_sensitivity_decides_what_wakes(score: float, wakes: list[Sensitivity]) -> None:
    """Settings, "Wake sensitivity"; where no recogniser has a say."""
    check = WakeCheck(Pronouncer("en-GB", Alphabet()), Undecided(score))
    woken: list[Sensitivity] = []
    for sensitivity in SURE_VERIFIED:
        check.sensitivity = sensitivity
        if check.confirms(bytes(FRAME_BYTES), None):
            woken.append(sensitivity)
    assert woken == wakes


async def test_guidance_has_a_loudness_of_its_own(
    talk: Conversation, card: VirtualSoundCard, tmp_path: Path
) -> None:
    """Settings, "Guidance volume" and "Speaking volume"."""
    loud: dict[str, int] = {}
    await talk.call(protocol.Configure(volume=0.1, guidance_volume=1.0))
    for priority in ("answer", "guidance"):
        recording = card.record(tmp_path / f"{priority}.raw")
        await talk.call(protocol.Say(text="Turn left", priority=priority), 20)
        await asyncio.to_thread(recording.stop)
        heard = np.frombuffer(recording.so_far(), np.int16).astype(np.int32)
        loud[priority] = int(np.abs(heard).max())
    assert loud["guidance"] > 4 * loud["answer"] > 0
