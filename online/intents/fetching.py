"""One request to a provider outside: short and bounded."""

from __future__ import annotations

from collections.abc import Mapping

import aiohttp

SECONDS = 2.5
"""The car waits three."""
LARGEST_BYTES = 2_000_000


class ProviderAwayError(Exception):
    """A provider did not answer as it should; the text says how, for the log."""


async def fetch(
    session: aiohttp.ClientSession, url: str, headers: Mapping[str, str], parameters: Mapping[str, str]
) -> bytes:
    """The body of the answer to one GET; raises ProviderAwayError, also for one that is endless."""
    timeout = aiohttp.ClientTimeout(total=SECONDS)
    try:
        async with session.get(
            url, params=parameters, headers=headers, timeout=timeout, max_redirects=3
        ) as response:
            if response.status != 200:
                raise ProviderAwayError(f"{url} answered {response.status}")
            body = bytearray()
            async for piece in response.content.iter_chunked(65_536):
                body += piece
                if len(body) > LARGEST_BYTES:
                    raise ProviderAwayError(f"{url} answered more than {LARGEST_BYTES} bytes")
            return bytes(body)
    except (aiohttp.ClientError, TimeoutError) as error:
        raise ProviderAwayError(f"{url} cannot be reached: {type(error).__name__}") from error
