"""Takes secrets out of what a server says, in whatever escape it says them. Pure.

Both are decoded, so that one form stands for all; what is replaced is what was written.
"""

from __future__ import annotations

import re
from base64 import b64decode
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from contextlib import suppress
from html import unescape
from typing import Final
from urllib.parse import parse_qsl, urlsplit

__all__ = ["MASK", "masked", "masked_text"]

MASK: Final = "***"

_SHORTEST: Final = 4
"""Shorter texts are not looked for: they stand in other words."""

_SHORTEST_PART: Final = 8
"""Nor are shorter parts, which may be common words."""

_ESCAPE = re.compile(
    r"%(?:25)*(?P<percent>[0-9A-Fa-f]{2})"  # of addresses, and of addresses in addresses
    r"|\\+(?:u(?P<unicode>[0-9A-Fa-f]{4})|x(?P<hex>[0-9A-Fa-f]{2})|(?P<plain>.))"  # of JSON, and of JSON in JSON
    r"|(?P<entity>&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,6});)",
    re.DOTALL,
)


def masked(content: bytes, secrets: Iterable[str]) -> bytes:
    """Give `content` with each secret in it, and each part of one that is secret by itself, replaced by `***`."""
    wanted = {part for secret in secrets for part in _parts(secret)}
    if not wanted:
        return content
    text = content.decode("latin-1")
    plain, at_plain, at_source = _decoded(text)

    def place(at: int) -> int:
        piece = bisect_right(at_plain, at) - 1
        return at_source[piece] + at - at_plain[piece]

    spans = []
    for part in wanted:
        sought = _decoded(part.encode(errors="surrogatepass").decode("latin-1"))[0]
        start = plain.find(sought) if sought else -1
        while start >= 0:
            # The last character may be a long escape: what follows it begins where it ends.
            spans.append((place(start), place(start + len(sought))))
            start = plain.find(sought, start + 1)
    done, result = 0, []
    for start, end in sorted(spans):
        if start >= done:
            result += [text[done:start], MASK]
        done = max(done, end)
    return "".join([*result, text[done:]]).encode("latin-1")


def masked_text(text: str, secrets: Iterable[str]) -> str:
    """Give `text` with each secret in it replaced by `***`, as `masked` does."""
    return masked(text.encode(errors="surrogatepass"), secrets).decode(errors="surrogatepass")


def _decoded(text: str) -> tuple[str, list[int], list[int]]:
    """Give a text without escapes, and the places where its pieces begin: there, and in the text as it was."""
    pieces, at_plain, at_source, length, done = [], [0], [0], 0, 0

    def add(piece: str, until: int) -> None:
        nonlocal length, done
        pieces.append(piece)
        length, done = length + len(piece), until
        if piece:
            at_plain.append(length)
            at_source.append(done)
        else:
            at_source[-1] = done

    for match in _ESCAPE.finditer(text):
        if match.start() > done:
            add(text[done : match.start()], match.start())
        add(_character(match), match.end())
    add(text[done:], len(text))
    return "".join(pieces), at_plain, at_source


def _character(match: re.Match[str]) -> str:
    """Give what an escape stands for, as the bytes of its UTF-8, a character each."""
    if code := match["percent"] or match["hex"]:
        return chr(int(code, 16))
    if code := match["unicode"]:
        character = chr(int(code, 16))
    elif entity := match["entity"]:
        character = unescape(entity)
    else:
        return match["plain"]
    return character.encode(errors="surrogatepass").decode("latin-1")


def _parts(secret: str) -> Iterator[str]:
    if len(secret) < _SHORTEST:
        return
    yield secret
    scheme, _, rest = secret.partition(" ")
    if len(rest.strip()) >= _SHORTEST:
        yield rest.strip()  # of a header, what stands behind the scheme
    parts = []
    if scheme.lower() == "basic":
        with suppress(ValueError):  # it only looks like it
            parts += [both := b64decode(rest.strip(), validate=True).decode(), both.partition(":")[2]]
    if "://" in secret:
        try:
            address = urlsplit(secret)
            parts += [address.netloc.rpartition("@")[0], address.password or "", address.query, address.fragment]
        except ValueError:
            address = urlsplit("")
        parts += [value for _, value in parse_qsl(address.query)]
        parts += [piece for piece in address.path.split("/") if len(piece) >= 2 * _SHORTEST_PART]
    elif "=" in secret:
        # Cookies, and schemes that have names for their parts.
        parts += [piece.partition("=")[2].strip().strip('"') for piece in re.split(r"[;,\s]", secret)]
    yield from (part for part in parts if len(part) >= _SHORTEST_PART)
