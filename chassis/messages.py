"""How the car's programs talk: typed JSON messages over a WebSocket on a Unix socket.

A frame is one text message, ``{"id": 7, "body": {"type": "search", ...}}``. A call carries a positive id and
is answered with the same id by a body or by ``{"id": 7, "error": {"code": ..., "message": ...}}``. An event
carries id 0 and is not answered. Bodies are msgspec structs, told apart by their tag ``type``. The file
permissions of the socket (0600) are the lock: only the car's own user can open it.
"""

import msgspec

MAX_FRAME_BYTES = 8 * 1024 * 1024
HEARTBEAT_SECONDS = 10.0


class Struct(msgspec.Struct, frozen=True, omit_defaults=True, kw_only=False):
    """Base of the values inside messages: immutable, defaults left out on the wire."""


class Body(msgspec.Struct, tag_field="type", frozen=True, kw_only=True, omit_defaults=True):
    """Base of every message; a subclass names its tag, e.g. ``class Search(Body, tag="search")``."""


class Refusal(msgspec.Struct, frozen=True):
    """Why a call was not done: `code` for programs, `message` for people."""

    code: str
    message: str


class Frame(msgspec.Struct, omit_defaults=True):
    """One message on the wire; exactly one of `body` and `error` is set."""

    id: int = 0
    body: msgspec.Raw = msgspec.Raw(b"null")
    error: Refusal | None = None


frame_decoder = msgspec.json.Decoder(Frame)


def encode_frame(body: Body | None, call_id: int = 0, error: Refusal | None = None) -> str:
    """One frame as JSON text."""
    raw = msgspec.Raw(msgspec.json.encode(body))
    return msgspec.json.encode(Frame(call_id, raw, error)).decode()
