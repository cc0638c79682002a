"""Station addresses that are lists of addresses: M3U and PLS."""

import re
from urllib.parse import urljoin

PLAYLIST_BYTES = 65_536
PLAYLIST_KINDS = frozenset(
    {
        "audio/x-mpegurl",
        "audio/mpegurl",
        "application/x-mpegurl",
        "application/vnd.apple.mpegurl",
        "audio/x-scpls",
        "application/pls+xml",
    }
)
_PLS = re.compile(r"^File\d+\s*=\s*(\S.*)$", re.IGNORECASE | re.MULTILINE)


def in_pieces(text: str) -> bool:
    """Whether it is a list of HLS segments (RFC 8216), which is no address of a stream."""
    return "#EXT-X-" in text


def first_address(text: str, base: str) -> str | None:
    """The first http or https address in an M3U or PLS list fetched from `base`; None without one."""
    if in_pieces(text):
        return None
    named = _PLS.search(text)
    if named is not None:
        lines = [str(named[1])]
    else:
        lines = [
            line for line in text.splitlines() if line.strip() and not line.lstrip().startswith(("#", "["))
        ]
    for line in lines:
        address = urljoin(base, line.strip())
        if address.startswith(("http://", "https://")):
            return address
    return None
