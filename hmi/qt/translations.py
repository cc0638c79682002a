"""The screen's language: texts in the sources are British English, the others stand in ``i18n/hola_*.ts``.

``hola_en.ts`` holds only the texts with a number, of which English has two forms; ``hola_en_US.ts`` only what
an American writes in another way. The compiled .qm files are made when they are missing or older than their
source. New texts are taken over by ``python -m tools.translations``.
"""

import logging
import os
import subprocess
import threading
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


def untranslated(language: str, sources: Path = SOURCES) -> list[tuple[str, str]]:
    """Context and text of what the fullest other language has and `language` lacks.

    Read from the sources, not noticed while texts are shown: Qt asks for texts in the thread that loads QML
    too, where a translator written in Python would wait for the interpreter, which waits for that thread.
    """
    own = {f"hola_{name}" for name in names(language)}
    others = [file for file in sources.glob("hola_*.ts") if file.stem not in own]
    if language.startswith(SOURCE_LANGUAGE) or not others:
        return []
    known = {key for name in own for key in _translated(sources / f"{name}.ts")}
    fullest = max(others, key=lambda file: file.stat().st_size)
    return [key for key in _translated(fullest) if key not in known]


def _translated(source: Path) -> list[tuple[str, str]]:
    from xml.etree import ElementTree  # here: the first frame does not wait for it

    return [
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ElementTree.parse(source).iter("context")  # noqa: S314 - a file of this program
        for message in context.iter("message")
        if "".join(text for part in message.findall("translation") for text in part.itertext()).strip()
    ]


class Translator(QObject):
    """Puts the screen into another language without a restart.

    A text that language lacks is shown in English and named in the log, once.
    """

    def __init__(self, engine: QQmlEngine, compiled: Path = COMPILED, sources: Path = SOURCES) -> None:
        super().__init__(engine)
        self._engine = engine
        self._compiled = compiled
        self._sources = sources
        self._installed: list[QTranslator] = []
        self._told: set[str] = set()
        self.language = "en-GB"

    def use(self, language: str) -> None:
        """Shows everything in `language` (BCP 47) from the next frame on.

        Raises CarError ``language_missing`` when its texts are not there; the old language stays.
        """
        fresh = [self._read(name, language) for name in names(language)]
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
            translator.deleteLater()
        for translator in fresh:
            QCoreApplication.installTranslator(translator)
            # At a translator's first text PySide asks Python whether it is overridden. Were it a text of the
            # thread that loads QML, it would wait for the interpreter, which may be waiting for that thread.
            ask = QCoreApplication.translate  # under this name lupdate does not take the text over
            ask("Translator", "a first text that no catalogue has")
        self._installed = fresh
        self.language = language
        self._engine.setUiLanguage(language)
        self._engine.retranslate()
        if language not in self._told:
            self._told.add(language)
            # In a thread: a tap in the settings, or the first frame, does not wait for it.
            threading.Thread(target=self._tell, args=(language,), name="untranslated", daemon=True).start()

    def _tell(self, language: str) -> None:
        """Names in the log what stays English."""
        for context, source in untranslated(language, self._sources):
            log.warning("Text “%s” of %s is missing in %s", source, context, language)

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
