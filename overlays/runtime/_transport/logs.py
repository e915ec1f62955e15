"""What the libraries under httpx log within our calls: that something happened, and not with which details."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from contextvars import ContextVar

__all__ = ["quiet"]

# httpcore logs the headers of answers at DEBUG (`location` repeats a path, and a path may hold a key), hpack those of
# requests. Within our calls, and only there, they say what happened and leave out with what.

quiet: ContextVar[bool] = ContextVar("videodb_client_quiet", default=False)


def _without_details(record: logging.LogRecord) -> bool:
    if quiet.get():
        if record.name.startswith("hpack"):
            return False
        event, _, details = record.getMessage().partition(" ")
        if details and not event.endswith(".started"):
            record.msg, record.args = event, None
    return True


def _quieten(names: Iterable[str]) -> None:
    for name in names:
        logging.getLogger(name).addFilter(_without_details)


_quieten(f"httpcore.{part}" for part in ("connection", "http11", "http2", "proxy", "socks"))
_quieten(("hpack.hpack", "hpack.table"))
