"""Privacy, one's data and the registration of the car in every language: each text is measured."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from hmi.home.model import WeatherState
from hmi.personalisation.model import LANGUAGES
from hmi.privacy.export.model import Drive
from hmi.privacy.model import ErasureState
from hmi.texts import Texts
from tests.harness.car import FakeCar
from tests.qml.conftest import Open
from tests.qml.test_clipping import LONGEST, SIZES, Look, Reader, So, on_the_map


def at(level: str) -> So:
    """At that privacy level."""
    return _named(level, lambda car, _texts: car.privacy.level.set(level))


def owned(name: str, problem: str = "", **fields: Any) -> So:
    """The proof of ownership so far; `problem` is the key of its sentence."""

    def prepare(car: FakeCar, texts: Texts) -> None:
        said = texts(problem) if problem else ""
        fresh = {"step": "idle", "proof": "two_keys", "paused_seconds": 0, "reason": ""}
        car.ownership.change(**fresh | fields, problem=said)

    return _named(name, prepare)


def erasing(status: Any, problem: str = "") -> So:
    """So far the account is deleted; `problem` is the key of its sentence."""

    def prepare(car: FakeCar, texts: Texts) -> None:
        car.erasure.state.set(ErasureState(status, texts(problem) if problem else ""))

    return _named(f"{status} {problem}".strip(), prepare)


def taking(name: str, says: str = "", **fields: Any) -> So:
    """So far the driver's data is written; `says` is the key of what is said about it."""

    def prepare(car: FakeCar, texts: Texts) -> None:
        said = texts(says, file="Hola-my-data-2026-11-22.zip", drive="HOLIDAY") if says else ""
        drives = (Drive("/a", "HOLIDAY", texts("export.free", size=texts.size(12_400_000_000))),)
        told = {"result" if says == "export.done" else "problem": said}
        fresh = {"status": "idle", "progress": 0.0, "drives": drives, "result": "", "problem": ""}
        car.exports.change(**fresh | told | fields)
        car.users.change(identified=True)

    return _named(name, prepare)


def weather_without_position(car: FakeCar, texts: Texts) -> None:
    car.weather.state.set(WeatherState("private", texts("home.weather.no_position")))


def elsewhere(car: FakeCar, texts: Texts) -> None:
    car.ownership.change(proof="sign_in_at_car", reason=texts("ownership.by_sign_in"))


def _named(name: str, prepare: Callable[[FakeCar, Texts], object]) -> So:
    prepare.__name__ = name
    return prepare


LOOKS = (
    *(Look("settings", "privacy", so=at(level)) for level in ("maximum", "no_position", "full")),
    *(Look("home", sheet="quick", so=at(level)) for level in ("maximum", "no_position", "full")),
    Look("home", so=weather_without_position),
    Look("settings", "online", so=owned("two keys")),
    Look("settings", "online", so=owned("code", proof="pairing_code")),
    Look("settings", "online", so=owned("owner", primary_name="Núria Vidal")),
    Look("settings", "online", so=elsewhere),
    Look("register", so=elsewhere),
    Look("register", so=owned("begin")),
    Look("register", so=owned("wrong key", "ownership.key_one_first", step="first_key")),
    Look("register", so=owned("too late", "ownership.too_late", step="first_key")),
    Look("register", so=owned("second key", step="second_key", seconds_left=299)),
    Look("register", so=owned("reporting", step="reporting")),
    Look("register", so=owned("no network", "network.no_services", step="reporting")),
    Look("register", so=owned("done", step="done", primary_name="Núria Vidal")),
    Look("register", so=owned("code", proof="pairing_code")),
    Look("register", so=owned("paused", proof="pairing_code", paused_seconds=86_399)),
    Look("mydata", "export"),
    Look("mydata", "take"),
    Look("mydata", "take", so=taking("writing", status="writing", progress=0.4)),
    Look("mydata", "take", so=taking("no drive", drives=())),
    Look("mydata", "take", so=taking("refused", "problem.export_failed")),
    Look("mydata", "take", so=taking("taken", "export.done", status="done")),
    Look("mydata", "take", so=_named("guarded", lambda car, _texts: car.users.change(identified=False))),
    Look("mydata", "erase"),
    Look("mydata", "erase", view=(("sure", True),), so=erasing("idle")),
    Look("mydata", "erase", view=(("sure", True),), so=erasing("idle", "account.erasure_unanswered")),
    Look("mydata", "erase", so=erasing("done")),
)


@pytest.mark.parametrize("size", SIZES, ids=["1280x720", "800x480"])
def test_every_text_can_be_read_in_every_language(open_screen: Open, qtbot: QtBot, size: QSize) -> None:
    """HMI-1, as `test_clipping`."""
    reader = Reader(qtbot, open_screen(size=size, prepare=on_the_map))
    for language in LANGUAGES:
        texts = reader.use(language)
        for look in LOOKS:
            reader.read(look, texts)
    reader.tell()


@pytest.mark.parametrize("size", SIZES, ids=["1280x720", "800x480"])
def test_large_letters_fit_where_texts_are_longest(open_screen: Open, qtbot: QtBot, size: QSize) -> None:
    """HMI-1: text size large, in the two languages with the longest words."""
    reader = Reader(qtbot, open_screen(size=size, prepare=on_the_map))
    for language in LONGEST:
        texts = reader.use(language, large=True)
        for look in LOOKS:
            reader.read(look, texts)
    reader.tell()
