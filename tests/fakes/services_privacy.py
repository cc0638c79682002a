"""Privacy and ownership for looking at screens alone: they answer to taps, without disk, keys or network."""

from typing import Any

from msgspec.structs import replace

from chassis.observable import Observable
from hmi.contacts.model import ContactsState
from hmi.ownership.model import OwnershipState
from hmi.privacy.export.model import Drive, ExportState
from hmi.privacy.model import Consent, ErasureState
from hmi.texts import Texts
from online.contract.availability import PrivacyLevel
from online.contract.consents import OFFERED, Purpose

DATA_ADDRESS = "http://hola.example/data"


class FakePrivacy:
    """A level that is only remembered."""

    def __init__(self) -> None:
        self.level: Observable[PrivacyLevel] = Observable("no_position")

    async def choose(self, level: PrivacyLevel) -> None:
        self.level.set(level)


class FakeConsents:
    """Every purpose, none agreed to yet, in the driver's language."""

    def __init__(self, texts: Texts) -> None:
        self.state: Observable[tuple[Consent, ...]] = Observable(())
        self._texts = texts
        self._given: set[Purpose] = set()
        texts.locale.subscribe(lambda _locale: self._show())

    async def decide(self, purpose: Purpose, given: bool) -> None:
        (self._given.add if given else self._given.discard)(purpose)
        self._show()

    def _show(self) -> None:
        self.state.set(
            tuple(
                Consent(
                    purpose,
                    self._texts(f"consents.{purpose}_name"),
                    self._texts(f"consents.{purpose}_text"),
                    purpose in self._given,
                )
                for purpose in OFFERED
            )
        )


class FakeErasure:
    """Deletes nothing; the password "right" is the right one."""

    def __init__(self) -> None:
        self.state = Observable(ErasureState())

    async def erase(self, password: str) -> None:
        wrong = ErasureState("idle", "That password is not right. Nothing was deleted")
        self.state.set(ErasureState("done") if password == "right" else wrong)

    async def dismiss(self) -> None:
        self.state.set(ErasureState())


class FakeExport:
    """Two drives; writing is done at once, to the second one never."""

    def __init__(self) -> None:
        drives = (Drive("/a", "HOLIDAY", "12.4 GB free"), Drive("/b", "BACKUP", "310 MB free"))
        self.state = Observable(ExportState(drives=drives))

    async def watch(self, on: bool) -> None:
        if not on:
            self.change(status="idle", result="", problem="")

    async def export(self, path: str) -> None:
        if path == "/b":
            self.change(status="writing", progress=0.4, problem="")
        else:
            self.change(status="done", result="Hola-my-data-2026-11-22.zip is on HOLIDAY")

    async def cancel(self) -> None:
        self.change(status="idle", progress=0.0)

    def change(self, **fields: Any) -> None:
        self.state.set(replace(self.state.value, **fields))


class FakeOwnership:
    """A radio-only Leon; `change` brings any step about."""

    def __init__(self) -> None:
        self.state = Observable(OwnershipState(proof="two_keys"))
        self.codes: list[str] = []
        self.named: list[str] = []

    async def begin(self) -> None:
        self.change(step="first_key", problem="")

    async def cancel(self) -> None:
        self.change(step="idle", problem="")

    async def name(self, email: str) -> None:
        self.named.append(email)
        self.change(step="reporting", problem="")

    async def pair(self, code: str) -> None:
        self.codes.append(code)

    def change(self, **fields: Any) -> None:
        self.state.set(replace(self.state.value, **fields))


class FakeContacts:
    """Three people; an import brings two more."""

    def __init__(self) -> None:
        self.state = Observable(ContactsState(open=True, count=3))

    async def take_in(self) -> None:
        count = self.state.value.count + 2
        self.state.set(replace(self.state.value, count=count, done="2 people were added"))

    async def clear(self) -> None:
        self.state.set(replace(self.state.value, count=0, done=""))
