"""A person who sets something up: counts touches and letters, on the car's screen and on the phone."""

import time
from collections.abc import Callable

import msgspec

from tests.driver import Driver
from tests.fakes.chromium_phone import Phone

TAP_SECONDS = 0.8
"""Pointing, pressing and homing (keystroke-level model: Card, Moran and Newell 1980)."""
GLANCE_SECONDS = 0.5
"""Finding a target that was not looked at before."""
LETTER_SECONDS = 0.33
"""One character on a phone: 36.2 words of five a minute (Palin et al., MobileHCI 2019)."""
CAMERA_SECONDS = 5.0
"""Taking the phone and aiming it at a code."""


class Effort(msgspec.Struct, frozen=True, kw_only=True):
    """What it took.

    Attributes:
        taps: on car and phone, each digit of a pad and each field that is touched included.
        letters: typed on the phone.
        glances: at targets that were not the last one.
        waits: seconds car and services made the person wait.
        codes: taken by the camera.
    """

    taps: int = 0
    letters: int = 0
    glances: int = 0
    waits: float = 0.0
    codes: int = 0

    @property
    def seconds(self) -> float:
        """A practised person's time by the keystroke-level model, reading not included."""
        hands = self.taps * TAP_SECONDS + self.letters * LETTER_SECONDS + self.codes * CAMERA_SECONDS
        return hands + self.glances * GLANCE_SECONDS + self.waits


class Hand:
    """Touches the car's screen through a `Driver` and the phone through Chromium.

    Attributes:
        effort: so far.
    """

    def __init__(self, driver: Driver) -> None:
        self.effort = Effort()
        self._driver = driver
        self._last = ""

    async def tap(self, name: str, what: str, done: Callable[[], object], seconds: float = 60.0) -> None:
        """One touch of the car's screen; the car's time runs until `done`, which is `what`."""
        await self._driver.tap(name)
        self._touched(name)
        await self.wait(what, done, seconds)

    async def wait(self, what: str, done: Callable[[], object], seconds: float = 60.0) -> None:
        """Waits for the car."""
        began = time.monotonic()
        await self._driver.until(done, what, seconds)
        self._add(waits=time.monotonic() - began)

    def scan(self, phone: Phone, address: str) -> None:
        """Opens on the phone what a QR code says."""
        began = time.monotonic()
        phone.open(address)
        self._add(codes=1, glances=1, waits=time.monotonic() - began)

    def press(self, phone: Phone, words: str) -> None:
        """One touch of the phone, which then shows another page."""
        began = time.monotonic()
        phone.tap(words)
        self._touched(words)
        self._add(waits=time.monotonic() - began)

    def choose(self, phone: Phone, selector: str, done: Callable[[], bool]) -> None:
        """One touch of what a CSS selector finds on the phone."""
        began = time.monotonic()
        phone.browser.find_element("css selector", selector).click()
        phone.wait(done)
        self._touched(selector)
        self._add(waits=time.monotonic() - began)

    def type(self, phone: Phone, field: str, text: str) -> None:
        """Touches a field of the phone and types."""
        phone.type(field, text)
        self._touched(field)
        self._add(letters=len(text))

    def _touched(self, target: str) -> None:
        self._add(taps=1, glances=int(target != self._last))
        self._last = target

    def _add(self, **more: float) -> None:
        now = msgspec.structs.asdict(self.effort)
        self.effort = Effort(**{name: now[name] + more.get(name, 0) for name in now})
