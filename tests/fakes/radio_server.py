"""Radio stations on this machine: an Icecast-like server of real MP3 with titles, failing as real ones do."""

import asyncio
import io
import os
from collections.abc import Iterator
from functools import lru_cache

import numpy as np
import soundfile
from aiohttp import web

from online.contract.radio import Station
from online.radio.on_air import icy_note

RATE_HZ = 44_100
LOOP_SECONDS = 20
BURST_SECONDS = 2.0
META_EVERY_BYTES = 4000


@lru_cache(maxsize=8)
def tone_mp3(hertz: float) -> bytes:
    """Twenty seconds of a tone as MP3."""
    time = np.arange(RATE_HZ * LOOP_SECONDS) / RATE_HZ
    file = io.BytesIO()
    soundfile.write(file, (0.5 * np.sin(2 * np.pi * hertz * time)).astype(np.float32), RATE_HZ, format="MP3")
    return file.getvalue()


def loudness_of(pcm: bytes, hertz: float, rate: int = 16_000) -> float:
    """Amplitude (0 to 1) of the tone `hertz` in signed 16-bit mono `pcm`."""
    samples = np.frombuffer(pcm[: len(pcm) // 2 * 2], dtype="<i2") / 32768
    if len(samples) == 0:
        return 0.0
    time = np.arange(len(samples)) / rate
    return float(2 * abs(np.mean(samples * np.exp(-2j * np.pi * hertz * time))))


class RadioServer:
    """Stations ``/tone/HERTZ``, and some that are none: ``/garbage``, ``/page``, ``/gone``, ``/list.m3u``.

    Attributes:
        broken: new listeners are refused, old ones cut off.
        stalled: connections stay, but no byte comes, as in a tunnel.
        title: what the stations say they play.
        listeners: how many are connected now.
    """

    def __init__(self) -> None:
        self.broken = False
        self._running = asyncio.Event()
        self._running.set()
        self.title = "Test Band - Long Tone"
        self.listeners = 0
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> "RadioServer":
        app = web.Application()
        app.router.add_get("/tone/{hertz}", self._tone)
        app.router.add_get("/garbage", self._garbage)
        app.router.add_get("/page", self._page)
        app.router.add_get("/list.m3u", self._list)
        app.router.add_get("/pieces.m3u8", self._pieces_list)
        self._runner = web.AppRunner(app, shutdown_timeout=0.2)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        return self

    async def __aexit__(self, *_error: object) -> None:
        self.broken = True
        self._running.set()
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def stalled(self) -> bool:
        """See the class."""
        return not self._running.is_set()

    @stalled.setter
    def stalled(self, stalled: bool) -> None:
        self._running.clear() if stalled else self._running.set()

    @property
    def url(self) -> str:
        """Base address."""
        assert self._runner is not None
        return f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    def station(self, path: str, name: str = "Tone FM") -> Station:
        """The station at `path`."""
        return Station(id=path.strip("/").replace("/", "-"), name=name, stream=f"{self.url}{path}")

    async def _tone(self, request: web.Request) -> web.StreamResponse:
        if self.broken:
            raise web.HTTPServiceUnavailable
        sound = tone_mp3(float(request.match_info["hertz"]))
        titles = request.headers.get("Icy-MetaData") == "1"
        headers = {"Content-Type": "audio/mpeg"} | ({"icy-metaint": str(META_EVERY_BYTES)} if titles else {})
        return await self._serve(request, headers, self._pieces(sound, titles), len(sound) / LOOP_SECONDS)

    async def _garbage(self, request: web.Request) -> web.StreamResponse:
        noise = (os.urandom(2000) for _piece in iter(int, 1))
        return await self._serve(request, {"Content-Type": "audio/mpeg"}, noise, 16_000)

    async def _page(self, _request: web.Request) -> web.Response:
        return web.Response(text="<html>This station has moved</html>", content_type="text/html")

    async def _list(self, _request: web.Request) -> web.Response:
        return web.Response(text="#EXTM3U\n#EXTINF:-1,Tone\n/tone/523\n", content_type="audio/x-mpegurl")

    async def _pieces_list(self, _request: web.Request) -> web.Response:
        segments = "#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nsegment.ts\n"
        return web.Response(text=segments, content_type="application/vnd.apple.mpegurl")

    async def _serve(
        self, request: web.Request, headers: dict[str, str], pieces: Iterator[bytes], rate: float
    ) -> web.StreamResponse:
        response = web.StreamResponse(headers=headers)
        await response.prepare(request)
        self.listeners += 1
        try:
            left = rate * BURST_SECONDS
            for piece in pieces:
                if self.broken:
                    assert request.transport is not None
                    request.transport.abort()
                    break
                await self._running.wait()
                await response.write(piece)
                left -= len(piece)
                if left < 0:
                    await asyncio.sleep(len(piece) / rate)
        except ConnectionError:
            pass
        finally:
            self.listeners -= 1
        return response

    def _pieces(self, sound: bytes, titles: bool) -> Iterator[bytes]:
        told, place = "", 0
        while True:
            piece = sound[place : place + META_EVERY_BYTES]
            if len(piece) < META_EVERY_BYTES:
                piece += sound[: META_EVERY_BYTES - len(piece)]
            place = (place + META_EVERY_BYTES) % len(sound)
            if titles:
                piece += icy_note(self.title) if self.title != told else b"\0"
                told = self.title
            yield piece
