"""One log format for all programs, so that their lines can be read as one story."""

import logging
import sys


def start_logging(program: str, *, verbose: bool = False, level: str = "info") -> None:
    """Sends log records of this process to standard error, each with time, program and level.

    Args:
        verbose: everything, whatever `level` says.
        level: the least important records that are written: debug, info, warning or error.
    """
    logging.basicConfig(
        level=logging.DEBUG if verbose else level.upper(),
        format=f"%(asctime)s.%(msecs)03d {program:<6} %(levelname)-7s %(name)s: %(message)s",
        datefmt="%H:%M:%S",
        stream=sys.stderr,
        force=True,
    )
    for chatty in ("aiohttp.access", "asyncio", "qasync"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
