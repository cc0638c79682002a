"""A fresh car and a fresh phone: from the card on Home to the car's main user, through the real screens.

    python -m tests.end2end.enrolment REPORT [--dying]

REPORT gets the effort as JSON. With --dying the services are killed before each step.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import msgspec

from tests.end2end.hand import Hand
from tests.fakes.chromium_phone import Phone, running_phone
from tests.fakes.services import PASSWORD
from tests.world import World, play

NAME, EMAIL, PIN = "Núria Vidal", "nuria@example.org", "2580"
DOCUMENTS = 3
LONG_SECONDS = 90.0
GOES_ON = "It goes on by itself"


class Registration:
    """The steps as the assistant counts them, each seen on the screen."""

    def __init__(self, world: World, report: Path, *, dying: bool) -> None:
        self._world = world
        self._driver = world.driver
        self._report = report
        self._dying = dying
        self._phone: Phone | None = None
        self.hand = Hand(world.driver)

    async def run(self) -> None:
        """All steps; AssertionError at the first that does not come about."""
        with running_phone(self._world.folder / "phone") as self._phone:
            await self._step("offered", self._begin)
            await self._step("account", self._make_account)
            await self._step("email", self._confirm)
            await self._step("documents", self._accept)
            await self._step("spin", self._choose_pin)
            await self._step("car", self._enrol)
            await self._step("done", self._finish)
        self._report.write_bytes(msgspec.json.encode(self.hand.effort))
        effort = self.hand.effort
        print(f"taps {effort.taps}, letters {effort.letters}, seconds {effort.seconds:.0f}", flush=True)

    async def _step(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        await work()
        print(f"step {name}: seen", flush=True)
        await self._driver.grab(self._report.with_name(f"{name}.png"))

    async def _begin(self) -> None:
        """ENR-1, ENR-2: one touch from Home, and the code for the phone is there."""
        await self._die_and_come_back()
        address = self._world.car.account.state
        await self._driver.await_item("enrolmentOffer")
        await self.hand.tap("enrolmentOffer", "a code", lambda: address.value.sign_in.user_code)
        await self._driver.await_item("userCode")

    async def _make_account(self) -> None:
        """ENR-2, ENR-3: on the phone; the car follows by itself."""
        await self._on_phone(self._register)
        await self.hand.wait("the e-mail step", lambda: self._driver.sees(EMAIL), LONG_SECONDS)

    def _register(self, phone: Phone) -> None:
        hand = self.hand
        hand.scan(phone, self._world.car.account.state.value.sign_in.qr_address)
        hand.press(phone, "Create account")
        for field, text in (("name", NAME), ("email", EMAIL), ("password", PASSWORD)):
            hand.type(phone, field, text)
        hand.press(phone, "Create account")
        hand.press(phone, "Yes, sign this car in")

    async def _confirm(self) -> None:
        """ENR-3: the link in the mail; nothing is touched in the car."""
        await self._die()
        await self._on_phone(self._open_mail)
        await self.hand.wait("the documents", lambda: self._driver.sees("Document 1 of 3"), LONG_SECONDS)

    def _open_mail(self, phone: Phone) -> None:
        self.hand.press(phone, "Mails of this demo")
        self.hand.choose(phone, "a.row", lambda: bool(phone.browser.find_elements("css selector", ".mail a")))
        self.hand.choose(phone, ".mail a", lambda: phone.title == "E-mail confirmed")

    async def _accept(self) -> None:
        """ENR-4: each document for itself, on the screen in full."""
        await self._die()
        for number in range(1, DOCUMENTS + 1):
            text = await self._driver.await_item("documentText")
            assert text.property("count") > DOCUMENTS, "the document is not there in full"
            after = "S-PIN" if number == DOCUMENTS else f"Document {number + 1} of 3"
            await self.hand.tap(
                "acceptDocument", after, lambda after=after: self._driver.sees(after), LONG_SECONDS
            )

    async def _choose_pin(self) -> None:
        """ENR-6: twice."""
        state = self._world.car.enrolment.state
        await self.hand.wait("the pad", lambda: state.value.spin_mode == "choose", LONG_SECONDS)
        await self._die()
        for digit in PIN:
            await self.hand.tap(f"spinPad{digit}", "a dot", lambda: True)
        await self.hand.wait("the pad once more", lambda: self._driver.sees("Repeat your S-PIN"))
        for digit in PIN:
            await self.hand.tap(f"spinPad{digit}", "a dot", lambda: True)
        await self.hand.wait("the car", lambda: self._driver.find("enrolCar"), LONG_SECONDS)

    async def _enrol(self) -> None:
        """ENR-7 a, ENR-8: VIN on the screen; the services agree, and a notice says so."""
        car = self._world.car
        assert self._driver.sees(car.account.state.value.vin)
        await self._die()
        await self.hand.tap("enrolCar", "the end", lambda: self._driver.find("enrolmentDone"), LONG_SECONDS)
        assert car.account.state.value.role == "primary"
        await self._driver.until(self._told, "the notice that confirms it")

    def _told(self) -> bool:
        notices = self._world.car.notices.state.value.notices
        return any(notice.key == "enrolment.primary" for notice in notices)

    async def _finish(self) -> None:
        await self.hand.tap("finishEnrolment", "Home", lambda: self._driver.find("page-home"))
        assert self._driver.find("enrolmentOffer") is None

    async def _on_phone(self, work: Callable[[Phone], None]) -> None:
        assert self._phone is not None
        online = self._world.car.online.network
        await self._driver.until(lambda: online.value == "online", "the services", LONG_SECONDS)
        await asyncio.to_thread(work, self._phone)

    # The services die ----------------------------------------------------------------------------

    async def _die(self) -> None:
        """Kills the services; the car says that it waits, and they are started again meanwhile."""
        if not self._dying:
            return
        car = self._world.car
        process = car.processes.process_id("online")
        assert process is not None
        os.kill(process, signal.SIGKILL)
        car.online.look()
        await self._driver.until(lambda: car.online.network.value != "online", "no services", LONG_SECONDS)
        await self._driver.see(GOES_ON)

    async def _die_and_come_back(self) -> None:
        if self._dying:
            process = self._world.car.processes.process_id("online")
            assert process is not None
            os.kill(process, signal.SIGKILL)


def main() -> int:
    """Runs the scenario; status 0 when every step was seen."""
    report, dying = Path(sys.argv[1]), "--dying" in sys.argv
    report.parent.mkdir(parents=True, exist_ok=True)
    return play(lambda world: Registration(world, report, dying=dying).run())


if __name__ == "__main__":
    sys.exit(main())
