"""English by Moonshine tiny, the model inside the PyPI package ``moonshine-voice`` (Jeffries et al., 2024).

The model is an encoder over the waveform and an autoregressive decoder; both run in onnxruntime on one
thread. The decoder's probabilities are kept, so several hypotheses can be given.
"""

import math
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from chassis.errors import CarError
from voice.recognisers.expectations import Expected, silence
from voice.recognisers.protocol import SAMPLE_RATE_HZ, Hypotheses, Hypothesis
from voice.recognisers.repeats import without_loop
from voice.recognisers.spare_memory import give_spare_memory_back
from voice.recognisers.spelling import SPACE, Spelling, as_written
from voice.recognisers.whisper_model import has_sum
from voice.recognisers.whole import Samples, WholeUtterance

NAME = "Moonshine tiny en"
PACKAGE = "moonshine-voice"
SIZE = 43_943_830
SUMS = {
    "encoder_model.ort": "94e90a4654fc45cdfedb77c4c08e1739f48862998e58fada384b25118134f221",
    "decoder_model_merged.ort": "cf524c4862d36e9e5ab032eddc73637efd822d70e868ac575cf1a46e1e4708a0",
    "tokenizer.bin": "6884b35fd6377d4c4d32336a0bc152f36b64d1e45b6503683cdc238250a8472d",
}
"""SHA-256 of the files of version 0.0.73."""
START, END = 1, 2
LAYERS, HEADS, HEAD_SIZE = 6, 8, 36
SAMPLES_A_STATE = 384
"""The decoder takes the mask of the samples; one of the states is too short behind 9.2 s of sound."""
TOKENS_PER_SECOND = 6.5
SPARE_TOKENS = 6
LEAST_SAMPLES = SAMPLE_RATE_HZ // 2
BEAMS = 3
NATS_A_WORD = 1.0
"""From 0.5 to 1.5 as many of the coffee commands in noise are right: two more of 120 at 12 dB."""

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


class Moonshine(WholeUtterance):
    """A `voice.recognisers.protocol.Recogniser` for English.

    Args:
        folder: holds the files of `SUMS`.

    Raises:
        CarError: ``model_damaged`` when one of them is another.
    """

    nats_a_word = NATS_A_WORD

    def __init__(self, folder: Path) -> None:
        super().__init__()
        if not all(has_sum(folder / file, digest) for file, digest in SUMS.items()):
            raise CarError("model_damaged", f"{NAME} is damaged. Install the package {PACKAGE} again")
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
        self._spelling = Spelling(self._tokens)
        self._encoded: tuple[int, Logits] | None = None
        self._silence: Logits | None = None
        self._expected = Expected()
        give_spare_memory_back()

    @property
    def name(self) -> str:
        """What the driver sees."""
        return NAME

    def read(self, samples: Samples, *, quickly: bool) -> Hypotheses:
        """Several hypotheses, scored by mean log probability a token."""
        most = int(len(samples) / SAMPLE_RATE_HZ * TOKENS_PER_SECOND) + SPARE_TOKENS
        texts: dict[str, float] = {}
        for beam in self._best(self._encode(samples), most, beams=1 if quickly else BEAMS):
            text = self._text(beam)
            if text:
                texts.setdefault(text, beam.score / max(len(beam.tokens), 1))
        return tuple(Hypothesis(text, score) for text, score in texts.items())

    def likelihoods(self, texts: Sequence[str]) -> list[float]:
        """Natural logarithm of the probability of each of `texts` (plain words) for all since `reset`."""
        if not self._pcm:
            return [-math.inf] * len(texts)
        return self._judge(texts, self._encode(self._samples()))

    def expectations(self, texts: Sequence[str]) -> list[float]:
        """The same for silence; what was asked before is remembered."""
        if self._silence is None:
            self._silence = self._run_encoder(silence())
        states = self._silence
        return self._expected.all(texts, lambda new: self._judge(new, states))

    def reset(self) -> None:
        """Forgets the utterance."""
        super().reset()
        self._encoded = None

    def close(self) -> None:
        """Gives the model's memory back."""
        del self._encoder, self._decoder

    def _judge(self, texts: Sequence[str], states: Logits) -> list[float]:
        first, cache = self._step(_Beam([START], 0.0), states)
        return [
            self._likelihood(self._spelling.tokens(as_written(text)), first, cache, states) for text in texts
        ]

    def _likelihood(self, tokens: list[int], first: Logits, cache: dict[str, Any], states: Logits) -> float:
        """All tokens at once: the decoder is told them instead of choosing (`first`: scores of the first)."""
        if not tokens:
            return -math.inf
        inputs = {
            "input_ids": np.array([tokens], np.int64),
            "encoder_hidden_states": states,
            "encoder_attention_mask": np.ones((1, states.shape[1] * SAMPLES_A_STATE), np.int64),
            "use_cache_branch": np.array([True]),
        }
        logits = np.concatenate([first[None], self._decoder.run(None, inputs | cache)[0][0]])
        logits -= logits.max(axis=1, keepdims=True)
        told = logits[np.arange(len(logits)), [*tokens, END]]
        return float((told - np.log(np.exp(logits).sum(axis=1))).sum())

    def _encode(self, samples: Samples) -> Logits:
        """The encoder's states; the last ones are kept, for an utterance only grows."""
        if self._encoded is None or self._encoded[0] != len(samples):
            self._encoded = len(samples), self._run_encoder(samples)
        return self._encoded[1]

    def _run_encoder(self, samples: Samples) -> Logits:
        padded = np.pad(samples, (0, max(0, LEAST_SAMPLES - len(samples))))[None]
        inputs = {"input_values": padded, "attention_mask": np.ones(padded.shape, np.int64)}
        states: Logits = self._encoder.run(None, inputs)[0]
        return states

    def _best(self, states: Logits, most: int, beams: int) -> list[_Beam]:
        """Beam search; the best finished beams, best first (score: mean log probability a token)."""
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
            "encoder_attention_mask": np.ones((1, states.shape[1] * SAMPLES_A_STATE), np.int64),
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
        return without_loop(raw.decode("utf-8", "ignore").replace(SPACE, " ").strip())


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
