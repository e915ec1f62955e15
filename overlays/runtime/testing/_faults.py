"""What goes wrong on the way, on purpose: scripted for the next requests, or drawn at random from a seed.

Pure: which fault a request meets, and what becomes of its answer. How it is sent is a matter of the door.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from random import Random
from typing import Final, NamedTuple

from ._exchange import Fault, Reply
from ._scripts import Scripts

__all__ = ["FAULTS", "Faults", "fault"]


class _Kind(NamedTuple):
    """What is done before it goes wrong (`processed`), and the status of what is answered instead, if one is."""

    processed: bool
    status: int | None = None


_KINDS: Final = {
    "refused": _Kind(processed=False),
    "reset": _Kind(processed=False),
    "lost": _Kind(processed=True),
    "slow": _Kind(processed=True),
    "dripping": _Kind(processed=True),
    "truncated": _Kind(processed=True),
    "twice": _Kind(processed=True),
    "bad_gateway": _Kind(processed=False, status=502),
    "rate_limited": _Kind(processed=False, status=429),
    "unknown_error": _Kind(processed=False, status=520),
    "unsuccessful": _Kind(processed=False, status=200),
    "unsuccessful_text": _Kind(processed=False, status=200),
    "redirected": _Kind(processed=False, status=307),
}

FAULTS: Final[Sequence[str]] = tuple(_KINDS)
"""What can go wrong: a connection that is refused, or reset before anything was done; an answer that is lost after the
request was processed, slow to come, dripping in, cut off in the middle of its JSON, or sent twice; an HTML page with
502, a 429, a 520; 200 with `success: false` or `"false"`; a redirect to another origin. Served, a connection that is
refused is one that is reset."""

RETRY_AFTER: Final = ("0", "1", "0.5", "Thu, 15 Jan 2026 10:30:01 GMT", "soon", "-1", "99999999", None)
"""What stands in `Retry-After`: seconds, a fraction of one, a date, what nobody can read, more than anybody has."""

_PAGE: Final = b"<html><body><h1>502 Bad Gateway</h1></body></html>"
ELSEWHERE: Final = "https://elsewhere.example/"


def fault(
    kind: str,
    *,
    seconds: float = 5.0,
    retry_after: str | None = None,
    to: str = ELSEWHERE,
    processed: bool | None = None,
) -> Fault:
    """Give a fault of a kind. Raises `ValueError` if there is none of that name."""
    if kind not in _KINDS:
        raise ValueError(f"kind: one of {', '.join(FAULTS)} is wanted here, not {kind!r}")
    return Fault(kind, seconds, retry_after, to, _KINDS[kind].processed if processed is None else processed)


class Faults:
    """What comes next: what is scripted, else what is drawn."""

    def __init__(self) -> None:
        self.scripts: Scripts[Fault] = Scripts()
        self._random: Random | None = None
        self._share, self._kinds, self._seconds, self._to = 0.0, FAULTS, 5.0, ELSEWHERE

    def draw(self, seed: int, share: float, kinds: Sequence[str], seconds: float, to: str) -> None:
        """From now on let a share of the requests meet a fault, drawn from these kinds."""
        for kind in kinds:
            fault(kind)
        self._random, self._share, self._kinds, self._seconds, self._to = Random(seed), share, tuple(kinds), seconds, to

    def next(self, operation: str | None) -> Fault | None:
        """Give the fault that a request meets, if it meets one."""
        scripted = self.scripts.next(operation)
        if scripted is not None or self._random is None or self._random.random() >= self._share:
            return scripted
        kind = self._random.choice(self._kinds)
        drawn = fault(kind, seconds=self._seconds, retry_after=self._random.choice(RETRY_AFTER), to=self._to)
        if kind in ("bad_gateway", "unknown_error"):  # nobody can tell from these whether it was done
            drawn = drawn._replace(processed=self._random.random() < 0.5)
        return drawn


def spoiled(reply: Reply | None, met: Fault) -> Reply:
    """Give what comes instead of an answer, which is None if nothing was done."""
    status = _KINDS[met.kind].status
    headers: dict[str, str] = {}
    match met.kind:
        case "truncated" if reply is not None:
            content = reply.content
            return reply._replace(body=content[: len(content) // 2], fault=met)
        case "bad_gateway" | "unknown_error":
            return Reply(status or 502, None, {"content-type": "text/html"}, _PAGE, met)
        case "rate_limited":
            if met.retry_after is not None:
                headers = {"retry-after": met.retry_after, "date": "Thu, 15 Jan 2026 10:30:00 GMT"}
            refusal = {"success": False, "message": "Rate limit exceeded", "error_code": "RATE_LIMITED"}
            return Reply(429, refusal, headers, json.dumps(refusal).encode(), met)
        case "unsuccessful" | "unsuccessful_text":
            refusal = {"success": False if met.kind == "unsuccessful" else "false", "message": "It did not work."}
            return Reply(200, refusal, {}, None, met)
        case "redirected":
            return Reply(307, None, {"location": met.to}, b"", met)
    return (reply or Reply(503, None, {}, b""))._replace(fault=met)
