"""The voice program without ears: a real server on a real socket that a test speaks through."""

import asyncio
from pathlib import Path

from chassis.errors import CarError
from chassis.messages import Body
from chassis.observable import Observable
from chassis.wire import WireServer
from voice import protocol
from voice.protocol import (
    GetState,
    Listen,
    Listening,
    NotUnderstood,
    Say,
    Slot,
    SlotValue,
    Spoken,
    State,
    Understand,
    Understood,
)


def understood(intent: str, text: str = "said", **slots: SlotValue) -> Understood:
    """The event of a sentence that was understood."""
    return Understood(
        intent=intent,
        slots={name: Slot(value, str(value)) for name, value in slots.items()},
        text=text,
        language="en-GB",
    )


class FakeVoice:
    """Keeps what it was told, and says what a test lays down.

    Attributes:
        calls: everything that came in, in order.
        meanings: what typed texts mean; others are not understood.
        refusals: by type of call, the error it is refused with.
        recordings: what it has kept of the driver.
        speaking: what the end of each spoken sentence waits for, None for at once.
        poor_microphone: whether it hears less than speech has.
    """

    def __init__(self, socket: Path) -> None:
        self.calls: Observable[tuple[Body, ...]] = Observable(())
        self.meanings: dict[str, Understood] = {}
        self.refusals: dict[type[Body], CarError] = {}
        self.recordings: list[protocol.Recording] = []
        self.speaking: asyncio.Event | None = None
        self.state = State(listening="waiting", language="en-GB", engine="Fake ears")
        self.poor_microphone = False
        self._socket = socket
        self._server: WireServer | None = None

    async def start(self) -> None:
        """Opens the socket."""
        self._server = WireServer(self._socket, protocol.Call, self._answer, lambda: [self.state])
        await self._server.start()

    async def stop(self) -> None:
        """Goes away, as a program that died."""
        if self._server is not None:
            await self._server.stop()
            self._server = None

    def say(self, event: Body) -> None:
        """Sends an event."""
        assert self._server is not None
        self._server.publish(event)

    def now(self, listening: Listening, problem: str = "", message: str = "") -> None:
        """Says what it does now."""
        self.state = State(
            listening=listening,
            language="en-GB",
            engine="Fake ears",
            problem=problem,
            message=message,
            poor_microphone=self.poor_microphone,
        )
        self.say(self.state)

    def told[T: Body](self, kind: type[T]) -> list[T]:
        """The calls of one kind so far."""
        return [call for call in self.calls.value if isinstance(call, kind)]

    async def _answer(self, call: Body) -> Body | None:
        self.calls.set((*self.calls.value, call))
        if type(call) in self.refusals:
            raise self.refusals[type(call)]
        match call:
            case GetState():
                return self.state
            case Listen():
                self.now("listening")
            case Say():
                if self.speaking is not None:
                    await self.speaking.wait()
                return Spoken(outcome="finished")
            case protocol.GetRecordings():
                return protocol.Recordings(recordings=self.recordings)
            case protocol.DeleteRecordings():
                kept = [one for one in self.recordings if call.names and one.name not in call.names]
                self.recordings = kept
                return protocol.Recordings(recordings=kept)
            case protocol.PlayRecording():
                return Spoken(outcome="finished")
            case protocol.GetEngines():
                return protocol.Engines(
                    engines=[
                        protocol.Engine("en-GB", "Whisper base", "model_damaged"),
                        protocol.Engine("de-DE", "", "language_without_model"),
                    ]
                )
            case Understand():
                unknown = NotUnderstood(text=call.text, language="en-GB")
                return self.meanings.get(call.text, unknown)
        return None
