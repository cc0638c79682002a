"""The parts of ``python -m voice bench`` about sound: ``wake``, ``barge_in`` and ``soak``."""

import argparse
from pathlib import Path

from chassis.errors import CarError
from voice import barge_in_bench, soak_bench
from voice.language import Language
from voice.models import ModelStore
from voice.recognisers.by_name import by_name
from voice.recognisers.protocol import Recogniser
from voice.wake_bench import Figures, WakeBench
from voice.wake_check import WakeCheck
from voice.wake_verifier import WakeVerifier

PARTS = ("wake", "barge_in", "soak")
TEXTS = [Path("hmi/texts"), Path("online/wording")]
"""Sentences for synthetic talk; those of a checkout."""


def rows(part: str, options: argparse.Namespace, command: str) -> list[dict[str, str | float | int]]:
    """The figures of one of `PARTS`.

    Raises:
        CarError: ``no_sound_server``, ``no_recordings``, ``no_speech_model``.
    """
    tag = options.language or "en-GB"
    if part == "barge_in":
        figures: Figures = barge_in_bench.figures()
        engine = "none"
    else:
        recogniser = _recogniser(options, tag)
        engine = recogniser.name
        figures = _heard(part, options, tag, recogniser)
    return [
        {"name": name, "value": round(value, 3), "unit": unit, "engine": engine, "command": command}
        for name, (value, unit) in figures.items()
    ]


def _heard(part: str, options: argparse.Namespace, tag: str, recogniser: Recogniser) -> Figures:
    if not any(options.data.rglob("*.wav")):
        raise CarError("no_recordings", f"There are no WAV files in {options.data}")
    if part == "soak":
        return soak_bench.figures(options.data, recogniser, Language(tag), options.hours)
    check = WakeCheck(WakeVerifier.load())
    texts = [folder for folder in TEXTS if folder.is_dir()]
    return WakeBench(options.data, texts, recogniser, check, options.hours).figures()


def _recogniser(options: argparse.Namespace, tag: str) -> Recogniser:
    found = by_name(options.engine, tag, ModelStore(options.models)).recogniser
    if found is None:
        raise CarError("no_speech_model", f"Nothing recognises {tag} here")
    return found
