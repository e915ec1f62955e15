"""Keeps secrets out of what people and tools get to see: reprs, tracebacks with locals, messages, logs.

Tools slice, format, join and copy the texts that they find in the frames of a traceback, so that no text can hold a
secret, whatever it overrides. Here one is `Hidden`, which is no text, from where it comes in to the expression that
hands it on: to httpx, whose frames are removed (`remove_frames`), or to a function that works on it (`concealed`).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from types import TracebackType
from typing import Any, Final, Generic, TypeVar, cast, overload

from .._build import KEY_HEADER
from ..types import UNSET
from .masks import MASK

__all__ = ["SECRET_HEADERS", "Hidden", "checked_headers", "concealed", "hide", "remove_frames", "reveal"]

T = TypeVar("T")

SECRET_HEADERS: Final = frozenset({"authorization", "cookie", "proxy-authorization", KEY_HEADER.lower()})
"""Headers, in lower case, whose values are secrets, whoever set them."""

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"[\t\x20-\x7e]*")


class Hidden(Generic[T]):
    """A value that is not to be seen. Only `reveal` gives it; whatever else looks finds `'***'`, as a copy does.

    Two are equal if their values are: a caller may give one secret in two spellings.
    """

    __slots__ = ("_value",)

    def __init__(self, value: T) -> None:
        _SLOT.__set__(self, value)

    def __eq__(self, other: object) -> bool:
        return bool(reveal(self) == reveal(other))

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return repr(MASK)

    def __reduce__(self) -> Any:
        return str, (MASK,)


# Who looks through the attributes of an object does not find it there.
_SLOT: Any = vars(Hidden)["_value"]
delattr(Hidden, "_value")


@overload
def reveal(value: Hidden[T]) -> T: ...
@overload
def reveal(value: T) -> T: ...
def reveal(value: Any) -> Any:
    """Give what is hidden, and anything else as it is. To be called only where the result is handed on at once."""
    return _SLOT.__get__(value) if type(value) is Hidden else value


def hide(value: T) -> T:
    """Give a value as `Hidden`, for the check of arguments to look at. To what is not there it does nothing.

    The type is a fiction, for the sake of a parameter that is hidden as the first thing that happens to it.
    """
    return cast(T, Hidden(value)) if _is_plain(value) else value


def _is_plain(value: object) -> bool:
    return not (value is None or value is UNSET or isinstance(value, Hidden))


def concealed(function: Callable[..., T], *arguments: Any) -> T:
    """Give what a function makes of arguments, of which some are `Hidden`: it gets what they hide.

    What it raises tells of none of its frames, whose locals are plain, and not of what led to it.
    """
    before = sys.exc_info()[1]
    try:
        return function(*map(reveal, arguments))
    except BaseException as error:
        error.__traceback__ = error.__cause__ = None
        error.__context__ = before
        raise


def checked_headers(headers: Mapping[str, str] | None) -> Hidden[Mapping[str, str]]:
    """Give headers that HTTP may hold: names of its alphabet, in lower case; values of visible ASCII, spaces and tabs.

    Raises `TypeError` or `ValueError`, which name the header and never show its value: a line end in a value would
    begin another header, and what HTTP's libraries raise for it shows it whole.
    """
    return Hidden(concealed(_checked_headers, {} if headers is None else headers))


def _checked_headers(headers: Any) -> Mapping[str, str]:
    if not isinstance(headers, Mapping):
        raise TypeError(f"headers: a mapping is wanted here, not a value of type {type(headers).__name__}")
    checked = {}
    for name, value in headers.items():
        if not isinstance(name, str) or not _TOKEN.fullmatch(name):
            raise ValueError("headers: a name has characters that no header's name may hold")
        if not isinstance(value, str):
            raise TypeError(f"headers: {name}: a text is wanted here, not a value of type {type(value).__name__}")
        if not _VALUE.fullmatch(value):
            raise ValueError(f"headers: {name}: the value has characters that no header may hold")
        checked[name.lower()] = value
    return checked


_NETWORK_PACKAGES: Final = frozenset({"anyio", "asyncio", "h11", "h2", "hpack", "httpcore", "httpx", "socket", "ssl"})


def remove_frames(error: BaseException) -> None:
    """Take the frames of the network stack, ours too, out of the tracebacks of `error` and of what led to it.

    Their locals are requests with their headers. Those of Python's own library that they called go as well, for they
    are given the same. The frames of all others stay, those of a caller's hooks included.
    """
    for current in _chain(error):
        current.__traceback__ = _kept(current.__traceback__)


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        current = waiting.pop()
        if current is None or id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        waiting += [current.__cause__, current.__context__]
        if isinstance(current, BaseExceptionGroup):
            waiting += current.exceptions


def _kept(trace: TracebackType | None) -> TracebackType | None:
    kept: list[TracebackType] = []
    is_within = False
    while trace is not None:
        name = str(trace.tb_frame.f_globals.get("__name__", ""))
        package = name.partition(".")[0]
        is_python = package in sys.stdlib_module_names or trace.tb_frame.f_code.co_filename.startswith("<")
        is_within = name.startswith(f"{__package__}.") or package in _NETWORK_PACKAGES or (is_within and is_python)
        if not is_within:
            kept.append(trace)
        trace = trace.tb_next
    result: TracebackType | None = None
    for entry in reversed(kept):
        result = TracebackType(result, entry.tb_frame, entry.tb_lasti, entry.tb_lineno)
    return result
