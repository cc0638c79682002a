"""`python -m online`: arguments, listening, signals, exit status."""

from __future__ import annotations

import asyncio
import errno
import logging
import os
import signal
import socket
import sys
from pathlib import Path

import msgspec
import uvloop
from aiohttp import web

from online.app import services
from online.clock import SystemClock
from online.database import DatabaseUnusableError
from online.files import write_durably
from online.settings import Settings, read_settings

FAILED = 1
PORT_TAKEN = 2
"""Exit status: also that of a wrong command line, as both need another command line."""
SHUTDOWN_SECONDS = 3.0


def main() -> int:
    """Runs the services until SIGTERM or SIGINT; the exit status."""
    os.umask(0o077)  # accounts, mails and tokens are nobody else's on this machine
    logging.basicConfig(level=logging.INFO, format="online: %(levelname)s %(message)s")
    for chatty in ("alembic", "aiohttp.access"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    settings = read_settings(sys.argv[1:], os.environ)
    try:
        with _listen(settings.host, settings.port) as listener:
            return uvloop.run(_serve(settings, listener))
    except _ListenError as error:
        return _fail(f"{error} (port_taken)", PORT_TAKEN)
    except DatabaseUnusableError as error:
        return _fail(f"{error} (services_unwritable)", FAILED)
    except OSError as error:
        what = error.filename or settings.data
        return _fail(f"Cannot use {what}: {error.strerror}. (services_unwritable)", FAILED)


class _ListenError(Exception):
    """The address cannot be listened on; the text is a sentence."""


def _listen(host: str, port: int) -> socket.socket:
    """A socket that listens; raises _ListenError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=256)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise _ListenError(
                f"Port {port} on {host} is taken by another program. "
                "Stop that program or choose another port with --port."
            ) from error
        raise _ListenError(f"Cannot listen on {host}, port {port}: {error.strerror}.") from error


async def _serve(settings: Settings, listener: socket.socket) -> int:
    """Serves on the socket until told to stop."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    _end_with(settings.parent_pid, stop)
    url = settings.public_url or _url(listener)
    _withdraw(settings.ready_file)
    async with services(settings, url, SystemClock()) as application:
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=SHUTDOWN_SECONDS)
        await runner.setup()
        try:
            await web.SockSite(runner, listener).start()
            _announce(settings.ready_file, _url(listener), url)
            await stop.wait()
        finally:
            await runner.cleanup()
            _withdraw(settings.ready_file)
    return 0


def _end_with(parent_pid: int | None, stop: asyncio.Event) -> None:
    """Stops when a process ends, however it ends: nobody is left holding the port."""
    if parent_pid is None:
        return
    try:
        parent = os.pidfd_open(parent_pid)
    except ProcessLookupError:
        stop.set()
        return
    loop = asyncio.get_running_loop()

    def ended() -> None:
        loop.remove_reader(parent)
        os.close(parent)
        stop.set()

    loop.add_reader(parent, ended)


def _url(listener: socket.socket) -> str:
    """Address of the socket as a browser on this machine writes it."""
    host, port = listener.getsockname()[:2]
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104  compared, not bound
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _announce(ready_file: Path | None, url: str, public_url: str) -> None:
    """Says that the services listen: one line, and the file other programs wait for."""
    if ready_file is not None:
        write_durably(ready_file, msgspec.json.encode({"url": url, "public_url": public_url}))
    shown = f" (for phones: {public_url})" if public_url != url else ""
    print(f"online: ready on {url}{shown}", flush=True)


def _withdraw(ready_file: Path | None) -> None:
    """Takes the ready file away, so that nobody waits on services of yesterday."""
    if ready_file is not None:
        ready_file.unlink(missing_ok=True)


def _fail(sentence: str, status: int) -> int:
    """Says in one line why nothing can work."""
    print(f"online: {sentence}", file=sys.stderr)
    return status


if __name__ == "__main__":
    sys.exit(main())
