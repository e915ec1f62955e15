"""The one module that touches httpx: sends a request, gives back an answer, turns httpx's errors into ours."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any, NamedTuple

import httpx

from . import errors
from ._operation import Operation, Request

__all__ = ["Answer", "Pool"]


class Answer(NamedTuple):
    """An answer as it came."""

    status: int
    headers: Mapping[str, str]
    content: bytes


class Pool:
    """The connections of a client, made when first used."""

    def __init__(self, timeout: float) -> None:
        self._timeout = timeout
        self._lock = threading.Lock()
        self._sync: httpx.Client | None = None
        self._async: httpx.AsyncClient | None = None

    def send(self, operation: Operation[Any, Any], request: Request, base: str, headers: Mapping[str, str]) -> Answer:
        with self._lock:
            client = self._sync = self._sync or httpx.Client(timeout=self._timeout)
        try:
            return _answer(client.request(**_arguments(request, base, headers)))
        except httpx.HTTPError as error:
            raise _translated(operation, error) from None

    async def asend(
        self, operation: Operation[Any, Any], request: Request, base: str, headers: Mapping[str, str]
    ) -> Answer:
        with self._lock:
            client = self._async = self._async or httpx.AsyncClient(timeout=self._timeout)
        try:
            return _answer(await client.request(**_arguments(request, base, headers)))
        except httpx.HTTPError as error:
            raise _translated(operation, error) from None

    def close(self) -> None:
        if self._sync is not None:
            self._sync.close()

    async def aclose(self) -> None:
        self.close()
        if self._async is not None:
            await self._async.aclose()


def _arguments(request: Request, base: str, headers: Mapping[str, str]) -> dict[str, Any]:
    content = {"content-type": "application/json"} if request.body is not None else {}
    return {
        "method": request.method,
        "url": base + request.path,
        "params": request.query or None,
        "content": request.body,
        "headers": {**content, **headers},
        "follow_redirects": False,
    }


def _answer(response: httpx.Response) -> Answer:
    return Answer(response.status_code, response.headers, response.content)


def _translated(operation: Operation[Any, Any], error: httpx.HTTPError) -> errors.VideoDBError:
    kind = errors.DeadlineError if isinstance(error, httpx.TimeoutException) else errors.ConnectionFailedError
    what = "no answer in time" if kind is errors.DeadlineError else "no answer"
    return kind(operation.method, operation.path, f"{what} ({type(error).__name__})")
