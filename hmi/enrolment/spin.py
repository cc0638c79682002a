"""The S-PIN step: chosen twice, or entered where the account has one (ENR-6). Nothing of it is ever kept."""

from typing import Protocol

import msgspec

from chassis.errors import CarError
from hmi.enrolment.model import SpinMode
from hmi.secrets import Secret
from hmi.texts import Texts
from online.contract.spin import PinState, pin_fault


class SpinCalls(Protocol):
    """What the step needs of `hmi.enrolment.formalities.Formalities`."""

    async def spin(self) -> PinState: ...  # noqa: D102
    async def set_spin(self, pin: Secret) -> PinState: ...  # noqa: D102
    async def check_spin(self, pin: Secret) -> None: ...  # noqa: D102


class Pad(msgspec.Struct, frozen=True, kw_only=True):
    """What the pad asks for, why the last entry was not taken, why none is taken now."""

    mode: SpinMode = "unknown"
    error: str = ""
    reason: str = ""


class SpinStep:
    """One driver at the pad.

    Attributes:
        pad: what it shows.
        locked_seconds: how long no entry is taken; 0 when one is, None until it is reset with the password.
    """

    def __init__(self, calls: SpinCalls, texts: Texts) -> None:
        self.pad = Pad()
        self.locked_seconds: int | None = 0
        self._calls = calls
        self._texts = texts
        self._first: Secret | None = None
        self._sent = False

    @property
    def closed(self) -> bool:
        """Whether no entry is taken now."""
        return self.locked_seconds != 0

    def forget(self) -> None:
        """Forgets what was typed: the driver left, or somebody else signed in."""
        self._first, self._sent = None, False
        self.pad, self.locked_seconds = Pad(), 0

    def leave(self) -> None:
        """Forgets the first of two entries."""
        self._first = None
        if self.pad.mode == "repeat":
            self.pad = Pad(mode="choose")

    def enter(self, typed: str) -> Secret | None:
        """Takes four digits; returns the S-PIN when it is to be sent."""
        pin = Secret(typed)
        match self.pad.mode:
            case "choose" if fault := pin_fault(typed):
                self.pad = Pad(mode="choose", error=self._texts(f"enrolment.spin.{fault.value}"))
            case "choose":
                self._first, self.pad = pin, Pad(mode="repeat")
            case "repeat" if self._first is not None and pin.reveal() == self._first.reveal():
                return pin
            case "repeat":
                self._first = None
                self.pad = Pad(mode="choose", error=self._texts("enrolment.spin.different"))
            case "ask" if not self.closed:
                self.pad = Pad(mode="ask")
                return pin
        return None

    async def look(self) -> None:
        """Asks the services whether there is an S-PIN and whether its lock is open. Raises `CarError`."""
        self._show(await self._calls.spin())

    async def send(self, pin: Secret) -> bool:
        """Sets or enters the S-PIN; whether that is done. Raises `NotAvailable` when it has to wait."""
        try:
            if self.pad.mode == "ask":
                await self._calls.check_spin(pin)
            else:
                again, self._sent = self._sent, True
                await self._set(pin, again=again)
        except CarError as error:
            if not error.code.startswith("spin_"):
                raise
            self._first = None
            await self.look()
            if not self.closed:
                self.pad = Pad(mode=self.pad.mode, error=self._texts.problem(error))
            return False
        self.forget()
        return True

    async def _set(self, pin: Secret, *, again: bool) -> None:
        try:
            await self._calls.set_spin(pin)
        except CarError as error:
            if error.code != "spin_needed" or not again:
                raise
            # The answer to the first try was lost on its way: it may be this very S-PIN that was set.
            await self._calls.check_spin(pin)

    def _show(self, state: PinState) -> None:
        self.locked_seconds = state.closed_seconds if state.is_set else 0
        if not state.is_set:
            if self.pad.mode not in ("choose", "repeat"):
                self.pad = Pad(mode="choose")
            return
        if self.locked_seconds is None:
            self.pad = Pad(mode="ask", reason=self._texts("enrolment.spin.blocked"))
        elif self.locked_seconds:
            wait = self._texts.duration(max(60.0, float(self.locked_seconds)))
            self.pad = Pad(mode="ask", reason=self._texts("enrolment.spin.locked", wait=wait))
        elif self.pad.mode != "ask" or self.pad.reason:
            self.pad = Pad(mode="ask")
