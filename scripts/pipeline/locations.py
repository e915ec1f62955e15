"""Where a value stands in a JSON document: locations, as pointers and as paths, and the values at them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.documents import DocumentError, Json

Location = tuple[str | int, ...]
"""Where a value stands in a document: member names and array indexes from the root."""


def pointer(location: Location) -> str:
    """Give the JSON Pointer (RFC 6901) of a location."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in location)


def normalized(location: Location) -> str:
    """Give the normalized path (RFC 9535, 2.7) of a location."""
    return "$" + "".join(f"[{part}]" if isinstance(part, int) else f"['{_escaped(part)}']" for part in location)


def _escaped(name: str) -> str:
    short = {"\\": "\\\\", "'": "\\'", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return "".join(short.get(c) or (f"\\u{ord(c):04x}" if c < " " else c) for c in name)


def located(document: Json, text: str) -> Location:
    """Give the location that a JSON Pointer names in `document`; array indexes become numbers.

    Raises `DocumentError` if it is no pointer, or names nothing there.
    """
    if text and not text.startswith("/"):
        raise DocumentError(f"{text!r} is not a JSON Pointer: it must be empty or start with '/', as in /info/title.")
    value = document
    location: Location = ()
    for part in text.split("/")[1:]:
        name = part.replace("~1", "/").replace("~0", "~")
        step: str | int = int(name) if isinstance(value, list) and re.fullmatch(r"0|[1-9]\d*", name) else name
        try:
            if isinstance(value, str):
                raise TypeError
            value = value[step]
        except (KeyError, IndexError, TypeError):
            raise DocumentError(f"nothing stands at {pointer((*location, step))}.") from None
        location = (*location, step)
    return location


def at(document: Json, location: Location) -> Json:
    """Give the value at a location."""
    for part in location:
        document = document[part]
    return document


def walk(value: Json, location: Location = ()) -> Iterator[tuple[Location, Json]]:
    """Give every value of a document with its location, outermost first, in document order."""
    ahead = [(location, value)]
    while ahead:
        here, value = ahead.pop()
        yield here, value
        if isinstance(value, dict):
            ahead += [((*here, key), item) for key, item in reversed(value.items())]
        elif isinstance(value, list):
            ahead += [((*here, index), value[index]) for index in reversed(range(len(value)))]
