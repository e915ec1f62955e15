"""A server of auto-recharge without a network, whose behaviour tests of `ensure` change by inheriting."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from typing import NamedTuple

from videodb_client.types import Json

__all__ = ["DIALECTS", "Exchange", "Sandbox"]

DIALECTS: Mapping[str, Mapping[str, str]] = {
    "published": {"enabled": "enabled", "threshold": "threshold", "amount": "amount"},
    "python": {"enabled": "enabled", "threshold": "threshold_credits", "amount": "recharge_amount"},
    "node": {"enabled": "enabled", "threshold": "thresholdCredits", "amount": "rechargeAmount"},
}
"""How each source spells the auto-recharge settings: the description, the Python sample, the Node sample."""


class Exchange(NamedTuple):
    """One request and the answer to it."""

    method: str
    path: str
    sent: Json
    status: int
    answered: Json


class Sandbox:
    """The stand-in.

    `dialect` is one of `DIALECTS`; what is sent in another one is ignored, as a server would. `settings_returned` says
    whether a write is answered with `settings`, `nested` whether a read holds the settings in `data` or at the top
    level, `numbers_as_text` whether the amounts are answered as text. `answers` holds what else is answered, with 200:
    `{"GET /user": {...}}`. `settings` holds what is in force (credits), and `exchanges` every request with its answer.
    """

    def __init__(
        self,
        dialect: str = "published",
        *,
        settings_returned: bool = True,
        nested: bool = True,
        numbers_as_text: bool = False,
        answers: Mapping[str, Json] | None = None,
    ) -> None:
        self.answers = dict(answers or {})
        self.spelling = DIALECTS[dialect]
        self._settings_returned, self._nested, self._as_text = settings_returned, nested, numbers_as_text
        self.settings: dict[str, Json] = {"enabled": False, "threshold": 10, "amount": 50}
        self.exchanges: list[Exchange] = []
        self._lock = threading.Lock()

    def answer(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> tuple[int, Json]:
        """Give the status and the JSON that answer a request. `headers` have lower-case names."""
        sent: Json = None
        status, answered = 400, _error("The body is not a JSON object", "BAD_REQUEST")
        with self._lock:
            try:
                sent = json.loads(body) if body else None
            except ValueError:
                pass
            else:
                status, answered = self._route(method, path, headers, sent)
            self.exchanges.append(Exchange(method, path, sent, status, answered))
        return status, answered

    def _route(self, method: str, path: str, headers: Mapping[str, str], sent: Json) -> tuple[int, Json]:
        if not headers.get("x-access-token"):
            return 401, _error("No API key", "UNAUTHORIZED")
        if f"{method} {path}" in self.answers:
            return 200, self.answers[f"{method} {path}"]
        if path != "/billing/auto_recharge":
            return 404, _error("Not found", "NOT_FOUND")
        if method == "GET":
            return 200, {"success": True, **({"data": self._spelled()} if self._nested else self._spelled())}
        if method != "POST":
            return 405, _error("Method not allowed", "METHOD_NOT_ALLOWED")
        if not isinstance(sent, dict):
            return 400, _error("The body is not a JSON object", "BAD_REQUEST")
        self.settings |= {name: sent[wire] for name, wire in self.spelling.items() if wire in sent}
        answer = {"success": True, "message": "Auto recharge settings updated"}
        return 200, {**answer, "settings": self._spelled()} if self._settings_returned else answer

    def _spelled(self) -> dict[str, Json]:
        return {wire: self._shown(self.settings[name]) for name, wire in self.spelling.items()}

    def _shown(self, value: Json) -> Json:
        return str(value) if self._as_text and not isinstance(value, bool) else value


def _error(message: str, code: str) -> Json:
    return {"success": False, "message": message, "error_code": code}
