"""The clients: where calls go, with which key, and for how long.

A call is bounded by `timeout`, made again where that is safe (`retry`), and redirected only where the key may go. Sync
and async calls follow one policy (`conversation`). Nothing of httpx is imported before the first call.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, TypedDict, TypeVar, Unpack
from urllib.parse import quote, urlencode

from ._build import KEY_HEADER, SERVER, VERSION
from ._imports import importing
from ._schema.operation import Operation
from ._transport import addresses
from ._transport.deadline import Clock, Deadline
from ._transport.retry import ATTEMPTS
from ._transport.secrets import SECRET_HEADERS, Hidden, checked_headers, concealed, hide, reveal
from .errors import VideoDBError
from .types import UNSET, Response

if TYPE_CHECKING:
    import ssl

    from ._extras import Extras
    from ._transport.conversation import Steps
    from ._transport.pool import Hook, Limits, Pool, Proxy, Transport

__all__ = ["AuthenticatedClient", "Client", "Options"]

Good = TypeVar("Good")
Bad = TypeVar("Bad")

TIMEOUT = 60.0
"""Seconds that a call has unless told otherwise."""

LONGEST = 1_000_000.0
"""Seconds that a call may have: what the system's own timers take, and more than anyone waits."""


class Options(TypedDict, total=False):
    """How a client reaches its server; each may be left out.

    `transport`: an `httpx.BaseTransport` for sync calls, an `httpx.AsyncBaseTransport` for async ones, or what is both,
    in the place of connections of its own. It bounds a sync call only as far as it minds httpx's timeouts.
    `proxy`: an address or `httpx.Proxy`; otherwise what the environment says, except for loopback.
    `verify`: an `ssl.SSLContext` (client certificates go there), a file or folder of CA certificates, or `False`, which
    checks nothing. `limits`: `httpx.Limits`, 100 connections unless told otherwise; more calls than that wait in line,
    sync and async apart. `http2`: offer HTTP/2 (needs `httpx[http2]`); a connection still has one call at a time.
    `event_hooks`: `{"request": [...], "response": [...]}`, called with httpx's objects before and after each request;
    those of async calls may be async. They see the key. `max_answer_bytes`: how long an answer may be, decoded; 64 MiB
    unless told otherwise, and a longer one raises `UnreadableError`. `trust_env`: whether `HTTPS_PROXY`,
    `SSL_CERT_FILE` and their like are heeded.
    """

    transport: Transport | None
    proxy: Proxy | None
    verify: ssl.SSLContext | str | bool
    limits: Limits | None
    http2: bool
    event_hooks: Mapping[str, Sequence[Hook]] | None
    max_answer_bytes: int
    trust_env: bool


class _Shared:
    """What a client and its copies share: the pool, made at the first call, once for all threads of a process."""

    def __init__(self, base: str, options: Options) -> None:
        self.clock = Clock()
        self._base, self._options = base, options
        self._pools: dict[int, Pool] = {}

    @property
    def made(self) -> Pool | None:
        """The pool of this process, if it has been made."""
        return self._pools.get(os.getpid())

    def pool(self) -> Pool:
        if (made := self._pools.get(os.getpid())) is not None:
            return made
        with importing:
            from ._transport.pool import Pool

        # No lock: one that was held when a process was forked, or when a signal came, is never given back.
        made = self._pools.setdefault(os.getpid(), Pool(self._base, self._options, self.clock))
        for process in [*self._pools]:
            if process != os.getpid():  # the connections are the parent's
                self._pools.pop(process, None)
        return made


class Client:
    """A client without a key, for the operations that need none.

    `base_url` is the server: `VIDEO_DB_BASE_URL`, or else the production server of the description. `headers` go with
    every request. `timeout` is in seconds, for a whole call: all attempts, the waits between them, and the last byte of
    the answer. What it does not bound: looking a name up, in sync calls. For `options` see `Options`.

    It may be used by many threads, in several event loops of asyncio, and after a fork. Close it with `close` (sync) or
    `aclose` (async), or use it as a context manager; used again, it opens again. Copies (`with_headers`, …) share its
    connections, and closing them closes nothing. It cannot be pickled.

    Raises `ValueError` or `TypeError` for what cannot be meant; secrets are not shown.
    """

    def __init__(
        self,
        base_url: str | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float = TIMEOUT,
        **options: Unpack[Options],
    ) -> None:
        # Before anything can raise: a traceback may show locals.
        headers = hide(headers)
        _hide_proxy(options)
        address = hide(reveal(base_url) or os.environ.get("VIDEO_DB_BASE_URL") or SERVER)
        base_url = None
        if unknown := sorted(options.keys() - Options.__annotations__.keys()):
            raise TypeError(f"{type(self).__name__} has no option {', '.join(unknown)}")
        _check_size(options.get("max_answer_bytes", 1))
        self._base_url, self._origin = concealed(addresses.server, address)
        self._headers = checked_headers(headers)
        self._timeout = checked_timeout(timeout)
        self._proxy = options.get("proxy")
        self._shared = _Shared(self._base_url, options)
        self._extras: Extras | None = None
        self._attempts = ATTEMPTS
        self._owner = True
        self._settle()

    @property
    def base_url(self) -> str:
        """The server's address, without a final slash."""
        return self._base_url

    @property
    def timeout(self) -> float:
        """Seconds that a call has."""
        return self._timeout

    def __repr__(self) -> str:
        # A traceback out of the constructor shows a client that has neither yet.
        address, timeout = (vars(self).get(name) for name in ("_base_url", "_timeout"))
        return f"{type(self).__name__}(base_url={address and str(address)!r}, timeout={timeout})"

    def __reduce__(self) -> Any:
        raise TypeError(
            f"{type(self).__name__} cannot be pickled or copied: it holds connections, and may hold a key. "
            "Make one where it is needed, or use its with_… methods"
        )

    # Changed copies

    def with_headers(self, headers: Mapping[str, str]) -> Self:
        """Give a copy that sends these headers too. They replace those of the same name, but never the key.

        Raises `ValueError` or `TypeError`, naming the header, for what HTTP cannot hold.
        """
        headers = hide(headers)
        return self._changed(_headers=_together(self._headers, checked_headers(headers)))

    def with_timeout(self, timeout: float) -> Self:
        """Give a copy whose calls have `timeout` seconds each. Raises `ValueError` if that is not above zero, or
        more than 1,000,000.
        """
        return self._changed(_timeout=checked_timeout(timeout))

    def with_retries(self, retries: int) -> Self:
        """Give a copy whose calls are made again at most `retries` times, 0 to 2, where that is safe at all.

        Raises `ValueError` for any other number.
        """
        if isinstance(retries, bool) or not isinstance(retries, int):
            raise TypeError(f"retries: a whole number is wanted here, not a value of type {type(retries).__name__}")
        if not 0 <= retries < ATTEMPTS:
            raise ValueError(f"retries: from 0 to {ATTEMPTS - 1} is wanted here, not {retries}")
        return self._changed(_attempts=retries + 1)

    def _changed(self, **attributes: Any) -> Self:
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__)
        copy.__dict__.update(attributes)
        copy._owner = False
        copy._settle()
        return copy

    def _settle(self) -> None:
        """Work out once what is the same for each call."""
        self._sent = _together(_SENT, self._headers, self._secret_headers())
        self._sent_json = _together(_SENT_JSON, self._sent)
        self._secrets = Hidden(concealed(_secrets_of, self._sent))
        self._in_clear = bool(reveal(self._secrets)) and self._origin.scheme == "http" and not self._stays_here()

    def _stays_here(self) -> bool:
        proxy = None if self._proxy is None else concealed(_host_of, self._proxy)
        return addresses.is_loopback(self._origin.host) and (proxy is None or addresses.is_loopback(proxy))

    def _secret_headers(self) -> Mapping[str, str] | Hidden[Mapping[str, str]]:
        return {}

    # Closing

    def close(self) -> None:
        """Close the connections of sync calls. A copy closes nothing: the one that opened them does."""
        if self._owner and self._shared.made is not None:
            self._shared.made.close()

    async def aclose(self) -> None:
        """Close the connections of sync calls, and of async calls of this event loop; another loop's end with it."""
        if self._owner and self._shared.made is not None:
            await self._shared.made.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    # What endpoint modules call

    def _call_detailed(
        self, operation: Operation[Good, Bad], values: Mapping[str, Any] | None = None, body: Any = UNSET
    ) -> Response[Good | Bad]:
        steps = self._steps(operation, values, body)
        return concealed(operation.response, self._shared.pool().run(steps))

    def _call(
        self, operation: Operation[Good, Bad], values: Mapping[str, Any] | None = None, body: Any = UNSET
    ) -> Good:
        steps = self._steps(operation, values, body)
        outcome = concealed(operation.outcome, self._shared.pool().run(steps))
        if isinstance(outcome, VideoDBError):
            raise outcome
        return outcome

    async def _acall_detailed(
        self, operation: Operation[Good, Bad], values: Mapping[str, Any] | None = None, body: Any = UNSET
    ) -> Response[Good | Bad]:
        steps = self._steps(operation, values, body)
        return concealed(operation.response, await self._shared.pool().arun(steps))

    async def _acall(
        self, operation: Operation[Good, Bad], values: Mapping[str, Any] | None = None, body: Any = UNSET
    ) -> Good:
        steps = self._steps(operation, values, body)
        outcome = concealed(operation.outcome, await self._shared.pool().arun(steps))
        if isinstance(outcome, VideoDBError):
            raise outcome
        return outcome

    def _steps(self, operation: Operation[Any, Any], values: Mapping[str, Any] | None, body: Any) -> Steps:
        """Check what is to be sent, and give the call that is to be made. Raises `TypeError` or `ValueError`."""
        with importing:
            from ._transport.conversation import Outgoing, conversation

        request = operation.request(values, body)
        if self._extras is not None:
            request = self._extras.added(operation, request)
        if self._in_clear:
            raise ValueError(
                f"{addresses.shown(self._base_url)}: the key would go over the network in clear: "
                "use https, or a server on this machine"
            )
        clock = self._shared.clock
        return conversation(
            operation,
            Outgoing(
                f"{operation.method} {operation.path}",
                request.method,
                Hidden(concealed(_url, self._base_url, request.path, request.query)),
                self._sent if request.body is None else self._sent_json,
                request.body,
            ),
            secrets=Hidden(concealed(_both, self._secrets, operation.secrets(values, body))),
            deadline=Deadline(clock, self._timeout),
            clock=clock,
            attempts=self._attempts,
        )


class AuthenticatedClient(Client):
    """A client with a key: `AuthenticatedClient()` takes it from `VIDEO_DB_API_KEY`.

    `token` is the key (`sk-…`), sent in the header `x-access-token`, to the origin of `base_url` and no other, and over
    plain HTTP only to this machine: a call elsewhere raises `ValueError` before anything is sent. For the rest see
    `Client`. Raises `ValueError` if there is no key, or one that no header may hold; it is not shown.
    """

    def __init__(
        self,
        base_url: str | None = None,
        token: str | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float = TIMEOUT,
        **options: Unpack[Options],
    ) -> None:
        # Before anything can raise: a traceback may show locals.
        self._key, token = Hidden(token or os.environ.get("VIDEO_DB_API_KEY") or ""), None
        headers, base_url = hide(headers), hide(base_url)
        _hide_proxy(options)
        _check_key(self._key)
        super().__init__(base_url, headers=headers, timeout=timeout, **options)

    def with_token(self, token: str) -> Self:
        """Give a copy with another key. Raises `ValueError` for one that no header may hold; it is not shown."""
        key, token = Hidden(token), ""
        _check_key(key)
        return self._changed(_key=key)

    def _secret_headers(self) -> Hidden[Mapping[str, str]]:
        return Hidden({KEY_HEADER.lower(): reveal(self._key)})


_SENT = {
    "accept": "application/json",
    "accept-encoding": "gzip, deflate",
    "user-agent": f"videodb-client/{VERSION}",
}
_SENT_JSON = {"content-type": "application/json"}


def _hide_proxy(options: Any) -> None:
    if isinstance(options.get("proxy"), str):
        options["proxy"] = Hidden(options["proxy"])


def _check_key(key: Hidden[str]) -> None:
    said = concealed(_fault_of_key, key)
    if said:
        raise ValueError(said)


# What these are given is hidden in the frames that call them


def _fault_of_key(key: Any) -> str | None:
    if not isinstance(key, str):
        return f"the key: a text is wanted here, not a value of type {type(key).__name__}"
    if not key.strip():
        near = "; VIDEODB_API_KEY is set, and is not read: it lacks a _" if "VIDEODB_API_KEY" in os.environ else ""
        return f"no key: give token=, or set VIDEO_DB_API_KEY{near}"
    if not (key.isascii() and key.isprintable()) or key != key.strip():
        return "the key has characters that no key in a header may have; is a line end part of it?"
    return None


def _together(*headers: Mapping[str, str] | Hidden[Mapping[str, str]]) -> Hidden[Mapping[str, str]]:
    """Give all of some headers; later ones replace those of the same name."""
    return Hidden(concealed(lambda *parts: {name: part[name] for part in parts for name in part}, *headers))


def _secrets_of(headers: Mapping[str, str]) -> Sequence[str]:
    return tuple(value for name, value in headers.items() if name in SECRET_HEADERS)


def _both(some: Sequence[str], others: Sequence[str]) -> Sequence[str]:
    return (*some, *others)


def _host_of(proxy: Any) -> str:
    return addresses.host(str(getattr(proxy, "url", proxy)))


def _url(base: str, path: str, query: Sequence[tuple[str, str]]) -> str:
    if not query:
        return f"{base}{path}"
    # A comma parts the items of a list; where it is part of a text, it may stand as it is too.
    return f"{base}{path}?{urlencode(query, safe=',', quote_via=quote)}"


def checked_timeout(timeout: float) -> float:
    if isinstance(timeout, bool) or not isinstance(timeout, int | float):
        raise TypeError(f"timeout: seconds are wanted here, not a value of type {type(timeout).__name__}")
    if not 0 < timeout <= LONGEST:  # NaN is neither
        raise ValueError(f"timeout: a number of seconds above zero and up to {LONGEST:,.0f} is wanted here")
    return float(timeout)


def _check_size(size: int) -> None:
    if isinstance(size, bool) or not isinstance(size, int):
        raise TypeError(
            f"max_answer_bytes: a number of bytes is wanted here, not a value of type {type(size).__name__}"
        )
    if size < 1:
        raise ValueError(f"max_answer_bytes: a number above zero is wanted here, not {size}")
