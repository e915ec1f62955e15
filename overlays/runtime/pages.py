"""Go through a list that the server gives in pages, whichever of the published conventions the operation follows.

Source: the description's parameters. `page_index` and `count`, `limit` and `offset`, `page` and `page_size`, `cursor`:
the operation's own tell which. No published source says what a last page looks like, so an empty page ends it, and so
does `next_page: false`, and pages that bring nothing new, as from a server that ignores the parameter. A `cursor` is
the `next_cursor` of the page before: it goes on until there is none, or one that has been asked for.
"""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from copy import copy
from typing import Any, Final

from ._schema.model import Model, plain
from ._schema.operation import Operation
from ._schema.readers import Items, Object
from .client import Client
from .errors import UnreadableError, VideoDBError
from .types import UNSET

__all__ = ["MorePagesError", "iterate", "iterate_async"]

MOST_PAGES: Final = 100_000
"""Pages after which it is given up, whatever they hold."""

STALE: Final = 2
"""Pages in a row without anything new that end it. Not one: where the first page has number 0 for us and 1 for the
server, it comes twice."""

_FIRST: Final = {"page_index": 0, "page": 1, "offset": 0}
"""The parameters that turn pages, and the first page of each (the description's examples and defaults)."""

_CURSOR: Final = "cursor"
"""The parameter that takes what the page before gave as `next_cursor`."""

_IDS: Final = ("id", "session_id", "scene_id", "sandbox_id", "voice_clone_id")
_QUERY = re.compile(r'(https?://[^"?\s]+)\?[^"\s]*')


class MorePagesError(VideoDBError):
    """There is more than can be asked for: the answer names a next page, and no published parameter takes the name.

    The items that were there have been given.
    """


def iterate(endpoint: Any, *path: str, client: Client, **query: Any) -> Iterator[Any]:
    """Give the items of every page, one after the other; a page is asked for when it is reached.

    Args:
        endpoint: The operation's module, such as `videodb_client.api.videos.list_videos`. One that has no pages gives
            the items of its one answer.
        path: The values of its path, in order.
        client: Where the calls go; each has the client's own deadline (seconds).
        query: Its other arguments. `page_index`, `page`, `offset` or `cursor` is where it begins; `count`, `page_size`
            or `limit` is how many items a page has, the server's own choice unless given.

    Returns:
        The items, as models where the description has one. One that has an id is given once, though pages may overlap.

    Raises:
        TypeError, ValueError: If an argument must not be sent.
        UnreadableError: If an answer has no list to go through.
        MorePagesError: If there is more than can be asked for.
        VideoDBError: If a page cannot be had; the items before it have been given.
    """
    turn = Turn(endpoint._OPERATION, query)
    while not turn.over:
        answer = endpoint.sync(*path, client=client, **turn.query)
        if turn.is_hollow(answer):
            answer = endpoint.sync(*path, client=client, **turn.query)
        yield from turn.took(answer)
    turn.finish()


async def iterate_async(endpoint: Any, *path: str, client: Client, **query: Any) -> AsyncIterator[Any]:
    """As `iterate`, for async callers: the same arguments and errors."""
    turn = Turn(endpoint._OPERATION, query)
    while not turn.over:
        answer = await endpoint.asyncio(*path, client=client, **turn.query)
        if turn.is_hollow(answer):
            answer = await endpoint.asyncio(*path, client=client, **turn.query)
        for item in turn.took(answer):
            yield item
    turn.finish()


class Turn:
    """Which page is next, and whether there is one. Nothing is sent here. `at` is where an answer holds its items."""

    def __init__(self, operation: Operation[Any, Any], query: Mapping[str, Any], at: str = "") -> None:
        names = {parameter.name for parameter in operation.parameters if parameter.place == "query"}
        self._operation = operation
        self._turns = next((name for name in (*_FIRST, _CURSOR) if name in names), None)
        self._at = at.split(".") if at else []
        self.query, self.over = dict(query), False
        self.items: Sequence[Any] = ()
        self._seen: set[str] = set()
        self._asked = {self.query.get(_CURSOR), ""}
        self._pages = self._stale = 0
        self._next: Any = None

    def copy(self) -> Turn:
        """Give another that goes on from here by itself."""
        other = copy(self)
        other.query, other._seen, other._asked = dict(self.query), set(self._seen), set(self._asked)
        return other

    def is_hollow(self, answer: Any) -> bool:
        """Whether an answer has nothing and says that there is more: it is worth being asked for once more."""
        items, more = _items(answer, self._at)
        return items == [] and bool(more) and self._turns != _CURSOR

    def took(self, answer: Any) -> Sequence[Any]:
        """Take an answer; gives what is to be given of it, and settles what is next."""
        items, self._next = _items(answer, self._at)
        if items is None:
            raise self._error(UnreadableError, "the answer has no list to go through")
        if not items and self._next and self._turns != _CURSOR:
            raise self._error(MorePagesError, "the server says that there is more, and gives an empty page, twice")
        self.items = items
        keyed = [(_key(item), item) for item in items]
        fresh = any(key not in self._seen for (key, _), _ in keyed)
        # What has no id may come again and be meant, as a silence in a transcript; but not a whole page of it.
        given = [item for (key, is_id), item in keyed if key not in self._seen or (fresh and not is_id)]
        self._seen.update(key for (key, _), _ in keyed)
        self._pages += 1
        self._stale = 0 if fresh else self._stale + 1
        self.over = self._turns is None or not items or self._next is False or self._stale == STALE
        if self._turns == _CURSOR:
            # The server says itself where it ends; a page may well be empty before.
            token = str(self._next) if type(self._next) is int else self._next
            self.over = not isinstance(token, str) or token in self._asked
            if isinstance(token, str):
                self._asked.add(token)
                self.query[_CURSOR] = token
        elif self._turns is not None:
            now = self.query.get(self._turns, UNSET)
            step = len(items) if self._turns == "offset" else 1
            self.query[self._turns] = (_FIRST[self._turns] if now is UNSET else now) + step
        if not self.over and self._pages >= MOST_PAGES:
            raise self._error(MorePagesError, f"there is more after {MOST_PAGES:,} pages")
        return given

    def finish(self) -> None:
        """Raise `MorePagesError` if it ended for want of a way to go on."""
        asked_for = {None: (), _CURSOR: (str, int)}.get(self._turns, (type(self._next),))
        if self._next and type(self._next) not in asked_for:
            raise self._error(MorePagesError, "there is a next page, and no published parameter to ask for it")

    def _error(self, kind: type[VideoDBError], what: str) -> VideoDBError:
        return kind(self._operation.method, self._operation.path, what, status=200)


def _items(answer: Any, at: Sequence[str] = ()) -> tuple[list[Any] | None, Any]:
    """Give the list that an answer holds, and what it says of a next page: `False` for none, `None` for nothing.

    The list is `data`, or stands in it, or (the samples of the documentation) at the top level under another name.
    """
    items, more = _items_in(answer, at)
    return items, _more_in(_json(answer)) if more is None else more


def _more_in(raw: Any) -> Any:
    said: Mapping[str, Any] = raw if isinstance(raw, dict) else {}
    return False if "next" in said and said["next"] is None else said.get("next_cursor", said.get("next_page"))


def _items_in(answer: Any, at: Sequence[str]) -> tuple[list[Any] | None, Any]:
    place = answer["data"] if isinstance(answer, Model) and "data" in answer else answer
    if isinstance(place, list):
        return _modelled(answer, place), None
    raw = _json(place)
    if not isinstance(raw, dict):
        return ([] if raw is None else None), None
    known = [one for one in getattr(place, "_fields", ()) if isinstance(one.reader, Items)]
    known = [one for one in known if one.wire == at[-1]] or known if len(at) > 1 else known
    lists = [value for one in known if isinstance(value := getattr(place, one.name, None), list)]
    lists = lists or [plain(value) for value in raw.values() if isinstance(value, list)]
    more = _more_in(raw)
    if lists:
        return (_modelled(answer, lists[0]) if len(lists) == 1 else None), more
    # An empty page may lack the list; a list that is something else is another matter.
    is_empty = place is answer or not raw or (known and not any(raw.get(s) for one in known for s in one.spellings))
    return ([] if is_empty and not _holds_items(raw) else None), more


def _modelled(answer: Any, items: list[Any]) -> list[Any]:
    """Give items as the description has them, also where it has no list; what cannot be read, as it came."""
    data = answer._spelled.get("data") if isinstance(answer, Model) else None
    if data is None or not isinstance(data.reader, Object):
        return items
    readers = [field.reader.item for field in data.reader.model._fields if isinstance(field.reader, Items)]
    if len(readers) != 1 or not isinstance(readers[0], Object):
        return items
    read = readers[0].read
    return [read(item) if isinstance(item, dict) else item for item in items]


def _holds_items(raw: Any) -> bool:
    """Whether there are items further inside, where nobody says that they stand."""
    if isinstance(raw, dict):
        return any(map(_holds_items, raw.values()))
    return isinstance(raw, list) and bool(raw)


def _key(item: Any) -> tuple[str, bool]:
    """Give what tells one item from another, and whether that is an id. A signed address may differ each time."""
    raw = _json(item)
    if isinstance(raw, dict):
        for name in _IDS:
            if isinstance(found := raw.get(name), str | int) and found:
                return f"{name} {found}", True
    return _QUERY.sub(r"\1", json.dumps(plain(item), sort_keys=True)), False


def _json(value: Any) -> Any:
    """Give the JSON that was read as a value, itself and not a copy."""
    return value._raw if isinstance(value, Model) else value
