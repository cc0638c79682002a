"""Every text of the screen is there in Spanish, and the sources know every text."""

import os
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QQmlEngine

from chassis.errors import CarError
from hmi.qt import translations
from hmi.qt.translations import SOURCES, Translator, compile_translations, update_sources


def messages(file: Path) -> dict[tuple[str, str, str], ET.Element]:
    return {
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
        ): message
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    }


@pytest.mark.parametrize("file", sorted(SOURCES.glob("*.ts")), ids=lambda file: file.stem)
def test_nothing_is_left_untranslated(file: Path) -> None:
    """HMI-1: each language is complete, with the same places for numbers and names."""
    for (context, source, _), message in messages(file).items():
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") is None, f"{context}: {source}"
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        for text in forms:
            assert text, f"{context}: {source}"
            for place in ("%1", "%2", "%n"):
                assert (place in text) == (place in source), f"{context}: {text}"


def test_sources_hold_every_text_of_the_screen(tmp_path: Path) -> None:
    """HMI-1: a new qsTr without a translation fails here: run python -m hmi.qt.translations."""
    for file in SOURCES.glob("*.ts"):
        shutil.copy(file, tmp_path)
    update_sources(tmp_path)
    for file in SOURCES.glob("*.ts"):
        assert messages(file).keys() == messages(tmp_path / file.name).keys()


def test_compiled_again_only_when_older(tmp_path: Path) -> None:
    """A start must not wait for what is done."""
    compile_translations(SOURCES, tmp_path)
    compiled = tmp_path / "hola_es.qm"
    os.utime(compiled, (4e9, 4e9))
    compile_translations(SOURCES, tmp_path)
    assert compiled.stat().st_mtime == 4e9
    os.utime(compiled, (1, 1))
    compile_translations(SOURCES, tmp_path)
    assert compiled.stat().st_mtime > 1


def test_a_broken_source_is_named(tmp_path: Path) -> None:
    """Bad input: the error says what failed."""
    (tmp_path / "hola_xx.ts").write_text("<TS><nonsense")
    with pytest.raises(CarError, match="lrelease") as refused:
        compile_translations(tmp_path, tmp_path)
    assert refused.value.code == "translations_broken"


def test_language_switches_there_and_back(qapp: object, tmp_path: Path) -> None:
    """HMI-1: live, and an unknown language leaves the old one standing."""
    compile_translations(SOURCES, tmp_path)
    engine = QQmlEngine()
    translator = Translator(engine, tmp_path)

    def heading() -> str:
        return QCoreApplication.translate("SettingsView", "Settings")

    translator.use("es-ES")
    assert heading() == "Ajustes"
    with pytest.raises(CarError) as refused:
        translator.use("xx-XX")
    assert refused.value.code == "language_missing"
    assert heading() == "Ajustes"
    assert translator.language == "es-ES"
    translator.use("en-GB")
    assert heading() == "Settings"
    assert QCoreApplication.translate("RangeCard", "Service in %n day(s)", "", 1) == "Service in 1 day"


def test_tools_are_those_of_the_wheel() -> None:
    """PRG-1: nothing is needed that make does not install."""
    with pytest.raises(CarError):
        translations._tool("lrelease", "/nowhere.ts")
