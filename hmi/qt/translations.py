"""The screen's language: texts in the sources are English, the others stand in ``i18n/hola_<language>.ts``.

``hola_en.ts`` holds only the texts with a number, of which English has two forms.

    python -m hmi.qt.translations        takes new texts of QML and Python over into the .ts files

The compiled .qm files are made when they are missing or older than their source.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtQml import QQmlEngine

from chassis.errors import CarError

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "i18n"
COMPILED = ROOT / "build" / "i18n"
SOURCE_LANGUAGE = "en"
TOOL_SECONDS = 60


def compile_translations(sources: Path = SOURCES, compiled: Path = COMPILED) -> None:
    """Brings the .qm files up to date.

    Raises CarError ``translations_broken`` when a source cannot be compiled or its result not be written.
    """
    try:
        _compile(sources, compiled)
    except OSError as error:
        raise CarError("translations_broken", f"{compiled} cannot be written: {error.strerror}") from error


def _compile(sources: Path, compiled: Path) -> None:
    for source in sorted(sources.glob("hola_*.ts")):
        target = compiled / f"{source.stem}.qm"
        if target.exists() and target.stat().st_mtime >= source.stat().st_mtime:
            continue
        compiled.mkdir(parents=True, exist_ok=True)
        fresh = target.with_suffix(f".{os.getpid()}.new")
        _tool("lrelease", "-silent", str(source), "-qm", str(fresh))
        fresh.replace(target)


def update_sources(sources: Path = SOURCES) -> None:
    """Takes new texts over and drops those that are gone.

    Raises CarError ``translations_broken`` when the texts cannot be read.
    """
    files = [str(path.relative_to(ROOT)) for path in _texts()]
    for target in sorted(sources.glob("hola_*.ts")):
        options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en_GB"]
        if target.stem == f"hola_{SOURCE_LANGUAGE}":
            options.append("-pluralonly")
        _tool("lupdate", *options, *files, "-ts", str(target))


def _texts() -> Iterator[Path]:
    yield from sorted((ROOT / "qml").rglob("*.qml"))
    for path in sorted((ROOT / "hmi").rglob("*.py")):
        if "QCoreApplication.translate" in path.read_text(encoding="utf-8"):
            yield path


def _tool(name: str, *arguments: str) -> None:
    command = [str(Path(PySide6.__path__[0]) / name), *arguments]
    done = subprocess.run(  # noqa: S603
        command, cwd=ROOT, capture_output=True, text=True, timeout=TOOL_SECONDS, check=False
    )
    if done.returncode:
        raise CarError("translations_broken", f"{name} failed: {done.stderr.strip() or done.stdout.strip()}")


class Translator(QObject):
    """Puts the screen into another language without a restart."""

    def __init__(self, engine: QQmlEngine, compiled: Path = COMPILED) -> None:
        super().__init__(engine)
        self._engine = engine
        self._compiled = compiled
        self._installed: QTranslator | None = None
        self.language = "en-GB"

    def use(self, language: str) -> None:
        """Shows everything in `language` (BCP 47) from the next frame on.

        Raises CarError ``language_missing`` when its texts are not there; the old language stays.
        """
        fresh = self._load(language)
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
        QCoreApplication.installTranslator(fresh)
        self._installed = fresh
        self.language = language
        self._engine.setUiLanguage(language)
        self._engine.retranslate()

    def _load(self, language: str) -> QTranslator:
        short = language.partition("-")[0]
        fresh = QTranslator(self)
        if not fresh.load(f"hola_{short}.qm", str(self._compiled)):
            raise CarError("language_missing", f"The texts for {language} are not installed.")
        return fresh


if __name__ == "__main__":
    update_sources()
    sys.exit(0)
