"""Whether a request that failed is made again, and when. Pure: time, chance and failure are given."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from typing import Final

from .._imports import importing

__all__ = ["ATTEMPTS", "Failure", "retry_after", "wait"]

ATTEMPTS: Final = 3
FIRST: Final = 0.5
"""Seconds that the wait after the first attempt is at most; it doubles with each."""
LONGEST: Final = 8.0
"""Seconds that a wait is at most, unless the server asks for more."""

_AGAIN: Final = frozenset({408, 429, 502, 503, 504})
_REPEATABLE: Final = frozenset({"DELETE", "GET", "HEAD", "PUT"})
_SECONDS = re.compile(r"[0-9]+(\.[0-9]*)?")


class Failure(Enum):
    """How a request failed to get an answer."""

    CONNECT = "no connection was made, so that the server cannot have seen the request"
    BROKEN = "the connection broke; the server may have seen the request"
    LATE = "the time for the call ran out"
    REFUSED = "the request cannot be sent, now or later"
    UNREADABLE = "an answer came that is not read"


def wait(
    method: str,
    *,
    idempotent: bool,
    attempt: int,
    failure: Failure | int,
    headers: Mapping[str, str],
    left: float,
    wall: float,
    chance: float,
) -> float | None:
    """Give the seconds to wait before the next attempt, or `None` to give up.

    `idempotent` is the operation's mark; `attempt` counts from 1; `failure` is a status if an answer came; `headers`
    are the answer's, with names found in lower case; `left` is in seconds, up to the deadline; `wall` is in seconds
    since the epoch; `chance` is from 0 to 1.

    Source: RFC 9110, 9.2.2 (what may be repeated) and 10.2.3 (Retry-After). A request that the server may have seen is
    repeated only if doing it twice is doing it once: no published page says so of any POST or PATCH.
    """
    if attempt >= ATTEMPTS:
        return None
    if failure is not Failure.CONNECT:
        again = failure in _AGAIN if isinstance(failure, int) else failure is Failure.BROKEN
        if not again or not (idempotent or method in _REPEATABLE):
            return None
    # Full jitter: many clients that failed together must not come back together.
    seconds = chance * min(LONGEST, FIRST * 2 ** (attempt - 1))
    asked = retry_after(headers, wall)
    if asked is not None:
        if asked >= left:
            return None  # it would not be over in time; the caller had better know now
        seconds = max(asked, seconds) if seconds < left else asked
    return seconds if seconds < left else None


def retry_after(headers: Mapping[str, str], wall: float) -> float | None:
    """Give the seconds that an answer asks to wait, `None` if it asks for none, or not in a form that can be read.

    A fraction is not in the standard, but is sent. A date is compared with the answer's own `Date`, so that a clock
    that is wrong here does no harm; a date in the past is no wait at all.
    """
    text = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(text):
        return float(text)
    until = _date(text)
    if until is None:
        return None
    now = _date(headers.get("date", "").strip())
    return max(0.0, until - (wall if now is None else now))


def _date(text: str) -> float | None:
    if not text[:1].isalpha():
        return None  # every form begins with the name of a day; and the import costs 16 ms
    with importing:
        from datetime import UTC
        from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
