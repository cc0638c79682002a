"""All seven languages by Vosk, offline, streaming (Kaldi; alphacephei's small models)."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import vosk

from chassis.errors import CarError
from voice.recognisers.protocol import SAMPLE_RATE_HZ, Hypotheses, Hypothesis

SILENT_LOG = -1
ALTERNATIVES = 3
UNKNOWN = "[unk]"


class Vosk:
    """A `voice.recognisers.protocol.Recogniser` over one model folder.

    Args:
        folder: the unpacked model; never a language name, which would go on-line.
        name: what the driver sees.

    Raises:
        CarError: ``model_damaged`` when the folder holds no usable model.
    """

    def __init__(self, folder: Path, name: str) -> None:
        vosk.SetLogLevel(SILENT_LOG)
        try:
            self._model = vosk.Model(str(folder))
        except Exception as error:  # the library raises nothing more precise
            raise CarError(
                "model_damaged", f"The model {folder.name} cannot be loaded. Fetch it again"
            ) from error
        self._name = name
        self._recogniser = vosk.KaldiRecognizer(self._model, SAMPLE_RATE_HZ)
        self._recogniser.SetMaxAlternatives(ALTERNATIVES)
        self._before: list[str] = []
        self._partial = ""

    @property
    def name(self) -> str:
        """What the driver sees."""
        return self._name

    def knows(self, word: str) -> bool:
        """Whether the model's dictionary has `word`."""
        return bool(self._model.vosk_model_find_word(word) >= 0)

    def spot(self, phrases: Sequence[str], decoys: Sequence[str], pcm: bytes) -> str | None:
        """Which of `phrases` are heard in `pcm` when nothing but them and `decoys` may be said.

        A grammar of Vosk is no list of phrases: it recombines and repeats, so the whole text is returned.
        Phrases with words the model does not know are left out.

        Returns:
            the text, empty for other speech, or None when the model knows none of `phrases`.
        """
        if not self.known(phrases):
            return None
        spotter = self.held_to([*phrases, *decoys])
        spotter.AcceptWaveform(pcm)
        return str(json.loads(spotter.FinalResult()).get("text", ""))

    def known(self, phrases: Iterable[str]) -> list[str]:
        """Those of `phrases` of which the model knows every word; it would drop the others silently."""
        return [phrase for phrase in phrases if all(self.knows(word) for word in phrase.split())]

    def held_to(self, phrases: Iterable[str]) -> vosk.KaldiRecognizer:
        """A recogniser over the same model that hears nothing but words of the known ones of `phrases`."""
        grammar = json.dumps([*self.known(phrases), UNKNOWN], ensure_ascii=False)
        return vosk.KaldiRecognizer(self._model, SAMPLE_RATE_HZ, grammar)

    def accept(self, pcm: bytes) -> str | None:
        """Takes the next piece; returns the text so far when it changed."""
        if self._recogniser.AcceptWaveform(pcm):
            self._before.append(_best(self._recogniser.Result()))
            text = ""
        else:
            text = json.loads(self._recogniser.PartialResult()).get("partial", "")
        whole = " ".join(part for part in (*self._before, text) if part)
        if whole == self._partial:
            return None
        self._partial = whole
        return whole

    def guess(self) -> Hypotheses:
        """What has been said up to now; closes the piece, more may follow."""
        found = self._recogniser.FinalResult()
        hypotheses = alternatives(found, beginning=" ".join(part for part in self._before if part))
        self._before.append(_best(found))
        return hypotheses

    def finish(self) -> Hypotheses:
        """What was said, all in all."""
        hypotheses = self.guess()
        self.reset()
        return hypotheses

    def reset(self) -> None:
        """Forgets the utterance."""
        self._recogniser.Reset()
        self._before.clear()
        self._partial = ""

    def close(self) -> None:
        """Gives the model's memory back."""
        del self._recogniser, self._model


def alternatives(result: str, beginning: str = "") -> Hypotheses:
    """The hypotheses in a final `result`, each behind what was heard before it."""
    found = json.loads(result)
    return tuple(
        Hypothesis(f"{beginning} {item['text']}".strip(), float(item.get("confidence", 0.0)))
        for item in found.get("alternatives", [found])
        if item.get("text") or beginning
    )


def _best(result: str) -> str:
    found = alternatives(result)
    return found[0].text if found else ""
