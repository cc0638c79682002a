"""Every page looks as somebody approved it; ``make approve`` once you looked at build/approved."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.tour.approved import APPROVED, TAKEN
from tests.tour.difference import TOLERANCE, compare, load, mark
from tests.tour.stills import stills
from tests.world import REPOSITORY

PICTURE_BYTES = 120_000
"""How large a picture may be on average: they all lie in the repository."""


@pytest.fixture(scope="module")
def taken() -> subprocess.CompletedProcess[str]:
    """All pictures taken anew and compared, in a process with a screen of its own."""
    command = [sys.executable, "-m", "tests.tour.approved"]
    return subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, timeout=400, check=False)


@pytest.mark.timeout(420)
@pytest.mark.parametrize("name", [still.name for still in stills()])
def test_a_page_looks_as_approved(taken: subprocess.CompletedProcess[str], name: str) -> None:
    """HMI-1, DESIGN: night and day, every size."""
    complaints = [line for line in taken.stdout.splitlines() if line.startswith(f"{name}: ")]
    assert complaints == [], taken.stderr[-2000:]
    assert (TAKEN / f"{name}.png").exists(), taken.stderr[-2000:]


def test_only_what_is_compared_is_kept_and_it_is_small() -> None:
    pictures = {path.stem: path.stat().st_size for path in APPROVED.glob("*.png")}
    assert set(pictures) == {still.name for still in stills()}
    assert sum(pictures.values()) < PICTURE_BYTES * len(pictures)


def test_an_icon_that_is_gone_is_seen(tmp_path: Path) -> None:
    """The tolerance does not hide what a driver would miss, and the difference shows where it was."""
    approved = load(APPROVED / "home-night.png")
    new = approved.copy()
    new[30:60, 1050:1080] = new[30, 1040]
    difference = compare(approved, new)
    assert not difference.tolerated
    mark(new, difference, tmp_path / "difference.png")
    marked = load(tmp_path / "difference.png")
    assert marked.shape == new.shape
    assert marked[:, :900].sum() < new[:, :900].sum()


def test_another_anti_aliasing_is_not_seen() -> None:
    """The same edges a fifth of a pixel beside where they were: what another OpenGL may draw."""
    approved = load(APPROVED / "home-night.png")
    shifted = (approved * 4 + np.roll(approved, 1, axis=1)) // 5
    assert compare(approved, shifted).share <= TOLERANCE


def test_another_size_differs_whole() -> None:
    approved = load(APPROVED / "home-night.png")
    assert compare(approved, approved[:, :800]).share == 1.0
