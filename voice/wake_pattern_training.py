"""Trains `voice.wake_pattern.WakePattern` on windows that the first stage takes for the phrase, or nearly so.

Needs the package ``torch``, which multiplies in bfloat16 where the processor can. In every epoch the
frames are moved, and parts of them hidden, anew.
"""

import sys
from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from voice.wake_engines import Samples
from voice.wake_pattern import SCALE, STRIDES

BATCH = 256
MOST_RATE, DECAY = 3e-3, 2e-2
CHANNELS = (1, 24, 48, 48, 96, 96)
SIZES = (5, 3, 3, 3, 3)
DENSE = 96
LAST_PICTURE = (10, 5)
"""Of the window's 75 frames and 40 bands, after three strides of two."""
MOST_BANDS_MOVED = 2
MASKED_FRAMES, MASKED_BANDS = 9, 9
SURE = 0.98
"""Labels are 0.01 and 0.99."""

Frames = NDArray[np.float16]


def train_pattern(frames: Frames, labels: Samples, epochs: int) -> dict[str, Samples]:
    """The weights of `WakePattern`.

    Args:
        frames: log-mel frames, shape (windows, `voice.wake.WINDOW_FRAMES`, bands).
        labels: 1 for those that end in the phrase.
    """
    import torch

    torch.manual_seed(1)
    network = _network(torch)
    steps = epochs * (len(frames) // BATCH)
    optimiser = torch.optim.AdamW(network.parameters(), weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, MOST_RATE, steps)
    for number, chosen in enumerate(batches(len(frames), epochs)):
        heard = torch.from_numpy(frames[chosen].astype(np.float32))
        seen = _hidden(torch, _moved(torch, (heard - heard.mean(1, keepdim=True)) / SCALE))
        with torch.autocast("cpu", torch.bfloat16):
            odds = network(seen[:, None])[:, 0]
        wanted = torch.from_numpy(labels[chosen]) * SURE + (1 - SURE) / 2
        loss = torch.nn.functional.binary_cross_entropy_with_logits(odds.float(), wanted)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        if number % 100 == 0:
            print(f"step {number} of {steps}, loss {loss.item():.3f}", file=sys.stderr)
    return _weights(network)


def batches(count: int, epochs: int) -> Iterator[NDArray[np.int64]]:
    """`BATCH` of `count` windows at a time, in every epoch in another order."""
    random = np.random.default_rng(0)
    for _ in range(epochs):
        order = random.permutation(count)
        yield from (order[start : start + BATCH] for start in range(0, count - BATCH + 1, BATCH))


def _network(torch: Any) -> Any:
    nn = torch.nn

    class Residual(nn.Module):  # type: ignore[misc, name-defined]
        def __init__(self, inner: Any) -> None:
            super().__init__()
            self.inner = inner

        def forward(self, picture: Any) -> Any:
            return picture + self.inner(picture)

    layers = []
    for number, (size, stride) in enumerate(zip(SIZES, STRIDES.values(), strict=True)):
        inputs, outputs = CHANNELS[number], CHANNELS[number + 1]
        convolution = nn.Conv2d(inputs, outputs, size, stride, size // 2)
        block = nn.Sequential(convolution, nn.BatchNorm2d(outputs), nn.ReLU())
        layers.append(Residual(block) if stride == 1 else block)
    last = CHANNELS[-1] * LAST_PICTURE[0] * LAST_PICTURE[1]
    dense = [nn.Flatten(), nn.Dropout(0.4), nn.Linear(last, DENSE), nn.ReLU(), nn.Dropout(0.2)]
    return nn.Sequential(*layers, *dense, nn.Linear(DENSE, 1)).to(memory_format=torch.channels_last)


def _moved(torch: Any, frames: Any) -> Any:
    """`frames` some bands higher or lower, as another throat would say them."""
    by = int(torch.randint(-MOST_BANDS_MOVED, MOST_BANDS_MOVED + 1, ()))
    moved = torch.roll(frames, by, 2)
    moved[:, :, slice(0, by) if by >= 0 else slice(by, None)] = 0.0
    return moved


def _hidden(torch: Any, frames: Any) -> Any:
    """`frames` with some neighbouring moments and bands missing (SpecAugment, Park et al., 2019)."""
    for axis, most in ((1, MASKED_FRAMES), (2, MASKED_BANDS)):
        count, total = len(frames), frames.shape[axis]
        first, size = torch.randint(0, total, (count, 1)), torch.randint(0, most, (count, 1))
        places = torch.arange(total)[None]
        kept = ~((places >= first) & (places < first + size))
        frames = frames * (kept[:, :, None] if axis == 1 else kept[:, None, :])
    return frames


def _weights(network: Any) -> dict[str, Samples]:
    """As `WakePattern` takes them: normalisation is a part of the convolutions, channels come last."""
    weights: dict[str, Samples] = {}
    for number in range(1, len(SIZES) + 1):
        block = network[number - 1]
        convolution, norm, _ = getattr(block, "inner", block)
        factor = norm.weight / (norm.running_var + norm.eps) ** 0.5
        folded = convolution.weight * factor[:, None, None, None]
        bias = (convolution.bias - norm.running_mean) * factor + norm.bias
        weights[f"w{number}"] = folded.permute(2, 3, 1, 0).detach().numpy()
        weights[f"b{number}"] = bias.detach().numpy()
    dense = [layer for layer in network if hasattr(layer, "in_features")]
    first = dense[0].weight.reshape(DENSE, CHANNELS[-1], *LAST_PICTURE).permute(2, 3, 1, 0)
    weights["w6"] = first.reshape(-1, DENSE).detach().numpy()
    weights["w7"] = dense[1].weight.T.detach().numpy()
    for name, layer in zip(("b6", "b7"), dense, strict=True):
        weights[name] = layer.bias.detach().numpy()
    return weights
