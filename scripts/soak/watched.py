"""A fake that is watched: which requests belong to which call, what was in force, and who saw the key."""

from __future__ import annotations

import asyncio
import sys
import threading
import time
from collections import defaultdict
from collections.abc import Mapping
from random import Random
from typing import Any, Final
from urllib.parse import urlsplit

from pipeline.paths import ROOT

sys.path.insert(0, str(ROOT / "generated"))

from videodb_client._transport.deadline import Clock
from videodb_client.testing import Exchange, FakeVideoDB, Reply

__all__ = ["CALL", "Foreign", "Stalls", "Swift", "Watched", "drawn"]

CALL: Final = "x-call"
"""The header that tells which call a request belongs to."""

_KEY: Final = "x-access-token"

Amounts = tuple[Any, Any]


class Watched(FakeVideoDB):
    """The fake, which looks at every request.

    `by_call` holds what was exchanged for each call, `asked_for` the amounts that somebody wants in force, `astray`
    how often others were, and `keys_elsewhere` how often the key went to another host.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.by_call: dict[str, list[Exchange]] = defaultdict(list)
        self.asked_for: set[Amounts] = set()
        self.home: str | None = None
        self.astray = self.keys_elsewhere = 0

    def respond(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Reply:
        host = urlsplit(url).netloc
        if self.home is not None and host != self.home and _KEY in headers:
            self.keys_elsewhere += 1
        with self._lock:
            reply = super().respond(method, url, headers, body)
            if self.exchanges and CALL in headers:
                self.by_call[headers[CALL]].append(self.exchanges[-1])
            if self.settings["enabled"] is True and self.amounts not in self.asked_for:
                self.astray += 1
        return reply

    @property
    def amounts(self) -> Amounts:
        """What auto-recharge buys, and when."""
        return self.settings["threshold"], self.settings["amount"]


class Foreign(FakeVideoDB):
    """Somebody else's server; `keys` is how many requests with a key it has seen."""

    keys = 0

    def respond(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Reply:
        self.keys += _KEY in headers
        return super().respond(method, url, headers, body)


class Stalls:
    """Measures for how long nothing could run: `lost` is the sum of the seconds by which short sleeps came late."""

    def __init__(self) -> None:
        self.lost = 0.0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._measure, daemon=True)

    def __enter__(self) -> Stalls:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _measure(self) -> None:
        began = time.monotonic()
        while not self._over.wait(_NAP):
            now = time.monotonic()
            self.lost += max(0.0, now - began - _NAP)
            began = now


_NAP: Final = 0.02


class Swift(Clock):
    """A clock on which waiting takes no time; the time for which somebody waited is added to it."""

    def __init__(self) -> None:
        self._waited = 0.0

    def monotonic(self) -> float:
        return super().monotonic() + self._waited

    def sleep(self, seconds: float) -> None:
        self._waited += seconds

    async def asleep(self, seconds: float) -> None:
        self._waited += seconds
        await asyncio.sleep(0)


def drawn(random: Random, dialect: str) -> dict[str, Any]:
    """Draw a server of a dialect: how it speaks, and what it does to what it is sent."""
    return {
        "dialect": dialect,
        "settings_returned": random.random() < 0.5,
        "nested": random.random() < 0.5,
        "numbers_as_text": random.random() < 0.3,
        "newer": random.random() < 0.3,
        "slashes": random.choice(["either", "with", "without"]),
        "resets": random.random() < 0.2,
        "clamp": random.choice([None, None, (30, 200)]),
        "round_to": random.choice([None, None, 25]),
        "late": random.choice([0, 0, 1]),
        "strict": True,
    }
