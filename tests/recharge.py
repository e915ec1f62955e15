"""A server that keeps auto-recharge settings and has every fault that is thought of; no socket, no clock."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from documents import Json
from videodb_client.testing import DIALECTS

START: dict[str, Json] = {"enabled": False, "threshold": 10, "amount": 50}
DEFAULTS: dict[str, Json] = {"enabled": False, "threshold": 500, "amount": 5000}


class LostError(Exception):
    """No answer comes."""


@dataclass
class Faulty:
    """The server. Requests are numbered from 0, reads and writes alike.

    `resets`: what a write leaves out goes to `DEFAULTS`. `most`: an amount above it is cut down. `rounds`: amounts to
    whole tens. `late`: requests after which a write takes effect. `lost`: whether the answer to a request is lost
    "before" or "after" it was carried out. `fails`: requests that are carried out and answered 500. `hides`: fields
    that no read shows. `unreadable`: reads that tell nothing. `reads_in`: the dialect of its reads. `contradicts`:
    amounts are read in a second spelling too, which stays as it was. `refuses`: the status of every write, of which
    none is carried out. `stuck`: it cannot be switched on or off.
    """

    dialect: str = "description"
    start: Mapping[str, Json] = field(default_factory=lambda: dict(START))
    nested: bool = True
    resets: bool = False
    most: float | None = None
    rounds: bool = False
    late: int = 0
    lost: Mapping[int, str] = field(default_factory=dict)
    fails: frozenset[int] = frozenset()
    hides: frozenset[str] = frozenset()
    unreadable: frozenset[int] = frozenset()
    reads_in: str | None = None
    contradicts: bool = False
    refuses: int | None = None
    stuck: bool = False

    def __post_init__(self) -> None:
        self.settings = dict(self.start)
        self.states = [dict(self.settings)]
        self.waiting: list[tuple[int, Mapping[str, Json]]] = []
        self.requests: list[Json] = []

    @property
    def writes(self) -> list[Json]:
        return [body for body in self.requests if body is not None]

    def answer(self, body: Json) -> tuple[int, Json]:
        """Answer a read (`None`) or a write. Raises `LostError` where no answer comes."""
        number = len(self.requests)
        self.requests.append(body)
        if self.lost.get(number) == "before":
            raise LostError
        if body is not None and self.refuses is not None:
            return self.refuses, {"success": False, "message": "no"}
        if body is not None:
            self.waiting.append((number + self.late, body))
        self.settle(number)
        if self.lost.get(number) == "after":
            raise LostError
        if number in self.fails:
            return 500, {"success": False, "message": "failed"}
        if body is not None:
            return 200, {"success": True, "message": "updated"}
        if number in self.unreadable:
            return 200, {"success": True, "data": {"enabled": "?", "threshold": [], "amount": {}}}
        shown = self.shown()
        return 200, {"success": True, "data": shown} if self.nested else {"success": True, **shown}

    def settle(self, number: int | None = None) -> None:
        """Carry out what is due, or all of it."""
        while self.waiting and (number is None or self.waiting[0][0] <= number):
            self.apply(self.waiting.pop(0)[1])

    def apply(self, body: Mapping[str, Json]) -> None:
        said = {name: body[wire] for name, wire in DIALECTS[self.dialect].items() if wire in body}
        if self.stuck:
            said.pop("enabled", None)
        for name in ("threshold", "amount"):
            if name in said and self.most is not None:
                said[name] = min(said[name], self.most)
            if name in said and self.rounds:
                said[name] = round(said[name], -1)
        self.settings = {**(DEFAULTS if self.resets else self.settings), **said}
        self.states.append(dict(self.settings))

    def shown(self) -> dict[str, Json]:
        spelling = DIALECTS[self.reads_in or self.dialect]
        shown = {spelling[name]: value for name, value in self.settings.items() if name not in self.hides}
        if self.contradicts:
            other = DIALECTS["node" if spelling is not DIALECTS["node"] else "python"]
            shown |= {other[name]: self.start[name] for name in ("threshold", "amount")}
        return shown

    def as_json(self, body: Json) -> tuple[int, bytes]:
        status, answered = self.answer(body)
        return status, json.dumps(answered).encode()


def left_wrong(server: Faulty, asked: Mapping[str, Any]) -> str | None:
    """Say in which way charging is left on with amounts that nobody asked for, also when all that waits is done."""
    wanted = {**server.start, **asked}
    for _ in range(2):
        state = server.settings
        if state["enabled"] and state not in (wanted, server.start):
            return f"left {state}, where {dict(asked)} was asked for and {dict(server.start)} was there"
        if state["enabled"] and state == server.start != wanted and server.writes:
            return f"left on as it was, {state}, after writing"
        server.settle()
    return None
