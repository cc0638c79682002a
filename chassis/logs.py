"""One log format for all programs, so that their lines can be read as one story."""

import logging
import sys


def start_logging(program: str, *, verbose: bool = False) -> None:
    """Sends log records of this process to standard error, each with time, program and level."""
    logging.basicConfig(
        level=logging.DEBUG if verbose else logging.INFO,
        format=f"%(asctime)s.%(msecs)03d {program:<6} %(levelname)-7s %(name)s: %(message)s",
        datefmt="%H:%M:%S",
        stream=sys.stderr,
        force=True,
    )
    for chatty in ("aiohttp.access", "asyncio", "qasync"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
