"""Many clients at once over plain HTTP, each asking again as soon as it was answered; prints what it took.

    python -m tests.bench.crowd PORT SECONDS FILE

FILE holds JSON, one entry a client: `asks` are whole requests as text, asked in turn, `pause` the seconds
between an answer and the next request. Cheap enough to keep a server busy from one core: requests are
ready-made bytes, of answers only the length is read.
"""

import asyncio
import json
import sys
import time
from dataclasses import dataclass, field
from functools import partial
from typing import Any

WARM_UP_SECONDS = 2.0


@dataclass
class Taken:
    """Seconds each request took, and how many answers were no 200."""

    seconds: list[float] = field(default_factory=list)
    refused: int = 0


class Client(asyncio.Protocol):
    """One car or phone on a connection of its own."""

    def __init__(self, requests: list[bytes], pause: float, taken: Taken) -> None:
        self._requests = requests
        self._pause = pause
        self._taken = taken
        self._count = 0
        self._asked = 0.0
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Asks for the first time."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._ask()

    def data_received(self, data: bytes) -> None:
        """Asks again once the answer is complete."""
        self._buffer += data
        head, gap, body = self._buffer.partition(b"\r\n\r\n")
        if not gap:
            return
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
        if len(body) < length:
            return
        self._taken.seconds.append(time.perf_counter() - self._asked)
        self._taken.refused += not head.startswith(b"HTTP/1.1 200")
        self._buffer = b""
        if self._pause:
            asyncio.get_running_loop().call_later(self._pause, self._ask)
        else:
            self._ask()

    def _ask(self) -> None:
        if self._transport.is_closing():
            return
        self._asked = time.perf_counter()
        self._transport.write(self._requests[self._count % len(self._requests)])
        self._count += 1


async def measured(port: int, seconds: float, clients: list[dict[str, Any]]) -> dict[str, object]:
    """What each request took in `seconds` after a warm-up; how many `all` were, warm-up included."""
    taken = Taken()
    loop = asyncio.get_running_loop()
    connections = [
        await loop.create_connection(
            partial(Client, [text.encode() for text in client["asks"]], client["pause"], taken),
            "127.0.0.1",
            port,
        )
        for client in clients
    ]
    await asyncio.sleep(WARM_UP_SECONDS)
    warm_up, taken.seconds = len(taken.seconds), []
    begin = time.perf_counter()
    await asyncio.sleep(seconds)
    passed = time.perf_counter() - begin
    answer = {
        "seconds": passed,
        "taken": list(taken.seconds),
        "all": warm_up + len(taken.seconds),
        "refused": taken.refused,
    }
    for transport, _ in connections:
        transport.close()
    return answer


if __name__ == "__main__":
    with open(sys.argv[3], encoding="utf-8") as file:  # noqa: PTH123
        asked = json.load(file)
    print(json.dumps(asyncio.run(measured(int(sys.argv[1]), float(sys.argv[2]), asked))))
