"""The clients: where calls go, with which key, and for how long."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Self, TypeVar

from . import _http
from ._operation import Operation
from .types import UNSET, Response

__all__ = ["AuthenticatedClient", "Client"]

Good = TypeVar("Good")
Bad = TypeVar("Bad")


class Client:
    """A client without a key, for the operations that need none.

    `base_url` is the server: `VIDEO_DB_BASE_URL`, or else the production server of the description. `timeout` is in
    seconds, for each step of a call (connecting, sending, each wait for the answer). `headers` go with every request.
    Use it as a context manager, or `close` (sync) and `aclose` (async) it.
    """

    def __init__(
        self, base_url: str | None = None, *, headers: Mapping[str, str] | None = None, timeout: float = 60.0
    ) -> None:
        from ._build import SERVER

        self._base_url = (base_url or os.environ.get("VIDEO_DB_BASE_URL") or SERVER).rstrip("/")
        self._headers = dict(headers or {})
        self._timeout = timeout
        self._pool = _http.Pool(timeout)
        self._owner = True

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url!r})"

    def __reduce__(self) -> Any:
        raise TypeError(f"{type(self).__name__} cannot be pickled: it holds connections, and may hold a key")

    def _secret_headers(self) -> dict[str, str]:
        return {}

    def close(self) -> None:
        """Close the connections of sync calls."""
        if self._owner:
            self._pool.close()

    async def aclose(self) -> None:
        """Close the connections, those of async calls included."""
        if self._owner:
            await self._pool.aclose()

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
        response: Response[Good | Bad] = self._answer(operation, values, body)[0]
        return response

    def _call(
        self, operation: Operation[Good, Bad], values: Mapping[str, Any] | None = None, body: Any = UNSET
    ) -> Good:
        response, raw = self._answer(operation, values, body)
        return operation.outcome(response, raw, attempts=1)

    async def _acall_detailed(
        self, operation: Operation[Good, Bad], values: Mapping[str, Any] | None = None, body: Any = UNSET
    ) -> Response[Good | Bad]:
        response: Response[Good | Bad] = (await self._aanswer(operation, values, body))[0]
        return response

    async def _acall(
        self, operation: Operation[Good, Bad], values: Mapping[str, Any] | None = None, body: Any = UNSET
    ) -> Good:
        response, raw = await self._aanswer(operation, values, body)
        return operation.outcome(response, raw, attempts=1)

    def _answer(self, operation: Operation[Any, Any], values: Mapping[str, Any] | None, body: Any) -> tuple[Any, Any]:
        request = operation.request(values, body)
        return _read(operation, self._pool.send(operation, request, self._base_url, self._all_headers()))

    async def _aanswer(
        self, operation: Operation[Any, Any], values: Mapping[str, Any] | None, body: Any
    ) -> tuple[Any, Any]:
        request = operation.request(values, body)
        return _read(operation, await self._pool.asend(operation, request, self._base_url, self._all_headers()))

    def _all_headers(self) -> dict[str, str]:
        return {**self._headers, **self._secret_headers()}


class AuthenticatedClient(Client):
    """A client with a key: `AuthenticatedClient()` takes it from `VIDEO_DB_API_KEY`.

    `token` is the key (`sk-…`), sent in the header `x-access-token`. Raises `ValueError` if there is none.
    """

    def __init__(
        self,
        base_url: str | None = None,
        token: str | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        timeout: float = 60.0,
    ) -> None:
        super().__init__(base_url, headers=headers, timeout=timeout)
        key = token or os.environ.get("VIDEO_DB_API_KEY")
        if not key:
            raise ValueError("no key: give token=, or set VIDEO_DB_API_KEY")
        if not (key.isascii() and key.isprintable()):
            raise ValueError("the key has characters that no HTTP header may hold; is a line end part of it?")
        self._key = key

    def _secret_headers(self) -> dict[str, str]:
        from ._build import KEY_HEADER

        return {KEY_HEADER: self._key}


def _read(operation: Operation[Any, Any], answer: _http.Answer) -> tuple[Response[Any], Any]:
    raw, parsed = operation.parsed(answer.status, answer.content)
    return Response(status_code=answer.status, headers=answer.headers, content=answer.content, parsed=parsed), raw
