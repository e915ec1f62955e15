"""How a request failed, in words of ours: what httpx says may hold the request."""

from __future__ import annotations

from typing import Final

import httpx

from .._imports import importing
from .._schema.operation import Answer
from ..types import Headers
from .bodies import HalfSentError, UnreadableBodyError
from .conversation import Fault
from .deadline import Deadline
from .retry import Failure

__all__ = ["TICK", "AstrayError", "fault", "is_fault"]

TICK: Final = 0.01
"""Seconds: a timeout that comes this close to the deadline is the deadline's."""


_BROKEN: Final = "the connection broke before the whole answer was there"


class AstrayError(Exception):
    """A request with a secret was about to go to another origin."""


def is_fault(error: BaseException) -> bool:
    """Tell whether an exception says that a request failed. httpx lets those of h2 through, where it reads a body."""
    ours = AstrayError | HalfSentError | UnreadableBodyError
    return isinstance(error, httpx.HTTPError | httpx.InvalidURL | ours) or (
        type(error).__module__.partition(".")[0] == "h2"
    )


def fault(
    error: BaseException, deadline: Deadline, response: httpx.Response | None = None, *, late: bool | None = None
) -> Fault:
    """Say in words of ours how a request failed. What httpx says may hold the request, and is left out.

    `response` is the answer, if its head had come; `late` is whether the deadline ended it, if that is known.
    """
    name = type(error).__name__
    if late is None:
        late = deadline.left() <= TICK
    if response is not None:
        head = Answer(response.status_code, Headers(response.headers.multi_items()), b"")
        if isinstance(error, UnreadableBodyError):
            return Fault(Failure.UNREADABLE, str(error), head=head)
        if isinstance(error, HalfSentError):
            return Fault(Failure.BROKEN, "it came before the whole request was sent, which broke off", head=head)
        if late and isinstance(error, httpx.TimeoutException):
            return Fault(Failure.LATE, "the answer did not end", head=head)
        return Fault(Failure.BROKEN, f"{_BROKEN} ({name})", head=head)
    match error:
        case AstrayError():
            return Fault(
                Failure.REFUSED, "not sent: a secret was about to go to another origin than the client's", False
            )
        case httpx.ConnectTimeout() | httpx.PoolTimeout():
            return Fault(Failure.LATE if late else Failure.CONNECT, "no connection in time", False)
        case httpx.ConnectError() | httpx.ProxyError():
            said = " ".join(str(error).split())[:200]
            refused = _is_certificate(error)
            return Fault(Failure.REFUSED if refused else Failure.CONNECT, f"no connection: {said or name}", False)
        case httpx.TimeoutException() if late:
            return Fault(Failure.LATE, "no answer came" if isinstance(error, httpx.ReadTimeout) else "not all was sent")
        case httpx.LocalProtocolError() | httpx.UnsupportedProtocol() | httpx.InvalidURL():
            return Fault(Failure.REFUSED, f"not sent: it is no valid request ({name})", False)
        case _:
            return Fault(Failure.BROKEN, f"{_BROKEN} ({name})")


def _is_certificate(error: BaseException | None) -> bool:
    with importing:
        from ssl import SSLCertVerificationError

    while error is not None:
        if isinstance(error, SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
