"""What passes between a client and the fake, for a test to look at."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from ..types import Json

__all__ = ["Exchange", "Fault", "Reply", "Request", "Responder", "StoredFile", "file_in"]


class Fault(NamedTuple):
    """What goes wrong: its kind, how long it takes where that matters (seconds), and whether the request is processed.

    `retry_after` and `to` are what a 429 and a redirect say.
    """

    kind: str
    seconds: float
    retry_after: str | None
    to: str
    processed: bool


class Reply(NamedTuple):
    """An answer: a status with JSON, or with `body` as it stands, which need not be JSON; `fault` spoils its way."""

    status: int = 200
    json: Json = None
    headers: Mapping[str, str] = {}
    body: bytes | None = None
    fault: Fault | None = None

    @property
    def content(self) -> bytes:
        """The bytes of the body; none for a status that has no body."""
        if self.body is not None:
            return self.body
        return b"" if self.status in (204, 304) else json.dumps(self.json).encode()

    @property
    def all_headers(self) -> dict[str, str]:
        """The headers, the type of the content among them."""
        typed = {} if self.status in (204, 304) else {"content-type": "application/json"}
        return typed | {name.lower(): value for name, value in self.headers.items()}


class Request(NamedTuple):
    """A request. `operation` is the operation's name, `values` those of its path; `headers` have lower-case names."""

    operation: str | None
    method: str
    path: str
    values: Mapping[str, str]
    query: Sequence[tuple[str, str]]
    headers: Mapping[str, str]
    body: bytes
    json: Json
    origin: str

    def __repr__(self) -> str:
        return f"Request({self.method} {self.operation})"  # its headers hold a key


class Exchange(NamedTuple):
    """One request and the answer to it; `operation` is None where there is none, as for a file that is stored.

    `fault` names what went wrong on the way, and `processed` tells whether what was asked for was done all the same.
    """

    operation: str | None
    method: str
    path: str
    query: Sequence[tuple[str, str]]
    sent: Json
    status: int
    answered: Json
    fault: str | None = None
    processed: bool = True


class StoredFile(NamedTuple):
    """An uploaded file: its name as sent, and its size in bytes."""

    name: str | None
    size: int

    @classmethod
    def of(cls, name: str | None, content: bytes) -> StoredFile:
        """Give what is kept of a file: not its content."""
        return cls(name, len(content))


Responder: TypeAlias = Callable[[Request], Reply | Json]
"""Gives the answer to a request: a `Reply`, or the JSON of a 200."""


def file_in(content_type: str, body: bytes) -> tuple[str | None, bytes]:
    """Give name and content of the file in a multipart body."""
    from email.parser import BytesParser
    from email.policy import HTTP

    message = BytesParser(policy=HTTP).parsebytes(f"content-type: {content_type}\r\n\r\n".encode() + body)
    for part in message.iter_parts() if message.is_multipart() else ():
        if part.get_filename() is not None:
            content = part.get_payload(decode=True)
            return part.get_filename(), content if isinstance(content, bytes) else b""
    return None, body
