"""``python -m voice models``: lists, fetches, verifies and removes the speech models."""

import argparse
import asyncio
import sys
from pathlib import Path

from chassis.errors import CarError, NotAvailable
from voice.models import MODELS, ModelStore, SpeechModel, model_for
from voice.recognisers.moonshine import NAME as MOONSHINE
from voice.recognisers.moonshine import find_model


def main(arguments: list[str], default_folder: Path) -> int:
    """Carries out one command; the exit status is 0 when all that was asked is as it should be.

    To verify all languages asks only for those that are installed, to verify one asks for that one. Status 3
    says that the host of a model cannot be reached, 2 that what came was not the model.
    """
    parser = argparse.ArgumentParser(prog="python -m voice models", description=__doc__)
    parser.add_argument("command", choices=["list", "fetch", "verify", "remove"])
    parser.add_argument("--language", help="one language, e.g. es-ES; without, en-GB to fetch, else all")
    parser.add_argument("--models", type=Path, default=default_folder, help="the folder they are in")
    options = parser.parse_args(arguments)
    store = ModelStore(options.models)
    try:
        chosen = [model_for(options.language)] if options.language else list(MODELS)
        match options.command:
            case "list":
                return _list(chosen, store)
            case "fetch":
                return asyncio.run(_fetch(model_for(options.language or "en-GB"), store))
            case "verify":
                return _verify(chosen, store)
            case _:
                return _remove(chosen, store)
    except CarError as error:
        print(f"{error.message} ({error.code})", file=sys.stderr)
        return 2


def _list(models: list[SpeechModel], store: ModelStore) -> int:
    for model in models:
        print(f"{model.language}  {model.size / 1e6:5.1f} MB  {_state(model, store):<14}  {model.name}")
    if find_model() is not None:
        print(f"en     in the package  installed       {MOONSHINE} (fallback for English)")
    return 0


def _state(model: SpeechModel, store: ModelStore) -> str:
    if not store.is_installed(model):
        return "not installed"
    try:
        store.verify(model)
    except CarError:
        return "damaged"
    return "installed"


def _verify(models: list[SpeechModel], store: ModelStore) -> int:
    status = 0
    for model in models:
        state = _state(model, store)
        print(f"{model.language}  {state}  {model.name}")
        if state == "damaged" or (state == "not installed" and len(models) == 1):
            status = 1
    return status


def _remove(models: list[SpeechModel], store: ModelStore) -> int:
    for model in models:
        if store.is_installed(model):
            store.remove(model)
            print(f"{model.name} was removed")
    return 0


async def _fetch(model: SpeechModel, store: ModelStore) -> int:
    if store.is_installed(model) and _state(model, store) == "installed":
        print(f"{model.name} is already there")
        return 0
    shown = -1

    def progress(done: int, total: int) -> None:
        nonlocal shown
        percent = done * 100 // total
        if percent != shown and sys.stderr.isatty():
            print(f"\r{model.name}: {percent} % of {total / 1e6:.0f} MB", end="", file=sys.stderr)
        shown = percent

    try:
        await store.fetch(model, progress)
    except NotAvailable as error:
        print(f"{error.message}. {_fallback(model)}", file=sys.stderr)
        return 3
    print(f"{model.name} is ready")
    return 0


def _fallback(model: SpeechModel) -> str:
    if model.language.startswith("en") and find_model() is not None:
        return f"Speech is recognised by {MOONSHINE} instead"
    if model.language.startswith("en"):
        return "Install the package moonshine-voice to recognise English without it"
    return "Typing and spoken answers work without it; English speech is recognised by Moonshine"
