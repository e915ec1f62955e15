"""How a request failed, in words of ours: what httpx says may hold the request."""

from __future__ import annotations

from typing import Final

import httpx

from .conversation import Fault
from .deadline import Deadline
from .retry import Failure

__all__ = ["TICK", "AstrayError", "fault"]

TICK: Final = 0.01
"""Seconds: a timeout that comes this close to the deadline is the deadline's."""


class AstrayError(Exception):
    """A request with a secret was about to go to another origin."""


def fault(error: Exception, deadline: Deadline) -> Fault:
    """Say in words of ours how a request failed. What httpx says may hold the request, and is left out."""
    name = type(error).__name__
    late = deadline.left() <= TICK
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
            return Fault(Failure.BROKEN, f"the connection broke before the whole answer was there ({name})")


def _is_certificate(error: BaseException | None) -> bool:
    from ssl import SSLCertVerificationError

    while error is not None:
        if isinstance(error, SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
