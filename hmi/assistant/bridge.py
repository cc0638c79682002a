"""The voice assistant as QML sees it."""

from collections.abc import Coroutine
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from chassis.observable import Observable
from hmi.assistant.model import AssistantState, Card
from hmi.qt.bridges import Bridge, Shown
from hmi.qt.models import DataclassListModel
from hmi.qt.tasks import TaskRunner
from hmi.topic import Topic

QML_IMPORT_NAME = "Hola.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_shown = Shown(AssistantState)
Work = Coroutine[Any, Any, object]


class AssistantService(Protocol):
    """What the bridge needs of `hmi.assistant.service.AssistantService`."""

    @property
    def state(self) -> Observable[AssistantState]: ...  # noqa: D102
    @property
    def level(self) -> Observable[float]: ...  # noqa: D102
    @property
    def page_requests(self) -> Topic[str]: ...  # noqa: D102
    def press(self) -> Work: ...  # noqa: D102
    def dismiss(self) -> Work: ...  # noqa: D102
    def choose(self, number: int) -> Work: ...  # noqa: D102
    def type_text(self, text: str) -> Work: ...  # noqa: D102
    def reply(self, intent: str) -> Work: ...  # noqa: D102
    def edit(self, text: str) -> Work: ...  # noqa: D102
    def mean(self, number: int) -> Work: ...  # noqa: D102


@QmlElement
@QmlSingleton
class Assistant(Bridge):
    """The conversation.

    Signals:
        openChanged: the overlay is to be shown or put away.
        listeningChanged, transcriptChanged, meaningChanged, answerChanged, asksChanged, draftChanged,
            cardsChanged, problemChanged, offeredChanged.
        levelChanged: loudness at the microphone, about 15 times a second while listening.
        pageRequested: what was said is to be seen on the page of that name.
    """

    openChanged = Signal()
    listeningChanged = Signal()
    transcriptChanged = Signal()
    meaningChanged = Signal()
    answerChanged = Signal()
    asksChanged = Signal()
    draftChanged = Signal()
    cardsChanged = Signal()
    problemChanged = Signal()
    offeredChanged = Signal()
    levelChanged = Signal()
    pageRequested = Signal(str)

    open = _shown(bool, lambda s: s.open, openChanged)
    listening = _shown(str, lambda s: s.listening, listeningChanged)
    transcript = _shown(str, lambda s: s.transcript, transcriptChanged)
    final = _shown(bool, lambda s: s.final, transcriptChanged)
    meaning = _shown(str, lambda s: s.meaning, meaningChanged)
    readingCount = _shown(int, lambda s: len(s.readings), meaningChanged)
    asks = _shown(str, lambda s: s.asks, asksChanged)
    dictating = _shown(bool, lambda s: s.draft is not None, draftChanged)
    draftTo = _shown(str, lambda s: s.draft.to if s.draft else "", draftChanged)
    draftKind = _shown(str, lambda s: s.draft.kind if s.draft else "", draftChanged)
    draftText = _shown(str, lambda s: s.draft.text if s.draft else "", draftChanged)
    answer = _shown(str, lambda s: s.answer, answerChanged)
    chosen = _shown(int, lambda s: s.chosen, cardsChanged)
    cardCount = _shown(int, lambda s: len(s.cards), cardsChanged)
    engine = _shown(str, lambda s: s.engine, problemChanged)
    doubt = _shown(str, lambda s: s.doubt, problemChanged)
    engineNote = _shown(str, lambda s: s.engine_note, problemChanged)
    problem = _shown(str, lambda s: s.problem, problemChanged)
    offered = _shown(list, lambda s: list(s.offered), offeredChanged)

    def __init__(self, service: AssistantService, runner: TaskRunner) -> None:
        super().__init__()
        self._service = service
        self._runner = runner
        self._cards = DataclassListModel(Card, lambda card: card.number, parent=self)
        self._readings = DataclassListModel(Card, lambda card: card.number, parent=self)
        self.subscribe(service.state, lambda state: self._cards.replace(state.cards))
        self.subscribe(service.state, lambda state: self._readings.replace(state.readings))
        self.own(service.page_requests.subscribe(self.pageRequested.emit))
        self.follow(service.level, ((lambda level: level, self.levelChanged),))
        self.follow(
            service.state,
            (
                (lambda s: s.open, self.openChanged),
                (lambda s: s.listening, self.listeningChanged),
                (lambda s: (s.transcript, s.final), self.transcriptChanged),
                (lambda s: (s.meaning, s.readings), self.meaningChanged),
                (lambda s: s.answer, self.answerChanged),
                (lambda s: s.asks, self.asksChanged),
                (lambda s: s.draft, self.draftChanged),
                (lambda s: (s.cards, s.chosen), self.cardsChanged),
                (lambda s: (s.engine, s.engine_note, s.doubt, s.problem), self.problemChanged),
                (lambda s: s.offered, self.offeredChanged),
            ),
        )

    @property
    def state(self) -> AssistantState:
        """The present state, for the properties."""
        return self._service.state.value

    @Property(float, notify=levelChanged)
    def level(self) -> float:
        """Loudness at the microphone, 0 to 1."""
        return self._service.level.value

    @Property(QObject, constant=True)
    def cards(self) -> QObject:
        """Numbered choices or results: ``number``, ``title``, ``detail``, ``extra``."""
        return self._cards

    @Property(QObject, constant=True)
    def readings(self) -> QObject:
        """What else the last sentence may have meant: ``number``, ``title``."""
        return self._readings

    @Slot()
    def press(self) -> None:
        """The voice key: listen, or stop listening."""
        self._runner.run(self._service.press())

    @Slot()
    def dismiss(self) -> None:
        """Ends the conversation."""
        self._runner.run(self._service.dismiss())

    @Slot(int)
    def choose(self, number: int) -> None:
        """Takes a card, as if its number had been said."""
        self._runner.run(self._service.choose(number))

    @Slot(str)
    def typeText(self, text: str) -> None:
        """Takes a typed sentence as if it had been said."""
        self._runner.run(self._service.type_text(text))

    @Slot(str)
    def reply(self, intent: str) -> None:
        """Answers by a key: ``yes``, ``no``, ``send``, ``discard`` or ``read_back``."""
        self._runner.run(self._service.reply(intent))

    @Slot(str)
    def edit(self, text: str) -> None:
        """Puts `text` in the place of what was dictated."""
        self._runner.run(self._service.edit(text))

    @Slot(int)
    def mean(self, number: int) -> None:
        """Takes another reading of the last sentence."""
        self._runner.run(self._service.mean(number))
