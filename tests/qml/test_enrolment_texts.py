"""Every step of the registration in every language, in two sizes and two sizes of letters, measured."""

from typing import Any

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from hmi.account.model import AccountState, SignIn
from hmi.enrolment.model import EnrolmentState
from hmi.personalisation.model import LANGUAGES
from hmi.texts import Texts
from tests.fakes.services_enrolment import DOCUMENT
from tests.harness.car import FakeCar
from tests.qml.conftest import Open
from tests.qml.test_clipping import LONGEST, SIZES, Look, Reader, So, on_the_map

DRIVER = AccountState(True, "Núria Vidal", "nuria@example.org", "NV", True, "none", "VSSZZZKLZPR000001")
CODE = SignIn("waiting", "WDJB-MJHT", "http://hola.example/device", "http://hola.example/device", 598)


def step(name: str, account: AccountState = DRIVER, said: str = "", **fields: Any) -> So:
    """The assistant at a step; `said` names what it tells the driver in `SAID`."""

    def so(car: FakeCar, texts: Texts) -> None:
        told = {field: texts(key, **more) for field, (key, more) in SAID.get(said, {}).items()}
        car.account.state.set(account)
        car.enrolment.state.set(EnrolmentState(**(fields | told)))

    so.__name__ = name
    return so


type Sentence = tuple[str, dict[str, Any]]
SAID: dict[str, dict[str, Sentence]] = {
    "offline": {"waiting": ("network.offline", {})},
    "services": {"waiting": ("network.no_services", {})},
    "equal": {"spin_error": ("enrolment.spin.equal", {})},
    "run": {"spin_error": ("enrolment.spin.run", {})},
    "locked": {"spin_reason": ("enrolment.spin.locked", {"wait": "55 min"})},
    "blocked": {"spin_reason": ("enrolment.spin.blocked", {})},
    "failed": {"problem": ("account.failed", {})},
    "refused": {"problem": ("account.enrolment_failed", {"reason": ""})},
}
GUEST = AccountState(sign_in=CODE)
READING: dict[str, Any] = {"step": "documents", "document": DOCUMENT, "number": 2, "count": 3}
LOOKS = (
    *(Look("home", so=step(f"offer {kind}", offer=kind)) for kind in ("new", "unfinished", "documents")),
    Look("enrolment", so=step("code", GUEST)),
    Look("enrolment", so=step("no code", AccountState(sign_in=SignIn("starting")))),
    Look("enrolment", so=step("no services", AccountState(), "services")),
    Look("enrolment", so=step("create", AccountState(), way="create")),
    Look("enrolment", so=step("create failed", AccountState(), "failed", way="create")),
    Look("enrolment", so=step("sign in", AccountState(), "failed", way="sign_in")),
    Look("enrolment", so=step("mail", step="email")),
    Look("enrolment", so=step("mail again", said="offline", step="email", sent=True, later=False)),
    Look("enrolment", so=step("document", **READING)),
    Look("enrolment", so=step("document offline", said="offline", **READING)),
    Look("enrolment", so=step("pin", step="spin", spin_mode="choose")),
    Look("enrolment", so=step("pin equal", said="equal", step="spin", spin_mode="choose")),
    Look("enrolment", so=step("pin run", said="run", step="spin", spin_mode="choose")),
    Look("enrolment", so=step("pin again", step="spin", spin_mode="repeat")),
    Look("enrolment", so=step("pin asked", step="spin", spin_mode="ask")),
    Look("enrolment", so=step("pin locked", said="locked", step="spin", spin_mode="ask")),
    Look("enrolment", so=step("pin blocked", said="blocked", step="spin", spin_mode="ask")),
    Look("enrolment", so=step("car", step="car")),
    Look("enrolment", so=step("car refused", said="refused", step="car")),
    Look("enrolment", so=step("car on its way", said="services", step="car", enrolling=True)),
    Look("enrolment", so=step("done", step="done")),
)


@pytest.mark.parametrize("size", SIZES, ids=["1280x720", "800x480"])
@pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])
def test_every_step_can_be_read(open_screen: Open, qtbot: QtBot, size: QSize, *, large: bool) -> None:
    """HMI-1, ENR-1: nothing is cut off, in seven languages; in large letters in the two longest."""
    reader = Reader(qtbot, open_screen(size=size, prepare=on_the_map))
    for language in LONGEST if large else LANGUAGES:
        texts = reader.use(language, large=large)
        for look in LOOKS:
            reader.read(look, texts)
    reader.tell()
