"""Privacy and ownership for looking at screens alone: they answer to taps, without disk, keys or network."""

from typing import Any

from msgspec.structs import replace

from chassis.observable import Observable
from hmi.ownership.model import OwnershipState
from hmi.privacy.consents import PURPOSES
from hmi.privacy.model import Consent, ErasureState
from hmi.texts import Texts
from online.contract.availability import PrivacyLevel
from online.contract.consents import Purpose

DATA_ADDRESS = "http://hola.example/data"


class FakePrivacy:
    """A level that is only remembered."""

    def __init__(self) -> None:
        self.level: Observable[PrivacyLevel] = Observable("no_position")

    async def choose(self, level: PrivacyLevel) -> None:
        self.level.set(level)


class FakeConsents:
    """Every purpose, one of them agreed to, in the driver's language."""

    def __init__(self, texts: Texts) -> None:
        self.state: Observable[tuple[Consent, ...]] = Observable(())
        self._texts = texts
        self._given: set[Purpose] = {"driving_data"}
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
                for purpose in PURPOSES
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


class FakeOwnership:
    """A radio-only Leon; `change` brings any step about."""

    def __init__(self) -> None:
        self.state = Observable(OwnershipState(proof="two_keys"))
        self.codes: list[str] = []

    async def begin(self) -> None:
        self.change(step="first_key", problem="")

    async def cancel(self) -> None:
        self.change(step="idle", problem="")

    async def pair(self, code: str) -> None:
        self.codes.append(code)

    def change(self, **fields: Any) -> None:
        self.state.set(replace(self.state.value, **fields))
