"""What the driver sets of the voice program takes effect in it."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from tests.fakes.sound_card import VirtualSoundCard
from tests.fakes.wake import Undecided
from tests.unit.voice.conftest import Conversation
from voice import protocol
from voice.protocol import Sensitivity
from voice.recognisers.moonshine import NAME as MOONSHINE
from voice.wake_check import LEASTS, SURE_VERIFIED, WakeCheck

FRAME_BYTES = 640


class Thinks:
    """A recogniser to which everything is equally likely."""

    name = MOONSHINE
    nats_a_word = 0.0

    def __init__(self, likelihood: float) -> None:
        self._likelihood = likelihood

    def reset(self) -> None:
        """Has nothing to forget."""

    def accept(self, pcm: bytes) -> None:
        """Hears nothing."""

    def likelihoods(self, texts: Sequence[str]) -> list[float]:
        return [self._likelihood] * len(texts)

    def expectations(self, texts: Sequence[str]) -> list[float]:
        return [0.0] * len(texts)


@pytest.mark.parametrize(
    ("score", "wakes"),
    [(0.9, []), (1.5, ["high"]), (2.5, ["normal", "high"]), (3.5, ["low", "normal", "high"])],
)
def test_sensitivity_decides_what_wakes(score: float, wakes: list[Sensitivity]) -> None:
    """Settings, "Wake sensitivity"; where no recogniser has a say."""
    check = WakeCheck(Undecided(score))
    woken: list[Sensitivity] = []
    for sensitivity in SURE_VERIFIED:
        check.sensitivity = sensitivity
        if check.confirms(bytes(FRAME_BYTES), None):
            woken.append(sensitivity)
    assert woken == wakes


@pytest.mark.parametrize(
    ("likelihood", "wakes"),
    [(-18.5, []), (-17.0, ["high"]), (-15.0, ["normal", "high"]), (-13.0, ["low", "normal", "high"])],
)
def test_sensitivity_decides_with_the_recogniser_too(likelihood: float, wakes: list[Sensitivity]) -> None:
    check = WakeCheck(Undecided(0.0))
    woken: list[Sensitivity] = []
    for sensitivity in LEASTS:
        check.sensitivity = sensitivity
        if check.confirms(bytes(FRAME_BYTES), Thinks(likelihood)):
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
