"""Trains the wake network: ``python -m voice.wake_training --data ../shared/data/speech --out FILE.npz``.

Needs the packages ``jax`` and ``optax`` and eSpeak NG; takes festival's voices where they are installed. The
car needs none of them to drive. Everything is seeded. At full size it takes a quarter of an hour on two
cores, most of it for speaking. Positive windows end within 0.3 s after a synthetic "Hola Hola"; negative ones
are nearly the phrase, other synthetic and real speech, noise, and the phrase at the wrong place.
"""

import argparse
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray

from voice.wake_material import Material, make_material
from voice.wake_voices import Samples
from voice.wake_windows import make_windows

BATCH = 256
MASKED_FRAMES, MASKED_BANDS = 8, 9
TEXTS = [Path("hmi/texts"), Path("online/wording")]


def main() -> int:
    """Makes the material, trains, stores the weights as 16-bit floats."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder of recordings and noise")
    parser.add_argument(
        "--texts", type=Path, action="append", help="folders of <language>.toml with sentences"
    )
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--clips", type=int, default=14_000)
    parser.add_argument("--windows", type=int, default=160_000)
    parser.add_argument("--epochs", type=int, default=14)
    options = parser.parse_args()
    material = make_material(options.data, options.texts or TEXTS, options.clips)
    print(f"{len(material.positive)} phrases, {len(material.near)} near misses spoken", file=sys.stderr)
    parts = 2 * (os.cpu_count() or 1)
    size = options.windows // parts
    # The material is a gigabyte: forked processes share it, others would each get a copy with every call.
    cut = _Cutter(material, size)
    with ProcessPoolExecutor(
        mp_context=get_context("fork"), initializer=_Cutter.share, initargs=(cut,)
    ) as pool:
        made = list(pool.map(_Cutter.part, range(parts)))
    inputs, labels = (np.concatenate(part) for part in zip(*made, strict=True))
    weights = _train(inputs, labels, options.epochs)
    halves: dict[str, Any] = {name: value.astype(np.float16) for name, value in weights.items()}
    np.savez_compressed(options.out, **halves)
    return 0


class _Cutter:
    """Cuts windows in a forked process."""

    _shared: ClassVar["_Cutter"]

    def __init__(self, material: Material, size: int) -> None:
        self._material, self._size = material, size

    def share(self) -> None:
        """This is what `part` cuts from, in this process."""
        _Cutter._shared = self

    @staticmethod
    def part(number: int) -> tuple[NDArray[np.float16], Samples]:
        """One part of the windows."""
        return make_windows(_Cutter._shared._material, _Cutter._shared._size, number)


def _train(inputs: NDArray[np.float16], labels: Samples, epochs: int) -> dict[str, Samples]:
    import jax
    import jax.numpy as jnp
    import optax

    weights = _first_weights(jax)
    steps = epochs * (len(inputs) // BATCH)
    optimiser = optax.adamw(optax.cosine_decay_schedule(2e-3, steps), weight_decay=1e-3)
    state = optimiser.init(weights)

    def loss(weights: Any, batch: Any, wanted: Any, key: Any) -> Any:
        odds = _forward(jax, weights, _masked(jax, batch, key), key)
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
