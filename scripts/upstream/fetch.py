"""Get a file from an address, bounded in size and time. The network's edge of `make vendor` and `make audit`."""

from __future__ import annotations

import time

import httpx

SECONDS = 60.0


class FetchError(Exception):
    """Nothing usable came. The text says from where, and why."""


def is_address(text: str) -> bool:
    """Whether a text is a web address, and not a file's name."""
    return text.startswith(("https://", "http://"))


def fetched(address: str, most: int, *, seconds: float = SECONDS) -> bytes:
    """Give what stands at an address, at most `most` bytes of it. Raises `FetchError`."""
    until = time.monotonic() + seconds
    try:
        with (
            httpx.Client(follow_redirects=True, max_redirects=5, timeout=min(seconds, 20.0)) as client,
            client.stream("GET", address) as response,
        ):
            if response.status_code != 200:
                raise FetchError(f"{address}: answered {response.status_code} {response.reason_phrase}.")
            content = bytearray()
            for part in response.iter_bytes(1 << 16):
                content += part
                if len(content) > most:
                    raise FetchError(f"{address}: more than {most >> 20} MiB. That is no description or page.")
                if time.monotonic() > until:
                    raise FetchError(f"{address}: not all there after {seconds:g} s.")
            return bytes(content)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise FetchError(f"{address}: cannot be reached: {str(error).rstrip('.') or type(error).__name__}.") from error
