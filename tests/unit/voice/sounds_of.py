"""Speech as an array, by eSpeak NG."""

import tempfile
import wave
from pathlib import Path

import numpy as np

from tests.fakes.sound_card import speak_to_file
from voice.resampling import resampled

RATE = 16_000


def spoken(text: str, voice: str) -> np.ndarray:
    """16 kHz, in the range of 16 bit."""
    with tempfile.TemporaryDirectory() as folder:
        path = speak_to_file(Path(folder) / "said.wav", text, voice)
        with wave.open(str(path)) as file:
            pcm = resampled(file.readframes(file.getnframes()), file.getframerate(), RATE)
    return np.frombuffer(pcm, np.int16).astype(np.float32)
