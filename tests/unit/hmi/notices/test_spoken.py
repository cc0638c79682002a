"""What is urgent is heard too (DESIGN, "While driving")."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from hmi.notices.service import NoticesService
from tests.fakes.conversation import Conversation, talking
from voice.protocol import Say


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Conversation]:
    async with talking(tmp_path) as conversation:
        await conversation.ready()
        yield conversation


async def test_an_urgent_notice_is_said_after_the_guidance(talk: Conversation) -> None:
    """HMI-4: the voice program is asked once, with the priority of a notice; a warning is only shown."""
    time = talk.drive.time
    notices = NoticesService(time, time)
    notices.spoken.subscribe(talk.assistant.tell)
    notices.post("tyres", "tire_repair", "Tyres", "Pressure is low.", "warning")
    notices.post("oil", "error", "Oil pressure", "Stop safely", "urgent")
    await talk.assistant.settled()
    said = talk.voice.told(Say)
    assert [(call.text, call.priority) for call in said] == [("Oil pressure. Stop safely", "notice")]
    await notices.stop()
