"""The speech models that come as packages from the registry, as ``python -m voice models`` shows them."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from voice.recognisers import moonshine, whisper_model
from voice.recognisers.whisper_model import WhisperModel, find_halves, has_sum

FallbackState = Literal["not installed", "not joined", "damaged", "installed"]


@dataclass(frozen=True)
class Fallback:
    """A model inside packages.

    Attributes:
        engine: its name on the command line.
        folder: where the engine reads it; None when its packages are not installed.
        sums: SHA-256 of its files.
        joined: whether it is put together in the folder of the models, by the first use or by ``fetch``.
    """

    engine: str
    name: str
    languages: str
    packages: tuple[str, ...]
    size: int
    licence: str
    folder: Path | None
    sums: Mapping[str, str]
    joined: WhisperModel | None = None

    def state(self) -> FallbackState:
        """What there is of it; reads all of it."""
        if self.folder is None:
            return "not installed"
        if self.joined is not None and not self.folder.is_dir():
            return "not joined"
        is_sound = all(has_sum(self.folder / name, digest) for name, digest in self.sums.items())
        return "installed" if is_sound else "damaged"

    @property
    def source(self) -> str:
        """Where it comes from, in words."""
        packages = " and ".join(self.packages)
        return f"from {'packages' if len(self.packages) > 1 else 'package'} {packages}"


def fallbacks(models: Path) -> list[Fallback]:
    """All of them, installed or not; `models` is the folder of the speech models."""
    whisper = WhisperModel(models, find_halves())
    return [
        Fallback(
            "moonshine",
            moonshine.NAME,
            "en",
            (moonshine.PACKAGE,),
            moonshine.SIZE,
            "MIT",
            moonshine.find_model(),
            moonshine.SUMS,
        ),
        Fallback(
            "whisper",
            whisper_model.NAME,
            "all",
            tuple(package.replace("_", "-") for package in whisper_model.PACKAGES),
            whisper_model.SIZE,
            "MIT",
            whisper.folder if whisper.halves else None,
            whisper_model.SUMS,
            whisper,
        ),
    ]
