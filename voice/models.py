"""The speech models: which there are, where they come from, and getting them onto the disk in one piece."""

import asyncio
import contextlib
import os
import shutil
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from chassis.downloads import Pinned, Progress, fetch
from chassis.errors import CarError
from chassis.files import replace_file, replace_folder

HOST = "https://alphacephei.com/vosk/models"
HOST_VARIABLE = "HOLA_MODELS_URL"
"""Variable that names a mirror; what comes from there has to have the same sums."""
STAMP = "hola-model"
LARGEST_UNPACKED_BYTES = 400_000_000


@dataclass(frozen=True)
class SpeechModel:
    """An official small Vosk model.

    Attributes:
        language: BCP 47 tag.
        name: of the archive and the folder in it.
        engine: what the driver sees.
        host: base address of its archive; without one the mirror in `HOST_VARIABLE`, or the official host.
    """

    language: str
    name: str
    size: int
    digest: str
    algorithm: str = "sha256"
    host: str = ""

    @property
    def engine(self) -> str:
        """What the driver sees, e.g. ``Vosk small en-gb``."""
        return f"Vosk small {self.language.lower()}"

    @property
    def pinned(self) -> Pinned:
        """The archive, known exactly."""
        host = self.host or os.environ.get(HOST_VARIABLE) or HOST
        return Pinned(f"{host.rstrip('/')}/{self.name}.zip", self.size, self.digest, self.algorithm)


MODELS = (
    # No SHA-256 of this one is published, and an MD5 can be forged: it comes only when it is asked for.
    SpeechModel("en-GB", "vosk-model-small-en-gb-0.15", 42757500, "6afd611b04b2b47c129c3615dc502383", "md5"),
    SpeechModel(
        "en-US",
        "vosk-model-small-en-us-0.15",
        41205931,
        "30f26242c4eb449f948e42cb302dd7a686cb29a3423a8367f99ff41780942498",
    ),
    SpeechModel(
        "es-ES",
        "vosk-model-small-es-0.42",
        39817833,
        "09b239888f633ef2f0b4e09736e3d9936acfd810bc65d53fad45261762c6511f",
    ),
    SpeechModel(
        "fr-FR",
        "vosk-model-small-fr-0.22",
        42233323,
        "cabf6180e177eb9b3a9a9d43a437bd5e549f3a7d09525e5d69a3fed787be12ad",
    ),
    SpeechModel(
        "de-DE",
        "vosk-model-small-de-0.15",
        46499967,
        "b7e53c90b1f0a38456f4cd62b366ecd58803cd97cd42b06438e2c131713d5e43",
    ),
    SpeechModel(
        "it-IT",
        "vosk-model-small-it-0.22",
        49665141,
        "9ec65e75861d1c6c2e457cccd932705340dcdf233f5b239f00733b4de0bf3267",
    ),
    SpeechModel(
        "cs-CZ",
        "vosk-model-small-cs-0.4-rhasspy",
        46088666,
        "287c3bbefc8ad67b4ab9636eecef3d62acc3719990777d03e226db5a7f19fbda",
    ),
)


def model_for(language: str) -> SpeechModel:
    """The model of exactly `language`. Raises `CarError` ``unknown_language``."""
    for model in MODELS:
        if model.language == language:
            return model
    known = ", ".join(model.language for model in MODELS)
    raise CarError("unknown_language", f"There is no model for {language}. Known: {known}")


def standard_model(language: str) -> SpeechModel:
    """The model a car gets for `language`, always pinned by SHA-256: British English has the American one.

    Raises `CarError` ``unknown_language``.
    """
    return model_for("en-US" if language == "en-GB" else language)


class ModelStore:
    """The folder with the unpacked models, one folder each, with a stamp that says it was unpacked
    completely."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def folder(self) -> Path:
        """Where all models are."""
        return self._folder

    def path(self, model: SpeechModel) -> Path:
        """Where `model` is, or would be."""
        return self._folder / model.name

    def is_installed(self, model: SpeechModel) -> bool:
        """Whether a folder of that name is there, sound or not."""
        return self.path(model).is_dir()

    def chosen(self, language: str) -> SpeechModel:
        """The model that recognises `language` here, installed or not: one made for exactly it goes first.

        Raises `CarError` ``unknown_language``.
        """
        exact = model_for(language)
        for model in (exact, standard_model(language)):
            with contextlib.suppress(CarError):
                self.verify(model)
                return model
        return exact if self.is_installed(exact) else standard_model(language)

    def verify(self, model: SpeechModel) -> None:
        """Raises `CarError` ``model_damaged`` unless every file has the size it was unpacked with."""
        try:
            stamp = (self.path(model) / STAMP).read_text(encoding="utf-8")
            digest, *lines = stamp.splitlines()
            whole = digest == model.digest and all(_is_as_stamped(self.path(model), line) for line in lines)
        except (OSError, ValueError):
            whole = False
        if not whole:
            raise CarError("model_damaged", f"The model {model.name} is damaged. Fetch it again")

    def remove(self, model: SpeechModel) -> None:
        """Deletes the model and what is left of a broken download."""
        shutil.rmtree(self.path(model), ignore_errors=True)
        for name in (f"{model.name}.zip", f"{model.name}.zip.part"):
            (self._folder / name).unlink(missing_ok=True)

    async def fetch(self, model: SpeechModel, progress: Progress = lambda _done, _total: None) -> None:
        """Downloads, verifies, unpacks beside and swaps in.

        Raises:
            NotAvailable: ``download_unreachable``.
            CarError: ``download_damaged``, ``disk_full``, ``model_damaged`` (an archive that tries to write
                elsewhere or is too large).
        """
        archive = self._folder / f"{model.name}.zip"
        await fetch(model.pinned, archive, progress)
        try:
            await asyncio.to_thread(self.install, model, archive)
        finally:
            archive.unlink(missing_ok=True)

    def install(self, model: SpeechModel, archive: Path) -> None:
        """Unpacks `archive` and puts it in place in one step."""
        with tempfile.TemporaryDirectory(prefix=".unpack-", dir=self._folder) as scratch:
            try:
                fresh = _unpack(archive, Path(scratch), model.name)
                _stamp(fresh, model.digest)
                replace_folder(fresh, self.path(model))
            except OSError as error:
                raise CarError("disk_full", f"{model.name} cannot be unpacked: {error.strerror}") from error
            except zipfile.BadZipFile as error:
                raise CarError("model_damaged", f"{archive.name} is not a sound archive") from error


def _unpack(archive: Path, folder: Path, name: str) -> Path:
    with zipfile.ZipFile(archive) as packed:
        if sum(entry.file_size for entry in packed.infolist()) > LARGEST_UNPACKED_BYTES:
            raise CarError("model_damaged", f"{archive.name} is far larger than a speech model")
        for entry in packed.infolist():
            path = PurePosixPath(entry.filename)
            if path.is_absolute() or ".." in path.parts or path.parts[:1] != (name,):
                raise CarError("model_damaged", f"{archive.name} tries to write outside its folder")
        packed.extractall(folder)
    return folder / name


def _stamp(folder: Path, digest: str) -> None:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    lines = [digest, *(f"{path.stat().st_size} {path.relative_to(folder)}" for path in files)]
    replace_file(folder / STAMP, ("\n".join(lines) + "\n").encode())


def _is_as_stamped(folder: Path, line: str) -> bool:
    size, name = line.split(" ", 1)
    with contextlib.suppress(OSError):
        return (folder / name).stat().st_size == int(size)
    return False
