"""The whole car is spoken to in three languages; what is said is in `spoken`."""

import subprocess
import sys

import pytest

from tests.fakes import sound_card
from tests.world import REPOSITORY

LONGEST_SECONDS = 240
PICTURES = REPOSITORY / "build" / "end2end" / "spoken"
missing = sound_card.missing_programs()
pytestmark = [
    pytest.mark.timeout(LONGEST_SECONDS + 30),
    pytest.mark.skipif(bool(missing), reason=f"missing: {', '.join(missing)}; `make test` installs them"),
]


@pytest.mark.parametrize("language", ["en-GB", "es-ES", "de-DE"])
def test_a_driver_is_understood(language: str) -> None:
    """VOI-1, VOI-2, VOI-4, VOI-8: by wake phrase and by key; talk is not taken for a command."""
    command = [sys.executable, "-m", "tests.end2end.spoken", language, str(PICTURES)]
    done = subprocess.run(
        command, cwd=REPOSITORY, capture_output=True, text=True, timeout=LONGEST_SECONDS, check=False
    )
    assert done.returncode == 0, (done.stdout + done.stderr)[-6000:]
    assert "step ignored: seen" in done.stdout
