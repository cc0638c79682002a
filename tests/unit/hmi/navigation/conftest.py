from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.fakes.drive import Drive, driving


@pytest.fixture
async def drive(tmp_path: Path) -> AsyncIterator[Drive]:
    async with driving(tmp_path) as drive:
        yield drive
