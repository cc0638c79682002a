"""Trains the wake networks: ``python -m voice.wake_training --data ../shared/data/speech --out FOLDER``.

Needs the packages ``jax``, ``optax`` and ``torch`` and eSpeak NG; takes the voices of other engines where
they are installed. The car needs none of them to drive. Everything is seeded. At full size it takes some
hours on two cores, most of it for speaking. Positive windows end within 0.3 s after a synthetic "Hola Hola";
negative ones are nearly the phrase, other synthetic and real speech, noise, or the phrase at the wrong place.
Both networks of the second stage learn from those that the first takes for the phrase, or nearly so.
"""

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from voice.mel import log_mel
from voice.wake import WakeNetwork
from voice.wake_embedding import SIZE, SpeechEmbedding, find_embedding
from voice.wake_engines import Samples
from voice.wake_material import Material, make_material
from voice.wake_pattern_training import BATCH, batches, train_pattern
from voice.wake_verifier import STEPS
from voice.wake_windows import cut_windows

MASKED_FRAMES, MASKED_BANDS = 8, 9
FIRST_SEED_OF_SECOND_STAGE, FIRST_SEED_OF_PATTERN = 1000, 2000
LEAST_SCORE, LEAST_SCORE_OF_PATTERN = -3.0, -4.0
"""Of the first stage, from which on the others learn."""
EASY_SHARE = 0.04
"""Of the other windows, how many it learns all the same."""
TEXTS = [Path("hmi/texts"), Path("online/wording")]

Weights = dict[str, Samples]
Windows = tuple[NDArray[np.float16], Samples]
"""What a network sees of each window, and 1 for those that end in the phrase."""


def main() -> int:
    """Makes the material, trains the networks, stores their weights as 16-bit floats."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of recordings and noise")
    parser.add_argument(
        "--texts", type=Path, action="append", help="folders of <language>.toml with sentences"
    )
    parser.add_argument("--out", type=Path, required=True, help="folder for the files")
    parser.add_argument("--clips", type=int, default=26_000)
    parser.add_argument("--windows", type=int, default=220_000, help="for each of the three")
    parser.add_argument("--epochs", type=int, default=12)
    options = parser.parse_args()
    material = make_material(options.data, options.texts or TEXTS, options.clips)
    print(f"{len(material.positive)} phrases, {len(material.near)} near misses spoken", file=sys.stderr)
    cutter = _Cutter(material, options.windows)
    first = _apart(_first_stage, *cutter.all(_Cutter.frames), options.epochs)
    _store(options.out / "wake_phrase.npz", first)
    second = _apart(
        _second_stage, *_Cutter(material, options.windows, first).all(_Cutter.hard), options.epochs
    )
    _store(options.out / "wake_verifier.npz", second)
    pictures, labels = _Cutter(material, options.windows, first).all(_Cutter.likely)
    third = train_pattern(pictures, labels, options.epochs)
    _store(options.out / "wake_pattern.npz", third)
    return 0


def _apart(
    train: Callable[[Any, Samples, int], Weights], inputs: Any, labels: Samples, epochs: int
) -> Weights:
    """What `train` says, in a process of its own: one that has started JAX must not be forked any more."""
    with ProcessPoolExecutor(1, mp_context=get_context("fork")) as pool:
        return pool.submit(train, inputs, labels, epochs).result()


def _store(path: Path, weights: Weights) -> None:
    halves: dict[str, Any] = {name: value.astype(np.float16) for name, value in weights.items()}
    np.savez_compressed(path, **halves)


class _Cutter:
    """Cuts windows in forked processes: the material is a gigabyte, others would each get a copy."""

    _shared: ClassVar["_Cutter"]

    def __init__(self, material: Material, windows: int, first: Weights | None = None) -> None:
        self._material, self._first = material, first
        self._parts = 2 * (os.cpu_count() or 1)
        self._size = windows // self._parts

    def all(self, part: Callable[[int], Windows]) -> Windows:
        """All windows, as `frames` or `hard` sees them."""
        with ProcessPoolExecutor(mp_context=get_context("fork"), initializer=self._share) as pool:
            return _joined(list(pool.map(part, range(self._parts))))

    def _share(self) -> None:
        _Cutter._shared = self

    @staticmethod
    def frames(number: int) -> Windows:
        """Their log-mel frames, shape (windows, `WINDOW_FRAMES`, `BANDS`), each band without its mean."""
        own = _Cutter._shared
        batches = [
            (_centred(sound), labels) for sound, labels in cut_windows(own._material, own._size, number)
        ]
        return np.concatenate([seen for seen, _ in batches]), np.concatenate(
            [labels for _, labels in batches]
        )

    @staticmethod
    def hard(number: int) -> Windows:
        """Embeddings of those that the first stage takes for the phrase, shape (windows, `STEPS`, `SIZE`)."""
        folder = find_embedding()
        if folder is None:
            raise FileNotFoundError("The speech embedding is not installed")
        embedding, seed = SpeechEmbedding(folder), FIRST_SEED_OF_SECOND_STAGE + number
        return _joined(
            [
                (embedding.of(sound).astype(np.float16), labels)
                for sound, labels in _Cutter._chosen(seed, LEAST_SCORE)
            ]
        )

    @staticmethod
    def likely(number: int) -> Windows:
        """Log-mel frames of those and some more, shape (windows, `WINDOW_FRAMES`, `BANDS`)."""
        seed = FIRST_SEED_OF_PATTERN + number
        return _joined(
            [
                (log_mel(sound).astype(np.float16), labels)
                for sound, labels in _Cutter._chosen(seed, LEAST_SCORE_OF_PATTERN)
            ]
        )

    @staticmethod
    def _chosen(seed: int, least: float) -> Iterator[tuple[Samples, Samples]]:
        """Windows whose score by the first stage is above `least`, and a few of the others."""
        own = _Cutter._shared
        network = WakeNetwork(own._first or {})
        random = np.random.default_rng([4, seed])
        for sound, labels in cut_windows(own._material, own._size, seed):
            scores = np.array([network.score(frames) for frames in log_mel(sound)])
            chosen = (scores > least) | (random.random(len(scores)) < EASY_SHARE)
            if chosen.any():
                yield sound[chosen], labels[chosen]


def _joined(batches: list[Windows]) -> Windows:
    return np.concatenate([seen for seen, _ in batches]), np.concatenate([labels for _, labels in batches])


def _centred(sound: Samples) -> NDArray[np.float16]:
    frames = log_mel(sound)
    return (frames - frames.mean(axis=1, keepdims=True)).astype(np.float16)


def _first_stage(inputs: NDArray[np.float16], labels: Samples, epochs: int) -> Weights:
    import jax

    shapes = {"w1": (5, 40, 48), "w2": (5, 48, 48), "w3": (3, 48, 48), "w4": (14 * 48, 32), "w5": (32, 1)}

    def odds(weights: Any, batch: Any, key: Any) -> Any:
        return _convolved(jax, weights, _masked(jax, batch, key), key)

    return _train(_first_weights(jax, shapes), odds, inputs, labels, epochs, 1e-3)


def _second_stage(inputs: NDArray[np.float16], labels: Samples, epochs: int) -> Weights:
    import jax

    values = inputs.reshape(-1, SIZE)
    mean, deviation = values.mean(axis=0, dtype=np.float32), values.std(axis=0, dtype=np.float32) + 1e-3
    shapes = {
        "w1": (3, SIZE, 96),
        "w2": (3, 96, 96),
        "w3": ((STEPS - 4) * 96, 64),
        "w4": (64, 1),
    }

    def odds(weights: Any, batch: Any, key: Any) -> Any:
        layer = (batch - mean) / deviation
        for number, lost in ((1, 0.2), (2, 0.2)):
            key, fresh = jax.random.split(key)
            layer = _with_gaps(jax, layer, lost, fresh)
            layer = _convolve(jax, layer, weights[f"w{number}"], weights[f"b{number}"], 1)
        layer = _with_gaps(jax, layer.reshape(len(layer), -1), 0.4, key)
        layer = jax.nn.relu(layer @ weights["w3"] + weights["b3"])
        return (layer @ weights["w4"] + weights["b4"])[:, 0]

    weights = _train(_first_weights(jax, shapes), odds, inputs, labels, epochs, 2e-2)
    weights["w1"] /= deviation[:, None]
    weights["b1"] -= np.einsum("i,kio->o", mean, weights["w1"])
    return weights


def _train(
    weights: Any,
    odds: Callable[[Any, Any, Any], Any],
    inputs: NDArray[np.float16],
    labels: Samples,
    epochs: int,
    decay: float,
) -> Weights:
    import jax
    import jax.numpy as jnp
    import optax

    steps = epochs * (len(inputs) // BATCH)
    optimiser = optax.adamw(optax.cosine_decay_schedule(2e-3, steps), weight_decay=decay)
    state = optimiser.init(weights)

    def loss(weights: Any, batch: Any, wanted: Any, key: Any) -> Any:
        return jnp.mean(optax.sigmoid_binary_cross_entropy(odds(weights, batch, key), wanted * 0.98 + 0.01))

    def advance(weights: Any, state: Any, batch: Any, wanted: Any, key: Any) -> Any:
        value, gradient = jax.value_and_grad(loss)(weights, batch, wanted, key)
        update, state = optimiser.update(gradient, state, weights)
        return optax.apply_updates(weights, update), state, value

    step = jax.jit(advance)
    key = jax.random.PRNGKey(1)
    for number, chosen in enumerate(batches(len(inputs), epochs)):
        key, fresh = jax.random.split(key)
        weights, state, value = step(weights, state, inputs[chosen].astype(np.float32), labels[chosen], fresh)
        if number % 100 == 0:
            print(f"step {number} of {steps}, loss {float(value):.3f}", file=sys.stderr)
    return {name: np.array(value, np.float32) for name, value in weights.items()}


def _masked(jax: Any, frames: Any, key: Any) -> Any:
    """`frames` with some neighbouring bands and moments missing (SpecAugment, Park et al., 2019)."""
    masked = frames
    for axis, most in ((1, MASKED_FRAMES), (2, MASKED_BANDS)):
        key, place, size = jax.random.split(key, 3)
        count, total = frames.shape[0], frames.shape[axis]
        first = jax.random.randint(place, (count, 1), 0, total)
        last = first + jax.random.randint(size, (count, 1), 0, most)
        positions = np.arange(total)[None, :]
        gone = (positions >= first) & (positions < last)
        masked = masked * (1.0 - (gone[:, :, None] if axis == 1 else gone[:, None, :]))
    return masked


def _first_weights(jax: Any, shapes: Mapping[str, tuple[int, ...]]) -> dict[str, Any]:
    keys = jax.random.split(jax.random.PRNGKey(0), len(shapes))
    weights: dict[str, Any] = {}
    for key, (name, shape) in zip(keys, shapes.items(), strict=True):
        weights[name] = jax.random.normal(key, shape) * np.sqrt(2 / np.prod(shape[:-1]))
        weights[name.replace("w", "b")] = np.zeros(shape[-1], np.float32)
    return weights


def _convolved(jax: Any, weights: Any, frames: Any, key: Any) -> Any:
    """The same network as `voice.wake.WakeNetwork`, with dropout before the dense layers."""
    layer = frames / 3.0
    for number, stride in ((1, 2), (2, 2), (3, 1)):
        layer = _convolve(jax, layer, weights[f"w{number}"], weights[f"b{number}"], stride)
    layer = _with_gaps(jax, layer.reshape(layer.shape[0], -1), 0.3, key)
    layer = jax.nn.relu(layer @ weights["w4"] + weights["b4"])
    return (layer @ weights["w5"] + weights["b5"])[:, 0]


def _convolve(jax: Any, rows: Any, weights: Any, bias: Any, stride: int) -> Any:
    layer = jax.lax.conv_general_dilated(
        rows, weights, (stride,), "VALID", dimension_numbers=("NWC", "WIO", "NWC")
    )
    return jax.nn.relu(layer + bias)


def _with_gaps(jax: Any, layer: Any, lost: float, key: Any) -> Any:
    """`layer` with that share of it missing, at random (dropout)."""
    return layer * jax.random.bernoulli(key, 1 - lost, layer.shape) / (1 - lost)


if __name__ == "__main__":
    sys.exit(main())
