"""Whether the loudspeaker played what the car meant to say, sample by sample.

A recogniser that never heard this voice takes the same sound for different words from run to run. The sound
itself is known: the car's own synthesiser makes it again, and half-second pieces of it are looked for in what
was recorded (normalised cross-correlation). One and the same sentence has all its pieces, in their places,
at 0.69 to 0.79; other sentences of the same voice at most a single piece above 0.6, and not in its place.
"""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RATE_HZ = 16_000
PIECE = RATE_HZ // 2
FOUND = 0.6
OUT_OF_PLACE = RATE_HZ // 5
"""A gap or a late start that a listener does not take for a broken sentence, samples."""
QUIET = 1e6
"""Energy of a piece below which there is no speech, so that noise is not blown up."""

Samples = NDArray[np.float32]


def share_played(text: str, voice: str, heard: bytes, folder: Path) -> float:
    """How much of `text`, said by `voice`, is in what was heard (16 kHz mono, 16 bit): 0 to 1."""
    said = _synthesise(text, voice, folder)
    recording = np.frombuffer(heard, np.int16).astype(np.float32)
    starts = range(0, len(said) - PIECE + 1, PIECE)
    places = [_find(said[start : start + PIECE], recording) - start for start in starts]
    found = [place for place in places if place >= -PIECE]
    return max((_together(found, place) for place in found), default=0) / len(places)


def _together(places: list[int], place: int) -> int:
    return sum(abs(other - place) <= OUT_OF_PLACE for other in places)


def _find(piece: Samples, recording: Samples) -> int:
    """Where `piece` begins in the recording; far before its beginning when it is not there."""
    size = 1 << (len(recording) + len(piece)).bit_length()
    spectrum = np.fft.rfft(recording, size) * np.conj(np.fft.rfft(piece, size))
    products = np.fft.irfft(spectrum, size)[: len(recording) - len(piece)]
    energy = np.cumsum(np.concatenate([[0.0], recording.astype(np.float64) ** 2]))
    of_stretch = (energy[len(piece) :] - energy[: -len(piece)])[: len(products)]
    alike = products / np.sqrt(np.maximum(of_stretch, QUIET)) / np.linalg.norm(piece)
    best = int(alike.argmax())
    return best if alike[best] >= FOUND else -len(recording) - RATE_HZ * 60


def _synthesise(text: str, voice: str, folder: Path) -> Samples:
    job = {"voice": voice, "speed": 1.0, "path": str(folder / "said.wav"), "text": text}
    command = [sys.executable, "-m", "voice.synthesiser"]
    done = subprocess.run(
        command, input=json.dumps(job) + "\n", text=True, stdout=subprocess.PIPE, check=True, timeout=30
    )
    assert json.loads(done.stdout)["written"]
    raw = folder / "said.raw"
    convert = ["sox", str(folder / "said.wav"), "-r", str(RATE_HZ), "-e", "signed", "-b", "16", "-t", "raw"]
    subprocess.run([*convert, str(raw)], check=True, timeout=30)
    return np.frombuffer(raw.read_bytes(), np.int16).astype(np.float32)
