"""Parts of the car that intents use beside those of `hmi.assistant.car` and `extras`, as they see them.

What a car does not have yet is None here: its intents then say so in one sentence (VOI-8), and are plugged in
by giving the part.
"""

from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Protocol

import msgspec

from chassis.observable import Observable
from hmi.contacts.model import Book, ContactsState
from hmi.messages.model import Draft
from hmi.users.guard import Watch
from hmi.users.model import UsersState
from online.contract.availability import PrivacyLevel
from online.contract.facts import CarFacts

Work = Coroutine[Any, Any, None]


class Users(Protocol):
    """What is needed of `hmi.users.service.UsersService`."""

    @property
    def state(self) -> Observable[UsersState]: ...  # noqa: D102
    def switch(self, account_id: str) -> Work: ...  # noqa: D102


class Privacy(Protocol):
    """What is needed of `hmi.privacy.service.PrivacyService`."""

    def choose(self, level: PrivacyLevel) -> Work: ...  # noqa: D102


class Updates(Protocol):
    """An update service: tells in one sentence how it stands with updates."""

    def told(self) -> str: ...  # noqa: D102


class System(msgspec.Struct, frozen=True):
    """The car's own software.

    Attributes:
        facts: what the services have signed, licences among it.
        updates: looks for new software; None in a car that cannot.
        store: the name of the page that sells, empty in a car without one.
    """

    users: Users
    privacy: Privacy
    facts: Observable[CarFacts | None]
    updates: Updates | None = None
    store: str = ""


class Telephone(Protocol):
    """A telephone connected to the car. Each call raises `CarError` when it refuses."""

    @property
    def name(self) -> str: ...  # noqa: D102
    def call(self, number: str) -> Work: ...  # noqa: D102
    def send_text(self, number: str, text: str) -> Work: ...  # noqa: D102


class Contacts(Protocol):
    """What is needed of `hmi.contacts.service.ContactsService`."""

    @property
    def state(self) -> Observable[ContactsState]: ...  # noqa: D102
    @property
    def book(self) -> Book: ...  # noqa: D102
    def need_open(self) -> None: ...  # noqa: D102


class Messages(Protocol):
    """What is needed of `hmi.messages.service.MessagesService`."""

    drafts: Observable[int]

    def draft(self) -> Coroutine[Any, Any, Draft | None]: ...  # noqa: D102
    def keep(self, draft: Draft | None) -> Work: ...  # noqa: D102
    def need_sender(self) -> None: ...  # noqa: D102
    def send(self, draft: Draft) -> Coroutine[Any, Any, bool]: ...  # noqa: D102


FindWords = Callable[[str, str], Awaitable[tuple[int, int] | None]]
"""Where in the first text something sounds like the second: characters [begin, end), None if nowhere."""


class People(msgspec.Struct, frozen=True):
    """Those whom the driver calls and writes to.

    Attributes:
        guard: whether the driver is identified; before, nobody is named (USR-4).
        telephone: the one that is connected, if any.
        find_words: by sound, in the voice program.
    """

    contacts: Contacts
    guard: Observable[Watch]
    telephone: Observable[Telephone | None]
    messages: Messages
    find_words: FindWords
