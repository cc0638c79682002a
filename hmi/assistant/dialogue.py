"""The conversation: which question is open, and what a sentence means in it (VOI-5)."""

import logging

from msgspec.structs import replace

from chassis.errors import CarError
from hmi.assistant.answer import Answer, Slots, one_slot
from hmi.assistant.car import Car
from hmi.assistant.context import Context
from hmi.assistant.intents import HANDLERS
from hmi.assistant.meaning import Worded, cards

log = logging.getLogger(__name__)


LAST = -1
"""The number of "the last one"."""


class Dialogue:
    """Turns intents into answers, and keeps what is open."""

    def __init__(self, car: Car) -> None:
        self._car = car
        self._context = Context()
        self._last = ""
        self._own = {
            "choose": self._choose,
            "yes": self._yes,
            "no": self._no,
            "cancel": self._cancel,
            "repeat": self._repeat,
        }

    @property
    def asking(self) -> bool:
        """Whether a question is open."""
        return self.question is not None

    @property
    def question(self) -> Answer | None:
        """What the driver was asked and has not answered."""
        return self._context.question

    @property
    def slots(self) -> tuple[str, ...]:
        """Slot lists of which a name alone says something now."""
        return self._context.slots

    def forget(self) -> None:
        """Drops all that is open."""
        self._context = Context()

    async def answer(self, intent: str, slots: Slots) -> Answer:
        """Carries `intent` out. Never raises but when cancelled: what went wrong is the answer."""
        try:
            answer = await self._answer(intent, slots)
        except CarError as error:
            answer = Answer(self._car.texts.problem(error))
        except Exception:  # top of an intent: one failure must not end the conversation
            log.exception("Intent %s failed", intent)
            answer = Answer(self._car.texts("assistant.failed"))
        self._last = answer.text or self._last
        self._context = self._context.after(answer)
        return answer

    def ask_meaning(self, readings: Worded) -> Answer:
        """Asks which of several readings of a sentence is meant; nothing is done before."""

        async def choose(number: int) -> Answer:
            meant, _words = readings[number - 1]
            return await self._answer(meant.intent, Slots(meant.slots))

        answer = Answer(self._car.texts("assistant.reading.which"), cards(readings), choose)
        self._last = answer.text
        self._context = self._context.after(answer)
        return answer

    async def dictated(self, text: str) -> Answer:
        """Takes dictated `text`, which goes nowhere but to who asked for it."""
        return await self.answer("dictated", one_slot("text", text))

    async def _answer(self, intent: str, slots: Slots) -> Answer:
        take = self._context.take(intent)
        if take is not None:
            return await take(slots)
        own = self._own.get(intent)
        if own is not None:
            return await own(slots)
        if intent in ("fill", "dictated"):
            return Answer(self._car.texts("assistant.not_understood"))
        handler = HANDLERS.get(intent)
        if handler is None:
            log.warning("Nobody carries out the intent %s", intent)
            return Answer(self._car.texts("assistant.cannot"))
        return await handler(self._car, slots)

    async def _choose(self, slots: Slots) -> Answer:
        question = self._context.choosing
        if question is None or question.choose is None:
            return Answer(self._car.texts("assistant.nothing_asked"))
        self._settle(question)
        number = slots.number("number")
        if number == LAST:
            number = len(question.cards)
        if number is None or not 1 <= number <= len(question.cards):
            again = self._car.texts("assistant.choose_range", highest=len(question.cards))
            return replace(question, text=again)
        return await question.choose(int(number))

    async def _yes(self, slots: Slots) -> Answer:
        question = self._context.confirming
        if question is not None and question.confirm is not None:
            self._settle(question)
            return await question.confirm()
        choosing = self._context.choosing
        if choosing is None or choosing.choose is None:
            return Answer(self._car.texts("assistant.nothing_asked"))
        self._settle(choosing)
        if len(choosing.cards) == 1:
            return await choosing.choose(1)
        return replace(choosing, text=self._car.texts("assistant.which"))

    async def _no(self, _slots: Slots) -> Answer:
        question = self._context.confirming or self._context.question
        if question is None:
            return Answer(self._car.texts("assistant.nothing_asked"))
        self.forget()
        if question.refuse is not None:
            return await question.refuse()
        return Answer(self._car.texts("assistant.left_as_is"))

    async def _cancel(self, _slots: Slots) -> Answer:
        self.forget()
        return Answer(closes=True)

    async def _repeat(self, _slots: Slots) -> Answer:
        """The voice program repeats its last answer by itself; the screen follows."""
        question = self._context.question
        if question is not None:
            self._settle(question)
            return replace(question, silent=True)
        if self._last:
            return Answer(self._last, silent=True)
        return Answer(self._car.texts("assistant.nothing_said"))

    def _settle(self, question: Answer) -> None:
        self._context = self._context.without(question)
