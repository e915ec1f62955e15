"""What the description says of one operation, and the two pure steps it takes part in: to a request, from an answer."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar
from urllib.parse import quote

from .. import errors
from .._transport.secrets import Hidden, masked
from ..types import UNSET, Headers, Json, Response
from .model import plain
from .outcome import code_of, decline, message_of
from .readers import Reader

__all__ = ["Answer", "Final", "Operation", "Parameter", "Request"]

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

    def __repr__(self) -> str:
        return f"Request({self.method})"  # the path of one operation holds a key


class Answer(NamedTuple):
    """An answer as it came; `content` is decompressed."""

    status: int
    headers: Headers
    content: bytes

    def __repr__(self) -> str:
        return f"Answer({self.status})"  # the content may hold a key


class Final(NamedTuple):
    """What a call ended with.

    `gone`: it is a 404 to a DELETE of which an earlier attempt may have been carried out. `pointed` is where a redirect
    that was not followed pointed, to show. `secrets` are texts that no error may show.
    """

    answer: Answer
    attempts: int = 1
    gone: bool = False
    pointed: str | None = None
    secrets: Sequence[str] = ()


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
                part = _segment(value, f"{where}{parameter.name}")
                # A secret stays hidden in the locals of a traceback.
                path = type(part)(path.replace(f"{{{parameter.name}}}", part))
            else:
                query.append((parameter.name, _text(value)))
        for rival in self._rivals:
            if rival.fullmatch(path):
                raise ValueError(f"{where}these values make it the path of another operation, {rival.pattern}")
        return Request(self.method, path, query, self._encoded(body, f"{where}body"))

    def _encoded(self, body: Any, where: str) -> bytes | None:
        if self.body is None or (body is UNSET and not self.body_required):
            return None
        try:
            self.body.check(body, where)
            return json.dumps(plain(body), allow_nan=False, separators=(",", ":"), ensure_ascii=False).encode()
        except RecursionError:
            raise ValueError(f"{where}: it holds itself, or more in one another than can be sent") from None
        except UnicodeEncodeError:
            raise ValueError(
                f"{where}: a text in it has half a character (a lone surrogate), which no JSON has"
            ) from None

    def __repr__(self) -> str:
        return f"Operation({self.method} {self.path})"

    def secrets(self, values: Mapping[str, Any] | None) -> tuple[str, ...]:
        """Give the values that are marked as secret, by being `Hidden`."""
        return tuple(value for value in (values or {}).values() if isinstance(value, Hidden))

    def parsed(self, status: int, content: bytes) -> tuple[Json, Any]:
        """Give the body as JSON and as its model: `UNSET` and `None` where it is not that."""
        try:
            raw = json.loads(content)
        except (ValueError, RecursionError):
            return UNSET, None
        reader = self.answers.get(str(status)) or self.answers.get(f"{status // 100}XX")
        if reader is None and _is_good(status):
            # Which of the 2xx a success has is of no matter: a payment that is answered 201 is made all the same.
            reader = self._success()
        value = reader.read(raw) if reader else UNSET
        return raw, None if value is UNSET else value

    def response(self, final: Final) -> Response[Good | Bad]:
        """Give an answer as it is, whatever its status. Raises nothing."""
        response: Response[Good | Bad] = self._read(final)[1]
        return response

    def outcome(self, final: Final) -> Good | errors.VideoDBError:
        """Give the model of an answer that is a success, or the error that it is. Status decides first.

        The error is for the caller of this to raise: here are the plain answer and its secrets, and the frame of a
        `raise` stands in the traceback with all its locals.
        """
        raw, response = self._read(final)
        status = final.answer.status
        kind: type[errors.VideoDBError]
        model: Good | None = self._without_content(final)
        if model is not None:
            return model
        if not _is_good(status):
            kind, what = errors.class_for(status), errors.title(status)
            if final.pointed is not None:
                what = f"{what}, to {final.pointed}, which is not followed"
        elif why := self._decline(raw):
            kind, what = errors.UnsuccessfulError, f"{errors.title(status)}, but {why}"
        elif response.parsed is None:
            kind, what = errors.UnreadableError, f"{errors.title(status)}, but the body is not what is documented"
        else:
            model = response.parsed
            assert model is not None
            return model
        return kind(
            self.method,
            self.path,
            what,
            status=status,
            message=message_of(raw),
            error_code=code_of(raw),
            request_id=_request_id(final.answer.headers),
            attempts=final.attempts,
            error=response.parsed,
            body=masked(response.content, final.secrets),
        )

    def _read(self, final: Final) -> tuple[Json, Response[Any]]:
        status, headers, content = final.answer
        raw, model = self.parsed(status, content)
        if final.secrets and (self._decline(raw) or not _is_good(status)):
            # Servers like to repeat the key that they refuse. A success is left alone: it may be a list of keys.
            content = masked(content, final.secrets)
            raw, model = self.parsed(status, content)
        return raw, Response(
            status_code=status, headers=headers, content=content, parsed=model, attempts=final.attempts
        )

    def _decline(self, raw: Json) -> str | None:
        return decline(raw) if self.envelope else None

    def _success(self) -> Reader | None:
        return next((reader for status, reader in self.answers.items() if status.startswith("2")), None)

    def _without_content(self, final: Final) -> Any:
        """Give the model of a success that has no content; `None` if it is none, or content is needed of it."""
        status, _, content = final.answer
        reader = self._success()
        if reader is None:
            return None
        if final.gone:
            raw: Json = {"success": True}
        elif _is_good(status) and not content.strip() and self._needs_nothing(reader):
            raw = {}
        else:
            return None
        model = reader.read(raw)
        return None if model is UNSET else model

    def _needs_nothing(self, reader: Reader) -> bool:
        """Whether an answer tells no more than that it is done: it is none to a read, and `data` is not among it."""
        return self.envelope and self.method not in _READS and not reader.knows("data")


_READS = frozenset({"GET", "HEAD"})
_REQUEST_IDS = ("x-request-id", "request-id", "x-amzn-requestid", "x-correlation-id", "cf-ray")


def _request_id(headers: Mapping[str, str]) -> str | None:
    """Give the name that the server, or what stands before it, gave to the request."""
    found = next((headers[name] for name in _REQUEST_IDS if name in headers), "")
    return "".join(c for c in found if c.isprintable())[:100] or None


def _is_good(status: int) -> bool:
    return 200 <= status <= 299


def _segment(value: Any, where: str) -> str:
    text = _text(value)
    # Servers decode %2F before they route, and clients and proxies resolve dots.
    if text in ("", ".", "..") or "/" in text or "\\" in text:
        raise ValueError(f"{where}: {text!r} cannot be part of a path: it would call another operation")
    encoded = quote(text, safe="")
    return Hidden(encoded) if isinstance(value, Hidden) else encoded


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, Hidden) else str(value)
