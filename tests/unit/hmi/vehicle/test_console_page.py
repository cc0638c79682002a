"""The console's page in a real browser: what a click or key does reaches the car, and the page says so."""

import asyncio
from pathlib import Path

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from chassis.errors import CarError
from hmi.vehicle import signals
from hmi.vehicle.console import SimulatorConsole
from tests.fakes.chromium_phone import Phone, missing_programs, running_phone
from tests.unit.hmi.vehicle.conftest import SimulatedCar

pytestmark = pytest.mark.skipif(
    bool(missing_programs()), reason=f"Install {', '.join(missing_programs())}: run `make test`"
)


class Page:
    """The page as a person uses it."""

    def __init__(self, phone: Phone) -> None:
        self._phone = phone

    def open(self, url: str) -> None:
        self._phone.open(url)
        self.wait_for("link", "Live")

    def text(self, name: str) -> str:
        return self._phone.browser.find_element(By.ID, name).text

    def wait_for(self, name: str, text: str) -> None:
        self._phone.wait(lambda: self.text(name) == text)

    def switch(self, words: str) -> None:
        self._phone.browser.find_element(By.XPATH, f'//label[normalize-space()="{words}"]').click()

    def click(self, words: str) -> None:
        self._phone.find(words).click()

    def press(self, slider: str, key: str) -> None:
        self._phone.browser.find_element(By.ID, slider).send_keys(key)

    def unnamed(self) -> list[str]:
        """Controls a screen reader could not name."""
        controls = self._phone.browser.find_elements(By.CSS_SELECTOR, "input, button")
        return [
            control.get_attribute("outerHTML") or "" for control in controls if not control.accessible_name
        ]

    def use(self, url: str) -> None:
        """A visit: every kind of control once."""
        self.open(url)
        assert self.unnamed() == []
        self.wait_for("doing", "Parked")
        self.switch("Night")
        self.switch("Network")
        self.click("Boot")
        self._phone.wait(lambda: self._phone.find("Boot").get_attribute("aria-pressed") == "true")
        self.click("Unlock with key one")
        self.click("Unlock with key two")
        self.click("High beam")
        self.wait_for("lit", "Low beam, high beam")
        self.switch("Hazard lights")
        self.wait_for("lit", "Low beam, high beam, hazard lights")
        self.press("heat_driver", Keys.END)
        self.wait_for("heat_driver_out", "Level 3")
        self.press("outside", Keys.ARROW_LEFT)
        self.wait_for("outside_out", "8 °C")
        self.press("limit", Keys.HOME)
        self.wait_for("limit_out", "5 km/h")
        self.click("Crash")
        self.wait_for("doing", "Crashed, airbags deployed")
        self.click("Repair the car")
        self.wait_for("doing", "Parked")
        self.click("Leave the route")
        self.wait_for("trouble", "There is no guidance to leave")
        self.switch("Ignition")
        self.wait_for("doing", "Ignition off")
        assert self._phone.complaints() == []

    def lost(self) -> None:
        """The car was switched off."""
        self.wait_for("link", "The car is off. Waiting for it")


async def test_the_page_works_in_a_browser(car: SimulatedCar, tmp_path: Path) -> None:
    """HMI-5 for the desk: keyboard, names for screen readers, live values."""
    networks: list[bool] = []

    async def leave() -> None:
        raise CarError("no_detour", "There is no guidance to leave")

    console = SimulatorConsole(car.simulator, car.bus, networks.append, leave)
    await console.start()
    try:
        with running_phone(tmp_path / "profile") as phone:
            page = Page(phone)
            await asyncio.to_thread(page.use, console.url)
            assert networks == [False]
            assert car.value(signals.BOOT_OPEN)
            assert (car.value(signals.KEY_ONE_UNLOCKS), car.value(signals.KEY_TWO_UNLOCKS)) == (1, 1)
            assert car.value(signals.HIGH_BEAM)
            assert car.value(signals.DRIVER_SEAT_HEATING) == 100
            assert car.value(signals.LIGHT_INTENSITY) < 20
            assert car.value(signals.OUTSIDE_TEMPERATURE) == 8
            assert car.simulator.speed_limit_kmh == pytest.approx(5)
            assert car.value(signals.IGNITION) == "OFF"
            await console.stop()
            await asyncio.to_thread(page.lost)
    finally:
        await console.stop()
