"""What the driver sets of the voice program takes effect in it."""

import asyncio
from pathlib import Path

import numpy as np
import pytest

from tests.fakes.sound_card import VirtualSoundCard
from tests.unit.voice.conftest import Conversation
from voice import protocol
from voice.mel import Frames
from voice.wake import THRESHOLDS, WakeNetwork, WakeSpotter

FRAME_BYTES = 640


class Undecided(WakeNetwork):
    """Is always as sure as it was told to be."""

    def __init__(self, score: float) -> None:
        super().__init__({})
        self.sure = score

    def score(self, frames: Frames) -> float:
        return self.sure


@pytest.mark.parametrize(
    ("score", "wakes"),
    [(-0.5, []), (0.2, ["high"]), (1.0, ["normal", "high"]), (2.0, ["low", "normal", "high"])],
)
def test_sensitivity_decides_what_wakes(score: float, wakes: list[str]) -> None:
    """Settings, "Wake sensitivity"."""
    woken = []
    for sensitivity, threshold in THRESHOLDS.items():
        spotter = WakeSpotter(Undecided(score))
        spotter.threshold = threshold
        if any(spotter.take(bytes(FRAME_BYTES), speech=True) for _ in range(50)):
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
