"""Any of the seven languages by Whisper base (Radford et al., 2022), 8 bit weights, run by CTranslate2.

Whisper was trained on 30 s at a time, and its encoder is most of the work. Here it sees the sentence and a
few seconds of silence: six times as fast at the same word errors, but it then often says the sentence
again and again. What is repeated is cut off.
"""

import math
import os
import weakref
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from chassis.errors import CarError
from voice.recognisers.expectations import Expected, silence
from voice.recognisers.protocol import SAMPLE_RATE_HZ, Hypotheses, Hypothesis
from voice.recognisers.repeats import bare, without_loop, without_repeats
from voice.recognisers.spare_memory import give_spare_memory_back
from voice.recognisers.whisper_features import log_mel
from voice.recognisers.whisper_model import NAME
from voice.recognisers.whisper_spelling import WhisperSpelling, as_text
from voice.recognisers.whole import Samples, WholeUtterance

THREADS = 1
"""Two wait for each other in a spin: on a busy machine a sentence took 5 to 20 s in place of 0.3 s."""
BEAMS = 5
SILENCE_SECONDS = 3.0
QUICK_SILENCE_SECONDS = 1.0
LONGEST_SECONDS = 27.0
TOKENS_PER_SECOND = 7.0
SPARE_TOKENS = 6
PROMPT_TOKENS = 4
JUDGED_SILENCE_SECONDS = 0.5
NATS_A_TOKEN = 2.0
"""What a token more is worth: the network does not say how likely the end of a text is, so that any short
text would win. From 1.5 to 3 each of 109 recordings is told from all other sentences of its language."""
LEAST_PROBABILITY = 1e-12
NO_SPEECH_PROBABILITY = 0.45
NO_SPEECH_SCORE = -1.0
"""Below this mean log probability a token, and above `NO_SPEECH_PROBABILITY`, nobody spoke (section 4.5)."""


class Whisper(WholeUtterance):
    """A `voice.recognisers.protocol.Recogniser` for one language.

    Args:
        folder: the joined model, see `voice.recognisers.whisper_model`.
        language: BCP 47 tag; it is never guessed from the sound.

    Raises:
        CarError: ``model_damaged`` when the folder holds no usable model.
    """

    nats_a_word = 0.0  # see NATS_A_TOKEN

    def __init__(self, folder: Path, language: str) -> None:
        super().__init__()
        self._engine: _Engine | None = _engine(folder)
        self._prompt = [
            "<|startoftranscript|>",
            f"<|{language[:2]}|>",
            "<|transcribe|>",
            "<|notimestamps|>",
        ]
        self._states: Any = None
        self._silence: Any = None
        self._expected = Expected()
        # The first reading takes twice as long as the others.
        self.read(np.zeros(SAMPLE_RATE_HZ, np.float32), quickly=False)

    @property
    def name(self) -> str:
        """What the driver sees."""
        return NAME

    def likelihoods(self, texts: Sequence[str]) -> list[float]:
        """How likely each of `texts` (plain words) is for all since `reset`, in nats; longer ones less dear
        than by the network, see `NATS_A_TOKEN`."""
        if not self._pcm or self._engine is None:
            return [-math.inf] * len(texts)
        if self._states is None:
            most = int(LONGEST_SECONDS * SAMPLE_RATE_HZ)
            behind = (0, int(JUDGED_SILENCE_SECONDS * SAMPLE_RATE_HZ))
            self._states = self._engine.encode(log_mel(np.pad(self._samples()[:most], behind)))
        return self._judge(texts, self._states)

    def expectations(self, texts: Sequence[str]) -> list[float]:
        """The same for silence; what was asked before is remembered."""
        if self._engine is None:
            return [-math.inf] * len(texts)
        if self._silence is None:
            self._silence = self._engine.encode(log_mel(silence()))
        return self._expected.all(texts, lambda new: self._judge(new, self._silence))

    def _judge(self, texts: Sequence[str], states: Any) -> list[float]:
        if self._engine is None:
            return [-math.inf] * len(texts)
        return self._engine.judge(states, self._prompt[:-1], [_as_written(text) for text in texts])

    def accept(self, pcm: bytes) -> str | None:
        """Takes the next piece."""
        self._states = None
        return super().accept(pcm)

    def reset(self) -> None:
        """Forgets the utterance."""
        self._states = None
        super().reset()

    def close(self) -> None:
        """Gives the model's memory back unless another language uses it."""
        self._engine = None

    def read(self, samples: Samples, *, quickly: bool) -> Hypotheses:
        """Several hypotheses, scored by mean log probability a token; of long speech only the best."""
        most = int(LONGEST_SECONDS * SAMPLE_RATE_HZ)
        if len(samples) <= most:
            return self._read(samples, 1 if quickly else BEAMS)
        pieces = [self._read(samples[start : start + most], 1) for start in range(0, len(samples), most)]
        heard = [piece[0] for piece in pieces if piece]
        if not heard:
            return ()
        return (Hypothesis(" ".join(best.text for best in heard), min(best.score for best in heard)),)

    def _read(self, samples: Samples, beams: int) -> Hypotheses:
        if self._engine is None:
            return ()
        silence = SILENCE_SECONDS if beams > 1 else QUICK_SILENCE_SECONDS
        frames = log_mel(np.pad(samples, (0, int(silence * SAMPLE_RATE_HZ))))
        most = int(len(samples) / SAMPLE_RATE_HZ * TOKENS_PER_SECOND) + SPARE_TOKENS
        found = self._engine.generate(frames, self._prompt, beams, most)
        if found.no_speech_prob > NO_SPEECH_PROBABILITY and max(found.scores) < NO_SPEECH_SCORE:
            return ()
        heard: dict[tuple[str, ...], Hypothesis] = {}
        for tokens, score in zip(found.sequences, found.scores, strict=True):  # best first
            text = without_loop(without_repeats(as_text(tokens)))
            if words := tuple(bare(text)):
                heard.setdefault(words, Hypothesis(text, score))
        return tuple(heard.values())


def _as_written(words: str) -> str:
    text = words.strip()
    return f"{text[:1].upper()}{text[1:]}."


class _Engine:
    """The model in memory, the same one for all languages."""

    def __init__(self, folder: Path) -> None:
        os.environ["HF_HUB_OFFLINE"] = "1"  # nothing asks it to go on-line; now nothing can
        import ctranslate2  # 100 MB that only this engine needs

        self._array = ctranslate2.StorageView.from_array
        try:
            self._model = ctranslate2.models.Whisper(
                str(folder), device="cpu", compute_type="int8", inter_threads=1, intra_threads=THREADS
            )
        except (RuntimeError, ValueError) as error:
            raise CarError("model_damaged", f"{NAME} cannot be loaded: {error}") from error
        self._spelling = WhisperSpelling((folder / "vocabulary.txt").read_text("utf-8").splitlines())
        give_spare_memory_back()

    def encode(self, frames: Samples) -> Samples:
        """The states of the encoder, shape (1, time, size)."""
        return np.array(self._model.encode(self._array(frames), to_cpu=True))

    def judge(self, states: Samples, prompt: list[str], texts: Sequence[str]) -> list[float]:
        """Scores of `texts`; `prompt` without the mark for times, which the library adds."""
        if not texts:
            return []
        spelled = [self._spelling.tokens(text) for text in texts]
        found = self._model.align(
            self._array(np.repeat(states, len(texts), axis=0)),
            [self._spelling.mark(mark) for mark in prompt],
            spelled,
            [2 * states.shape[1]] * len(texts),
        )
        return [
            sum(NATS_A_TOKEN + math.log(max(one, LEAST_PROBABILITY)) for one in text.text_token_probs)
            for text in found
        ]

    def generate(self, frames: Samples, prompt: list[str], beams: int, most_tokens: int) -> Any:
        (found,) = self._model.generate(
            self._array(frames),
            [prompt],
            beam_size=beams,
            num_hypotheses=beams,
            max_length=PROMPT_TOKENS + most_tokens,
            return_scores=True,
            return_no_speech_prob=True,
        )
        return found


_engines: weakref.WeakValueDictionary[Path, _Engine] = weakref.WeakValueDictionary()


def _engine(folder: Path) -> _Engine:
    engine = _engines.get(folder)
    if engine is None:
        engine = _engines[folder] = _Engine(folder)
    return engine
