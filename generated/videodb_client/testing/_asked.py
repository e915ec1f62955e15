"""A request as the state sees it: checked, decoded, in the published names; and what can be said to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from ..types import Json
from ._description import Route

__all__ = ["Asked", "Handler", "Refused", "good", "paged"]


class Refused(Exception):
    """The API refuses a request: with a status, a message, and the code that goes with it."""

    def __init__(self, status: int, message: str, code: str = "") -> None:
        super().__init__(message)
        by_status = {402: "PAYMENT_REQUIRED", 404: "NOT_FOUND", 409: "CONFLICT"}
        self.status, self.message = status, message
        self.code = code or by_status.get(status, "BAD_REQUEST")


class Asked(NamedTuple):
    """A request: its operation, the values of its path and query, its body, and the origin that it went to."""

    route: Route
    values: Mapping[str, str]
    query: Mapping[str, Any]
    body: Mapping[str, Any]
    origin: str


Handler: TypeAlias = Callable[[Asked], Json]
"""Gives the answer to a request, or raises `Refused`."""


def good(data: Json, **more: Json) -> dict[str, Json]:
    """Give the envelope of a success; `more` stands beside `data`."""
    return {"success": True, **more, "data": data}


def paged(items: Sequence[Any], query: Mapping[str, Any]) -> Sequence[Any]:
    """Give the page that a query asks for, by whichever of the published conventions; all, if it asks for none."""
    if "page_index" in query or "count" in query:
        size = query.get("count", len(items))
        begin = query.get("page_index", 0) * size
    elif "page" in query or "page_size" in query:
        size = query.get("page_size", 20)
        begin = (query.get("page", 1) - 1) * size
    else:
        size, begin = query.get("limit", len(items)), query.get("offset", 0)
    if size < 0 or begin < 0:
        raise Refused(400, "a page begins at 0 or later, and holds 0 items or more")
    return items[int(begin) : int(begin + size)]
