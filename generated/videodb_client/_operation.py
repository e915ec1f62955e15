"""What the description says of one operation, and the two pure steps it takes part in: to a request, from an answer."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar
from urllib.parse import quote

from . import errors
from ._model import plain
from ._readers import Reader
from .types import UNSET, Json, Response

__all__ = ["Operation", "Parameter", "Request"]

Good = TypeVar("Good", covariant=True)
Bad = TypeVar("Bad", covariant=True)


class Parameter(NamedTuple):
    """A parameter of an operation; `place` is `path` or `query`."""

    name: str
    place: str
    reader: Reader
    required: bool = False


class Request(NamedTuple):
    """What goes over the wire; `path` is encoded, `body` is JSON."""

    method: str
    path: str
    query: Sequence[tuple[str, str]]
    body: bytes | None


class Operation(Generic[Good, Bad]):
    """One operation: `Good` is the model of its 2xx answers, `Bad` of the others.

    `answers` maps a status (`200`) or a range (`5XX`) to the reader of its body. `rivals` are the other published
    paths of the method, as patterns, that a value in this path could turn it into.
    """

    def __init__(
        self,
        name: str,
        method: str,
        path: str,
        *,
        answers: Mapping[str, Reader],
        parameters: Sequence[Parameter] = (),
        body: Reader | None = None,
        body_required: bool = True,
        idempotent: bool = False,
        envelope: bool = True,
        rivals: Sequence[str] = (),
    ) -> None:
        self.name, self.method, self.path = name, method, path
        self.answers, self.parameters, self.body, self.body_required = answers, parameters, body, body_required
        self.idempotent, self.envelope = idempotent, envelope
        self._rivals = tuple(map(re.compile, rivals))

    def request(self, values: Mapping[str, Any] | None = None, body: Any = UNSET) -> Request:
        """Check what the caller gave, strictly, and give the request.

        Raises `TypeError` or `ValueError`, which name the place, for what must not be sent.
        """
        where = f"{self.method} {self.path}: "
        path, query = self.path, []
        for parameter in self.parameters:
            value = (values or {}).get(parameter.name, UNSET)
            if value is UNSET and not parameter.required:
                continue
            parameter.reader.check(value, f"{where}{parameter.name}")
            if parameter.place == "path":
                path = path.replace(f"{{{parameter.name}}}", _segment(value, f"{where}{parameter.name}"))
            else:
                query.append((parameter.name, _text(value)))
        for rival in self._rivals:
            if rival.fullmatch(path):
                raise ValueError(f"{where}these values make it the path of another operation, {rival.pattern}")
        return Request(self.method, path, query, self._encoded(body, f"{where}body"))

    def _encoded(self, body: Any, where: str) -> bytes | None:
        if self.body is None or (body is UNSET and not self.body_required):
            return None
        self.body.check(body, where)
        return json.dumps(plain(body), allow_nan=False, separators=(",", ":"), ensure_ascii=False).encode()

    def parsed(self, status: int, content: bytes) -> tuple[Json, Any]:
        """Give the body as JSON and as its model: `UNSET` and `None` where it is not that."""
        reader = self.answers.get(str(status)) or self.answers.get(f"{status // 100}XX")
        try:
            raw = json.loads(content)
        except (ValueError, RecursionError):
            return UNSET, None
        value = reader.read(raw) if reader else UNSET
        return raw, None if value is UNSET else value

    def outcome(self, response: Response[Any], raw: Json, attempts: int) -> Good:
        """Give the model of an answer that is a success, or raise the error that it is. Status decides first."""
        status = response.status_code
        good = 200 <= status <= 299
        kind: type[errors.VideoDBError]
        said = raw if isinstance(raw, dict) else {}
        if not good:
            kind, what = errors.class_for(status), errors.title(status)
        elif self.envelope and said.get("success") is False:
            kind, what = errors.UnsuccessfulError, f"{errors.title(status)}, but success is false"
        elif response.parsed is None:
            kind, what = errors.UnreadableError, f"{errors.title(status)}, but the body is not what is documented"
        else:
            model: Good = response.parsed
            return model
        text, code = said.get("message"), said.get("error_code")
        raise kind(
            self.method,
            self.path,
            what,
            status=status,
            message=text if isinstance(text, str) else None,
            error_code=code if isinstance(code, str) else None,
            request_id=response.headers.get("x-request-id"),
            attempts=attempts,
            error=response.parsed,
            body=response.content,
        )


def _segment(value: Any, where: str) -> str:
    text = _text(value)
    # Servers decode %2F before they route, and clients and proxies resolve dots.
    if text in ("", ".", "..") or "/" in text or "\\" in text:
        raise ValueError(f"{where}: {text!r} cannot be part of a path: it would call another operation")
    return quote(text, safe="")


def _text(value: Any) -> str:
    return ("true" if value else "false") if isinstance(value, bool) else str(value)
