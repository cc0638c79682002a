"""The conversation: which question is open, and what a sentence means in it (VOI-5)."""

import logging

from msgspec.structs import replace

from chassis.errors import CarError
from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car
from hmi.assistant.intents import HANDLERS

log = logging.getLogger(__name__)

CONTEXT_TURNS = 2
"""So many other sentences later a question can still be answered."""


class Dialogue:
    """Turns intents into answers, and keeps the open question."""

    def __init__(self, car: Car) -> None:
        self._car = car
        self._question: Answer | None = None
        self._turns = 0
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
        return self._question is not None

    def forget(self) -> None:
        """Drops the open question."""
        self._question = None

    async def answer(self, intent: str, slots: Slots) -> Answer:
        """Carries `intent` out. Never raises but when cancelled: what went wrong is the answer."""
        try:
            answer = await self._answer(intent, slots)
        except CarError as error:
            answer = Answer(self._car.texts.problem(error))
        except Exception:  # top of an intent: one failure must not end the conversation
            log.exception("Intent %s failed", intent)
            answer = Answer(self._car.texts("assistant.failed"))
        self._keep(answer)
        return answer

    async def _answer(self, intent: str, slots: Slots) -> Answer:
        own = self._own.get(intent)
        if own is not None:
            return await own(slots)
        handler = HANDLERS.get(intent)
        if handler is None:
            log.warning("Nobody carries out the intent %s", intent)
            return Answer(self._car.texts("assistant.cannot"))
        return await handler(self._car, slots)

    def _keep(self, answer: Answer) -> None:
        if answer.text:
            self._last = answer.text
        if answer.asks:
            self._question = answer
            self._turns = 0
            return
        self._turns += 1
        if self._turns >= CONTEXT_TURNS:
            self._question = None

    async def _choose(self, slots: Slots) -> Answer:
        question = self._question
        if question is None or question.choose is None:
            return Answer(self._car.texts("assistant.nothing_asked"))
        number = slots.number("number")
        if number is None or not 1 <= number <= len(question.cards):
            again = self._car.texts("assistant.choose_range", highest=len(question.cards))
            return Answer(again, question.cards, question.choose)
        self._question = None
        return await question.choose(int(number))

    async def _yes(self, slots: Slots) -> Answer:
        question = self._question
        if question is not None and question.confirm is not None:
            self._question = None
            return await question.confirm()
        if question is not None and question.choose is not None:
            if len(question.cards) == 1:
                self._question = None
                return await question.choose(1)
            return Answer(self._car.texts("assistant.which"), question.cards, question.choose)
        return Answer(self._car.texts("assistant.nothing_asked"))

    async def _no(self, _slots: Slots) -> Answer:
        if self._question is None:
            return Answer(self._car.texts("assistant.nothing_asked"))
        self._question = None
        return Answer(self._car.texts("assistant.left_as_is"))

    async def _cancel(self, _slots: Slots) -> Answer:
        self._question = None
        return Answer(closes=True)

    async def _repeat(self, _slots: Slots) -> Answer:
        """The voice program repeats its last answer by itself; the screen follows."""
        if self._question is not None:
            return replace(self._question, silent=True)
        if self._last:
            return Answer(self._last, silent=True)
        return Answer(self._car.texts("assistant.nothing_said"))
