"""How a job is asked for: at the address that an answer gave, by its id, or as the thing that has a status of its own.

Pure: answers in, operations out; nothing is sent here. A foreign address is never asked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from ._imports import importing
from ._jobs import USUAL, Protocol, id_of, place_of, told_of
from ._schema.operation import Operation, Parameter, Request
from ._schema.readers import OBJECT, STRING
from ._transport import addresses
from ._transport.secrets import Hidden, reveal
from .types import UNSET, Json

__all__ = ["Own", "Question", "at_address", "by_id"]

_ANSWERS = {"2XX": OBJECT, "3XX": OBJECT, "4XX": OBJECT, "5XX": OBJECT}


class Question(Operation[Any, Any]):
    """The question, at an address of the client's own server; `template` is its path without values, to show."""

    def __init__(self, name: str, template: str, path: str) -> None:
        super().__init__(name, "GET", template, answers=_ANSWERS)
        self._request = Request("GET", Hidden(path), Hidden(()), None)

    def request(self, values: Mapping[str, Any] | None = None, body: Any = UNSET) -> Request:
        return self._request


def by_id(protocol: Protocol, job_id: str) -> Question:
    """Give the question for an id. Raises `ValueError` for one that cannot be part of a path."""
    if not job_id:
        raise ValueError("job: it has no id to ask for. Is it the answer of an operation that starts a job?")
    parameters = (Parameter(protocol.parameter, "path", STRING, required=True),)
    named = Operation[Any, Any](protocol.operation, "GET", protocol.path, answers=_ANSWERS, parameters=parameters)
    return Question(protocol.operation, protocol.path, reveal(named.request({protocol.parameter: job_id}).path))


def at_address(base: str, raw: Mapping[str, Json], protocol: Protocol) -> Question | None:
    """Give how to ask at the address that a job has; `None` if it has none. That of a generation is not asked."""
    given = told_of(raw)
    url = given.get("output_url")
    if not isinstance(url, str) or not url or protocol is not USUAL or "job_type" in given:
        return None
    path = _own_path(base, url)
    return by_id(*place_of(raw)) if path is None else Question(protocol.operation, protocol.path, path)


def _own_path(base: str, url: str) -> str | None:
    """Give path and query of a URL if it is on the origin of `base` and below it."""
    if addresses.origin(url) != addresses.origin(base):
        return None
    parts, prefix = urlsplit(url), urlsplit(base).path
    if not parts.path.startswith(f"{prefix}/") or "/." in parts.path:
        return None
    return parts.path[len(prefix) :] + (f"?{parts.query}" if parts.query else "")


class Own:
    """A thing with a status of its own, and the operation that gives it: `videos.get_index`.

    `values` are those of the operation's path before the thing's own id, which is the last. `known` is that id where
    no answer need tell it: a transcript has that of its video.
    """

    def __init__(self, operation: str, values: Sequence[str], known: str = "") -> None:
        self._name, self._values, self.known = operation, tuple(values), known

    @classmethod
    def of(cls, token: str) -> tuple[Own, str] | None:
        """Give what a token names, and the id; `None` if it names nothing of this kind."""
        name, _, rest = token.partition(":")
        values = [unquote(part) for part in rest.split("/")]
        if not re.fullmatch(r"[a-z_]+\.get_[a-z_]+", name) or not all(values):
            return None
        own = cls(name, values[:-1])
        try:
            return (own, values[-1]) if len(own._names) == len(values) else None
        except ImportError:
            return None

    @property
    def _operation(self) -> Operation[Any, Any]:
        with importing:
            operation: Operation[Any, Any] = import_module(f".api.{self._name}", __package__)._OPERATION
        return operation

    @property
    def _names(self) -> Sequence[str]:
        return [parameter.name for parameter in self._operation.parameters if parameter.place == "path"]

    @property
    def path(self) -> str:
        """The path of the operation, without values."""
        return self._operation.path

    def id_in(self, thing: Json) -> str:
        """Give the thing's id, `""` if it has none."""
        said: Mapping[str, Json] = thing if isinstance(thing, dict) else {}
        return id_of(self.known or said.get(self._names[-1]) or said.get("id"))

    def token(self, job_id: str) -> str:
        """Give the text that names the thing."""
        return f"{self._name}:{'/'.join(quote(part, safe='') for part in (*self._values, job_id))}"

    def question(self, job_id: str) -> Question:
        """Give the question for its id. Raises `ValueError` for one that cannot be part of a path."""
        if not job_id:
            raise ValueError("job: the answer has no id to ask for")
        values = dict(zip(self._names, (*self._values, job_id), strict=True))
        return Question(self._operation.name, self.path, reveal(self._operation.request(values).path))
