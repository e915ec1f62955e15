"""What passes between a client and the fake, for a test to look at."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from ..types import Json

__all__ = ["Exchange", "Reply", "Request", "Responder", "StoredFile"]


class Reply(NamedTuple):
    """An answer: a status with JSON, or with `body` as it stands, which need not be JSON."""

    status: int = 200
    json: Json = None
    headers: Mapping[str, str] = {}
    body: bytes | None = None

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
    """One request and the answer to it; `operation` is None where there is none, as for a file that is stored."""

    operation: str | None
    method: str
    path: str
    query: Sequence[tuple[str, str]]
    sent: Json
    status: int
    answered: Json


class StoredFile(NamedTuple):
    """An uploaded file: its name as sent, and its size in bytes."""

    name: str | None
    size: int


Responder: TypeAlias = Callable[[Request], Reply | Json]
"""Gives the answer to a request: a `Reply`, or the JSON of a 200."""
