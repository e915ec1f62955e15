"""Keeps secrets out of what people and tools get to see: reprs, tracebacks with locals, messages, logs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import Final, TypeVar, cast
from urllib.parse import quote

from .._build import KEY_HEADER

__all__ = ["SECRET_HEADERS", "Hidden", "checked_headers", "hidden", "hide", "masked", "masked_text", "remove_frames"]

T = TypeVar("T")

MASK: Final = "***"

SECRET_HEADERS: Final = frozenset({"authorization", "cookie", "proxy-authorization", KEY_HEADER.lower()})
"""Headers, in lower case, whose values are secrets, whoever set them."""

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"[\t\x20-\x7e]*")

_SHORTEST = 4
"""Shorter texts are not looked for in messages: they stand in other words."""


class Hidden(str):
    """A text whose `repr` is `'***'`, so that it does not stand in the locals that a traceback shows."""

    __slots__ = ()

    def __repr__(self) -> str:
        return repr(MASK)


def hide(value: T) -> T:
    """Give a text as `Hidden`, and anything else as it is, for the check of arguments to refuse."""
    return cast(T, Hidden(value)) if isinstance(value, str) else value


def hidden(headers: Mapping[str, str] | None) -> dict[str, str]:
    """Give a copy with names in lower case and hidden values; what is no text stays, for `checked_headers` to refuse.

    Raises nothing: it is what stands between a caller's secrets and a traceback.
    """
    return {str(name).lower(): Hidden(value) if isinstance(value, str) else value for name, value in _items(headers)}


def _items(headers: Mapping[str, str] | None) -> Iterable[tuple[str, str]]:
    return headers.items() if headers else ()


def checked_headers(headers: Mapping[str, str]) -> Mapping[str, str]:
    """Give back headers that HTTP may hold: names of its alphabet, values of visible ASCII, spaces and tabs.

    Raises `TypeError` or `ValueError`, which name the header and never show its value: a line end in a value would
    begin another header, and what HTTP's libraries raise for it shows it whole.
    """
    for name, value in headers.items():
        if not _TOKEN.fullmatch(name):
            raise ValueError("headers: a name has characters that no header's name may hold")
        if not isinstance(value, str):
            raise TypeError(f"headers: {name}: a text is wanted here, not a value of type {type(value).__name__}")
        if not _VALUE.fullmatch(value):
            raise ValueError(f"headers: {name}: the value has characters that no header may hold")
    return headers


def masked(content: bytes, secrets: Iterable[str]) -> bytes:
    """Give `content` with each secret in it, percent-encoded or not, replaced by `***`."""
    for secret in secrets:
        if len(secret) >= _SHORTEST:
            for form in {str(secret), quote(secret, safe="")}:
                content = content.replace(form.encode(), MASK.encode())
    return content


def masked_text(text: str, secrets: Iterable[str]) -> str:
    """Give `text` with each secret in it, percent-encoded or not, replaced by `***`."""
    return masked(text.encode(errors="replace"), secrets).decode()


_NETWORK: Final = frozenset(f"{__package__}.{name}" for name in ("files", "lanes", "network", "pool", "transports"))
_NETWORK_PACKAGES: Final = frozenset({"anyio", "asyncio", "h11", "h2", "hpack", "httpcore", "httpx", "socket", "ssl"})


def remove_frames(error: BaseException) -> None:
    """Take the frames of the network stack out of the tracebacks of `error` and of what led to it.

    Their locals are requests with their headers. The frames of all others stay, those of a caller's hooks included.
    """
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        current = waiting.pop()
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        current.__traceback__ = _kept(current.__traceback__)
        waiting += [current.__cause__, current.__context__]


def _kept(trace: TracebackType | None) -> TracebackType | None:
    kept: list[TracebackType] = []
    while trace is not None:
        name = str(trace.tb_frame.f_globals.get("__name__", ""))
        if name not in _NETWORK and name.partition(".")[0] not in _NETWORK_PACKAGES:
            kept.append(trace)
        trace = trace.tb_next
    result: TracebackType | None = None
    for entry in reversed(kept):
        result = TracebackType(result, entry.tb_frame, entry.tb_lasti, entry.tb_lineno)
    return result
