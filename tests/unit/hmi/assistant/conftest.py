from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.fakes.conversation import Conversation, talking


@pytest.fixture
async def talk(tmp_path: Path) -> AsyncIterator[Conversation]:
    async with talking(tmp_path) as conversation:
        await conversation.ready()
        yield conversation
