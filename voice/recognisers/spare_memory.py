"""Memory that is free inside the process, given back to the system."""

import ctypes
import logging

log = logging.getLogger(__name__)


def give_spare_memory_back() -> None:
    """Reading a model takes far more memory than having it: after Moonshine 30 MB stay behind, after Whisper,
    whose weights become 8 bit ones, 90 MB. The allocator of the GNU C library gives them back when asked."""
    try:
        ctypes.CDLL(None).malloc_trim(0)
    except AttributeError:  # another C library
        log.debug("This allocator cannot be asked to give memory back")
