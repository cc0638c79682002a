"""The registration assistant for looking at screens alone: each step as it settles."""

from typing import Any

import msgspec

from chassis.observable import Observable
from hmi.enrolment.model import EnrolmentState, Way
from online.contract.equipment import Equipment
from online.contract.legal import LegalDocument

EQUIPMENT = Equipment(
    model="leon", powertrain="e_hybrid", production_week="2025-W08", infotainment_version="0.1.0"
)
TEXT = "\n\n".join(
    [
        "# 1 What this is about",
        "These terms hold between you and the provider of the online services of your car.",
        "# 2 What you get",
        *(
            f"Paragraph {number} says in plain words what the services do, what they need, how long they"
            " are there, and what happens when they are not."
            for number in range(1, 13)
        ),
    ]
)
DOCUMENT = LegalDocument(
    kind="terms", version="2026-11-01", language="en-GB", title="Terms of use", text=TEXT
)


class FakeEnrolment:
    """Remembers what was asked; `change` brings any step about."""

    def __init__(self) -> None:
        self.state = Observable(EnrolmentState())
        self.asked: list[tuple[object, ...]] = []

    def change(self, **fields: Any) -> None:
        self.state.set(msgspec.structs.replace(self.state.value, **fields))

    def at_document(self, number: int = 1) -> None:
        """A document is to be read."""
        self.change(step="documents", document=DOCUMENT, number=number, count=3)

    def open(self) -> None:
        self.asked.append(("open",))

    def close(self) -> None:
        self.asked.append(("close",))

    async def choose(self, way: Way) -> None:
        self.change(way=way)

    async def type(self, name: str | None = None, email: str | None = None) -> None:
        typed = {"name": name, "email": email}
        self.change(**{field: text for field, text in typed.items() if text is not None})

    async def create(self, name: str, email: str, password: str) -> None:
        self.asked.append(("create", name, email, password))

    async def sign_in(self, email: str, password: str) -> None:
        self.asked.append(("sign_in", email, password))

    async def resend(self) -> None:
        self.change(sent=True)

    async def go_on(self) -> None:
        self.change(later=False)
        self.at_document()

    async def accept(self) -> None:
        if self.state.value.number < self.state.value.count:
            self.change(number=self.state.value.number + 1)
        else:
            self.change(step="spin", document=None, spin_mode="choose")

    async def enter_pin(self, pin: str) -> None:
        self.asked.append(("pin", pin))
        self.change(spin_mode="repeat")

    async def enrol(self) -> None:
        self.change(enrolling=True)

    async def cancel(self) -> None:
        self.change(busy=False, waiting="")

    async def dismiss(self) -> None:
        self.change(offer="")
