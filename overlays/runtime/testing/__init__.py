"""A fake of the API for tests: it answers every operation, in process or served on loopback, and charges nobody.

    fake = FakeVideoDB()
    client = AuthenticatedClient(token="sk-test", transport=fake.transport)

It is made from what is published, not from what a server was seen to do. Needs `pip install videodb-client[testing]`.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

from ..types import Json
from ._description import KEY_HEADER, Route, allowed_methods, found, routes
from ._exchange import Exchange, Reply, Request, Responder, StoredFile
from ._settings import DIALECTS, AutoRecharge

if TYPE_CHECKING:
    from ._transport import FakeTransport

__all__ = ["DIALECTS", "Exchange", "FakeVideoDB", "Reply", "Request", "StoredFile"]

_STORAGE = "/_storage/"


class FakeVideoDB:
    """The fake. Requests are validated and refused as the API's envelope would; answers fit their own schema.

    Args:
        dialect: How auto-recharge is spelled, one of `DIALECTS`; what is sent in another spelling is ignored.
        key: The one key that is taken; any, if None.
        settings_returned: Whether a write of auto-recharge is answered with `settings`.
        nested: Whether a read holds the settings in `data`, or at the top level.
        numbers_as_text: Whether amounts (credits) are answered as text.
        resets: Whether a write resets what it leaves out.
        clamp: The lowest and highest amount (credits) that is kept; others are moved into it.
        round_to: Amounts are rounded to a multiple of it (credits).
        late: How many reads still show what was before a write.

    `settings` holds what auto-recharge is (credits), `exchanges` every request with its answer, `files` what was
    uploaded, by its address. May be used by many threads.
    """

    def __init__(
        self,
        dialect: str = "description",
        *,
        key: str | None = None,
        settings_returned: bool = True,
        nested: bool = True,
        numbers_as_text: bool = False,
        resets: bool = False,
        clamp: tuple[float, float] | None = None,
        round_to: float | None = None,
        late: int = 0,
    ) -> None:
        self._auto_recharge = AutoRecharge(
            dialect,
            settings_returned=settings_returned,
            nested=nested,
            numbers_as_text=numbers_as_text,
            resets=resets,
            clamp=clamp,
            round_to=round_to,
            late=late,
        )
        self._key = key
        self._scripts: dict[str, list[tuple[Reply | Responder, int | None]]] = {}
        self._jobs: dict[str, Json] = {}
        self._uploads = 0
        self._lock = threading.RLock()
        self.exchanges: list[Exchange] = []
        self.files: dict[str, StoredFile] = {}

    @property
    def settings(self) -> dict[str, Json]:
        """What auto-recharge is: `enabled`, `threshold` and `amount` (credits)."""
        return self._auto_recharge.settings

    # The two doors

    @property
    def transport(self) -> FakeTransport:
        """A transport of httpx, sync and async, for a client of this package or for httpx itself: no socket is used."""
        from ._transport import FakeTransport

        return FakeTransport(self)

    def serve(self, port: int = 0) -> AbstractContextManager[str]:
        """Serve on loopback until the end of the block; gives the address. The system picks the port if it is 0."""
        from ._served import served

        return served(self, port)

    # What a test says and asks

    def answer(
        self,
        operation: str,
        reply: Reply | Responder | Sequence[Reply | Responder] | None = None,
        *,
        status: int = 200,
        json: Json | None = None,
        headers: Mapping[str, str] | None = None,
        times: int | None = 1,
    ) -> None:
        """Script the next answers of an operation; after them it answers as before.

        Args:
            operation: `POST /billing/topup`, `GET /video/{video_id}`, or the operation's name (`create_topup`).
            reply: A `Reply`, a function that is given the `Request` and gives one (or JSON), or a sequence of these.
            status, json, headers: The answer, where no `reply` is given.
            times: How often each is given; None: from now on.

        Raises:
            ValueError: If there is no such operation.
        """
        name = self._named(operation).name
        replies: Iterable[Reply | Responder]
        if reply is None:
            replies = [Reply(status, json, headers or {})]
        elif isinstance(reply, Sequence) and not isinstance(reply, Reply):
            replies = reply
        else:
            replies = [reply]
        with self._lock:
            self._scripts.setdefault(name, []).extend((one, times) for one in replies)

    def calls(self, operation: str) -> list[Exchange]:
        """Give the exchanges of an operation, in order. Raises `ValueError` if there is no such operation."""
        name = self._named(operation).name
        return [exchange for exchange in self.exchanges if exchange.operation == name]

    def _named(self, operation: str) -> Route:
        route = next((one for one in routes() if one.name == operation), None)
        method, _, path = operation.strip().partition(" ")
        if route is None and path.startswith("/"):
            template = path.rstrip("/")
            route = (
                next(
                    (one for one in routes() if one.method == method.upper() and one.path.rstrip("/") == template), None
                )
                or found(method.upper(), path)[0]
            )
        if route is not None:
            return route
        known = [name for one in routes() for name in (one.name, f"{one.method} {one.path}")]
        close = get_close_matches(operation, known, 3)
        hint = f"; did you mean {' or '.join(close)}?" if close else ""
        raise ValueError(f"{operation!r}: the API has no such operation{hint}")

    # Answering

    def respond(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Reply:
        """Give the answer to a request, and write both into the ledger. `headers` have lower-case names."""
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        if parts.path.startswith(_STORAGE):
            return self._stored(method, url, headers, body)
        route, values = found(method, parts.path)
        query = parse_qsl(parts.query, keep_blank_values=True)
        sent: Json = None
        try:
            sent = json.loads(body) if body else None
            readable = True
        except (ValueError, RecursionError):
            readable = False
        request = Request(route.name if route else None, method, parts.path, values, query, headers, body, sent, origin)
        with self._lock:
            reply = self._replied(route, request, readable)
            self.exchanges.append(
                Exchange(request.operation, method, parts.path, query, sent, reply.status, reply.json)
            )
        return reply

    def _replied(self, route: Route | None, request: Request, readable: bool) -> Reply:
        if route is None:
            methods = allowed_methods(request.path)
            if methods:
                return _refused(405, f"{request.method} is not allowed here", "METHOD_NOT_ALLOWED", allow=methods)
            return _refused(404, "Not found", "NOT_FOUND")
        scripted = self._scripted(route, request)
        if scripted is not None:
            return scripted
        if route.secured and not self._takes(request.headers.get(KEY_HEADER, "")):
            return _refused(401, "No valid API key", "UNAUTHORIZED")
        if not readable:
            return _refused(400, "The body is not JSON", "BAD_REQUEST")
        # Which spelling it knows is a matter of the dialect, and not of what is published.
        if problems := route.problems(request):
            return _refused(400, "; ".join(problems), "BAD_REQUEST")
        return self._behaved(route, request)

    def _scripted(self, route: Route, request: Request) -> Reply | None:
        queue = self._scripts.get(route.name)
        if not queue:
            return None
        reply, times = queue[0]
        if times is not None and times <= 1:
            queue.pop(0)
        elif times is not None:
            queue[0] = reply, times - 1
        if isinstance(reply, Reply):
            return reply
        given = reply(request)
        return given if isinstance(given, Reply) else Reply(200, given)

    def _takes(self, key: str) -> bool:
        return bool(key) and (self._key is None or key == self._key)

    def _behaved(self, route: Route, request: Request) -> Reply:
        match route.name:
            case "get_auto_recharge":
                return Reply(200, self._auto_recharge.read())
            case "set_auto_recharge":
                return Reply(200, self._auto_recharge.write(request.json))
            case "get_async_response" if request.values["response_id"] in self._jobs:
                return Reply(200, self._jobs[request.values["response_id"]])
            case "get_job":
                return Reply(200, {**route.example(request.values), "status": "done"})
        answer = route.example(request.values)
        data = answer.get("data") if isinstance(answer, dict) else None
        if isinstance(data, dict) and "upload_url" in data:
            self._uploads += 1
            data["upload_url"] = f"{request.origin}{_STORAGE}{self._uploads}"
        # An understanding has an output_url too, and a status of its own that is looked at instead.
        if isinstance(data, dict) and "output_url" in data and "status" in answer:
            self._begin(route, answer, request)
        return Reply(route.status, answer)

    def _begin(self, route: Route, answer: Any, request: Request) -> None:
        """Turn an answer into that of a job which is over when it is next asked for."""
        job = f"job-{len(self._jobs) + 1}"
        answer["status"] = "processing"
        answer["data"] = {"id": job, "output_url": f"{request.origin}/async-response/{job}"}
        self._jobs[job] = {"success": True, "status": "done", "data": route.finished(request.values)}

    def _stored(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Reply:
        if method != "POST" or not 1 <= _number(url.rpartition("/")[2]) <= self._uploads:
            return Reply(404, None, body=b"no such upload")
        name, content = _file_in(headers.get("content-type", ""), body)
        with self._lock:
            self.files[url] = StoredFile(name, len(content))
            self.exchanges.append(Exchange(None, method, urlsplit(url).path, [], None, 204, None))
        return Reply(204, None)


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0


def _file_in(content_type: str, body: bytes) -> tuple[str | None, bytes]:
    """Give name and content of the file in a multipart body."""
    from email.parser import BytesParser
    from email.policy import HTTP

    message = BytesParser(policy=HTTP).parsebytes(f"content-type: {content_type}\r\n\r\n".encode() + body)
    for part in message.iter_parts() if message.is_multipart() else ():
        if part.get_filename() is not None:
            content = part.get_payload(decode=True)
            return part.get_filename(), content if isinstance(content, bytes) else b""
    return None, body


def _refused(status: int, message: str, code: str, *, allow: Sequence[str] = ()) -> Reply:
    headers = {"allow": ", ".join(allow)} if allow else {}
    return Reply(status, {"success": False, "message": message, "error_code": code}, headers)
