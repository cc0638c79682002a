"""Noise mixed in at the ratio Picovoice's benchmark means."""

import numpy as np
import pytest

from voice.noise import ENERGY_FRAME_SAMPLES, mixed

NOISE = np.random.default_rng(1).integers(-3000, 3000, 40_000).astype("<i2").tobytes()
TONE = (8000 * np.sin(np.arange(16_000) / 20)).astype("<i2").tobytes()


def loudest(samples: np.ndarray) -> float:
    count = len(samples) // ENERGY_FRAME_SAMPLES
    frames = samples[: count * ENERGY_FRAME_SAMPLES].reshape(count, -1)
    return float((frames**2).sum(axis=1).max())


@pytest.mark.parametrize("ratio", [24, 12, 6, 0])
def test_the_loudest_frames_have_the_ratio(ratio: int) -> None:
    mixture = np.frombuffer(mixed(TONE, NOISE, ratio, "a"), "<i2").astype(float)
    tone = np.frombuffer(TONE, "<i2").astype(float)
    scale = mixture @ tone / (tone @ tone)
    noise = mixture - scale * tone
    measured = 10 * np.log10(loudest(scale * tone) / loudest(noise))
    assert measured == pytest.approx(ratio, abs=0.6)


def test_it_neither_clips_nor_whispers() -> None:
    assert np.abs(np.frombuffer(mixed(TONE, NOISE, 6, "a"), "<i2")).max() == pytest.approx(16384, abs=2)


def test_the_name_chooses_the_stretch_of_noise() -> None:
    assert mixed(TONE, NOISE, 6, "a") == mixed(TONE, NOISE, 6, "a") != mixed(TONE, NOISE, 6, "b")


@pytest.mark.parametrize(
    ("speech", "noise"), [(TONE, TONE[:100]), (bytes(32_000), NOISE), (TONE, bytes(40_000))]
)
def test_what_cannot_be_mixed_is_refused(speech: bytes, noise: bytes) -> None:
    with pytest.raises(ValueError, match=r"shorter|nothing"):
        mixed(speech, noise, 6, "a")
