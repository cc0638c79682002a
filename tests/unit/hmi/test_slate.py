"""A value in memory that outlives its writer."""

import os
from pathlib import Path

from hmi.slate import Slate


def test_what_was_written_is_read_also_by_another_process() -> None:
    """HMI-3: the next screen goes on with it."""
    slate = Slate.make("test")
    pid = os.fork()
    if pid == 0:
        slate.write(b"a long value of the first screen")
        slate.write(b"short")
        os._exit(0)
    os.waitpid(pid, 0)
    assert slate.read() == b"short"


def test_half_a_value_is_none() -> None:
    """A reader that comes while another writes gets nothing rather than a mixture."""
    slate = Slate.make("test")
    assert slate.read() == b""
    slate.write(b"the page and what was typed")
    os.pwrite(slate.descriptor, b"XX", 10)
    assert slate.read() == b""


def test_nothing_of_it_is_on_a_disk() -> None:
    """PER-3: a guest leaves no trace."""
    slate = Slate.make("test")
    assert Path(f"/proc/self/fd/{slate.descriptor}").readlink().parts[1].startswith("memfd:")
