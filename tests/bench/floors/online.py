"""A bare aiohttp handler with one SQLite read for each request: the floor of `online`.

    python -m tests.bench.floors.online FILE

FILE is a database with a table `cars(token, name)`. Prints the port and serves until it is ended.
"""

import sqlite3
import sys

from aiohttp import web


def application(file: str) -> web.Application:
    """Answers each request with the row its Authorization header names."""
    database = sqlite3.connect(file)

    async def handler(request: web.Request) -> web.Response:
        token = request.headers.get("Authorization", "")[len("Bearer ") :]
        row = database.execute("SELECT name FROM cars WHERE token = ?", (token,)).fetchone()
        return web.json_response({"name": row[0]})

    bare = web.Application()
    bare.router.add_get("/", handler)
    return bare


async def announced(runner: web.AppRunner) -> None:
    """Serves on a free port and says which."""
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    print(runner.addresses[0][1], flush=True)


def main() -> None:
    """Serves until it is ended."""
    import asyncio

    async def serve() -> None:
        await announced(web.AppRunner(application(sys.argv[1]), access_log=None))
        await asyncio.Event().wait()

    asyncio.run(serve())


if __name__ == "__main__":
    main()
