"""What the description says of one operation, and the two pure steps it takes part in: to a request, from an answer."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar, cast
from urllib.parse import quote

from .. import errors
from .._transport.masks import masked, masked_text
from .._transport.secrets import Hidden, concealed, reveal
from ..types import UNSET, Headers, Json, Response
from .guarded import has_secrets, secrets_in
from .model import plain
from .outcome import code_of, decline, message_of
from .outdated import warn
from .readers import NOTHING, Items, Object, Reader

__all__ = ["Answer", "Final", "Operation", "Parameter", "Request", "request_id"]

Good = TypeVar("Good", covariant=True)
Bad = TypeVar("Bad", covariant=True)


DEPTH = 100
"""Objects and lists in one another that are sent and read. It is far from where Python's own recursion ends, which
would depend on how deep in a program, and in which kind of call, an answer is read."""


class Parameter(NamedTuple):
    """A parameter of an operation; `place` is `path` or `query`.

    In a query, the items of a list each have the name before them, unless they are `joined` by a delimiter; the fields
    of an object stand as `name[field]`, if it is `deep`; and `json` is sent as that. `key` is
    what its value is given by, where the name is another parameter's too.
    """

    name: str
    place: str
    reader: Reader
    required: bool = False
    joined: str = ""
    deep: bool = False
    json: bool = False
    deprecated: bool = False
    key: str = ""

    def pairs(self, value: Any, where: str) -> Iterator[tuple[str, str]]:
        """Give what stands in the query for a value that has been checked: nothing, for one that is None."""
        value = plain(self.reader.take(value))
        if self.json:
            yield self.name, json.dumps(value, allow_nan=False, separators=(",", ":"), ensure_ascii=False)
        elif isinstance(value, dict):
            if not self.deep:
                raise TypeError(f"{where}: an object has no form in this query")
            for key, item in value.items():
                if isinstance(item, dict | list):
                    raise TypeError(f"{where}/{key}: a text, a number or a truth value is wanted here")
                if item is not None:
                    yield f"{self.name}[{key}]", _text(item)
        elif isinstance(value, list):
            items = [_text(item) for item in value if item is not None]
            if not self.joined:
                yield from ((self.name, item) for item in items)
                return
            for item in items:
                if self.joined in item:
                    raise ValueError(f"{where}: an item holds {self.joined!r}, which parts the items here")
            if items:
                yield self.name, self.joined.join(items)
        elif value is not None:
            yield self.name, _text(value)


class Request(NamedTuple):
    """What goes over the wire, hidden, since each part may hold a secret; `path` is encoded, `body` is JSON."""

    method: str
    path: Hidden[str]
    query: Hidden[Sequence[tuple[str, str]]]
    body: Hidden[bytes] | None


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
    secrets: Hidden[Sequence[str]] = Hidden(())


class Operation(Generic[Good, Bad]):
    """One operation: `Good` is the model of its 2xx answers, `Bad` of the others.

    `answers` maps a status (`200`) or a range (`5XX`) to the reader of its body. `rivals` are the other published
    paths of the method, as patterns, that a value in this path could turn it into. `empty_errors` are beginnings of
    error texts that mean: nothing found.
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
        empty_errors: Sequence[str] = (),
        deprecated: bool = False,
    ) -> None:
        self.deprecated = deprecated
        self.name, self.method, self.path = name, method, path
        self.answers, self.parameters, self.body, self.body_required = answers, parameters, body, body_required
        self.idempotent, self.envelope = idempotent, envelope
        self._rivals = tuple(map(re.compile, rivals))
        self._empty_errors = tuple(text.casefold() for text in empty_errors)
        self._guarded: bool | None = None

    def request(self, values: Mapping[str, Any] | None = None, body: Any = UNSET) -> Request:
        """Check what the caller gave, some of it perhaps `Hidden`, strictly, and give the request.

        Raises `TypeError` or `ValueError`, which name the place, for what must not be sent.
        """
        return concealed(self._request_of, values or {}, body)

    def _request_of(self, values: Mapping[str, Any], body: Any) -> Request:
        where = f"{self.method} {self.path}: "
        path, query = self.path, list[tuple[str, str]]()
        if self.deprecated:
            warn(f"{self.name} ({self.method} {self.path}) is deprecated")
        for parameter in self.parameters:
            given = values.get(parameter.key or parameter.name, UNSET)
            if given is UNSET and not parameter.required:
                continue
            value = reveal(given)
            parameter.reader.check(value, f"{where}{parameter.name}")
            if parameter.deprecated:
                warn(f"{where}{parameter.name} is deprecated")
            if parameter.place == "path":
                if (part := _segment(value)) is None:
                    shown = given if isinstance(given, Hidden) else _text(value)
                    raise ValueError(
                        f"{where}{parameter.name}: {shown!r} cannot be part of a path: it would call another operation"
                    )
                path = path.replace(f"{{{parameter.name}}}", part)
            else:
                query += parameter.pairs(value, f"{where}{parameter.name}")
        for rival in self._rivals:
            if rival.fullmatch(path):
                raise ValueError(f"{where}these values make it the path of another operation, {rival.pattern}")
        content = self._encoded(body, f"{where}body")
        return Request(self.method, Hidden(path), Hidden(query), None if content is None else Hidden(content))

    def _encoded(self, body: Any, where: str) -> bytes | None:
        if self.body is None or (body is UNSET and not self.body_required):
            return None
        try:
            body = self.body.take(body)
            self.body.check(body, where)
            raw = plain(body)
            if not _is_deep(raw):
                return json.dumps(raw, allow_nan=False, separators=(",", ":"), ensure_ascii=False).encode()
        except RecursionError:
            pass
        except UnicodeEncodeError:
            raise ValueError(
                f"{where}: a text in it has half a character (a lone surrogate), which no JSON has"
            ) from None
        except ValueError as error:
            if str(error).startswith(where):
                raise
            raise ValueError(f"{where}: it has no JSON form: {error}") from None
        raise ValueError(f"{where}: it holds itself, or more in one another than can be sent ({DEPTH} levels)")

    def __repr__(self) -> str:
        return f"Operation({self.method} {self.path})"

    @property
    def repeats_as(self) -> str:
        """The method by whose rule a call is made again."""
        return self.method

    @property
    def can_cost(self) -> bool:
        """Whether a call of it can move money: whatever is written under billing."""
        return self.path.startswith("/billing/") and self.method != "GET"

    @property
    def body_names(self) -> frozenset[str]:
        """The documented names of the body's fields, every spelling."""
        return frozenset(self.body.model._spelled) if isinstance(self.body, Object) else frozenset()

    def secrets(self, values: Mapping[str, Any] | None, body: Any = UNSET) -> Hidden[Sequence[str]]:
        """Give the values that are marked as secret: by being `Hidden`, or by their field of a checked body."""
        return Hidden(concealed(self._secrets, values or {}, body))

    def _holds_secrets(self) -> bool:
        if self._guarded is None:
            self._guarded = self.body is not None and has_secrets(self.body)
        return self._guarded

    def _secrets(self, values: Mapping[str, Any], body: Any) -> Sequence[str]:
        given = (reveal(value) for value in values.values() if isinstance(value, Hidden))
        found = [value for value in given if isinstance(value, str)]
        if self.body is not None and body is not UNSET and self._holds_secrets():
            found += secrets_in(self.body, plain(body))
        return found

    def parsed(self, status: int, content: bytes) -> tuple[Json, Any]:
        """Give the body as JSON and as its model: `UNSET` and `None` where it is not that."""
        try:
            raw = json.loads(content)
        except (ValueError, RecursionError):
            return UNSET, None
        # Only many brackets can be deep.
        if content.count(b"[") + content.count(b"{") > DEPTH and _is_deep(raw):
            return UNSET, None
        reader = self._reader(status)
        value = reader.read(raw) if reader else UNSET
        return raw, None if value is UNSET else value

    def _reader(self, status: int) -> Reader | None:
        reader = self.answers.get(str(status)) or self.answers.get(f"{status // 100}XX")
        # Which of the 2xx a success has is of no matter: a payment that is answered 201 is made all the same.
        return self._success() if reader is None and _is_good(status) else reader

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
        if (model := self._without_content(final)) is not UNSET:
            return cast("Good", model)
        if (empty := self._nothing_found(status, raw)) is not None:
            return cast("Good", empty)
        if not _is_good(status):
            kind, what = errors.class_for(status), errors.title(status)
            if final.pointed is not None:
                what = f"{what}, to {final.pointed}, which is not followed"
        elif why := self._decline(raw):
            kind, what = errors.UnsuccessfulError, f"{errors.title(status)}, but {why}"
        elif self._reader(status) is NOTHING:
            return cast("Good", None)
        elif response.parsed is None:
            kind, what = errors.UnreadableError, f"{errors.title(status)}, but the body is not what is documented"
        else:
            return cast("Good", response.parsed)
        return kind(
            self.method,
            self.path,
            what,
            status=status,
            message=_without(final.secrets, message_of(raw)),
            error_code=_without(final.secrets, code_of(raw)),
            request_id=_without(final.secrets, request_id(final.answer.headers)),
            attempts=final.attempts,
            error=response.parsed,
            body=concealed(masked, response.content, final.secrets),
        )

    def _read(self, final: Final) -> tuple[Json, Response[Any]]:
        status, headers, content = final.answer
        raw, model = self.parsed(status, content)
        if reveal(final.secrets) and (self._decline(raw) or not _is_good(status)):
            # Servers like to repeat the key that they refuse. A success is left alone: it may be a list of keys.
            content = concealed(masked, content, final.secrets)
            raw, model = self.parsed(status, content)
        return raw, Response(
            status_code=status, headers=headers, content=content, parsed=model, attempts=final.attempts
        )

    def _decline(self, raw: Json) -> str | None:
        return decline(raw) if self.envelope else None

    def _success(self) -> Reader | None:
        return next((reader for status, reader in self.answers.items() if status.startswith("2")), None)

    def _nothing_found(self, status: int, raw: Json) -> Any:
        """Give the model of an answer without a hit, where the server calls that an error; `None` if it is none."""
        if not (_is_good(status) or status in (400, 404)) or (_is_good(status) and not self._decline(raw)):
            return None
        said, reader = (message_of(raw) or "").strip().casefold(), self._success()
        if reader is None or not said.startswith(self._empty_errors or ("\0",)):
            return None
        field = reader.model._spelled.get("data") if isinstance(reader, Object) else None
        data = _nothing_in(field.reader) if field else {}
        model = reader.read({"success": True, "message": message_of(raw), "data": data})
        return None if model is UNSET else model

    def _without_content(self, final: Final) -> Any:
        """Give the model of a success that has no content; `UNSET` if it is none, or content is needed of it."""
        status, _, content = final.answer
        reader = self._reader(status) if _is_good(status) else self._success()
        if reader is None:
            return UNSET
        if final.gone:
            raw: Json = {"success": True}
        elif _is_good(status) and not content.strip() and self._needs_nothing(reader):
            raw = {}
        else:
            return UNSET
        return reader.read(raw)

    def _needs_nothing(self, reader: Reader) -> bool:
        """Whether an answer tells no more than that it is done: it is none to a read, and `data` is not among it."""
        return self.envelope and self.method not in _READS and not reader.knows("data")


def _nothing_in(reader: Reader) -> Json:
    """Give what holds nothing: a list, or an object whose lists are there, without an item."""
    if isinstance(reader, Items):
        return []
    fields = reader.model._fields if isinstance(reader, Object) else ()
    return {field.wire: [] for field in fields if isinstance(field.reader, Items)}


_READS = frozenset({"GET", "HEAD"})
_REQUEST_IDS = ("x-request-id", "request-id", "x-amzn-requestid", "x-correlation-id", "cf-ray")


def request_id(headers: Mapping[str, str]) -> str | None:
    """Give the name that the server, or what stands before it, gave to the request."""
    found = next((headers[name] for name in _REQUEST_IDS if name in headers), "")
    return "".join(c for c in found if c.isprintable())[:100] or None


def _is_good(status: int) -> bool:
    return 200 <= status <= 299


def _is_deep(raw: Json) -> bool:
    level = [raw]
    for _ in range(DEPTH + 1):
        level = [
            item
            for holder in level
            if isinstance(holder, dict | list)
            for item in (holder.values() if isinstance(holder, dict) else holder)
        ]
    return bool(level)


def _segment(value: Any) -> str | None:
    """Give a value as a part of a path; `None` for one that would not stay one part."""
    text = _text(value)
    # Servers decode %2F before they route, and clients and proxies resolve dots.
    if text in ("", ".", "..") or "/" in text or "\\" in text:
        return None
    return quote(text, safe="")


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(plain(value))


def _without(secrets: Hidden[Sequence[str]], text: str | None) -> str | None:
    return None if text is None else concealed(masked_text, text, secrets)
