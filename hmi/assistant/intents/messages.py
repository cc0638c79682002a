"""Dictating a message: to whom, the text, reading it back, editing it by voice, sending it (VOI-6).

What was dictated is the driver's draft, kept durably from the first word on: a message can be gone on with
after the car was off, and every command below acts on that draft.
"""

from hmi.assistant.answer import Answer, Slots
from hmi.assistant.car import Car
from hmi.assistant.intents.persons import ask_who, kinds, meet, reach
from hmi.assistant.model import Draft as ShownDraft
from hmi.contacts.model import Contact
from hmi.messages.model import Draft, MessageKind, deleted, joined, replaced


async def message(car: Car, slots: Slots) -> Answer:
    """``message{[kind],[contact]}``: asks for whom, then for the text."""
    people = car.known_people
    kind: MessageKind = "sms" if slots.text("kind") == "sms" else "email"
    if slots.text("kind") == "" and people.telephone.value is not None:
        kind = "sms"
    if kind == "email":
        people.messages.need_sender()
    if not (name := slots.text("contact")):
        return ask_who(car, "assistant.message.whom", lambda said: message(car, slots.filled(said)))
    return await meet(car, name, lambda contact: _which_address(car, kind, contact))


async def _which_address(car: Car, kind: MessageKind, contact: Contact) -> Answer:
    if kind == "sms" and car.known_people.telephone.value is None:
        return _instead(car, contact)
    ways = [number.number for number in contact.numbers] if kind == "sms" else list(contact.emails)
    if not ways:
        return Answer(car.texts(f"assistant.message.no_{kind}", name=contact.name))
    details = kinds(car, contact.numbers) if kind == "sms" else [""] * len(ways)
    return await reach(
        car,
        contact,
        ways,
        details,
        lambda way: _begin(car, Draft(kind=kind, name=contact.name, address=way)),
    )


def _instead(car: Car, contact: Contact) -> Answer:
    """Without a telephone there is no text message; an e-mail is offered where there is an address."""
    if not contact.emails:
        return Answer(car.texts("assistant.message.no_telephone"))

    async def write() -> Answer:
        car.known_people.messages.need_sender()
        return await _which_address(car, "email", contact)

    return Answer(car.texts("assistant.message.email_instead"), confirm=write)


async def _begin(car: Car, draft: Draft) -> Answer:
    await car.known_people.messages.keep(draft)
    return _dictate(car, draft, car.texts("assistant.message.text", name=draft.name))


def _dictate(car: Car, draft: Draft, question: str) -> Answer:
    return Answer(
        question,
        takes={"dictated": lambda said: add_words(car, said)},
        expects="text",
        draft=_shown(draft),
    )


def _shown(draft: Draft) -> ShownDraft:
    return ShownDraft(draft.name, draft.kind, draft.text)


async def add_words(car: Car, slots: Slots) -> Answer:
    """``add_words{[text]}``, and what is dictated: behind what is there already."""
    draft = await _draft(car)
    if draft is None:
        return Answer(car.texts("assistant.message.none"))
    if not (more := slots.text("text")):
        return _dictate(car, draft, car.texts("assistant.message.more"))
    return await _review(car, draft.with_text(joined(draft.text, more)))


async def replace_words(car: Car, slots: Slots) -> Answer:
    """``replace_words{old,new}``: the old words are found by their sound."""
    draft = await _draft(car)
    if draft is None:
        return Answer(car.texts("assistant.message.none"))
    span = await car.known_people.find_words(draft.text, slots.text("old"))
    if span is None:
        return _again(car, draft, slots.text("old"))
    return await _review(car, draft.with_text(replaced(draft.text, span, slots.text("new"))))


async def delete_words(car: Car, slots: Slots) -> Answer:
    """``delete_words{text}``: the words are found by their sound."""
    draft = await _draft(car)
    if draft is None:
        return Answer(car.texts("assistant.message.none"))
    span = await car.known_people.find_words(draft.text, slots.text("text"))
    if span is None:
        return _again(car, draft, slots.text("text"))
    after = draft.with_text(deleted(draft.text, span))
    if after.text:
        return await _review(car, after)
    await car.known_people.messages.keep(after)
    return _dictate(car, after, car.texts("assistant.message.text", name=after.name))


async def edited(car: Car, slots: Slots) -> Answer:
    """``edited{text}``: the whole text as it was typed; by voice only while driving (HMI-2)."""
    draft = await _draft(car)
    if draft is None:
        return Answer(car.texts("assistant.message.none"))
    state = car.vehicle.state.value
    if state.speed_kmh > 0 or not state.parked:
        return _question(car, draft, car.texts("problem.typing_locked"))
    return await _review(car, draft.with_text(slots.text("text")))


async def read_back(car: Car, _slots: Slots) -> Answer:
    """``read_back{}``: the draft, and whether it is to be sent."""
    draft = await _draft(car)
    if draft is None:
        return Answer(car.texts("assistant.message.none"))
    if not draft.text:
        return _dictate(car, draft, car.texts("assistant.message.text", name=draft.name))
    return _ask(car, draft)


async def send(car: Car, slots: Slots) -> Answer:
    """``send{}``: reads back first; said in answer to that, it sends."""
    return await read_back(car, slots)


async def discard(car: Car, _slots: Slots) -> Answer:
    """``discard{}``: forgets the draft."""
    if await _draft(car) is None:
        return Answer(car.texts("assistant.message.none"))
    await car.known_people.messages.keep(None)
    return Answer(car.texts("assistant.message.discarded"))


async def _draft(car: Car) -> Draft | None:
    return await car.known_people.messages.draft()


async def _review(car: Car, draft: Draft) -> Answer:
    """Keeps `draft`, then reads it back."""
    await car.known_people.messages.keep(draft)
    return _ask(car, draft)


def _ask(car: Car, draft: Draft) -> Answer:
    question = car.texts("assistant.message.review", name=draft.name, text=draft.text)
    return _question(car, draft, question)


def _again(car: Car, draft: Draft, words: str) -> Answer:
    return _question(car, draft, car.texts("assistant.message.not_there", words=words))


def _question(car: Car, draft: Draft, question: str) -> Answer:
    """To be answered by yes or "send it", which send, or by no, which keeps the draft to be changed."""

    async def send_it(_slots: Slots | None = None) -> Answer:
        return await _send(car, draft)

    async def keep_it() -> Answer:
        return Answer(car.texts("assistant.message.change"), listens=True, draft=_shown(draft))

    return Answer(question, confirm=send_it, refuse=keep_it, takes={"send": send_it}, draft=_shown(draft))


async def _send(car: Car, draft: Draft) -> Answer:
    people = car.known_people
    if draft.kind == "email":
        now = await people.messages.send(draft)
        return Answer(car.texts(f"assistant.message.{'sent' if now else 'later'}", name=draft.name))
    telephone = people.telephone.value
    if telephone is None:
        return Answer(car.texts("assistant.message.kept"))
    await telephone.send_text(draft.address, draft.text)
    await people.messages.keep(None)
    return Answer(car.texts("assistant.message.sent", name=draft.name))
