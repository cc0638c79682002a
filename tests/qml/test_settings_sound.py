"""Touch sounds are really heard: the screen runs in a process of its own, on a sound card of its own."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.fakes.sound_card import VirtualSoundCard

ROOT = Path(__file__).parents[2]
SECONDS = 90
AUDIBLE = 300


def peak(card: VirtualSoundCard, folder: Path, *taps: str) -> int:
    """The loudest sample while the settings are tapped."""
    recording = card.record(folder / "heard.raw", sink="loudspeaker")
    command = [sys.executable, "-m", "tests.harness", "settings", "--grab", str(folder / "seen.png")]
    for name in taps:
        command += ["--tap", name]
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=card.environment(),
        timeout=SECONDS,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    heard = np.frombuffer(recording.stop(), np.int16).astype(np.int32)
    return int(np.abs(heard).max(initial=0))


@pytest.mark.timeout(3 * SECONDS)
def test_a_touch_is_heard_only_where_it_is_wanted(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Settings, "Touch sounds"."""
    folder = tmp_path_factory.mktemp("s")
    with VirtualSoundCard(folder) as card:
        assert peak(card, folder, "settings-sound", "settings-display") < AUDIBLE
        taps = ("settings-sound", "touchSounds", "settings-display", "settings-sound", "settings-display")
        assert peak(card, folder, *taps) > AUDIBLE
