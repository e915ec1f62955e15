"""What a sample does with the API, in whatever language: the names that it sends and reads, and in which call."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import parse_qsl

HTTP_METHODS = {"get", "post", "put", "patch", "delete", "head", "options"}
SETTINGS = {
    *("api_key", "apiKey", "base_url", "baseUrl", "baseURL", "timeout", "headers", "method", "url", "token", "cache"),
    *("max_retries", "maxRetries", "log_level", "logLevel", "session_timeout", "sessionTimeout"),
}
"""What configures a client or an HTTP call, and is no part of what is sent to an operation."""


class Call(NamedTuple):
    """One call of the API: the name of an SDK's method, or HTTP method and address (`{}` for what is filled in)."""

    name: str = ""
    method: str = ""
    address: str = ""


class Use(NamedTuple):
    """One name that a sample sends to a call or reads from its answer; `under` is the name it stands below."""

    name: str
    line: int
    verb: str
    call: Call | None
    under: str = ""


class SampleError(Exception):
    """A sample cannot be read, or not all of it; `line` is its own, `found` what was read."""

    def __init__(self, line: int, problem: str, found: Sequence[Use] = ()) -> None:
        super().__init__(problem)
        self.line, self.found = line, found


@dataclass(frozen=True)
class Foreign:
    """A value that is not the API's: a library, a client, an exception. `http` if calls of it are HTTP calls."""

    http: bool = False


@dataclass(frozen=True)
class Answer:
    """What a call gave, or a part of it. `raw` while it is the HTTP response around the answer."""

    call: Call | None
    under: str = ""
    raw: bool = False


@dataclass
class Body:
    """An object that a sample writes down, until it is known what becomes of it."""

    node: object
    more: list[tuple[str, int]] = field(default_factory=list)
    used: bool = False


Value = Foreign | Answer | Body | str | None
"""What a variable holds; text is an address, maybe."""


def query_names(address: str) -> list[str]:
    """Give the names in the query of an address."""
    return [name for name, _ in parse_qsl(address.partition("?")[2], keep_blank_values=True)]
