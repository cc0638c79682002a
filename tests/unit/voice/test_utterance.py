"""Where utterances begin and end, and what is a voice."""

import numpy as np

from voice.utterance import FRAME_SECONDS, Segmenter, Step
from voice.vad import VoiceActivity, loudness, voicing

RATE = 16_000


def frames(seconds: float) -> int:
    return round(seconds / FRAME_SECONDS)


def steps(segmenter: Segmenter, probability: float, seconds: float, loud: float = 1000.0) -> list[Step]:
    return [segmenter.take(probability, loud) for _ in range(frames(seconds))]


def test_a_short_pause_does_not_end_an_utterance_a_long_one_does() -> None:
    segmenter = Segmenter(0.6)
    assert Step.BEGAN in steps(segmenter, 1.0, 0.5)
    assert Step.ENDED not in steps(segmenter, 0.0, 0.5)
    assert set(steps(segmenter, 0.9, 0.3)) == {Step.GOES_ON}
    assert steps(segmenter, 0.0, 0.62).count(Step.ENDED) == 1
    assert not segmenter.speaking


def test_hysteresis_keeps_an_unsure_utterance_going() -> None:
    segmenter = Segmenter(0.6)
    steps(segmenter, 0.5, 1.0)
    assert not segmenter.speaking
    steps(segmenter, 0.9, 0.2)
    assert Step.ENDED not in steps(segmenter, 0.4, 2.0)


def test_what_the_network_takes_for_speech_long_after_the_voice_is_its_echo() -> None:
    """VOI-4: a French command waited half a second for that, and for a breath behind it."""
    segmenter = Segmenter(0.4)
    steps(segmenter, 1.0, 1.0)
    assert Step.ENDED in steps(segmenter, 0.9, 0.42, 40.0)
    steps(segmenter, 1.0, 1.0)
    steps(segmenter, 0.0, 0.2, 10.0)
    assert Step.GOES_ON not in steps(segmenter, 0.7, 0.12, 90.0)
    assert Step.ENDED in steps(segmenter, 0.0, 0.1, 10.0)


def test_a_faint_end_of_a_sentence_belongs_to_it() -> None:
    segmenter = Segmenter(0.4)
    steps(segmenter, 1.0, 1.0)
    assert set(steps(segmenter, 0.9, 0.5, 60.0)) == {Step.GOES_ON}
    steps(segmenter, 0.0, 0.2, 10.0)
    assert set(steps(segmenter, 0.9, 0.5, 120.0)) == {Step.GOES_ON}


def test_a_knock_does_not_make_the_voice_beside_it_faint() -> None:
    segmenter = Segmenter(0.4)
    steps(segmenter, 1.0, 0.1, 30_000.0)
    assert Step.ENDED not in steps(segmenter, 1.0, 0.4, 1000.0)
    assert set(steps(segmenter, 1.0, 0.5, 800.0)) == {Step.GOES_ON}


def test_an_utterance_ends_after_twelve_seconds() -> None:
    assert Step.ENDED in steps(Segmenter(0.6), 1.0, 12.1)


def test_silence_and_clicks_are_no_speech() -> None:
    vad = VoiceActivity()
    click = (np.ones(320) * 20_000).astype(np.int16).tobytes()
    assert max(vad.probability(bytes(640)) for _ in range(50)) == 0.0
    assert max(vad.probability(frame) for frame in (click, bytes(640), click, bytes(640))) == 0.0


def test_a_voice_is_periodic_and_noise_is_not() -> None:
    time = np.arange(640) / RATE
    tone = sum(np.sin(2 * np.pi * 140 * harmonic * time) / harmonic for harmonic in range(1, 6)) * 4000
    noise = np.random.default_rng(1).normal(size=640) * 4000
    assert voicing(tone.astype(np.int16).tobytes()) > 0.8
    assert voicing(noise.astype(np.int16).tobytes()) < 0.5
    assert voicing(bytes(1280)) == 0.0


def test_loudness_is_the_root_mean_square() -> None:
    assert loudness(np.full(320, -1000, np.int16).tobytes()) == 1000.0
