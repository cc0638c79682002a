"""Serves map tiles by HTTP on loopback, as QtLocation wants them.

The address holds a random token, so that another user of the machine cannot read where the car is from what
it looks at. Tiles are kept in memory; the painter is asked for each tile once.
"""

import asyncio
import secrets
from collections import OrderedDict

from aiohttp import web

from chassis.errors import NotAvailable
from maps.drawing import LOWEST_ZOOM
from maps.painters import Painter
from maps.style import THEMES

HIGHEST_ZOOM = 20
KEPT_BYTES = 24 * 1024 * 1024
AGE_SECONDS = 24 * 3600
HOST = "127.0.0.1"

type Key = tuple[str, int, int, int, int]


class TileServer:
    """HTTP server for tiles of one `Painter`."""

    def __init__(self, painter: Painter) -> None:
        self._painter = painter
        self._token = secrets.token_urlsafe(16)
        self._kept: OrderedDict[Key, bytes] = OrderedDict()
        self._kept_bytes = 0
        self._painting: dict[Key, asyncio.Task[bytes]] = {}
        self._runner: web.AppRunner | None = None
        self._port = 0

    @property
    def url(self) -> str:
        """Beginning of every tile's address, without a slash at the end."""
        return f"http://{HOST}:{self._port}/{self._token}"

    async def start(self) -> None:
        """Opens a free port."""
        app = web.Application()
        app.router.add_get("/{token}/{theme}/{zoom:[0-9]+}/{x:[0-9]+}/{name}", self._serve)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        site = web.TCPSite(self._runner, HOST, 0)
        await site.start()
        self._port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Closes the port."""
        for task in list(self._painting.values()):
            task.cancel()
        await asyncio.gather(*self._painting.values(), return_exceptions=True)
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def forget(self) -> None:
        """Drops all kept tiles: the regions changed."""
        self._kept.clear()
        self._kept_bytes = 0

    async def _serve(self, request: web.Request) -> web.Response:
        key = self._key(request)
        if key is None:
            return web.Response(status=404)
        try:
            image = await self._tile(key)
        except NotAvailable as error:
            return web.Response(status=503, text=error.message, headers={"Retry-After": "1"})
        headers = {"Cache-Control": f"max-age={AGE_SECONDS}"}
        return web.Response(body=image, content_type="image/png", headers=headers)

    def _key(self, request: web.Request) -> Key | None:
        where = request.match_info
        name, _dot, ending = where["name"].partition(".")
        scale = 2 if name.endswith("@2x") else 1
        row = name.removesuffix("@2x")
        token_fits = secrets.compare_digest(where["token"].encode(), self._token.encode())
        if not token_fits or where["theme"] not in THEMES or ending != "png" or not row.isdecimal():
            return None
        zoom, x, y = int(where["zoom"][:3]), int(where["x"][:8]), int(row[:8])
        if not (0 <= zoom <= HIGHEST_ZOOM and x < 2**zoom and y < 2**zoom):
            return None
        return where["theme"], zoom, x, y, scale

    async def _tile(self, key: Key) -> bytes:
        if (image := self._kept.get(key)) is not None:
            self._kept.move_to_end(key)
            return image
        task = self._painting.get(key)
        if task is None:
            task = asyncio.create_task(self._paint(key))
            self._painting[key] = task
            task.add_done_callback(lambda _task: self._painting.pop(key, None))
        return await asyncio.shield(task)

    async def _paint(self, key: Key) -> bytes:
        theme, zoom, x, y, scale = key
        if zoom < LOWEST_ZOOM:
            zoom, x, y = LOWEST_ZOOM, 0, 0
        try:
            image = await self._painter.paint(theme, zoom, x, y, scale)
        except NotAvailable as error:
            if error.code != "painter_starting":
                raise
            # It died while painting; the map would keep a hole, because nobody asks for a tile twice.
            image = await self._painter.paint(theme, zoom, x, y, scale)
        self._kept[key] = image
        self._kept_bytes += len(image)
        while self._kept_bytes > KEPT_BYTES:
            _key, dropped = self._kept.popitem(last=False)
            self._kept_bytes -= len(dropped)
        return image
