"""A fake of the API for tests: it behaves as the API does, in process or served on loopback, and charges nobody.

    fake = FakeVideoDB()
    db = VideoDB(token="sk-test", transport=fake.transport)

It is made from what is published, not from what a server was seen to do. Needs `pip install videodb-client[testing]`.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast
from urllib.parse import parse_qsl, urlsplit

from ..types import Json
from ._account import PAY, Payment
from ._description import KEY_HEADER, Route, allowed_methods, found
from ._dialects import Spelling
from ._exchange import Exchange, Reply, Request, Responder, StoredFile, file_in
from ._faults import ELSEWHERE, FAULTS, Faults, fault, spoiled
from ._jobs import Ending
from ._media import STORAGE
from ._scripts import Scripts, named
from ._settings import DIALECTS, AutoRecharge
from ._speech import spoken, timed
from ._world import World

if TYPE_CHECKING:
    from ._transport import FakeTransport

__all__ = ["DIALECTS", "FAULTS", "Exchange", "FakeVideoDB", "Payment", "Reply", "Request", "StoredFile"]

Pieces: TypeAlias = "str | Sequence[tuple[float, float, str]]"
"""What is said or seen: a text, or begin and end in seconds with a text each."""

_SLASHES: Final = ("either", "with", "without")


class FakeVideoDB:
    """The fake. What was made can be read, listed, changed and deleted; what is wrong is refused as the API does.

    Args:
        dialect: How it speaks, one of `DIALECTS`: as the description has it; as the vendor's Python SDK reads it, and
            the Python samples where the SDK makes no call; as the Node samples read it.
        key: The one key that is taken; any, if None.
        settings_returned: Whether a write of auto-recharge is answered with `settings`.
        nested: Whether a read of auto-recharge holds the settings in `data`, or at the top level.
        numbers_as_text: Whether numbers are answered as text.
        resets: Whether a write of auto-recharge resets what it leaves out.
        clamp: The lowest and highest amount (credits) that auto-recharge keeps; others are moved into it.
        round_to: Amounts of auto-recharge are rounded to a multiple of it (credits).
        late: How many reads of auto-recharge still show what was before a write.
        strict: Whether the account begins empty, and what nobody made is not found. Otherwise there is one example of
            each kind, such as the video `m-12345`, and whatever id is asked for is taken to be there too.
        balance: The credits at the beginning.
        payment_method: Whether the account has a card. Without one, auto-recharge cannot be enabled.
        job_seconds: How long jobs, sandboxes, understandings and indexes take, in seconds of the fake's own time;
            whenever one that is under way is asked for, 5 seconds pass.
        slashes: Which paths are answered: with or without a final slash, or only one form, to which the other is
            redirected.
        newer: Whether answers hold fields, and enumerations hold values, that the description does not know.

    `exchanges` holds every request with its answer, `files` what was uploaded, by its address. May be used by many
    threads.
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
        strict: bool = False,
        balance: float = 100.5,
        payment_method: bool = True,
        job_seconds: float = 0.0,
        slashes: Literal["either", "with", "without"] = "either",
        newer: bool = False,
    ) -> None:
        if slashes not in _SLASHES:
            raise ValueError(f"slashes: one of {', '.join(_SLASHES)} is wanted here, not {slashes!r}")
        settings = AutoRecharge(
            dialect,
            settings_returned=settings_returned,
            nested=nested,
            resets=resets,
            clamp=clamp,
            round_to=round_to,
            late=late,
        )
        self._world = World(
            settings,
            Spelling(dialect, numbers_as_text, newer),
            known=strict,
            balance=balance,
            payment_method=payment_method,
            takes=job_seconds,
        )
        self._key, self._slashes = key, slashes
        self._scripts: Scripts[Reply | Responder] = Scripts()
        self._faults = Faults()
        self._lock = threading.RLock()
        self.exchanges: list[Exchange] = []

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

    # What there is

    @property
    def settings(self) -> dict[str, Json]:
        """What auto-recharge is: `enabled`, `threshold` and `amount` (credits)."""
        return self._world.account.auto_recharge.settings

    @property
    def balance(self) -> float:
        """The credits that are left."""
        return self._world.account.balance

    @property
    def payments(self) -> Sequence[Payment]:
        """Every payment that was tried: `reason`, `dollars`, and `status`, which is `paid` or `failed`."""
        return tuple(self._world.account.payments)

    @property
    def now(self) -> datetime:
        """The fake's own time. It stands still until `advance`, or a look at what is under way."""
        return self._world.clock.now

    @property
    def files(self) -> dict[str, StoredFile]:
        """What was uploaded: name and size (bytes), by the address that it was sent to."""
        return self._world.library.files

    # What a test does to it

    def advance(self, seconds: float) -> None:
        """Let time pass: jobs end, sandboxes cost, checkouts expire. Raises `ValueError` for a time that cannot."""
        with self._lock:
            self._world.clock.advance(seconds)
            self._world.settle()

    def spend(self, amount: float, item: str = "llm_basic") -> None:
        """Use credits, which usage shows under `item`; below the threshold of auto-recharge, more are bought."""
        with self._lock:
            self._world.account.spend(amount, item)

    def pay(self, checkout: str) -> Payment:
        """Pay what a checkout asks for, given its id or address; gives the payment, which may have failed.

        Raises `ValueError` if there is no such checkout, or it is over.
        """
        with self._lock:
            return self._world.account.pay(checkout)

    def fail_payment(self, times: int | None = 1) -> None:
        """Let the next payments fail, as from a card that is declined; all from now on, if None."""
        with self._lock:
            self._world.account.decline(times)

    def remove_payment_method(self) -> None:
        """Take the account's card away: payments fail, and auto-recharge cannot be enabled."""
        self._world.account.payment_method = False

    def add_video(
        self, name: str = "video.mp4", *, says: Pieces | None = None, shows: Pieces | None = None, **known: Any
    ) -> str:
        """Put a video there, and give its id. What it says and shows is settled as by the methods of these names.

        `known` are further fields of it, such as `id`, `length` (seconds) and `collection_id`.
        """
        with self._lock:
            key = str(self._world.library.add("video", name, known.pop("collection_id", "default"), **known)["id"])
            if says is not None:
                self.says(key, says)
            if shows is not None:
                self.shows(key, shows)
        return key

    def says(self, media_id: str, what: Pieces) -> None:
        """Settle what is said in a video or an audio file: its transcript, and what a search of it finds."""
        words = spoken(what) if isinstance(what, str) else timed(what)
        with self._lock:
            self._world.library.says(media_id, words)

    def shows(self, video_id: str, what: Pieces) -> None:
        """Settle what is seen in a video, which its scenes and their indexes then hold."""
        pieces = [(0.0, 10.0, what)] if isinstance(what, str) else what
        with self._lock:
            self._world.scenes.shows(video_id, pieces)

    def end_job(
        self,
        operation: str,
        status: Literal["done", "failed", "partial"] = "done",
        *,
        message: str | None = None,
        seconds: float = 0.0,
        times: int = 1,
    ) -> None:
        """Say how the next job, sandbox, understanding or index that an operation begins will end, and when.

        Args:
            operation: As in `answer`.
            status: How; a sandbox or an index that ends as `done` is then ready. An understanding alone ends in part.
            message: What is said of a failure.
            seconds: After how long, of the fake's own time.
            times: How many of them end so.

        Raises:
            ValueError: If there is no such operation, or it does not end so.
        """
        name = named(operation).name
        if status == "partial" and name != "create_video_understanding":
            raise ValueError(f"status: what {name} begins is done or failed; create_video_understanding can be partial")
        with self._lock:
            self._world.jobs.script(name, Ending(status, message, seconds), times)

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
        """Script the next answers of an operation; after them it answers as before. Nothing is done for them.

        Args:
            operation: `POST /billing/topup`, `GET /video/{video_id}`, or the operation's name (`create_topup`).
            reply: A `Reply`, a function that is given the `Request` and gives one (or JSON), or a sequence of these.
            status, json, headers: The answer, where no `reply` is given.
            times: How often each is given; None: from now on.

        Raises:
            ValueError: If there is no such operation.
        """
        replies: Iterable[Reply | Responder]
        if reply is None:
            replies = [Reply(status, json, headers or {})]
        elif isinstance(reply, Reply) or not isinstance(reply, Sequence):
            replies = [reply]
        else:
            replies = cast("Sequence[Reply | Responder]", reply)  # a Reply is a sequence, too, to a type checker
        with self._lock:
            self._scripts.add(named(operation).name, replies, times)

    def fail(
        self,
        kind: str,
        operation: str | None = None,
        *,
        times: int | None = 1,
        seconds: float = 5.0,
        retry_after: str | None = None,
        to: str = ELSEWHERE,
        processed: bool | None = None,
    ) -> None:
        """Let the next requests meet a fault.

        Args:
            kind: One of `FAULTS`: `lost`, for one, loses the answer after the request was processed.
            operation: As in `answer`; any, unless given.
            times: How many requests meet it; None: all from now on.
            seconds: How long a `slow` answer waits, or a `dripping` body takes; served, that is. In process the first
                is waited for only where that is longer than the client waits, and the second takes no time.
            retry_after: What stands in `Retry-After` of a `rate_limited` one; no header, unless given.
            to: Where a `redirected` one points.
            processed: Whether the request is processed all the same; as the kind has it, unless given.

        Raises:
            ValueError: If there is no such kind, or no such operation.
        """
        met = fault(kind, seconds=seconds, retry_after=retry_after, to=to, processed=processed)
        with self._lock:
            self._faults.scripts.add(None if operation is None else named(operation).name, [met], times)

    def fail_at_random(
        self,
        seed: int,
        share: float = 0.2,
        kinds: Sequence[str] = FAULTS,
        *,
        seconds: float = 5.0,
        to: str = ELSEWHERE,
    ) -> None:
        """From now on let a share of the requests, 0 to 1, meet a fault: the same ones for the same seed.

        `kinds`, `seconds` and `to` are as in `fail`. Raises `ValueError` if there is no such kind.
        """
        with self._lock:
            self._faults.draw(seed, share, kinds, seconds, to)

    def calls(self, operation: str) -> list[Exchange]:
        """Give the exchanges of an operation, in order. Raises `ValueError` if there is no such operation."""
        name = named(operation).name
        return [exchange for exchange in self.exchanges if exchange.operation == name]

    # Answering

    def respond(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Reply:
        """Give the answer to a request, and write both into the ledger. `headers` have lower-case names."""
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        if parts.path.startswith((STORAGE, PAY)):
            return self._beside(method, url, headers, body)
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
            met = self._faults.next(request.operation)
            reply = self._replied(route, request, readable, parts.query) if met is None or met.processed else None
            processed = reply is not None and 200 <= reply.status <= 299
            if met is not None or reply is None:
                assert met is not None
                reply = spoiled(reply, met)
            told = Exchange(request.operation, method, parts.path, query, sent, reply.status, reply.json)
            self.exchanges.append(told._replace(fault=met and met.kind, processed=processed))
        return reply

    def _replied(self, route: Route | None, request: Request, readable: bool, query: str) -> Reply:
        refused = self._world.refused
        if route is None:
            methods = allowed_methods(request.path)
            if methods:
                message, allow = f"{request.method} is not allowed here", {"allow": ", ".join(methods)}
                return refused(405, message, "METHOD_NOT_ALLOWED", allow)
            return refused(404, "Not found", "NOT_FOUND")
        slashed = request.path.endswith("/")
        if request.path != "/" and self._slashes == ("without" if slashed else "with"):
            path = request.path.rstrip("/") if slashed else f"{request.path}/"
            return Reply(308, None, {"location": path + (f"?{query}" if query else "")}, body=b"")
        scripted = self._scripts.next(route.name)
        if isinstance(scripted, Reply):
            return scripted
        if scripted is not None:
            given = scripted(request)
            return given if isinstance(given, Reply) else Reply(200, given)
        if route.secured and not self._takes(request.headers.get(KEY_HEADER, "")):
            return refused(401, "No valid API key", "UNAUTHORIZED")
        if not readable:
            return refused(400, "The body is not JSON", "BAD_REQUEST")
        # Which spelling it knows is a matter of the dialect, and not of what is published.
        if problems := route.problems(request):
            return refused(400, "; ".join(problems), "BAD_REQUEST")
        return self._world.answer(route, request)

    def _takes(self, key: str) -> bool:
        return bool(key) and (self._key is None or key == self._key)

    def _beside(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Reply:
        """Answer for what stands beside the API: where files are stored, and the page to pay on."""
        path = urlsplit(url).path
        with self._lock:
            if path.startswith(PAY):
                try:
                    reply = Reply(200, None, body=f"{self.pay(path).status}\n".encode())
                except ValueError as error:
                    reply = Reply(404, None, body=f"{error}\n".encode())
            elif method == "POST" and self._world.library.store(
                url, StoredFile.of(*file_in(headers.get("content-type", ""), body))
            ):
                reply = Reply(204)
            else:
                return Reply(404, None, body=b"no such upload")
            self.exchanges.append(Exchange(None, method, path, [], None, reply.status, None))
        return reply
