"""The voice program without a sound card: what is typed to it is understood as if it had been said."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from hmi.peer import Peer
from voice import protocol

REPOSITORY = Path(__file__).parents[2]


@asynccontextmanager
async def real_voice(folder: Path) -> AsyncIterator[Peer]:
    """The program running, and the link to it, which whoever uses it starts."""
    socket, ready = folder / "real-voice.sock", folder / "voice.ready"
    command = ["-m", "voice", "--socket", str(socket), "--models", str(folder), "--ready-file", str(ready)]
    program = await asyncio.create_subprocess_exec(
        sys.executable,
        *command,
        cwd=REPOSITORY,
        env=os.environ | {"PULSE_SERVER": f"unix:{folder}/no-sound"},
        stdin=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.DEVNULL,
    )
    peer = Peer(socket, protocol.Said, "Voice")
    try:
        yield peer
    finally:
        await peer.stop()
        program.terminate()
        await program.wait()
