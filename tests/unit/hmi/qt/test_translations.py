"""Every text of the screen is there in seven languages, which change while the car runs."""

import logging
import os
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTranslator
from PySide6.QtQml import QQmlEngine

from chassis.errors import CarError
from hmi.personalisation.model import LANGUAGES
from hmi.qt.translations import SOURCES, Translator, compile_translations, names, qt_tool
from tools.translations import check, read

PLACES = re.compile(r"%\d+|%n|%L\d+")
LANGUAGE_FILES = sorted(SOURCES.glob("hola_*.ts"))


def context(source: str) -> str:
    """Where on the screen a text stands."""
    return next(key.context for key in read(SOURCES / "hola_de.ts") if key.source == source)


def test_every_text_of_the_screen_is_translated_into_every_language() -> None:
    """HMI-1: nothing missing, nothing left over, nothing British in American: run make translations."""
    assert list(check()) == []


@pytest.mark.parametrize("file", LANGUAGE_FILES, ids=lambda file: file.stem)
def test_places_for_numbers_and_names_are_kept(file: Path) -> None:
    """HMI-1: no translation loses a fact; one may write "one" instead of a 1."""
    texts = read(file)
    assert texts
    for key, text in texts.items():
        for form in text.forms:
            assert form.strip(), key
            assert set(PLACES.findall(form)) == set(PLACES.findall(key.source)), key
            assert "!" not in form, key


@pytest.mark.parametrize("file", LANGUAGE_FILES, ids=lambda file: file.stem)
def test_each_language_has_its_plural_forms(file: Path) -> None:
    """HMI-1: three in Czech, two in the others."""
    wanted = 3 if file.stem == "hola_cs" else 2
    counted = [text.forms for key, text in read(file).items() if "%n" in key.source]
    assert all(len(forms) == wanted for forms in counted)


def test_there_is_a_file_for_every_language() -> None:
    files = {f"hola_{names(language)[-1]}" for language in LANGUAGES}
    assert files == {file.stem for file in LANGUAGE_FILES}


def test_a_missing_a_left_over_and_a_british_text_are_named(tmp_path: Path) -> None:
    """The check finds what it is for."""
    for file in LANGUAGE_FILES:
        shutil.copy(file, tmp_path)
    german, american = tmp_path / "hola_de.ts", tmp_path / "hola_en_US.ts"
    text = german.read_text(encoding="utf-8")
    text = text.replace("<source>Recentre</source>", "<source>Gone</source>")
    german.write_text(text, encoding="utf-8")
    text = american.read_text(encoding="utf-8").replace(">Tires<", ">Tyres<")
    american.write_text(text, encoding="utf-8")
    found = [line for line in check(tmp_path) if "Gone" in line or "Recentre" in line or "Tyres" in line]
    assert found == [
        f"hola_de: {context('Recentre')}: 'Recentre' is not translated",
        f"hola_de: {context('Recentre')}: 'Gone' is not used any more",
        f"hola_en_US: {context('Tyres')}: 'Tyres' has Tyres",
    ]


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
        return QCoreApplication.translate(context("Settings"), "Settings")

    headings = ["Settings", "Settings", "Ajustes", "Réglages", "Einstellungen", "Impostazioni", "Nastavení"]
    for language, wanted in zip(LANGUAGES, headings, strict=True):
        translator.use(language)
        assert heading() == wanted
    translator.use("en-US")
    assert QCoreApplication.translate(context("Tyres"), "Tyres") == "Tires"
    translator.use("es-ES")
    with pytest.raises(CarError) as refused:
        translator.use("xx-XX")
    assert refused.value.code == "language_missing"
    assert heading() == "Ajustes"
    assert translator.language == "es-ES"
    translator.use("en-GB")
    assert heading() == "Settings"
    assert (
        QCoreApplication.translate(context("Service in %n day(s)"), "Service in %n day(s)", "", 1)
        == "Service in 1 day"
    )
    translator.use("cs-CZ")
    days = [
        QCoreApplication.translate(context("Service in %n day(s)"), "Service in %n day(s)", "", n)
        for n in (1, 3, 5)
    ]
    assert days == ["Servis za 1 den", "Servis za 3 dny", "Servis za 5 dní"]
    translator.use("en-GB")


def test_a_language_that_is_left_is_given_back(qapp: object) -> None:
    """A driver who changes it a hundred times fills no memory."""
    compile_translations()
    translator = Translator(QQmlEngine())
    for language in ("de-DE", "cs-CZ", "fr-FR", "en-GB"):
        translator.use(language)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert len(translator.findChildren(QTranslator)) == len(names(language))


def test_a_text_nobody_translated_is_english_and_logged_once(
    qapp: object, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Bad input: English shows, and the log says which text is missing; a count keeps its plural."""
    for file in LANGUAGE_FILES:
        text = file.read_text(encoding="utf-8")
        if file.stem == "hola_fr":
            text = re.sub(
                rf"<name>({context('Service in %n day(s)')}|{context('Settings')})</name>",
                "<name>Other</name>",
                text,
            )
        (tmp_path / file.name).write_text(text, encoding="utf-8")
    compile_translations(tmp_path, tmp_path)
    translator = Translator(QQmlEngine(), tmp_path, tmp_path)
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            translator.use("fr-FR")
            assert QCoreApplication.translate(context("Settings"), "Settings") == "Settings"
            assert (
                QCoreApplication.translate(context("Service in %n day(s)"), "Service in %n day(s)", "", 1)
                == "Service in 1 day"
            )
            translator.use("en-GB")
        for thread in threading.enumerate():
            if thread.name == "untranslated":
                thread.join(30)
    told = [record.getMessage() for record in caplog.records]
    assert told.count(f"Text “Settings” of {context('Settings')} is missing in fr-FR") == 1
    assert not [line for line in told if "%n" in line or "fr-FR" not in line]


@pytest.mark.parametrize("language", ["es-ES", "en-US", "cs-CZ"])
def test_the_car_starts_in_every_language(tmp_path: Path, language: str) -> None:
    """HMI-1: a screen that is loaded when its language is chosen already; no thread waits for another."""
    grab = ["--grab", str(tmp_path / "screen.png")]
    done = subprocess.run(
        [sys.executable, "-m", "tests.harness", "vehicle", "--language", language, *grab],
        cwd=SOURCES.parent,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_tools_are_those_of_the_wheel() -> None:
    """PRG-1: nothing is needed that make does not install."""
    with pytest.raises(CarError):
        qt_tool("lrelease", "/nowhere.ts")
