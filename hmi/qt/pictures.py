"""Pictures that came with music files, made safe to show: small, whole, and of one kind."""

import hashlib
import logging
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader

log = logging.getLogger(__name__)

SIDE = 512
"""Pixels of the longer side; no screen shows a cover larger."""
KEPT_MAX = 200


class Pictures:
    """Keeps checked pictures in `folder`; call it in a thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __call__(self, data: bytes) -> str:
        """The file of the picture in `data`, empty when it is damaged or cannot be kept."""
        path = self._folder / f"{hashlib.sha256(data).hexdigest()[:32]}.jpg"
        if path.is_file():
            return str(path)
        buffer = QBuffer()
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid() and max(size.width(), size.height()) > SIDE:
            reader.setScaledSize(size.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        if image.isNull():
            log.info("A cover cannot be shown: %s", reader.errorString())
            return ""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._make_room()
        except OSError:
            return ""
        return str(path) if image.save(str(path)) else ""

    def _make_room(self) -> None:
        kept = sorted(self._folder.glob("*.jpg"), key=lambda file: file.stat().st_mtime)
        for old in kept[: max(0, len(kept) - KEPT_MAX + 1)]:
            old.unlink(missing_ok=True)
