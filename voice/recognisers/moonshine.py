"""English by Moonshine tiny, the model inside the PyPI package ``moonshine-voice`` (Jeffries et al., 2024).

The model is an encoder over the waveform and an autoregressive decoder; both run in onnxruntime on one
thread. The decoder's probabilities are kept, so several hypotheses can be given.
"""

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from voice.recognisers.protocol import SAMPLE_RATE_HZ, Hypotheses, Hypothesis

NAME = "Moonshine tiny en"
START, END = 1, 2
SPACE = "\u2581"
LAYERS, HEADS, HEAD_SIZE = 6, 8, 36
TOKENS_PER_SECOND = 6.5
SPARE_TOKENS = 6
LEAST_SAMPLES = SAMPLE_RATE_HZ // 2
BEAMS = 3
PARTIAL_EVERY_SECONDS = 0.34
LARGEST_SHARE_FOR_PARTIALS = 0.3
QUIET_END_SECONDS = 0.15

Logits = NDArray[np.float32]


def find_model() -> Path | None:
    """The folder of the model if package and runtime are installed, else None."""
    package = find_spec("moonshine_voice")
    if package is None or package.origin is None or find_spec("onnxruntime") is None:
        return None
    folder = Path(package.origin).parent / "assets" / "tiny-en"
    return folder if (folder / "encoder_model.ort").exists() else None


@dataclass
class _Beam:
    tokens: list[int]
    score: float
    cache: dict[str, Any] = field(default_factory=dict)
    finished: bool = False


class Moonshine:
    """A `voice.recognisers.protocol.Recogniser` for English.

    Args:
        folder: holds ``encoder_model.ort``, ``decoder_model_merged.ort`` and ``tokenizer.bin``.
    """

    def __init__(self, folder: Path) -> None:
        # Without this the library reports each use to its maker, whatever the driver's privacy level (PRV-4).
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"
        import onnxruntime  # 60 MB that only this engine needs

        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._encoder, self._decoder = (
            onnxruntime.InferenceSession(str(folder / file), options, providers=["CPUExecutionProvider"])
            for file in ("encoder_model.ort", "decoder_model_merged.ort")
        )
        self._outputs = [output.name for output in self._decoder.get_outputs()][1:]
        self._tokens = list(_read_tokens(folder / "tokenizer.bin"))
        self._pcm = bytearray()
        self._next_partial = PARTIAL_EVERY_SECONDS
        self._partial = ""

    @property
    def name(self) -> str:
        """What the driver sees."""
        return NAME

    def accept(self, pcm: bytes) -> str | None:
        """Takes the next piece; at most three times a second of speech, fewer if busy, the text so far."""
        self._pcm += pcm
        heard = self._seconds
        if heard < self._next_partial:
            return None
        began = time.monotonic()
        text = self._text(self._best(self._encode(), beams=1)[0])
        spent = time.monotonic() - began
        self._next_partial = heard + max(PARTIAL_EVERY_SECONDS, spent / LARGEST_SHARE_FOR_PARTIALS)
        if text == self._partial:
            return None
        self._partial = text
        return text

    def guess(self) -> Hypotheses:
        """What has been said up to now."""
        if not self._pcm:
            return ()
        beams = self._best(self._encode(), beams=BEAMS)
        texts: dict[str, float] = {}
        for beam in beams:
            text = self._text(beam)
            if text:
                texts.setdefault(text, beam.score / max(len(beam.tokens), 1))
        return tuple(Hypothesis(text, score) for text, score in texts.items())

    def finish(self) -> Hypotheses:
        """What was said, all in all."""
        heard = self.guess()
        self.reset()
        return heard

    def reset(self) -> None:
        """Forgets the utterance."""
        self._pcm.clear()
        self._next_partial = PARTIAL_EVERY_SECONDS
        self._partial = ""

    def close(self) -> None:
        """Gives the model's memory back."""
        del self._encoder, self._decoder

    @property
    def _seconds(self) -> float:
        return len(self._pcm) / 2 / SAMPLE_RATE_HZ

    def _encode(self) -> Logits:
        samples = np.frombuffer(bytes(self._pcm), np.int16).astype(np.float32) / 32768.0
        samples = np.pad(samples, (0, max(0, LEAST_SAMPLES - len(samples))))[None]
        mask = np.ones(samples.shape, np.int64)
        (states,) = self._encoder.run(None, {"input_values": samples, "attention_mask": mask})
        return states  # type: ignore[no-any-return]

    def _best(self, states: Logits, beams: int) -> list[_Beam]:
        """Beam search; the best finished beams, best first (score: mean log probability a token)."""
        most = int(self._seconds * TOKENS_PER_SECOND) + SPARE_TOKENS
        alive, finished = [_Beam([START], 0.0)], list[_Beam]()
        for _ in range(most):
            grown = [candidate for beam in alive for candidate in self._grow(beam, states, beams)]
            grown.sort(key=lambda beam: -beam.score)
            finished += [beam for beam in grown[:beams] if beam.finished]
            alive = [beam for beam in grown[:beams] if not beam.finished]
            if not alive or len(finished) >= beams:
                break
        pool = finished or alive
        return sorted(pool, key=lambda beam: -beam.score / len(beam.tokens))

    def _grow(self, beam: _Beam, states: Logits, count: int) -> Iterator[_Beam]:
        logits, cache = self._step(beam, states)
        logits = logits - logits.max()
        scores = logits - np.log(np.exp(logits).sum())
        best = np.argpartition(-scores, count)[:count] if count > 1 else [int(scores.argmax())]
        for token in best:
            score = beam.score + float(scores[token])
            if token == END:
                yield _Beam(beam.tokens, score, finished=True)
            else:
                yield _Beam([*beam.tokens, int(token)], score, cache)

    def _step(self, beam: _Beam, states: Logits) -> tuple[Logits, dict[str, Any]]:
        inputs = {
            "input_ids": np.array([beam.tokens[-1:]], np.int64),
            "encoder_hidden_states": states,
            "encoder_attention_mask": np.ones(states.shape[:2], np.int64),
            "use_cache_branch": np.array([bool(beam.cache)]),
        }
        logits, *present = self._decoder.run(None, inputs | (beam.cache or _empty_cache()))
        cache = {
            name.replace("present", "past_key_values"): value
            for name, value in zip(self._outputs, present, strict=True)
        }
        # The cross attention's keys never change and come back empty from the cached branch.
        cache |= {name: value for name, value in beam.cache.items() if ".encoder." in name}
        return logits[0, -1], cache

    def _text(self, beam: _Beam) -> str:
        raw = b"".join(self._tokens[token] for token in beam.tokens if token > END)
        return raw.decode("utf-8", "ignore").replace(SPACE, " ").strip()


def _empty_cache() -> dict[str, Any]:
    nothing = np.zeros((1, HEADS, 0, HEAD_SIZE), np.float32)
    return {
        f"past_key_values.{layer}.{side}.{part}": nothing
        for layer in range(LAYERS)
        for side in ("decoder", "encoder")
        for part in ("key", "value")
    }


def _read_tokens(path: Path) -> Iterator[bytes]:
    """The pieces of the vocabulary: each a length (one byte, or two from 128 on) and its UTF-8 bytes."""
    raw = path.read_bytes()
    position = 0
    while position < len(raw):
        length = raw[position]
        position += 1
        if length >= 128:
            length += raw[position] * 128 - 128
            position += 1
        yield raw[position : position + length]
        position += length
