"""The car's own apps for the screen alone: the real service on sizes and programs that are made up."""

from pathlib import Path

from msgspec.structs import replace

from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.apps.model import AppKey
from hmi.apps.service import AppsService, Clear, Watched
from hmi.apps.storage import Measured, Places, StoreKind
from hmi.contacts.model import ContactsState
from hmi.personalisation.model import Preferences
from hmi.status.model import ProgramState
from hmi.texts import Texts
from online.contract.availability import PrivacyLevel

SIZES: dict[tuple[AppKey, StoreKind], int] = {
    ("navigation", "maps"): 1_912_400_000,
    ("navigation", "entries"): 5_300,
    ("navigation", "tiles"): 18_300_000,
    ("media", "covers"): 3_180_000,
    ("media", "stations"): 2_410_000,
    ("media", "entries"): 2_900,
    ("voice", "models"): 145_200_000,
    ("voice", "recordings"): 612_000,
    ("phone", "contacts"): 96_400,
    ("phone", "messages"): 1_200,
    ("online", "account"): 7_600,
    ("vehicle", "trips"): 900,
    ("vehicle", "settings"): 3_100,
    ("vehicle", "other"): 212_000,
}
CLEARED: dict[AppKey, tuple[StoreKind, ...]] = {"navigation": ("tiles",), "media": ("covers", "stations")}
NOWHERE = Path("nowhere")


class FakeProcesses:
    """Maps and voice run; nothing is started."""

    def __init__(self) -> None:
        self.states: Observable[tuple[ProgramState, ...]] = Observable(
            (ProgramState("maps", "running"), ProgramState("voice", "running"))
        )
        self.restarted: list[str] = []

    def process_id(self, _name: str) -> None:
        return None

    async def restart(self, name: str) -> None:
        self.restarted.append(name)

    def fall(self, name: str, message: str) -> None:
        """A program is gone for the second time, and comes back."""
        self.states.set(
            tuple(
                replace(state, status="restarting", restarts=2, message=message)
                if state.name == name
                else state
                for state in self.states.value
            )
        )


class FakeApps(AppsService):
    """All sizes are known at once."""

    def __init__(
        self,
        level: Observable[PrivacyLevel],
        account: Observable[AccountState],
        preferences: Observable[Preferences],
        contacts: Observable[ContactsState],
        texts: Texts,
    ) -> None:
        self.processes = FakeProcesses()
        self.sizes = dict(SIZES)
        places = Places(**dict.fromkeys(Places.__struct_fields__, NOWHERE))
        super().__init__(
            None,  # type: ignore[arg-type]
            places,
            self.processes,  # type: ignore[arg-type]
            Watched(level, account, preferences, contacts),
            {app: self._clearing(app) for app in CLEARED},
            texts,
        )
        self._memory = {"hmi": 212_000_000, "maps": 184_000_000, "voice": 421_000_000}
        self._follow()

    async def look(self) -> None:
        self._measured = Measured(self.sizes, 21_400_000_000)
        self._show()

    def show(self, app: AppKey) -> None:
        """More of one app is shown."""
        self._change(chosen=app)
        self._show()

    def _clearing(self, app: AppKey) -> Clear:
        async def clear() -> None:
            for kind in CLEARED[app]:
                self.sizes.pop((app, kind), None)

        return clear
