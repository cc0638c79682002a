"""A car of the radio kind becomes its driver's: added on the phone, proved in the car (ENR-7 b and c).

python -m tests.end2end.ownership keys|code PICTURES
"""

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path

from tests.fakes.chromium_phone import Phone, running_phone
from tests.fakes.services import PASSWORD
from tests.fakes.sound_card import VirtualSoundCard
from tests.world import World, play

NAME, EMAIL = "Núria Vidal", "nuria@example.org"
MODELS = {"keys": "Leon", "code": "Ateca"}
LONG_SECONDS = 60.0


class Proof:
    """The steps of a person with a phone, a car and its two keys."""

    def __init__(self, world: World, way: str, pictures: Path) -> None:
        self._car = world.car
        self._driver = world.driver
        self._folder = world.folder
        self._url = world.services_url
        self._way = way
        self._pictures = pictures

    async def run(self) -> None:
        """All steps; AssertionError at the first that does not come about."""
        with running_phone(self._folder / "phone") as phone:
            code = await self._do(self._add_car, phone)
            await self._open_registration()
            if self._way == "keys":
                await self._use_keys(phone)
            else:
                await self._enter(code)
            await self._driver.until(self._confirmed, "the notice that confirms it", LONG_SECONDS)
            await self._driver.see(NAME)
            await self._driver.grab(self._pictures / f"{self._way}.png")
            assert "Primary user" in await self._do(self._account, phone)
        print(f"registered by {self._way}", flush=True)

    async def _do[T](self, work: Callable[[Phone], T], phone: Phone) -> T:
        network = self._car.online.network
        await self._driver.until(lambda: network.value == "online", "the services", LONG_SECONDS)
        return await asyncio.to_thread(work, phone)

    def _add_car(self, phone: Phone) -> str:
        """Registers, confirms the e-mail, adds the car; returns its pairing code, empty for one without."""
        phone.open(f"{self._url}/register")
        for field, text in (("name", NAME), ("email", EMAIL), ("password", PASSWORD)):
            phone.type(field, text)
        phone.tap("Create account")
        phone.open(f"{self._url}/demo/mail")
        phone.press(phone.browser.find_element("css selector", "a.row"))
        phone.press(phone.browser.find_element("css selector", ".mail a"))
        assert phone.title == "E-mail confirmed", phone.title
        phone.open(f"{self._url}/add-car")
        phone.type("vin", self._car.account.state.value.vin)
        phone.type("model", MODELS[self._way])
        phone.browser.find_element("css selector", "input[name=navigation][value=no] + span").click()
        phone.tap("Add")
        codes = phone.browser.find_elements("css selector", ".code.big")
        return codes[0].text.replace("\n", "").replace(" ", "") if codes else ""

    def _account(self, phone: Phone) -> str:
        phone.open(f"{self._url}/account")
        return phone.text

    async def _open_registration(self) -> None:
        """Settings > Online services > Register, as the phone says."""
        for name in ("tabSettings", "settings-online", "openRegistration"):
            await self._driver.tap(name)

    async def _use_keys(self, phone: Phone) -> None:
        """Key two alone does not do; key one and then key two within five minutes do."""
        await self._driver.tap("beginKeys")
        await self._do(self._open_console, phone)
        await self._unlock(phone, "two")
        await self._driver.await_item("keysProblem")
        await self._unlock(phone, "one")
        step = self._car.ownership.state
        await self._driver.until(lambda: step.value.step == "second_key", "the wait for key two")
        await self._unlock(phone, "two")
        await self._driver.await_item("registered", LONG_SECONDS)

    def _open_console(self, phone: Phone) -> None:
        phone.open(self._car.simulation.console_url)

    async def _unlock(self, phone: Phone, key: str) -> None:
        await asyncio.to_thread(lambda: phone.find(f"Unlock with key {key}").click())

    async def _enter(self, code: str) -> None:
        """A wrong code first: the car says so and takes the right one."""
        assert len(code) == 8, f"The phone shows the code {code!r}"
        await self._type(f"{(int(code) + 1) % 10**8:08d}")
        await self._driver.see("Tries left: 9", LONG_SECONDS)
        await self._type(code)
        await self._driver.await_item("registered", LONG_SECONDS)

    async def _type(self, code: str) -> None:
        for digit in code:
            await self._driver.tap(f"codePad{digit}")

    def _confirmed(self) -> bool:
        notices = self._car.notices.state.value.notices
        return any(NAME in f"{notice.title} {notice.text}" for notice in notices)


def main() -> int:
    """Runs the scenario; status 0 when every step was seen."""
    way, pictures = sys.argv[1], Path(sys.argv[2])
    pictures.mkdir(parents=True, exist_ok=True)

    def with_radio(_folder: Path, environment: dict[str, str], _sound: VirtualSoundCard) -> None:
        environment |= {"HOLA_MODEL": MODELS[way], "HOLA_NAVIGATION": "radio"}

    return play(lambda world: Proof(world, way, pictures).run(), prepare=with_radio)


if __name__ == "__main__":
    sys.exit(main())
