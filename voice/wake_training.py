"""Trains the wake network: ``python -m voice.wake_training --data ../shared/data/speech --out FILE.npz``.

Needs the packages ``jax`` and ``optax``, eSpeak NG and sox, none of which the car needs to drive. Everything
is seeded. Positive windows end within 0.3 s after a synthetic "Hola Hola"; negative ones are other synthetic
and real speech, and the phrase at the wrong place (its first half, long past it). A third of the noise and
every second recording are kept out, to measure with.
"""

import argparse
import os
import subprocess
import sys
import wave
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from voice.mel import FRAME_SAMPLES, HOP_SAMPLES, SAMPLE_RATE_HZ, log_mel
from voice.wake import WINDOW_FRAMES

WINDOW_SAMPLES = FRAME_SAMPLES + HOP_SAMPLES * (WINDOW_FRAMES - 1)
LANGUAGES = [
    "en-gb",
    "en-us",
    "en-gb-scotland",
    "en-gb-x-rp",
    "en-gb-x-gbclan",
    "en-gb-x-gbcwmd",
    "en-029",
    "es",
    "es-419",
    "de",
    "it",
    "fr-fr",
    "cs",
    "pt",
]
VARIANTS = [f"+m{n}" for n in range(1, 8)] + [f"+f{n}" for n in range(1, 6)] + ["", ""]
PHRASES = ["Hola Hola", "Hola, Hola", "Ola ola", "[[h'oUla: h'oUla:]]", "[[h'@Ul@ h'@Ul@]]", "[['ola 'ola]]"]
COMMANDS = [
    "take me to the museum",
    "how far can I drive",
    "busca un aparcamiento",
    "set the temperature to twenty",
]
NEAR_MISSES = [
    *(
        "hello",
        "hola",
        "hola amigo",
        "hola qué tal",
        "hello hello",
        "oh no oh no",
        "bla bla bla",
        "holiday home",
    ),
    *(
        "over and over",
        "cola cola",
        "olé olé",
        "hotel",
        "polar solar",
        "hold on hold on",
        "hola me llamo Ana",
    ),
]
BATCH = 256
NOISE_NAME = "noise-kitchen.wav"

Samples = NDArray[np.float32]


@dataclass(frozen=True)
class Clip:
    """A sentence; `phrase` is where the wake phrase begins and ends in it, in samples."""

    samples: Samples
    phrase: tuple[int, int] | None = None


@dataclass(frozen=True)
class Material:
    """What windows are cut from."""

    positive: list[Clip]
    negative: list[Clip]
    real: list[Samples]
    noise: Samples


def main() -> int:
    """Makes the material, trains, stores the weights as 16-bit floats."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--clips", type=int, default=20_000)
    parser.add_argument("--windows", type=int, default=112_000)
    parser.add_argument("--epochs", type=int, default=18)
    options = parser.parse_args()
    material = _material(options.data, options.clips)
    parts = 2 * (os.cpu_count() or 1)
    with ProcessPoolExecutor() as pool:
        made = list(pool.map(_windows, [material] * parts, [options.windows // parts] * parts, range(parts)))
    inputs, labels = (np.concatenate(part) for part in zip(*made, strict=True))
    weights = _train(inputs, labels, options.epochs)
    halves: dict[str, Any] = {name: value.astype(np.float16) for name, value in weights.items()}
    np.savez_compressed(options.out, **halves)
    return 0


def _material(data: Path, clips: int) -> Material:
    recordings = [path for path in sorted(data.rglob("*.wav")) if path.name != NOISE_NAME]
    sentences = [
        path.stem.removeprefix("oov_").replace("_", " ")
        for path in recordings
        if path.parent.parent.name == "home"
    ]
    noise = _read(next(data.rglob(NOISE_NAME)))
    with ProcessPoolExecutor() as pool:
        positive = list(pool.map(_positive, range(clips * 2 // 5), chunksize=50))
        negative = list(pool.map(_negative, range(clips * 3 // 5), [sentences] * clips, chunksize=50))
    return Material(
        positive, negative, [_read(path) for path in recordings[::2]], noise[: len(noise) * 2 // 3]
    )


def _positive(seed: int) -> Clip:
    random = np.random.default_rng([1, seed])
    how = _voice(random)
    phrase = _speak(str(random.choice(PHRASES)), how)
    loud = np.flatnonzero(np.abs(phrase) > 0.03 * max(np.abs(phrase).max(), 1e-3))
    begin, end = (int(loud[0]), int(loud[-1])) if len(loud) else (0, len(phrase))
    if random.random() < 0.4:
        phrase = np.concatenate([phrase[:end], _speak(str(random.choice(COMMANDS)), how)])
    return Clip(phrase, (begin, end))


def _negative(seed: int, sentences: list[str]) -> Clip:
    random = np.random.default_rng([2, seed])
    pool = sentences if random.random() < 0.6 else NEAR_MISSES
    return Clip(_speak(str(random.choice(pool)), _voice(random)))


def _voice(random: np.random.Generator) -> list[str]:
    voice = str(random.choice(LANGUAGES)) + str(random.choice(VARIANTS))
    speed, pitch, gap = (
        str(random.choice(values)) for values in (range(115, 206, 15), range(15, 91, 15), (0, 0, 1, 3))
    )
    return ["-v", voice, "-s", speed, "-p", pitch, "-g", gap]


def _speak(text: str, how: list[str]) -> Samples:
    spoken = subprocess.run(["espeak-ng", *how, "--stdout", text], capture_output=True, check=True).stdout  # noqa: S603, S607
    convert = [
        "sox",
        "-q",
        "-t",
        "wav",
        "-",
        "-r",
        str(SAMPLE_RATE_HZ),
        "-c",
        "1",
        "-b",
        "16",
        "-t",
        "raw",
        "-",
    ]
    raw = subprocess.run(convert, input=spoken, capture_output=True, check=True).stdout  # noqa: S603
    return np.frombuffer(raw, np.int16).astype(np.float32) / 32768.0


def _read(path: Path) -> Samples:
    with wave.open(str(path)) as file:
        return np.asarray(np.frombuffer(file.readframes(file.getnframes()), np.int16) / 32768.0, np.float32)


def _windows(material: Material, count: int, seed: int) -> tuple[NDArray[np.float16], Samples]:
    random = np.random.default_rng([3, seed])
    cut = [_cut(random, material) for _ in range(count)]
    frames = log_mel(np.stack([_heard(random, samples, material.noise) for samples, _label in cut]))
    frames -= frames.mean(axis=1, keepdims=True)
    return frames.astype(np.float16), np.array([label for _samples, label in cut], np.float32)


def _cut(random: np.random.Generator, material: Material) -> tuple[Samples, float]:
    """One window and whether it ends with the phrase."""
    kind = random.random()
    if kind < 0.51:
        clip = material.positive[random.integers(len(material.positive))]
        begin, end = clip.phrase or (0, 0)
        if kind < 0.38:
            return _ending(clip.samples, end + int(SAMPLE_RATE_HZ * random.uniform(-0.04, 0.26))), 1.0
        if random.random() < 0.6:
            return _ending(clip.samples, begin + int((end - begin) * random.uniform(0.1, 0.72))), 0.0
        return _ending(clip.samples, end + int(SAMPLE_RATE_HZ * random.uniform(0.75, 2.0))), 0.0
    if kind < 0.73:
        samples = material.negative[random.integers(len(material.negative))].samples
    else:
        samples = material.real[random.integers(len(material.real))]
    return _ending(samples, int(random.integers(1600, len(samples) + 4000))), 0.0


def _ending(samples: Samples, end: int) -> Samples:
    """The window of `samples` that ends at `end`; silence where there is nothing."""
    window = np.zeros(WINDOW_SAMPLES, np.float32)
    first, last = max(0, end - WINDOW_SAMPLES), min(len(samples), end)
    if last > first:
        window[first - end + WINDOW_SAMPLES : last - end + WINDOW_SAMPLES] = samples[first:last]
    return window


def _heard(random: np.random.Generator, window: Samples, noise: Samples) -> Samples:
    """`window` in a room, by some microphone, in noise, at some level."""
    samples: NDArray[np.floating[Any]] = window
    if random.random() < 0.35:
        length = int(SAMPLE_RATE_HZ * random.uniform(0.05, 0.3))
        echo = (
            random.normal(size=length)
            * np.exp(-np.arange(length) / (length / 5))
            * random.uniform(0.02, 0.25)
        )
        spectrum = np.fft.rfft(samples, 32768) * np.fft.rfft(np.concatenate([[1.0], echo]), 32768)
        samples = np.fft.irfft(spectrum)[:WINDOW_SAMPLES]
    if random.random() < 0.5:
        frequencies = np.fft.rfftfreq(WINDOW_SAMPLES, 1 / SAMPLE_RATE_HZ)
        gains = 10 ** (random.uniform(-9, 9, 6) / 20)
        colour = np.interp(frequencies, [0, 200, 800, 2500, 5000, 8000], gains)
        samples = np.fft.irfft(np.fft.rfft(samples) * colour, WINDOW_SAMPLES)
    loud = samples[np.abs(samples) > 0.01]
    level = float(np.sqrt(np.mean(loud**2))) if len(loud) else 0.05
    kind = random.random()
    if kind < 0.65:
        start = random.integers(0, len(noise) - WINDOW_SAMPLES)
        piece = noise[start : start + WINDOW_SAMPLES]
        gain = level / np.sqrt(np.mean(piece**2) + 1e-9) / 10 ** (random.uniform(3, 30) / 20)
        samples = samples + piece * gain
    elif kind < 0.8:
        samples = samples + random.normal(size=WINDOW_SAMPLES) * level / 10 ** (random.uniform(8, 40) / 20)
    return np.asarray(np.clip(samples * 10 ** random.uniform(-1.6, 0.3), -1.0, 1.0), np.float32)


def _train(inputs: NDArray[np.float16], labels: Samples, epochs: int) -> dict[str, Samples]:
    import jax
    import jax.numpy as jnp
    import optax

    weights = _first_weights(jax)
    steps = epochs * (len(inputs) // BATCH)
    optimiser = optax.adamw(optax.cosine_decay_schedule(2e-3, steps), weight_decay=1e-3)
    state = optimiser.init(weights)

    def loss(weights: Any, batch: Any, wanted: Any, key: Any) -> Any:
        odds = _forward(jax, weights, batch, key)
        return jnp.mean(optax.sigmoid_binary_cross_entropy(odds, wanted * 0.98 + 0.01))

    def advance(weights: Any, state: Any, batch: Any, wanted: Any, key: Any) -> Any:
        value, gradient = jax.value_and_grad(loss)(weights, batch, wanted, key)
        update, state = optimiser.update(gradient, state, weights)
        return optax.apply_updates(weights, update), state, value

    step = jax.jit(advance)
    key = jax.random.PRNGKey(1)
    for number, chosen in enumerate(_batches(len(inputs), epochs)):
        key, fresh = jax.random.split(key)
        weights, state, value = step(weights, state, inputs[chosen].astype(np.float32), labels[chosen], fresh)
        if number % 100 == 0:
            print(f"step {number} of {steps}, loss {float(value):.3f}", file=sys.stderr)
    return {name: np.asarray(value, np.float32) for name, value in weights.items()}


def _batches(count: int, epochs: int) -> Iterator[NDArray[np.int64]]:
    random = np.random.default_rng(0)
    for _ in range(epochs):
        order = random.permutation(count)
        yield from (order[start : start + BATCH] for start in range(0, count - BATCH + 1, BATCH))


def _first_weights(jax: Any) -> dict[str, Any]:
    shapes = {"w1": (5, 40, 48), "w2": (5, 48, 48), "w3": (3, 48, 48), "w4": (14 * 48, 32), "w5": (32, 1)}
    keys = jax.random.split(jax.random.PRNGKey(0), len(shapes))
    weights: dict[str, Any] = {}
    for key, (name, shape) in zip(keys, shapes.items(), strict=True):
        weights[name] = jax.random.normal(key, shape) * np.sqrt(2 / np.prod(shape[:-1]))
        weights[name.replace("w", "b")] = np.zeros(shape[-1], np.float32)
    return weights


def _forward(jax: Any, weights: Any, frames: Any, key: Any) -> Any:
    """The same network as `voice.wake.WakeNetwork`, with dropout before the dense layers."""
    layer = frames / 3.0
    for number, stride in ((1, 2), (2, 2), (3, 1)):
        layer = jax.lax.conv_general_dilated(
            layer, weights[f"w{number}"], (stride,), "VALID", dimension_numbers=("NWC", "WIO", "NWC")
        )
        layer = jax.nn.relu(layer + weights[f"b{number}"])
    layer = layer.reshape(layer.shape[0], -1)
    layer = layer * jax.random.bernoulli(key, 0.7, layer.shape) / 0.7
    layer = jax.nn.relu(layer @ weights["w4"] + weights["b4"])
    return (layer @ weights["w5"] + weights["b5"])[:, 0]


if __name__ == "__main__":
    sys.exit(main())
