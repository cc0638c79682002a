"""Downloads from a real local server that breaks, lies and comes back."""

import hashlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiohttp import web

from chassis.downloads import Pinned, fetch
from chassis.errors import CarError, NotAvailable

CONTENT = bytes(range(256)) * 4096


class Server:
    """Serves CONTENT with ranges; `cut` breaks the next answer after so many bytes."""

    def __init__(self) -> None:
        self.cut = 0
        self.content = CONTENT
        self.ranges: list[str | None] = []
        self.url = ""

    async def serve(self, request: web.Request) -> web.StreamResponse:
        self.ranges.append(request.headers.get("Range"))
        start = (
            int(request.headers["Range"].removeprefix("bytes=").removesuffix("-")) if self.ranges[-1] else 0
        )
        body = self.content[start:]
        answer = web.StreamResponse(status=206 if start else 200, headers={"Content-Length": str(len(body))})
        await answer.prepare(request)
        if self.cut:
            await answer.write(body[: self.cut])
            self.cut = 0
            assert request.transport is not None
            request.transport.close()
            return answer
        await answer.write(body)
        return answer


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    server = Server()
    app = web.Application()
    app.router.add_get("/model.zip", server.serve)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    server.url = f"http://{host}:{port}/model.zip"
    yield server
    await runner.cleanup()


def pinned(server: Server) -> Pinned:
    return Pinned(server.url, len(CONTENT), hashlib.sha256(CONTENT).hexdigest())


async def test_a_broken_download_goes_on_where_it_stopped(server: Server, tmp_path: Path) -> None:
    server.cut = 300_000
    target = tmp_path / "model.zip"
    with pytest.raises(NotAvailable) as caught:
        await fetch(pinned(server), target)
    assert caught.value.code == "download_unreachable"
    assert not target.exists()
    seen: list[int] = []
    await fetch(pinned(server), target, lambda done, _total: seen.append(done))
    assert target.read_bytes() == CONTENT
    assert server.ranges[-1] is not None
    assert seen[0] > 0
    assert seen[-1] == len(CONTENT)


async def test_a_file_with_a_wrong_sum_is_removed_and_said(server: Server, tmp_path: Path) -> None:
    server.content = CONTENT[:-1] + b"!"
    with pytest.raises(CarError) as caught:
        await fetch(pinned(server), tmp_path / "model.zip")
    assert caught.value.code == "download_damaged"
    assert list(tmp_path.iterdir()) == []


async def test_endless_data_stops_at_the_pinned_size(server: Server, tmp_path: Path) -> None:
    server.content = CONTENT * 3
    with pytest.raises(CarError) as caught:
        await fetch(pinned(server), tmp_path / "model.zip")
    assert caught.value.code == "download_damaged"
    assert list(tmp_path.iterdir()) == []


async def test_a_host_that_is_away_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotAvailable):
        await fetch(Pinned("http://127.0.0.1:9/x", 1, "00"), tmp_path / "x")
