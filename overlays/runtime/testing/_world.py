"""Everything that the fake remembers, put together: which concern answers which operation."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from ..types import Json
from ._account import Account
from ._asked import Asked, Handler, Refused
from ._clock import Clock
from ._description import Route
from ._dialects import Spelling
from ._exchange import Reply, Request
from ._jobs import Jobs
from ._media import Library
from ._sandboxes import Sandboxes
from ._scenes import Scenes
from ._settings import AutoRecharge
from ._things import Things
from ._understanding import Understandings

__all__ = ["World"]


class World:
    """The state of one fake. `handlers` say what answers an operation; what none answers is answered by its example.

    Args:
        settings: Auto-recharge, in its dialect.
        spelling: How answers are spelled.
        known: Whether nothing is there that nobody made.
        balance: The credits at the beginning.
        payment_method: Whether there is a card.
        takes: Seconds that a job takes.
    """

    def __init__(
        self,
        settings: AutoRecharge,
        spelling: Spelling,
        *,
        known: bool,
        balance: float,
        payment_method: bool,
        takes: float,
    ) -> None:
        self.clock, self.spelling = Clock(), spelling
        samples = spelling.dialect == "python"
        self.account = Account(self.clock, settings, balance, payment_method)
        self.jobs = Jobs(self.clock, takes, spelling, known)
        self.library = Library(self.clock, self.jobs, known)
        self.scenes = Scenes(self.clock, self.jobs, self.library, known, nested=samples, empty_fails=samples)
        self.sandboxes = Sandboxes(self.clock, self.account, self.jobs, known)
        understandings = Understandings(self.account, self.jobs, self.library, self.scenes, known, bare=samples)
        self.handlers: dict[str, Handler] = {}
        for concern in (
            self.account, self.jobs, self.library, self.scenes, self.sandboxes, understandings,
            Things(self.clock, self.jobs, known),
        ):  # fmt: skip
            self.handlers |= concern.operations

    def settle(self) -> None:
        """Let happen what time has brought."""
        self.jobs.settle()
        self.sandboxes.settle()

    def answer(self, route: Route, request: Request) -> Reply:
        """Answer a request that is as it is documented."""
        asked = Asked(route, request.values, route.query(request), route.body(request), request.origin)
        if route.name == "set_auto_recharge":  # which spelling it knows is a matter of the dialect
            asked = asked._replace(body=request.json if isinstance(request.json, dict) else {})
        try:
            self.settle()
            self.account.afford(route.name)
            answer = self._answered(asked)
            self.account.charge(route.name)
        except Refused as error:
            return self.refused(error.status, error.message, error.code)
        # what is given is a copy: nothing that is kept can be changed through it
        return Reply(route.status, self.spelling.answer(route, copy.deepcopy(answer)))

    def refused(self, status: int, message: str, code: str, headers: Mapping[str, str] | None = None) -> Reply:
        """Refuse, as the API does."""
        return Reply(status, self.spelling.refusal(status, message, code), headers or {})

    def _answered(self, asked: Asked) -> Json:
        route = asked.route
        if (handler := self.handlers.get(route.name)) is not None:
            return handler(asked)
        self._see(asked)
        if route.is_job:
            return self.jobs.begin(asked, lambda: route.finished(asked.values))
        answer: Any = route.example(asked.values)
        return answer

    def _see(self, asked: Asked) -> None:
        """See to it that what the path names is there, where the answer is an example."""
        for kind, shelf in self.library.shelves.items():
            if f"{kind}_id" in asked.values:
                shelf.get(asked.values[f"{kind}_id"])
        if "collection_id" in asked.values:
            self.library.collections.get(asked.values["collection_id"])
