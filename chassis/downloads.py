"""Downloads that resume, show their progress and are what they claim to be, or are not there at all."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import aiohttp

from chassis.errors import CarError, NotAvailable
from chassis.files import sync_folder

CHUNK_BYTES = 256 * 1024
CONNECT_TIMEOUT_SECONDS = 8.0
STALL_TIMEOUT_SECONDS = 30.0

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Pinned:
    """A file on the network, known exactly before it is fetched.

    Attributes:
        url: where it is.
        size: its length in bytes.
        digest: its hexadecimal digest.
        algorithm: the digest's name in `hashlib`, ``sha256`` wherever one is known.
    """

    url: str
    size: int
    digest: str
    algorithm: str = "sha256"


async def fetch(pinned: Pinned, target: Path, progress: Progress = lambda _done, _total: None) -> None:
    """Brings `pinned` to `target`; what an earlier, broken try left in ``<target>.part`` is continued.

    Raises:
        NotAvailable: ``download_unreachable`` when the host cannot be reached or stops sending.
        CarError: ``download_damaged`` when size or digest differ (the part file is then removed),
            ``disk_full`` when it cannot be written.
    """
    part = target.with_name(target.name + ".part")
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        if not part.exists() or part.stat().st_size < pinned.size:
            await _receive(pinned, part, progress)
        verify(part, pinned)
        part.replace(target)
        sync_folder(target.parent)
    except (aiohttp.ClientError, TimeoutError) as error:
        raise NotAvailable("download_unreachable", f"{pinned.url} cannot be reached: {error}") from error
    except OSError as error:
        raise CarError("disk_full", f"{target.name} cannot be written: {error.strerror}") from error


def verify(path: Path, pinned: Pinned) -> None:
    """Checks size and digest of `path`; removes it and raises `CarError` ``download_damaged`` if wrong."""
    digest = hashlib.new(pinned.algorithm)
    size = 0
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            digest.update(chunk)
            size += len(chunk)
    if size != pinned.size or digest.hexdigest() != pinned.digest:
        path.unlink()
        raise CarError("download_damaged", f"{path.name} is not the file that was expected. It was removed")


async def _receive(pinned: Pinned, part: Path, progress: Progress) -> None:
    done = part.stat().st_size if part.exists() else 0
    timeout = aiohttp.ClientTimeout(connect=CONNECT_TIMEOUT_SECONDS, sock_read=STALL_TIMEOUT_SECONDS)
    headers = {"Range": f"bytes={done}-"} if done else {}
    async with (
        aiohttp.ClientSession(timeout=timeout, trust_env=True) as session,
        session.get(pinned.url, headers=headers) as response,
    ):
        if response.status not in (200, 206):
            raise NotAvailable("download_unreachable", f"{pinned.url} answered {response.status}")
        resumed = response.status == 206
        done = done if resumed else 0
        with part.open("ab" if resumed else "wb") as file:
            async for chunk in response.content.iter_chunked(CHUNK_BYTES):
                done += len(chunk)
                if done > pinned.size:
                    file.close()
                    part.unlink()
                    raise CarError("download_damaged", f"{part.name} is longer than expected. It was removed")
                file.write(chunk)
                progress(done, pinned.size)
            file.flush()
