"""The demo's stations on the air: endless MP3 streams in real time, with ICY titles as Icecast sends them."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections.abc import Iterator
from pathlib import Path

from aiohttp import web

from online.endpoint import Endpoint
from online.radio.demo import STREAM_PATH, Programme, programmes
from online.radio.music import programme_mp3, verse_seconds

META_EVERY_BYTES = 16_000
BURST_SECONDS = 4.0
"""Sent at once, as Icecast does, so that playing begins at once."""
PIECE_SECONDS = 0.25
LISTENERS_MAX = 50


class OnAir:
    """Serves the demo's programmes; each is composed when it is first asked for, and kept in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._programmes = {programme.id: programme for programme in programmes()}
        self._composing: dict[str, asyncio.Lock] = {}
        self._listeners = 0
        self._over = asyncio.Event()

    def endpoints(self) -> list[Endpoint]:
        """The address of the streams."""
        return [
            Endpoint(
                method="GET",
                path=STREAM_PATH + "/{station}",
                handler=self.stream,
                summary="Listen to a station of the demo, without end",
                tag="radio",
                media_type="audio/mpeg",
                errors=("not_found", "radio_unavailable"),
            )
        ]

    def stop(self) -> None:
        """Goes off the air: every stream ends."""
        self._over.set()

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """Plays a programme from its beginning, for ever."""
        programme = self._programmes.get(request.match_info["station"].removesuffix(".mp3"))
        if programme is None or self._listeners >= LISTENERS_MAX:
            raise web.HTTPNotFound if programme is None else web.HTTPServiceUnavailable
        sound = await self._sound(programme)
        wants_titles = request.headers.get("Icy-MetaData") == "1"
        headers = {"Content-Type": "audio/mpeg", "icy-name": programme.id, "Cache-Control": "no-store"}
        if wants_titles:
            headers["icy-metaint"] = str(META_EVERY_BYTES)
        response = web.StreamResponse(headers=headers)
        await response.prepare(request)
        self._listeners += 1
        try:
            with contextlib.suppress(ConnectionError):
                await self._play(response, programme, sound, titles=wants_titles)
        finally:
            self._listeners -= 1
        return response

    async def _play(
        self, response: web.StreamResponse, programme: Programme, sound: bytes, *, titles: bool
    ) -> None:
        rate = len(sound) / (verse_seconds(programme.tune) * len(programme.titles))
        pieces = _with_titles(programme, sound) if titles else _plain(sound)
        clock = asyncio.get_running_loop()
        began, sent = clock.time() - BURST_SECONDS, 0
        for piece, of_sound in pieces:
            await response.write(piece)
            sent += of_sound
            early = sent / rate - (clock.time() - began)
            if early > PIECE_SECONDS:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._over.wait(), early)
                    return

    async def _sound(self, programme: Programme) -> bytes:
        path = self._folder / f"{programme.id}.mp3"
        async with self._composing.setdefault(programme.id, asyncio.Lock()):
            if not await asyncio.to_thread(path.is_file):
                sound = await asyncio.to_thread(programme_mp3, programme.tune, len(programme.titles))
                await asyncio.to_thread(_keep, path, sound)
            return await asyncio.to_thread(path.read_bytes)


def _keep(path: Path, sound: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    fresh.write_bytes(sound)
    fresh.replace(path)


def _plain(sound: bytes) -> Iterator[tuple[bytes, int]]:
    """Pieces of the endless programme, each with its length."""
    size = 4000
    for start in itertools.cycle(range(0, len(sound), size)):
        piece = sound[start : start + size]
        yield piece, len(piece)


def _with_titles(programme: Programme, sound: bytes) -> Iterator[tuple[bytes, int]]:
    """The same with an ICY note after every META_EVERY_BYTES of sound."""
    verse, place, told = len(sound) / len(programme.titles), 0, ""
    left = META_EVERY_BYTES
    for piece, size in _plain(sound):
        out, rest = bytearray(), piece
        while len(rest) >= left:
            title = programme.titles[int(place / verse) % len(programme.titles)]
            out += rest[:left] + (icy_note(f"{programme.name} - {title}") if title != told else b"\0")
            rest, left, told = rest[left:], META_EVERY_BYTES, title
        out += rest
        left -= len(rest)
        place = (place + size) % len(sound)
        yield bytes(out), size


def icy_note(title: str) -> bytes:
    """A note that names `title`: a length byte in units of 16, then the text, padded with zeros."""
    text = f"StreamTitle='{title}';".encode()[: 255 * 16]
    units = -(-len(text) // 16)
    return bytes([units]) + text.ljust(units * 16, b"\0")
