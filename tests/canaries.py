"""Canaries that stand for secrets, a call that has one in its path, and all that was emitted meanwhile."""

from __future__ import annotations

import io
import logging
import pickle
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from loopback import (
    MODES,
    Mode,
    call,
    operation,
)
from videodb_client import errors
from videodb_client._schema.operation import Operation
from videodb_client._transport.secrets import hide
from videodb_client.client import Client

CANARY = "sk-canary/0123456789+abc"
QUOTED = "sk-canary%2F0123456789%2Babc"
PATH_CANARY = "sk-other-canary-42"
ANSWER_CANARY = "sk-answered-canary-77"
CANARIES = (CANARY, QUOTED, PATH_CANARY, ANSWER_CANARY)
HERE = str(Path(__file__).parent)


DELETE_KEY = operation("DELETE", "/user/api_key/{api_key}")


def delete_key(mode: Mode, client: Client, api_key: str, op: Operation[Any, Any] = DELETE_KEY) -> Any:
    """What the generated function of an operation with a secret parameter does."""
    if mode in MODES:
        api_key = hide(api_key)
    return call(mode, client, op, api_key=api_key)


class Seen:
    """All that was emitted."""

    def __init__(self) -> None:
        self.stream = io.StringIO()

    def add(self, *texts: object) -> None:
        for text in texts:
            self.stream.write(f"{text!s}\n{text!r}\n")

    def add_error(self, error: BaseException, *, body: bool = True) -> None:
        """An error as tools show it: with the locals of every frame, and with everything that led to it."""
        self.add(error, error.args)
        waiting: list[BaseException | None] = [error]
        while waiting:
            current = waiting.pop()
            if current is not None:
                shown = traceback.TracebackException.from_exception(current, capture_locals=True)
                # The frames of the tests have the plain canary: it came from there.
                for frame in (one for one in shown.stack if not one.filename.startswith(HERE)):
                    self.add(frame.filename, frame.name, frame.line, frame.locals)
                waiting += [current.__cause__, current.__context__]
        if body and isinstance(error, errors.VideoDBError):
            self.add(error.error, error.body, vars(error), pickle.dumps(error))

    @property
    def text(self) -> str:
        return self.stream.getvalue()

    def check(self, wanted: str = "") -> None:
        for canary in CANARIES:
            assert canary not in self.text
        assert wanted in self.text


@pytest.fixture
def seen() -> Iterator[Seen]:
    """All that is logged, at DEBUG, by anyone."""
    seen = Seen()
    handler = logging.StreamHandler(seen.stream)
    handler.setFormatter(logging.Formatter("%(name)s %(levelname)s %(message)s"))
    root, level = logging.getLogger(), logging.getLogger().level
    names = ("videodb_client", "httpx", "httpcore", "httpcore.http11", "httpcore.connection", "asyncio")
    levels = {name: logging.getLogger(name).level for name in names}
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    for name in names:
        logging.getLogger(name).setLevel(logging.DEBUG)
    yield seen
    root.removeHandler(handler)
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)
