"""The voice program as a child process on a virtual sound card, and Understanding once for all tests."""

import asyncio
import signal
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from chassis.link import Link
from tests.fakes.sound_card import VirtualSoundCard, missing_programs
from voice import protocol
from voice.language import Language

PLACES = ["Ateneum", "Kiasma", "Helsinki Central Station", "Stockmann", "Kamppi", "Rautatientori", "Oodi"]
REPOSITORY = Path(__file__).parents[3]


@pytest.fixture(scope="session")
def english() -> Language:
    language = Language("en-GB")
    language.set_names("place", dict.fromkeys(PLACES, 1.0))
    return language


@pytest.fixture(scope="session")
def spanish() -> Language:
    language = Language("es-ES")
    language.set_names("place", dict.fromkeys(PLACES, 1.0))
    return language


@pytest.fixture(scope="module")
def card() -> Iterator[VirtualSoundCard]:
    if missing := missing_programs():
        pytest.skip(f"Missing: {', '.join(missing)} (apt install pulseaudio pulseaudio-utils)")
    with tempfile.TemporaryDirectory(prefix="card") as folder, VirtualSoundCard(Path(folder)) as started:
        yield started


class VoiceProgram:
    """``python -m voice`` and what it says, in order."""

    def __init__(self, folder: Path, environment: dict[str, str], *arguments: str) -> None:
        self.socket = folder / "voice.sock"
        command = [
            sys.executable,
            "-m",
            "voice",
            "--socket",
            str(self.socket),
            "--with-parent",
            "--verbose",
            *arguments,
        ]
        command += ["--models", str(folder / "models"), "--ready-file", str(folder / "ready")]
        self.log = folder / "voice.log"
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                command, env=environment, cwd=REPOSITORY, stdin=subprocess.PIPE, stdout=log, stderr=log
            )

    def __enter__(self) -> "VoiceProgram":
        return self

    def __exit__(self, *_failure: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(5)
        if self.process.stdin is not None:
            self.process.stdin.close()

    def end(self, by: signal.Signals | None = None) -> int:
        """Ends it by a signal, or as its parent's death would; returns the exit status."""
        if by is not None:
            self.process.send_signal(by)
            self.process.wait(10)
        if self.process.stdin is not None:
            self.process.stdin.close()
        return self.process.wait(10)


class Conversation:
    """One connection to the program, remembering every event."""

    def __init__(self, program: VoiceProgram) -> None:
        self.events: list[Any] = []
        self._news = asyncio.Event()
        self.link = Link(program.socket, protocol.Said, self._take, name="Voice")

    async def open(self) -> None:
        self.link.start()
        await self.until(lambda event: isinstance(event, protocol.State), 15)

    async def call(self, body: Any, timeout: float = 10) -> Any:  # noqa: ASYNC109
        return await self.link.call(body, timeout)

    async def until(self, wanted: Any, seconds: float = 10) -> Any:
        """The first event not seen before for which `wanted` (a type or a condition) holds."""
        is_wanted = (lambda event: isinstance(event, wanted)) if isinstance(wanted, type) else wanted
        async with asyncio.timeout(seconds):
            while True:
                for index, event in enumerate(self.events):
                    if is_wanted(event):
                        del self.events[: index + 1]
                        return event
                self._news.clear()
                await self._news.wait()

    async def until_listening(self, listening: str, seconds: float = 10) -> protocol.State:
        """Waits until the present state is `listening`."""
        state = await self.call(protocol.GetState())
        if state.listening == listening:
            return state
        return await self.until(
            lambda event: isinstance(event, protocol.State) and event.listening == listening, seconds
        )

    def _take(self, event: Any) -> None:
        self.events.append(event)
        self._news.set()


@pytest.fixture(scope="module")
def program(card: VirtualSoundCard) -> Iterator[VoiceProgram]:
    with (
        tempfile.TemporaryDirectory(prefix="voice") as folder,
        VoiceProgram(Path(folder), card.environment()) as started,
    ):
        yield started
        assert started.end() == 0, started.log.read_text()
        assert "Traceback" not in started.log.read_text()


@pytest.fixture
async def talk(program: VoiceProgram) -> AsyncIterator[Conversation]:
    conversation = Conversation(program)
    await conversation.open()
    await conversation.call(protocol.SetVocabulary(list_name="place", words=PLACES))
    await conversation.call(protocol.Cancel())
    await conversation.until_listening("waiting")
    try:
        yield conversation
    finally:
        await conversation.link.stop()
