"""``python -m voice``: the voice server, the models on the disk, and the benchmark."""

import argparse
import asyncio
import contextlib
import logging
import os
import signal
import sys
from pathlib import Path

from platformdirs import user_cache_path

from chassis.errors import CarError
from chassis.files import replace_file
from chassis.logs import start_logging
from voice.sounds import VOICES

log = logging.getLogger("voice")

CANNOT_WORK = 2
"""Exit status when trying again at once cannot help; whoever started it shows the last line."""
DEFAULT_MODELS = user_cache_path("hola") / "speech"


def main(arguments: list[str] | None = None) -> int:
    """Runs the program; returns its exit status."""
    given = sys.argv[1:] if arguments is None else arguments
    if given[:1] == ["models"]:
        from voice.models_command import main as models

        return models(given[1:], DEFAULT_MODELS)
    if given[:1] == ["bench"]:
        from voice.bench import main as bench

        return bench(given[1:], DEFAULT_MODELS)
    return _serve(given)


def _serve(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m voice", description=__doc__)
    parser.add_argument("--socket", type=Path, required=True, help="where to listen for the hmi")
    parser.add_argument("--models", type=Path, default=DEFAULT_MODELS, help="folder with speech models")
    parser.add_argument("--recordings", type=Path, help="folder for what drivers want kept of what they say")
    parser.add_argument("--ready-file", type=Path, help="written when the socket is open")
    parser.add_argument("--language", default="en-GB", choices=list(VOICES))
    parser.add_argument("--with-parent", action="store_true", help="stop when standard input ends")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args(arguments)
    start_logging("voice", verbose=options.verbose)
    try:
        asyncio.run(_run(options))
    except CarError as error:
        log.error("%s (%s)", error.message, error.code)
        return CANNOT_WORK if error.code == "socket_in_use" else 1
    return 0


async def _run(options: argparse.Namespace) -> None:
    from voice.server import VoiceServer  # of no use to ``models``, which the demo asks several times

    end = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, end.set)
    if options.with_parent:
        loop.add_reader(sys.stdin.fileno(), _read_parent, loop, end)
    server = VoiceServer(options.socket, options.models, options.language, options.recordings)
    try:
        await server.start()
        if options.ready_file:
            replace_file(options.ready_file, b"ready\n")
        log.info("Ready on %s", options.socket)
        await end.wait()
    finally:
        await server.stop()
        if options.ready_file:
            with contextlib.suppress(OSError):
                options.ready_file.unlink(missing_ok=True)


def _read_parent(loop: asyncio.AbstractEventLoop, end: asyncio.Event) -> None:
    """The parent holds our standard input open; when it is gone, reading gives the end of file."""
    if not os.read(sys.stdin.fileno(), 4096):
        loop.remove_reader(sys.stdin.fileno())
        end.set()


if __name__ == "__main__":
    sys.exit(main())
