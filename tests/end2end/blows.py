"""A drive on which everything goes wrong that can: each time the rest goes on, and the driver is told once.

python -m tests.end2end.blows REPORT [FOLDER OF A SMALL DISK]
"""

import asyncio
import os
import re
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import aiohttp
import psutil

from hmi.texts import Texts
from tests.driver import NotSeen
from tests.end2end.steps import Steps
from tests.fakes.sound_card import VirtualSoundCard
from tests.world import World, play

MILES = re.compile(r"[\d.,]+\smi")
SAY = Texts("es-ES")
GARBAGE = (
    "no json",
    '{"id": 7, "body": {"type": "no such call"}}',
    '{"id": 8, "body": 5}',
    "[]",
    '{"id": "x"}',
)


class Blows:
    """The steps, in the order of `run`; the car speaks Spanish and leads somewhere all the while."""

    def __init__(self, world: World, disk: Path | None) -> None:
        self.world = world
        self.car = world.car
        self.driver = world.driver
        self.disk = disk
        self.told: list[tuple[str, object]] = []
        world.car.notices.state.subscribe(
            lambda state: self.told.extend(
                told for notice in state.notices if (told := (notice.key, notice.at)) not in self.told
            )
        )

    async def run(self, report: Path) -> None:
        """All steps."""
        await self.car.personalisation.change(language="es-ES", reduced_motion=True)
        await self.car.navigation.search("Ateneum")
        await self._until(lambda: self.car.navigation.state.value.results, "the Ateneum")
        await self.car.navigation.plan(self.car.navigation.state.value.results[0])
        await self.car.navigation.start_guidance()
        await self.driver.tap("tabNavigation")
        steps = Steps(report, self.driver)
        for step in (
            self.maps_killed,
            self.nonsense_on_the_sockets,
            self.voice_killed,
            self.microphone_unplugged,
            self.services_killed,
            self.disk_full,
            self.still_led,
        ):
            await steps.run(step)

    async def maps_killed(self) -> None:
        """Twice; the driver is told once, the painter goes with it, climate works, guidance goes on."""
        for _again in range(2):
            await self._await_guidance()
            family = self._kill("maps")
            await self.driver.tap("demistFront")
            if not _again:
                await self.driver.see(SAY("programs.restarting", program=SAY("programs.maps")))
            await self.driver.see(SAY("navigation.waits_for_maps"))
            await self._gone(family)
        await self._await_guidance()
        assert self._times_told("program.maps") == 1, self.told

    async def nonsense_on_the_sockets(self) -> None:
        """Each program refuses what it does not understand, with a sentence, and goes on."""
        before = self._programs()
        for name in ("maps", "voice"):
            await self._throw_garbage(self.world.folder / "sockets" / f"{name}.sock")
        await self.car.navigation.search("Ateneum")
        assert self._programs() == before

    async def voice_killed(self) -> None:
        """The screen says that touch works, and the voice comes back."""
        family = self._kill("voice")
        await self.driver.see(SAY("programs.restarting", program=SAY("programs.voice")))
        await self.driver.tap("voiceKey")
        await self.driver.see(SAY("problem.voice_away"))
        await self._gone(family)
        await self._voice_has("")
        await self.car.assistant.dismiss()

    async def microphone_unplugged(self) -> None:
        """Pulled out while it listens for the phrase, and plugged in again (English: it has a recogniser)."""
        await self.car.personalisation.change(language="en-GB")
        try:
            await self._voice_has("")
            self.world.sound.unplug()
            await self._voice_has("no_microphone")
            # While a prompt is spoken the key only ends it.
            await self._until(lambda: self.car.assistant.state.value.listening == "off", "silence", 15)
            await self.driver.tap("voiceKey")
            await self.driver.see(Texts()("problem.no_microphone"))
            await asyncio.to_thread(self.world.sound.plug_in)
            await self._voice_has("")
            await self.car.assistant.dismiss()
        finally:
            await self.car.personalisation.change(language="es-ES")

    async def services_killed(self) -> None:
        """No connection while they are gone, and again by itself when they are back."""
        family = self._kill("online")
        await self._until(lambda: self.car.online.network.value == "no_services", "the loss is noticed")
        await self.driver.tap("statusLine")
        await self.driver.see(SAY("network.no_services"))
        await self._gone(family)
        await self._until(lambda: self.car.online.network.value == "online", "they are back", 40)
        await self.driver.until(lambda: not self.driver.sees(SAY("network.no_services")), "no complaint")
        assert self._times_told("program.online") == 1, self.told

    async def disk_full(self) -> None:
        """A setting holds for this drive, and the driver learns that it will not last."""
        assert self.disk is not None
        await self.driver.tap("tabHome")
        _fill(self.disk)
        await self.car.personalisation.change(units="imperial")
        await self.driver.see(SAY("problem.storage_full"), 20)
        await self.driver.until(lambda: any(MILES.search(text) for text in self.driver.texts()), "miles")

    async def still_led(self) -> None:
        """After all of this the car still leads to the destination."""
        await self.driver.tap("tabNavigation")
        await self._await_guidance()

    async def _voice_has(self, code: str) -> None:
        """Waits until the assistant shows the problem of that code, or none."""
        state, texts = self.car.assistant.state, self.car.texts
        try:
            await self._until(
                lambda: state.value.problem == (texts(f"problem.{code}") if code else ""), code, 40
            )
        except NotSeen as error:
            raise NotSeen(f"problem '{code}', but: '{state.value.problem}'") from error

    async def _await_guidance(self) -> None:
        await self._until(lambda: self.car.navigation.guidance.value is not None, "guidance", 30)
        await self.driver.await_item("maneuverCard")

    def _kill(self, name: str) -> list[psutil.Process]:
        """SIGKILL for a program; returns it and all it had started."""
        pid = self.car.processes.process_id(name)
        assert pid is not None
        program = psutil.Process(pid)
        family = [program, *program.children(recursive=True)]
        os.kill(pid, signal.SIGKILL)
        return family

    async def _gone(self, family: list[psutil.Process]) -> None:
        _gone, alive = await asyncio.to_thread(psutil.wait_procs, family, 10)
        assert not alive, alive

    def _programs(self) -> list[int | None]:
        return [self.car.processes.process_id(name) for name in ("maps", "voice", "online")]

    def _times_told(self, key: str) -> int:
        return sum(told[0] == key for told in self.told)

    async def _throw_garbage(self, path: Path) -> None:
        async with (
            aiohttp.ClientSession(connector=aiohttp.UnixConnector(path=str(path))) as session,
            session.ws_connect("http://car/") as socket,
        ):
            await socket.send_bytes(b"\xff\x00")
            for text in GARBAGE:
                await socket.send_str(text)
            refused = 0
            async with asyncio.timeout(5):
                while refused <= len(GARBAGE):
                    refused += '"code":"bad_message"' in await socket.receive_str()

    async def _until(self, true: Callable[[], object], what: str, seconds: float = 10) -> None:
        await self.driver.until(true, what, seconds)


def _fill(disk: Path) -> None:
    """Writes until nothing more fits."""
    with (disk / "ballast").open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return


def main() -> int:
    """Runs all steps; status 0 when the car came up and went down again, however the steps went."""
    report = Path(sys.argv[1])
    disk = Path(sys.argv[2]) if len(sys.argv) > 2 else None

    def prepare(folder: Path, environment: dict[str, str], _sound: VirtualSoundCard) -> None:
        environment["HOLA_MODELS"] = str(folder / "models")  # so that only English is understood
        if disk is not None:
            environment["HOLA_DATA"] = str(disk)

    return play(lambda world: Blows(world, disk).run(report), prepare=prepare)


if __name__ == "__main__":
    sys.exit(main())
