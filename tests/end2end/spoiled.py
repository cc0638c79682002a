"""A car that finds everything spoiled at its start: Home comes up, says what is wrong, and does what it can.

python -m tests.end2end.spoiled REPORT DATA FOLDER THAT CANNOT BE WRITTEN
"""

import json
import shutil
import socket
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urlsplit

from hmi.texts import Texts
from tests.end2end.steps import Steps
from tests.fakes.sound_card import VirtualSoundCard
from tests.world import World, play
from voice.models import model_for

SAY = Texts("es-ES")


class Spoiled:
    """What is looked at; the driver's language is on the disk that can only be read."""

    def __init__(self, world: World) -> None:
        self.car = world.car
        self.driver = world.driver

    async def run(self, report: Path) -> None:
        """All steps."""
        steps = Steps(report, self.driver)
        for step in (
            self.home_in_the_drivers_language,
            self.memory_cannot_be_written,
            self.port_taken,
            self.no_usable_map,
            self.voice_without_model_and_microphone,
            self.climate_works,
            self.reasons_for_the_terminal,
        ):
            await steps.run(step)

    async def home_in_the_drivers_language(self) -> None:
        """What a read-only disk holds is known; damaged files of secrets and simulator stop nothing."""
        await self.driver.see("¿Adónde vamos?")
        assert not self.car.online.signed_in.value

    async def memory_cannot_be_written(self) -> None:
        """One sentence on the screen."""
        await self.driver.see(SAY("problem.storage_unwritable"))

    async def port_taken(self) -> None:
        """Told once among the notices, and the status line says that there are no services."""
        await self._until(lambda: self._told("program.online"), "a notice", 60)
        await self.driver.tap("statusLine")
        await self.driver.see(SAY("problem.port_taken"))
        await self.driver.see(SAY("network.no_services"))

    async def no_usable_map(self) -> None:
        """The page of navigation says why there is no map."""
        await self.driver.tap("tabNavigation")
        await self.driver.see(SAY("problem.pack_incomplete"), 60)

    async def voice_without_model_and_microphone(self) -> None:
        """The voice key opens and says what to do instead."""
        problem = SAY("problem.model_damaged")
        await self._until(lambda: self.car.assistant.state.value.problem == problem, "the problem", 60)
        await self.driver.tap("voiceKey")
        await self.driver.see(problem)
        await self.car.assistant.dismiss()

    async def climate_works(self) -> None:
        """HMI-3: whatever else is dead."""
        before = self.car.vehicle.state.value.climate.demist_front
        await self.driver.tap("demistFront")
        await self._until(lambda: self.car.vehicle.state.value.climate.demist_front != before, "it is on")

    async def reasons_for_the_terminal(self) -> None:
        """``--exit-after`` names each part that did not come up."""
        problems = self.car.problems()
        assert f"online: {SAY('problem.port_taken')}" in problems, problems
        assert f"maps: {SAY('problem.pack_incomplete')}" in problems, problems

    def _told(self, key: str) -> bool:
        return any(notice.key == key for notice in self.car.notices.state.value.notices)

    async def _until(self, true: Callable[[], object], what: str, seconds: float = 10) -> None:
        await self.driver.until(true, what, seconds)


def spoil(folder: Path, environment: dict[str, str], sound: VirtualSoundCard, taken: ExitStack) -> None:
    """Damages maps and speech models, takes the services' port and pulls the microphone out."""
    regions = folder / "regions"
    shutil.copytree(environment["HOLA_REGIONS"], regions)
    older = shutil.copytree(regions / "helsinki", regions / "other-version")
    manifest = json.loads((older / "manifest.json").read_text())
    (older / "manifest.json").write_text(json.dumps(manifest | {"format": 99}))
    (regions / "helsinki" / "search.sqlite").unlink()
    (folder / "models" / model_for("es-ES").name / "am").mkdir(parents=True)
    sound.unplug()
    address = ("127.0.0.1", urlsplit(environment["HOLA_SERVICES_URL"]).port or 80)
    taken.enter_context(socket.create_server(address))
    environment |= {"HOLA_REGIONS": str(regions), "HOLA_MODELS": str(folder / "models")}


def main() -> int:
    """Runs all steps; status 0 when the car came up and went down again, however the steps went."""
    report, data = Path(sys.argv[1]), Path(sys.argv[2])
    with ExitStack() as taken:

        def prepare(folder: Path, environment: dict[str, str], sound: VirtualSoundCard) -> None:
            spoil(folder, environment, sound, taken)
            environment["HOLA_DATA"] = str(data)

        return play(lambda world: Spoiled(world).run(report), prepare=prepare, healthy=False)


if __name__ == "__main__":
    sys.exit(main())
