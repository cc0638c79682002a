"""A zip file that is sent while it is made (APPNOTE 4.3.9.1: sizes follow the data)."""

from __future__ import annotations

import zipfile
from datetime import datetime


class ZipStream:
    """Takes files in and gives the bytes of the archive out, piece by piece; nothing touches a disk."""

    def __init__(self, made_at: datetime) -> None:
        self._made = made_at
        self._pieces = _Pieces()
        self._zip = zipfile.ZipFile(self._pieces, "w", zipfile.ZIP_DEFLATED)  # type: ignore[call-overload]

    def add(self, name: str, content: bytes) -> bytes:
        """Puts a file in; the bytes that are ready to be sent."""
        entry = zipfile.ZipInfo(name, self._made.timetuple()[:6])
        entry.compress_type = zipfile.ZIP_DEFLATED
        entry.external_attr = 0o600 << 16
        self._zip.writestr(entry, content)
        return self._pieces.take()

    def end(self) -> bytes:
        """Closes the archive; its last bytes."""
        self._zip.close()
        return self._pieces.take()


class _Pieces:
    """What `zipfile` writes to when it cannot go back: a sink without `seek` and `tell`."""

    def __init__(self) -> None:
        self._written = bytearray()

    def write(self, piece: bytes) -> int:
        self._written += piece
        return len(piece)

    def flush(self) -> None:
        """Nothing is held back."""

    def take(self) -> bytes:
        piece = bytes(self._written)
        self._written.clear()
        return piece
