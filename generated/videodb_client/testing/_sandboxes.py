"""Vendor sandboxes: machines that are started, cost while they run, and are stopped, at the latest after a day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from ..types import Json
from ._account import Account
from ._asked import Asked, Handler, Refused, good, paged
from ._clock import Clock
from ._jobs import Jobs, Timed
from ._shelf import Item, Shelf

__all__ = ["Sandboxes"]

_HOURLY: Final = {"small": 1.0, "medium": 3.5}
_MOST: Final = {"small": 5, "medium": 3}
_LONGEST: Final = 24 * 3600
_MODELS: Final = {"small": ["rtdetr-v2-r50vd", "whisper-small"], "medium": ["qwen2.5-vl-7b", "whisper-large-v3"]}


class Sandboxes:
    """The sandboxes of an account, which pays for them when they stop."""

    def __init__(self, clock: Clock, account: Account, jobs: Jobs, known: bool) -> None:
        self._clock, self._account, self._jobs = clock, account, jobs
        self._shelf = Shelf("Sandbox", None if known else lambda key: self._made(key, "small", {}))
        self._count = 0

    @property
    def operations(self) -> Mapping[str, Handler]:
        """The operations that are answered here."""
        return {
            "create_sandbox": self._create,
            "list_sandboxes": self._list,
            "get_sandbox": lambda asked: good(self._shown(self._shelf.get(asked.values["sandbox_id"]), looked=True)),
            "stop_sandbox": self._stop,
        }

    def settle(self) -> None:
        """Stop what has run for a day."""
        for item in self._shelf:
            if item["_stopped"] is None and self._clock.seconds >= item["_began"] + _LONGEST:
                self._end(item, item["_began"] + _LONGEST)

    def running(self, key: str) -> bool:
        """Whether a sandbox is there to work."""
        return key in self._shelf and self._status(self._shelf.get(key)) == "active"

    def _made(self, key: str, tier: str, body: Mapping[str, Any]) -> Item:
        word = f"quiet-river-{len(self._shelf) + 1:04x}"
        return {
            "sandbox_id": key,
            "name": body.get("name") or word,
            "tier": tier,
            "region": "us-east-1",
            "models": body.get("models") or _MODELS[tier],
            "model_categories": body.get("model_categories") or ["vlm", "speech_to_text"],
            "created_at": self._clock.stamp(),
            "expires_at": self._clock.stamp(self._clock.seconds + _LONGEST),
            "_began": self._clock.seconds,
            "_stopped": None,
            "_start": self._jobs.timed("create_sandbox"),
        }

    def _create(self, asked: Asked) -> Json:
        tier = asked.body.get("tier") or "medium"
        if self._account.balance <= 0:
            raise Refused(402, "Insufficient credits", "INSUFFICIENT_CREDITS")
        busy = sum(1 for item in self._shelf if item["tier"] == tier and item["_stopped"] is None)
        if busy >= _MOST.get(tier, 1):
            raise Refused(400, f"Maximum active sandboxes for tier '{tier}' reached ({busy}/{_MOST[tier]})")
        self._count += 1
        key = f"bx-{self._count:016x}"
        return good(self._shown(self._shelf.add(key, self._made(key, tier, asked.body))))

    def _list(self, asked: Asked) -> Json:
        shown = [self._shown(item) for item in self._shelf]
        wanted = [one for one in shown if asked.query.get("status") in (None, one["status"])]
        return good({"sandboxes": list(paged(wanted, {"page": 1, **asked.query})), "total": len(wanted)})

    def _stop(self, asked: Asked) -> Json:
        item = self._shelf.get(asked.values["sandbox_id"])
        if item["_stopped"] is None:
            self._end(item, self._clock.seconds)
        return good(self._shown(item))

    def _end(self, item: Item, seconds: float) -> None:
        item["_stopped"], item["stopped_at"] = seconds, self._clock.stamp(seconds)
        hours = 0 if item["_start"].ending.status == "failed" else (seconds - item["_began"]) / 3600
        self._account.spend(hours * _HOURLY[item["tier"]], f"sandbox_{item['tier']}")

    def _status(self, item: Item) -> str:
        start: Timed = item["_start"]
        if item["_stopped"] is not None:
            return "stopped"
        if not start.over:
            return "provisioning"
        return "failed" if start.ending.status == "failed" else "active"

    def _shown(self, item: Item, *, looked: bool = False) -> dict[str, Json]:
        status = self._status(item)
        if looked and status == "provisioning":
            item["_start"].looked_at()
        if status == "active":
            item.setdefault("started_at", self._clock.stamp())
        return {"status": status} | {name: value for name, value in item.items() if not name.startswith("_")}
