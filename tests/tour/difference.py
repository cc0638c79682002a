"""How different two pictures are to the eye: the share of small cells that a person would see change.

Both are averaged over 3 x 3 pixels first, which forgives other anti-aliasing of the same edge. A cell of
8 x 8 counts as changed when one of its pixels differs by more than `SEEN` of 255 in a colour.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

CELL = 8
SEEN = 28
TOLERANCE = 0.0003
"""Share of changed cells that passes: 4 of the 14,400 of 1280 x 720, less than the smallest icon."""

type Picture = NDArray[np.int16]


@dataclass(frozen=True)
class Difference:
    """What changed between an approved picture and a new one.

    Attributes:
        share: of the cells, 0 to 1; 1 for pictures of different size.
        cells: which, by row and column.
    """

    share: float
    cells: NDArray[np.bool_]

    @property
    def tolerated(self) -> bool:
        """Whether the pictures are the same to the eye."""
        return self.share <= TOLERANCE


def load(path: Path) -> Picture:
    """A PNG as rows of RGB."""
    image = QImage(str(path))
    if image.isNull():
        raise ValueError(f"{path} is no picture")
    return picture(image)


def picture(image: QImage) -> Picture:
    """An image as rows of RGB."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(np.int16)


def compare(approved: Picture, new: Picture) -> Difference:
    """The difference of two pictures."""
    if approved.shape != new.shape:
        return Difference(1.0, np.ones((1, 1), np.bool_))
    seen = (np.abs(_soft(approved) - _soft(new)) > SEEN).any(axis=2)
    height, width = (-(-side // CELL) * CELL for side in seen.shape)
    padded = np.zeros((height, width), np.bool_)
    padded[: seen.shape[0], : seen.shape[1]] = seen
    cells = padded.reshape(height // CELL, CELL, width // CELL, CELL).any(axis=(1, 3))
    return Difference(float(cells.mean()), cells)


def mark(new: Picture, difference: Difference, path: Path) -> None:
    """Writes `new` with all that did not change dimmed."""
    shown = new.copy()
    if difference.cells.size > 1:
        changed = difference.cells.repeat(CELL, axis=0).repeat(CELL, axis=1)
        shown[~changed[: new.shape[0], : new.shape[1]]] //= 3
    height, width, _ = shown.shape
    content = shown.astype(np.uint8).tobytes()
    QImage(content, width, height, width * 3, QImage.Format.Format_RGB888).save(str(path))


def _soft(picture: Picture) -> Picture:
    """Averages 3 x 3 pixels."""
    framed = np.pad(picture, ((1, 1), (1, 1), (0, 0)), mode="edge")
    height, width, _ = picture.shape
    total = sum(framed[y : y + height, x : x + width] for y in range(3) for x in range(3))
    return (np.asarray(total) // 9).astype(np.int16)
