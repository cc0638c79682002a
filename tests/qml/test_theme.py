"""The tokens of the theme keep to DESIGN.md (HMI-1)."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSizeF
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from hmi.qt.window import QML_FOLDER

DESIGN = {
    "night": {
        "background": "#0A0D10",
        "surface": "#12171C",
        "raised": "#1A2128",
        "line": "#27313A",
        "text": "#F1F4F5",
        "secondaryText": "#A5B1BA",
        "accent": "#D9935F",
        "good": "#4CC2B4",
        "warning": "#F2B441",
        "danger": "#F0545A",
    },
    "day": {
        "background": "#E9ECEE",
        "surface": "#FFFFFF",
        "raised": "#F4F6F7",
        "line": "#D3D9DD",
        "text": "#0E1417",
        "secondaryText": "#4C5A63",
        "accent": "#A85F2C",
        "good": "#0F7F74",
        "warning": "#8A5A00",
        "danger": "#B3261E",
    },
}
GROUNDS = ("background", "surface", "raised")
WORDS = ("text", "secondaryText")
SIGNS = ("accent", "good", "warning", "danger", "outline")


@pytest.fixture(params=["night", "day"])
def theme(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[QObject]:
    engine = QQmlEngine()
    engine.addImportPath(str(QML_FOLDER))
    component = QQmlComponent(engine)
    component.setData(b"import QtQml; import Hola.Theme; QtObject { property QtObject theme: Theme }", "")
    holder = component.create()
    assert holder is not None, component.errorString()
    found: QObject = holder.property("theme")
    found.setProperty("night", request.param == "night")
    found.setObjectName(request.param)
    yield found
    holder.deleteLater()


def luminance(color: QColor) -> float:
    """Relative luminance, WCAG 2.2."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio, WCAG 2.2: 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_colours_are_those_of_the_design(theme: QObject) -> None:
    """HMI-1: DESIGN.md holds."""
    for name, value in DESIGN[theme.objectName()].items():
        assert theme.property(name) == QColor(value), name


def test_text_can_be_read_everywhere(theme: QObject) -> None:
    """HMI-1: text has a contrast of 4.5:1 or better on everything it stands on."""
    for ground in GROUNDS:
        for word in WORDS:
            assert contrast(theme.property(word), theme.property(ground)) >= 4.5, (word, ground)
    assert contrast(theme.property("accentText"), theme.property("accent")) >= 4.5
    assert contrast(theme.property("surface"), theme.property("text")) >= 4.5


def test_signs_can_be_told_from_their_ground(theme: QObject) -> None:
    """HMI-1: parts of controls have 3:1 or better; colours that carry words on a card 4.5:1."""
    for sign in SIGNS:
        for ground in GROUNDS:
            assert contrast(theme.property(sign), theme.property(ground)) >= 3, (sign, ground)
    for word in ("accent", "good", "warning"):
        assert contrast(theme.property(word), theme.property("surface")) >= 4.5, word


def test_lengths_scale_to_every_screen(theme: QObject) -> None:
    """HMI-1: one factor fits 800 x 480 up to 2560 x 1600; no text token is below 20 but the map credit."""
    for width, height, factor in ((1280, 720, 1), (800, 480, 0.625), (1920, 1080, 1.5), (2560, 1600, 2)):
        theme.setProperty("canvas", QSizeF(width, height))
        assert theme.property("dp") == pytest.approx(factor)
        assert theme.property("touch") == pytest.approx(76 * factor)
        for token in ("keyFigure", "title", "primary", "secondary", "small"):
            assert theme.property(token) >= 20 * factor - 1e-6


def test_motion_is_short_and_can_be_switched_off(theme: QObject) -> None:
    """HMI-1: 150 to 270 ms; nothing moves with reduced motion."""
    for name in ("quick", "normal", "slow"):
        assert 150 <= theme.property(name) <= 270
    theme.setProperty("reducedMotion", True)
    assert [theme.property(name) for name in ("quick", "normal", "slow")] == [0, 0, 0]


def test_only_the_theme_holds_colours() -> None:
    """DESIGN: tokens are the only place with numbers; the fallback page stands alone by design."""
    for file in sorted((QML_FOLDER / "Hola").rglob("*.qml")):
        if file.parent.name in ("Theme", "Map") or file.name == "BrokenPage.qml":
            continue
        assert '"#' not in file.read_text(encoding="utf-8"), file.relative_to(Path(QML_FOLDER))
