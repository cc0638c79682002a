"""A small value in memory that outlives the process which wrote it, and nothing else.

The guardian makes it and every screen it starts inherits it. It is anonymous memory (memfd_create(2)): it
never reaches a disk and is gone when the guardian ends, so that a guest leaves no trace.
"""

import os
import struct
from zlib import crc32

_HEADER = struct.Struct("<II")


class Slate:
    """Holds one value; whoever reads while another writes gets a whole one or none.

    Attributes:
        descriptor: its file descriptor, for a program to be started with.
    """

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor

    @classmethod
    def make(cls, name: str) -> "Slate":
        """An empty one; `name` shows in ``/proc``."""
        return cls(os.memfd_create(name))

    def write(self, value: bytes) -> None:
        """Puts `value` in the place of what stood there."""
        os.pwrite(self.descriptor, _HEADER.pack(len(value), crc32(value)) + value, 0)

    def read(self) -> bytes:
        """What stands there; empty when nothing does, or when it is just being written."""
        content = os.pread(self.descriptor, os.fstat(self.descriptor).st_size, 0)
        if len(content) < _HEADER.size:
            return b""
        length, check = _HEADER.unpack_from(content)
        value = content[_HEADER.size : _HEADER.size + length]
        return value if len(value) == length and crc32(value) == check else b""
