"""The screen's language: texts in the sources are British English, the others stand in ``i18n/hola_*.ts``.

``hola_en.ts`` holds only the texts with a number, of which English has two forms; ``hola_en_US.ts`` only what
an American writes in another way. The compiled .qm files are made when they are missing or older than their
source. New texts are taken over by ``python -m tools.translations``.
"""

import logging
import os
import re
import subprocess
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtQml import QQmlEngine

from chassis.errors import CarError

log = logging.getLogger(__name__)

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "i18n"
COMPILED = ROOT / "build" / "i18n"
SOURCE_LANGUAGE = "en"
TOOL_SECONDS = 60
QT_CONTEXT = re.compile(r"Q[A-Z]|.*::")
"""Classes of Qt itself, whose own texts no driver sees."""


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
        qt_tool("lrelease", "-silent", str(source), "-qm", str(fresh))
        fresh.replace(target)


def qt_tool(name: str, *arguments: str) -> None:
    """Runs one of the wheel's own tools in the root of the checkout.

    Raises CarError ``translations_broken`` when it fails.
    """
    command = [str(Path(PySide6.__path__[0]) / name), *arguments]
    done = subprocess.run(  # noqa: S603
        command, cwd=ROOT, capture_output=True, text=True, timeout=TOOL_SECONDS, check=False
    )
    if done.returncode:
        raise CarError("translations_broken", f"{name} failed: {done.stderr.strip() or done.stdout.strip()}")


class Untranslated(QTranslator):
    """Asked last, for a text no other translator knows: says in the log, once, which one stays English."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.screen_language = ""
        self._told: set[tuple[str, str, str]] = set()

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Nothing, so that Qt shows `source`."""
        text = (self.screen_language, context, source)
        if source and text not in self._told and not QT_CONTEXT.match(context):
            self._told.add(text)
            log.warning("Text “%s” of %s is missing in %s", source, context, self.screen_language)
        return None  # type: ignore[return-value]  # a null string: an empty one would be shown


class Translator(QObject):
    """Puts the screen into another language without a restart.

    A text that language lacks is shown in English and named in the log.
    """

    def __init__(self, engine: QQmlEngine, compiled: Path = COMPILED) -> None:
        super().__init__(engine)
        self._engine = engine
        self._compiled = compiled
        self._installed: list[QTranslator] = []
        self._untranslated = Untranslated(self)
        self.language = "en-GB"

    def use(self, language: str) -> None:
        """Shows everything in `language` (BCP 47) from the next frame on.

        Raises CarError ``language_missing`` when its texts are not there; the old language stays.
        """
        fresh = self._load(language)
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        for translator in fresh:
            QCoreApplication.installTranslator(translator)
        self._installed = fresh
        self.language = language
        self._engine.setUiLanguage(language)
        self._engine.retranslate()

    def _load(self, language: str) -> list[QTranslator]:
        """The translators of `language`; Qt asks the last one first."""
        fresh = [self._read(name, language) for name in names(language)]
        if not language.startswith(SOURCE_LANGUAGE):
            self._untranslated.screen_language = language
            fresh.insert(0, self._untranslated)
        return fresh

    def _read(self, name: str, language: str) -> QTranslator:
        fresh = QTranslator(self)
        if not fresh.load(f"hola_{name}.qm", str(self._compiled)):
            raise CarError("language_missing", f"The texts for {language} are not installed.")
        return fresh


def names(language: str) -> tuple[str, ...]:
    """What the files of `language` are called behind ``hola_``, the most particular one last.

    English lies under every language, so that a missing text with a number still has its plural.
    """
    if language == "en-US":
        return SOURCE_LANGUAGE, "en_US"
    short = language.partition("-")[0]
    return (SOURCE_LANGUAGE,) if short == SOURCE_LANGUAGE else (SOURCE_LANGUAGE, short)
