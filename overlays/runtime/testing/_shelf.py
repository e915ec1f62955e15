"""Things of one kind, by id: what was made can be read, listed, changed and removed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from ..types import Json
from ._asked import Refused

__all__ = ["Item", "Shelf", "shelf_of"]

Item: TypeAlias = dict[str, Any]


class Shelf:
    """The things of a kind, in the order in which they came.

    Args:
        name: What one is called in an error.
        example: Makes one with a given id. What nobody made is taken to exist, and to be such a one; if None, what
            nobody made is not found.
    """

    def __init__(self, name: str, example: Callable[[str], Mapping[str, Json]] | None = None) -> None:
        self._name, self._example = name, example
        self._items: dict[str, Item] = {}
        self._gone: set[str] = set()

    def __iter__(self) -> Iterator[Item]:
        return iter(list(self._items.values()))

    def __len__(self) -> int:
        return len(self._items)

    def __contains__(self, key: str) -> bool:
        return key in self._items

    def add(self, key: str, item: Mapping[str, Any]) -> Item:
        """Put something in, and give it as it is kept."""
        self._gone.discard(key)
        self._items[key] = kept = dict(item)
        return kept

    def get(self, key: str) -> Item:
        """Give the thing with an id. Raises `Refused` with 404 if it is not there."""
        if key not in self._items:
            if self._example is None or key in self._gone:
                raise Refused(404, f"{self._name} not found")
            self.add(key, self._example(key))
        return self._items[key]

    def remove(self, key: str) -> Item:
        """Take the thing with an id away for good, and give it. Raises `Refused` with 404 if it is not there."""
        item = self.get(key)
        del self._items[key]
        self._gone.add(key)
        return item


def shelf_of(
    shelves: dict[str, Shelf], owner: Item, name: str, example: Callable[[str], Mapping[str, Json]] | None, first: str
) -> Shelf:
    """Give the shelf of what belongs to `owner`; that of an example of ours begins with the example of id `first`."""
    if owner["id"] not in shelves:
        shelves[owner["id"]] = shelf = Shelf(name, example)
        if "example" in owner:
            shelf.get(first)
    return shelves[owner["id"]]
