"""The settings of whoever drives: kept first, shown then (PER-1), a guest's forgotten (PER-3)."""

import asyncio
import contextlib
import logging

import msgspec

from chassis.errors import BadInput, CarError
from chassis.observable import Observable
from hmi.account.model import AccountState
from hmi.notices.service import NoticesService
from hmi.personalisation.model import Preferences
from hmi.shelf import Shelf
from hmi.tasks import Tasks
from hmi.texts import Texts
from hmi.users.leaver import Leaver

log = logging.getLogger(__name__)

FIRST = "preferences"
"""Settings from before there were users: a guest begins with them, the first who signs in takes them over."""
DRIVER = "driver"
"""Whose settings hold: the id of an account; nothing for a guest."""
GUEST = "guest"
RANGES: dict[str, tuple[float, float]] = {
    "brightness": (0.05, 1.0),
    "voice_speed": (0.5, 2.0),
    "voice_volume": (0.0, 1.0),
    "guidance_volume": (0.0, 1.0),
    "media_volume": (0.0, 1.0),
}
"""Lowest and highest value of the settings that are numbers."""


class PersonalisationService:
    """Holds the present driver's settings and keeps every change before it shows.

    A guest's settings outlive a power cut, but not the end of the drive, nor that somebody signs in. Who
    signs in for the first time goes on with what the guest has set.

    Attributes:
        state: the settings that hold now.
    """

    def __init__(self, shelf: Shelf, notices: NoticesService, texts: Texts) -> None:
        self.state = Observable(Preferences())
        self._shelf = shelf
        self._notices = notices
        self._texts = texts
        self._driver = ""
        self._followed: str | None = None
        self._one_at_a_time = asyncio.Lock()
        self._tasks = Tasks("personalisation")

    @property
    def driver(self) -> str:
        """Account whose settings hold; empty for a guest."""
        return self._driver

    async def start(self) -> None:
        """Takes over what was kept; what cannot be understood is left aside, and the driver is told."""
        self._driver = (await self._shelf.read(DRIVER) or b"").decode("utf-8", "replace")
        self.state.set(await self._kept(self._driver) or Preferences())

    async def stop(self) -> None:
        """The drive is over: a guest leaves nothing."""
        await self._tasks.stop()
        if not self._driver:
            await self._forget_guest()

    def follow(self, account: AccountState) -> None:
        """Takes the settings of who is signed in now. Until it is known who that is, nothing changes."""
        known = account.account_id != "" or not account.signed_in
        if known and account.account_id != self._followed:
            self._followed = account.account_id
            self._tasks.start(self.become(account.account_id))

    async def become(self, driver: str) -> None:
        """Puts the settings of the account `driver` in force, all at once; of a guest when it is empty."""
        async with self._one_at_a_time:
            if driver == self._driver:
                return
            if driver:
                kept = await self._kept(driver)
                if kept is None:
                    kept = Preferences() if self._driver else self.state.value
                    await self._keep(self._key(driver), msgspec.json.encode(kept))
                    await self._keep(FIRST, None)
                # Shown first: should the power go now, the account says at the next start who drives.
                self._driver = driver
                self.state.set(kept)
                await self._keep(DRIVER, driver.encode())
                await self._forget_guest()
            else:
                await self._forget_guest()
                await self._keep(DRIVER, None)
                kept = await self._kept("") or Preferences()
                self._driver = driver
                self.state.set(kept)

    async def forget_user(self, leaver: Leaver) -> None:
        """Forgets the settings of a user who leaves the car. Raises `CarError` when that fails."""
        if leaver.account_id == self._driver:
            await self.become("")
        async with self._one_at_a_time:
            await self._shelf.write(self._key(leaver.account_id), None)

    async def change(self, **fields: object) -> None:
        """Changes the settings named by `fields`.

        Raises `BadInput` ``bad_setting`` for an unknown one or a value out of range, `CarError` when it
        cannot be kept; then all is as it was.
        """
        async with self._one_at_a_time:
            before = msgspec.to_builtins(self.state.value)
            unknown = set(fields) - set(before)
            if unknown:
                raise BadInput("bad_setting", f"There is no setting {', '.join(sorted(unknown))}")
            try:
                after = checked(msgspec.convert(before | fields, Preferences))
            except msgspec.ValidationError as error:
                raise BadInput("bad_setting", f"That setting cannot be taken: {error}") from error
            if after == self.state.value:
                return
            await self._shelf.write(self._key(self._driver), msgspec.json.encode(after))
            self.state.set(after)

    def _key(self, driver: str) -> str:
        return f"account.{driver}" if driver else GUEST

    async def _kept(self, driver: str) -> Preferences | None:
        """What is kept of `driver`, None if nothing is; the defaults if it is damaged."""
        raw = await self._shelf.read(self._key(driver))
        if raw is None and not driver:
            raw = await self._shelf.read(FIRST)
        if raw is None:
            return None
        try:
            return checked(msgspec.json.decode(raw, type=Preferences))
        except (msgspec.DecodeError, BadInput) as error:
            log.warning("The kept settings are damaged: %s", error)
            say = self._texts
            self._notices.tell(
                "preferences.damaged",
                "settings",
                lambda: (say("preferences.damaged.title"), say("preferences.damaged.text")),
                "warning",
            )
            return Preferences()

    async def _forget_guest(self) -> None:
        await self._keep(GUEST, None)

    async def _keep(self, key: str, value: bytes | None) -> None:
        """Keeps `value`; where that fails, what was to be shown is shown nevertheless for this drive."""
        with contextlib.suppress(CarError):  # the database tells the driver
            await self._shelf.write(key, value)


def checked(preferences: Preferences) -> Preferences:
    """`preferences` as they are; raises `BadInput` ``bad_setting`` when a number is out of its range."""
    for name, (low, high) in RANGES.items():
        value = getattr(preferences, name)
        if not low <= value <= high:
            raise BadInput("bad_setting", f"{name} goes from {low} to {high}, not {value}")
    return preferences
