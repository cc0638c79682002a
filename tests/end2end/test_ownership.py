"""A car of the radio kind becomes its driver's, by two keys or by a code; what is done is in `ownership`."""

import subprocess
import sys

import pytest

from tests.fakes import chromium_phone, sound_card
from tests.world import REPOSITORY

LONGEST_SECONDS = 240
PICTURES = REPOSITORY / "build" / "end2end" / "ownership"
missing = [*chromium_phone.missing_programs(), *sound_card.missing_programs()]
pytestmark = [
    pytest.mark.timeout(LONGEST_SECONDS + 30),
    pytest.mark.skipif(bool(missing), reason=f"missing: {', '.join(missing)}; `make test` installs them"),
]


@pytest.mark.parametrize("way", ["keys", "code"])
def test_whoever_added_the_car_proves_it_in_the_car(way: str) -> None:
    """ENR-7 b, c and ENR-8: from the phone's page to the notice that says whose the car is."""
    command = [sys.executable, "-m", "tests.end2end.ownership", way, str(PICTURES)]
    done = subprocess.run(
        command, cwd=REPOSITORY, capture_output=True, text=True, timeout=LONGEST_SECONDS, check=False
    )
    assert done.returncode == 0, (done.stdout + done.stderr)[-6000:]
    assert f"registered by {way}" in done.stdout
