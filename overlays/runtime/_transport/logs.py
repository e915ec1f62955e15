"""What the libraries under httpx log within our calls: that something happened, and not with which details."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from contextvars import ContextVar

__all__ = ["quiet"]

# httpcore logs the headers of answers at DEBUG (`location` repeats a path, and a path may hold a key), hpack those of
# requests. Within our calls, and only there, they say what happened and leave out with what.

_HARMLESS = frozenset({"connect_tcp.started", "start_tls.started"})
"""Whose details say where a connection goes, and no more: those of SOCKS hold its password."""

quiet: ContextVar[Callable[[], object]] = ContextVar("videodb_client_quiet", default=lambda: None)
"""Gives something within our calls, `None` elsewhere: a weak reference to a call, which ends with it in any case."""


def _without_details(record: logging.LogRecord) -> bool:
    if quiet.get()() is not None:
        if record.name.startswith("hpack"):
            return False
        event, _, details = record.getMessage().partition(" ")
        if details and event not in _HARMLESS:
            record.msg, record.args = event, None
    return True


def _quieten(names: Iterable[str]) -> None:
    for name in names:
        logging.getLogger(name).addFilter(_without_details)


_quieten(f"httpcore.{part}" for part in ("connection", "http11", "http2", "proxy", "socks"))
_quieten(("hpack.hpack", "hpack.table"))
