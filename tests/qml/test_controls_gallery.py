"""The gallery: every control in every state, by night and day, in both text sizes; and the harness."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from hmi.personalisation.model import Preferences
from tests.qml.conftest import Open, Screen
from tests.qml.reading import Reading

SECTIONS = ("buttons", "choices", "lists", "input", "feedback", "waiting")
TOUCHED = ("QQuickAbstractButton", "QQuickSlider", "QQuickTextInput")
CONTROLS = Path(__file__).parents[2] / "qml" / "Hola" / "Controls"
NOT_SHOWN = {
    "DrivingLock",
    "FocusRing",
    "FocusWalk",
    "KeyGrip",
    "Page",
    "ParkedOnly",
    "Pressable",
    "ReasonBubble",
    "Reasons",
    "RowSteps",
    "SideFade",
    "Sight",
    "StepKeys",
    "Touches",
}
"""What others are made of, or what only comes by a touch."""
LONG = "A title that is far longer than the row is wide"


def opened(open_screen: Open, size: QSize, text: str) -> Screen:
    screen = open_screen(
        "gallery", size, lambda car: car.personalisation.state.set(Preferences(text_size=text, theme="night"))
    )
    screen.until(lambda: screen.item("page-gallery").property("view"))
    return screen


def show(screen: Screen, section: str) -> None:
    screen.window.rootObject().findChild(object, "shell").show("gallery", section)
    screen.rest(screen.item("gallerySection0"))


@pytest.mark.parametrize("text", ["normal", "large"])
@pytest.mark.parametrize("size", [QSize(1280, 720), QSize(800, 480), QSize(1080, 1920)])
def test_controls_can_be_read_and_touched(open_screen: Open, size: QSize, text: str) -> None:
    """HMI-1: 76 dp to touch, no text cut off or over another, on every screen and in both text sizes."""
    screen = opened(open_screen, size, text)
    reading = Reading(screen.window.frame)
    dp = min(size.width() / 1280, size.height() / 720)
    for section in SECTIONS:
        show(screen, section)
        for item in screen.driver.items():
            if any(item.inherits(kind) for kind in TOUCHED) and item.objectName() != "statusLine":
                what = f"{section}: {item.objectName() or item.property('text')}"
                assert min(item.width(), item.height()) >= 76 * dp - 0.5, what
        assert not reading.unreadable(list(reading.words()), lambda text: text.startswith(LONG)), section


def test_gallery_shows_every_control(open_screen: Open) -> None:
    """HMI-1: a control that is not in the gallery is looked at by nobody."""
    screen = opened(open_screen, QSize(1280, 720), "normal")
    shown: set[str] = set()
    for section in SECTIONS:
        show(screen, section)
        if section == "feedback":
            screen.tap("galleryOpenDialog")
        shown |= {item.metaObject().className().split("_QMLTYPE")[0] for item in screen.driver.items()}
        if section == "feedback":
            screen.tap("galleryDialogCancel")
    assert {file.stem for file in CONTROLS.glob("*.qml")} - NOT_SHOWN <= shown


def test_gallery_switches_day_night_and_size(open_screen: Open) -> None:
    """HMI-1: without restart."""
    screen = opened(open_screen, QSize(1280, 720), "normal")
    preferences = lambda: screen.car.personalisation.state.value  # noqa: E731
    screen.tap("galleryTheme0")
    screen.until(lambda: preferences().theme == "day")
    screen.tap("galleryTextSize1")
    screen.until(lambda: preferences().text_size == "large")
    screen.tap("galleryMotion1")
    screen.until(lambda: preferences().reduced_motion)
    title = screen.item("pageTitle")
    assert title.property("font").pixelSize() == round(34 * 1.2)


@pytest.mark.parametrize("view", ["gallery", "Vehicle/VehicleView"])
def test_harness_shows_one_view_alone(tmp_path: Path, view: str) -> None:
    """HMI-1: any page, or a view without the frame, in any theme, size, language and text size."""
    picture = tmp_path / "view.png"
    options = ["--theme", "day", "--size", "800x480", "--language", "es-ES", "--text", "large", "--still"]
    done = subprocess.run(
        [sys.executable, "-m", "tests.harness", view, *options, "--grab", str(picture)],
        cwd=CONTROLS.parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "qml" not in done.stderr
    image = QImage(str(picture))
    assert image.size() == QSize(800, 480)
    assert image.pixelColor(790, 400).lightness() > 128


def test_harness_names_the_pages_it_knows() -> None:
    """A view that is not there is an error that helps."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.harness", "nowhere"],
        cwd=CONTROLS.parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert "navigation" in done.stderr
