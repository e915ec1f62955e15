"""What the methods of the surface are made of: a client changed for one call, and what is made of an answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from ._extras import Extras, encoded_json, encoded_query
from ._jobs import envelope_of, word_of
from ._schema.model import Model
from ._schema.operation import Operation, Request
from ._schema.readers import ANY, UNDER_WAY, Reader
from ._transport.deadline import Deadline
from ._transport.secrets import Hidden, concealed, hide, reveal
from .client import AuthenticatedClient, checked_timeout
from .errors import UnreadableError
from .results import AsyncJob, Job
from .types import UNSET, Json

__all__ = [
    "AsyncCalls",
    "AsyncRawCall",
    "Calls",
    "RawCall",
    "acontent_of",
    "changed",
    "content_of",
    "deadline_of",
    "if_any",
]

C = TypeVar("C", bound="AuthenticatedClient")
_SHORTEST = 0.001  # seconds: there is no time of zero

_METHODS = frozenset({"DELETE", "GET", "HEAD", "PATCH", "POST", "PUT"})
_ANSWERS = {"1XX": ANY, "2XX": ANY, "3XX": ANY, "4XX": ANY, "5XX": ANY}


class Calls:
    """The calls of a tag, over a client."""

    __slots__ = ("_client",)

    def __init__(self, client: AuthenticatedClient) -> None:
        self._client = client

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"


class AsyncCalls(Calls):
    """The calls of a tag, for async callers."""

    __slots__ = ()


def changed(
    client: C,
    timeout: float | None,
    query: Mapping[str, Any] | None,
    headers: Mapping[str, str] | None,
    body: Mapping[str, Any] | None = None,
) -> C:
    """Give the client as one call wants it: itself, where nothing is wanted.

    All but `timeout` may be `Hidden`. Raises `TypeError` or `ValueError` for what cannot be meant.
    """
    if timeout is not None:
        client = client.with_timeout(timeout)
    if reveal(headers):
        client = client.with_headers(headers or {})
    if reveal(query) or reveal(body):
        client = client._changed(_extras=Extras.checked(query, body))
    return client


def if_any(body: Any, extra: Mapping[str, Any] | None, /, **fields: Any) -> Any:
    """Give a body that may be left out, or `UNSET` where nothing would be in it; `body` is its model."""
    given = {name: value for name, value in fields.items() if value is not UNSET}
    return body(**given) if reveal(extra) or given else UNSET


def deadline_of(client: AuthenticatedClient, timeout: float | None) -> Deadline:
    """Give the end of a call that begins now; `timeout` is its own (seconds), the client's if None.

    Raises `TypeError` or `ValueError` for what is no such time.
    """
    return Deadline(client._shared.clock, client.timeout if timeout is None else checked_timeout(timeout))


def content_of(answer: Any, operation: Operation[Any, Any], client: AuthenticatedClient, deadline: Deadline) -> Any:
    """Give what an answer holds in `data`; what comes of a job, where one was begun instead, is waited for till then.

    Source: the vendor's SDKs, which wait for whatever is answered with a job, and take no other notice of it.

    Raises `UnreadableError` if it is missing, or not what is documented, and what a job raises.
    """
    job = _begun(answer)
    if job is None:
        return _content(answer, operation)
    return Job(client, answer, job).wait(timeout=max(_SHORTEST, deadline.left()))


async def acontent_of(
    answer: Any, operation: Operation[Any, Any], client: AuthenticatedClient, deadline: Deadline
) -> Any:
    """As `content_of`, for async callers."""
    job = _begun(answer)
    if job is None:
        return _content(answer, operation)
    return await AsyncJob(client, answer, job).wait(timeout=max(_SHORTEST, deadline.left()))


def _begun(answer: Any) -> Reader | None:
    """Give how to read what comes of the job that was begun in place of an answer; `None` if none was."""
    if not isinstance(answer, Model):
        return None
    came = answer._raw.get("data", answer._raw)
    if not (isinstance(came, dict) and "output_url" in came):
        return None  # without a copy of all that came
    raw, reader = envelope_of(answer), answer._spelled["data"].reader
    data = raw.get("data")
    is_job = isinstance(data, dict) and isinstance(data.get("output_url"), str) and word_of(raw) in UNDER_WAY
    return reader if is_job and not reader.knows("output_url") else None


def _content(answer: Any, operation: Operation[Any, Any]) -> Any:
    value = getattr(answer, "data", None)
    if value is None and not (isinstance(answer, Model) and _may_be_null(answer)):
        what = "200, but data is missing, or not what is documented"
        raise UnreadableError(operation.method, operation.path, what, status=200, error=answer)
    return value


def _may_be_null(answer: Model) -> bool:
    return answer._spelled["data"].reader.nullable and "data" in answer and answer["data"] is None


class _Raw(Operation[Any, Any]):
    """A call that the description does not know. It is made again only if it is a GET."""

    def __init__(
        self, method: str, path: str, query: Hidden[Sequence[tuple[str, str]]], content: Hidden[bytes] | None
    ) -> None:
        super().__init__("request", method, path, answers=_ANSWERS)
        self._request = Request(method, Hidden(path), query, content)

    @property
    def repeats_as(self) -> str:
        return self.method if self.method in ("GET", "HEAD") else "POST"

    def request(self, values: Mapping[str, Any] | None = None, body: Any = UNSET) -> Request:
        return self._request


def _raw(method: str, path: str, query: Mapping[str, Any] | None, json: Json) -> _Raw:
    if not isinstance(method, str) or method.upper() not in _METHODS:
        raise ValueError(f"method: one of {', '.join(sorted(_METHODS))} is wanted here")
    path = path if isinstance(path, str) else ""
    odd = not (path.isascii() and path.isprintable()) or set(path) & set("?#\\ ") or "//" in path
    if odd or not path.startswith("/"):
        raise ValueError("path: an encoded path that begins with / is wanted here; the query goes into query=")
    if any(part.lower().replace("%2e", ".") in (".", "..") for part in path.split("/")):
        raise ValueError("path: it must not hold . or .. as a part: it would call another path")
    content = None if json is UNSET else Hidden(concealed(encoded_json, json, "json"))
    return _Raw(method.upper(), path, Hidden(concealed(encoded_query, query or {}, "query")), content)


def _hide_json(json: Json) -> Json:
    return json if json is UNSET else Hidden(json)  # a null is JSON too


class RawCall:
    """The raw call, for sync callers."""

    def request(
        self: Any,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Json = UNSET,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Any:
        """Make a call that the description does not know, and give the JSON of its answer.

        The key, the deadline and the errors are those of any call; it is made again only if it is a GET.

        Args:
            method: Such as `GET`.
            path: Below the client's address, encoded, such as `/video/m-1/something`.
            query: Names and values; a list gives its name several times.
            json: The body, any JSON; none is sent unless given.
            timeout: Seconds for the whole call; the client's own unless given.
            headers: Sent too; never the key.

        Raises:
            TypeError, ValueError: If an argument must not be sent. Nothing has been sent.
            VideoDBError: If no answer came, or one that is no success.
        """
        query, json, headers = hide(query), _hide_json(json), hide(headers)
        return changed(self, timeout, None, headers)._call(_raw(method, path, query, json))


class AsyncRawCall:
    """The raw call, for async callers."""

    async def request(
        self: Any,
        method: str,
        path: str,
        *,
        query: Mapping[str, Any] | None = None,
        json: Json = UNSET,
        timeout: float | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Any:
        """As `VideoDB.request`, for async callers: the same arguments and errors."""
        query, json, headers = hide(query), _hide_json(json), hide(headers)
        return await changed(self, timeout, None, headers)._acall(_raw(method, path, query, json))
