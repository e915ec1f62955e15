"""How a job is asked for: at the address that an answer gave, by its id, or as the thing that has a status of its own.

Pure: answers in, operations out; nothing is sent here. A foreign address is never asked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any, Final
from urllib.parse import quote, unquote, urlsplit

from ._schema.operation import Operation, Parameter, Request
from ._schema.readers import OBJECT, STRING
from ._transport import addresses
from ._transport.secrets import Hidden
from .types import UNSET, Json

__all__ = ["PATH", "PROTOCOL", "Own", "Question", "by_id", "place"]

PROTOCOL: Final = "async-response"
PATH: Final = "/async-response/{response_id}"
_ANSWERS = {"2XX": OBJECT, "3XX": OBJECT, "4XX": OBJECT, "5XX": OBJECT}


class Question(Operation[Any, Any]):
    """The question, at an address of the client's own server; `template` is its path without values, to show."""

    def __init__(self, path: str, template: str = PATH) -> None:
        super().__init__("get_async_response", "GET", template, answers=_ANSWERS)
        self._request = Request("GET", Hidden(path), (), None)

    def request(self, values: Mapping[str, Any] | None = None, body: Any = UNSET) -> Request:
        return self._request


def by_id(job_id: str) -> Question:
    """Give the question for an id. Raises `ValueError` for one that cannot be part of a path."""
    if not job_id:
        raise ValueError("job: it has no id to ask for. Is it the answer of an operation that starts a job?")
    parameters = (Parameter("response_id", "path", STRING, required=True),)
    named = Operation[Any, Any]("get_async_response", "GET", PATH, answers=_ANSWERS, parameters=parameters)
    return Question(named.request({"response_id": job_id}).path)


class Own:
    """A thing with a status of its own, and the operation that gives it: `videos.get_index`.

    `path` are the values of the operation's path before the thing's own id, which is the last.
    """

    def __init__(self, operation: str, path: Sequence[str]) -> None:
        self._name, self._path = operation, tuple(path)

    @classmethod
    def of(cls, token: str) -> tuple[Own, str] | None:
        """Give what a token names, and the id; `None` if it names nothing of this kind."""
        name, _, rest = token.partition(":")
        path = [unquote(part) for part in rest.split("/")]
        if not re.fullmatch(r"[a-z_]+\.get_[a-z_]+", name) or not all(path):
            return None
        own = cls(name, path[:-1])
        try:
            return (own, path[-1]) if len(own._names) == len(path) else None
        except ImportError:
            return None

    @property
    def _operation(self) -> Operation[Any, Any]:
        operation: Operation[Any, Any] = import_module(f".api.{self._name}", __package__)._OPERATION
        return operation

    @property
    def _names(self) -> Sequence[str]:
        return [parameter.name for parameter in self._operation.parameters if parameter.place == "path"]

    @property
    def template(self) -> str:
        """The path of the operation, without values."""
        return self._operation.path

    def id_in(self, thing: Json) -> str:
        """Give the thing's id."""
        said: Mapping[str, Json] = thing if isinstance(thing, dict) else {}
        found = said.get(self._names[-1]) or said.get("id")
        return found if isinstance(found, str) else ""

    def token(self, job_id: str) -> str:
        return f"{self._name}:{'/'.join(quote(part, safe='') for part in (*self._path, job_id))}"

    def question(self, job_id: str) -> Question:
        values = dict(zip(self._names, (*self._path, job_id), strict=True))
        return Question(self._operation.request(values).path, self.template)


def place(base: str, raw: Mapping[str, Json]) -> tuple[str, Question | None]:
    """Give the job's id, and how to ask at its address; `None` if that is not the client's to ask."""
    data = raw.get("data")
    given: Mapping[str, Json] = data if isinstance(data, dict) else {}
    url, job_id = given.get("output_url"), given.get("id")
    job_id = job_id if isinstance(job_id, str) else ""
    if not isinstance(url, str) or not url:
        return job_id, None
    job_id = job_id or urlsplit(url).path.rstrip("/").rpartition("/")[2]
    path = _own_path(base, url)
    return job_id, by_id(job_id) if path is None else Question(path)


def _own_path(base: str, url: str) -> str | None:
    """Give path and query of a URL if it is on the origin of `base` and below it."""
    if addresses.origin(url) != addresses.origin(base):
        return None
    parts, prefix = urlsplit(url), urlsplit(base).path
    if not parts.path.startswith(f"{prefix}/") or "/." in parts.path:
        return None
    return parts.path[len(prefix) :] + (f"?{parts.query}" if parts.query else "")
