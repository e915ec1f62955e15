"""What a test has said of the next answers, by operation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Generic, TypeVar

from ._description import Route, found, routes

__all__ = ["Scripts", "named"]

T = TypeVar("T")


class Scripts(Generic[T]):
    """Queues of what is to come next, one an operation, and one for all of them."""

    def __init__(self) -> None:
        self._queues: dict[str | None, list[tuple[T, int | None]]] = {}

    def add(self, operation: str | None, what: Iterable[T], times: int | None) -> None:
        """Put things at the end of a queue, each to come so often; from now on, if None."""
        self._queues.setdefault(operation, []).extend((one, times) for one in what)

    def next(self, operation: str | None) -> T | None:
        """Take what comes next for an operation, if anything does; what is said of it goes before what is of all."""
        for name in dict.fromkeys((operation, None)):
            queue = self._queues.get(name)
            if queue:
                what, times = queue[0]
                if times is not None and times <= 1:
                    queue.pop(0)
                elif times is not None:
                    queue[0] = what, times - 1
                return what
        return None


def named(operation: str) -> Route:
    """Give an operation by its name, or by method and path. Raises `ValueError` if there is none."""
    known: Sequence[Route] = routes()
    route = next((one for one in known if one.name == operation), None)
    method, _, path = operation.strip().partition(" ")
    if route is None and path.startswith("/"):
        template = path.rstrip("/")
        same = (one for one in known if one.method == method.upper() and one.path.rstrip("/") == template)
        route = next(same, None) or found(method.upper(), path)[0]
    if route is not None:
        return route
    close = get_close_matches(operation, [name for one in known for name in (one.name, f"{one.method} {one.path}")], 3)
    hint = f"; did you mean {' or '.join(close)}?" if close else ""
    raise ValueError(f"{operation!r}: the API has no such operation{hint}")
