"""What can be said of a model: what it could not read, what contradicts itself, whether it equals another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from types import MappingProxyType
from typing import Any

from ..types import UNSET, Json
from .fields import Field
from .readers import ANY, Bare, Items, Reader
from .stored import Stored
from .values import as_pointer, equal, plain, too_deep

__all__ = ["Compared"]


class Compared(Stored):
    """The part of a model that tells of what it holds."""

    __slots__ = ()

    def __getitem__(self, key: str) -> Any:
        """Give the value of a name on the wire: a published one, another spelling, or one the description lacks.

        A value that could not be read is given as it came. Raises `KeyError` for what is not there.
        """
        field = self._spelled.get(key)
        value = self._value(field) if field else self._extras.get(key)
        return self._raw[key] if value is None or value is UNSET else value

    def __contains__(self, key: object) -> bool:
        field = self._spelled.get(key) if isinstance(key, str) else None
        return key in self._raw or (field is not None and self._value(field) is not UNSET)

    def __iter__(self) -> Iterator[str]:
        """Give the names on the wire, as `to_dict` has them: each is one that `model[name]` takes."""
        return iter(tuple(self._raw))

    @property
    def additional_keys(self) -> list[str]:
        """The names that the description lacks, in the order in which they came."""
        inner = self._unflattened(self._raw)[0] if self._flat else self._raw
        return [key for key in inner if key not in self._spelled]

    @property
    def additional_properties(self) -> Mapping[str, Any]:
        """The values under names that the description lacks, to look at; `model[name] = value` sets one."""
        return MappingProxyType({key: self[key] for key in self.additional_keys})

    @property
    def unread(self) -> tuple[str, ...]:
        """JSON Pointers of what came and could not be read as its type. A null is no such thing: it reads None."""
        try:
            return tuple(self._unread())
        except RecursionError:
            raise too_deep(type(self)) from None

    @property
    def conflicts(self) -> tuple[tuple[str, ...], ...]:
        """What came in several spellings with values that differ, by JSON Pointers, the one that is read first."""
        return tuple(self._conflicts())

    def _unread(self) -> Iterator[str]:
        own, content = self._unflattened(self._raw) if self._flat else (self._raw, None)
        found: Iterator[str]
        for key, entry in own.items():
            field = self._spelled.get(key)
            if self._flat and key == "data" and content is not entry:
                found = (f"/data{rest}" for rest in _unread_in(self._spelled[key].reader, self._slot(key), content))
            elif self._is_set(key):
                found = _unread_in(ANY, entry, None)
            else:
                reader = field.reader if field else self._extra
                value = self._slot(key) if field is None or key == self._source(field) else reader.read(entry)
                found = _unread_in(reader, value, entry)
            yield from (f"{self._place(key)}{rest}" for rest in found)
        if own is not self._raw:
            yield from _unread_in(self._spelled["data"].reader, self._slot("data"), content)

    def _conflicts(self) -> Iterator[tuple[str, ...]]:
        for field in self._fields:
            came = [s for s in field.spellings if s in self._raw] if field.aliases else []
            read = [(s, self._reading(field, s)) for s in came if len(came) > 1]
            found = {s: value for s, value in read if value is not UNSET}
            differing = [s for s, value in found.items() if not equal(value, next(iter(found.values())))]
            if differing:
                yield tuple(map(self._place, [next(iter(found)), *differing]))
        for pointer, model in _models_in([(self._place(key), self._slot(key)) for key in self._concept_keys()]):
            yield from (tuple(f"{pointer}{rest}" for rest in names) for names in model._conflicts())

    def _place(self, key: str) -> str:
        return "" if type(self._raw) is Bare else as_pointer(key)

    def _concept_keys(self) -> list[str]:
        return [*(field.wire for field in self._fields), *self._extras]

    def _reading(self, field: Field, spelling: str) -> Any:
        return field.reader.read(plain(self._current(spelling, self._raw[spelling])))

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        assert isinstance(other, Compared)
        try:
            return all(map(equal, self._concepts(), other._concepts())) and (
                self.additional_properties == other.additional_properties
            )
        except RecursionError:
            raise too_deep(type(self)) from None

    __hash__ = None  # type: ignore[assignment]

    def _concepts(self) -> Iterator[Any]:
        """The value of each concept; for one that could not be read, what came."""
        for field in self._fields:
            value = self._value(field)
            yield next((self._raw[s] for s in field.spellings if s in self._raw), UNSET) if value is UNSET else value

    def __repr__(self) -> str:
        """Tell what it holds: of long texts the beginning, of long lists the first items; of secrets nothing."""
        try:
            return self._shown(_LEVELS)
        except (RecursionError, ValueError):
            return f"{type(self).__name__}(...)"  # what shows it is about to tell of something else

    def _shown(self, levels: int) -> str:
        shown = [
            f"{field.name}={'***' if field.secret else _short(value, levels)}"
            for field in self._fields
            if (value := self._value(field)) is not UNSET
        ]
        # Names only: what the description does not know may be a secret.
        about = ("additional_keys", "unread", "conflicts")
        shown += [f"{what}={_short(names, 2)}" for what in about if (names := getattr(self, what))]
        return f"{type(self).__name__}({', '.join(shown)})"


_LEVELS, _ITEMS, _CHARACTERS = 4, 5, 200
"""How much of a value is shown: lists and objects in one another, items of each, and characters of a text."""


def _short(value: Any, levels: int) -> str:
    if isinstance(value, Compared):
        return value._shown(levels)
    if isinstance(value, str) and len(value) > _CHARACTERS:
        return f"{value[:_CHARACTERS]!r}…"
    if not isinstance(value, list | tuple | dict) or not value:
        return repr(value)
    if levels == 0:
        parts = ["…"]
    elif isinstance(value, dict):
        parts = [f"{_short(key, 0)}: {_short(value[key], levels - 1)}" for key in islice(value, _ITEMS)]
    else:
        parts = [_short(item, levels - 1) for item in value[:_ITEMS]]
    if levels and len(value) > _ITEMS:
        parts.append(f"… {len(value) - _ITEMS:,} more")
    before, after = "{}" if isinstance(value, dict) else "[]" if isinstance(value, list) else "()"
    return f"{before}{', '.join(parts)}{',' if before == '(' and len(value) == 1 else ''}{after}"


def _unread_in(reader: Reader, value: Any, raw: Json) -> Iterator[str]:
    """JSON Pointers, from the value, of what in it could not be read."""
    if value is UNSET:
        if raw is not None:
            yield ""
    elif isinstance(value, Compared):
        yield from value._unread()
    elif isinstance(value, list):
        reader = reader.resolve(raw)
        for index, item in enumerate(value):
            item_raw: Any = item
            item_reader: Reader = ANY
            if isinstance(reader, Items) and isinstance(raw, list) and index < len(raw):
                item_raw, item_reader = raw[index], reader.item
            read = item if isinstance(item, Compared) or not equal(item, item_raw) else item_reader.read(item_raw)
            yield from (f"/{index}{rest}" for rest in _unread_in(item_reader, read, item_raw))


def _models_in(found: list[tuple[str, Any]]) -> Iterator[tuple[str, Compared]]:
    for pointer, value in found:
        if isinstance(value, Compared):
            yield pointer, value
        elif isinstance(value, list):
            yield from _models_in([(f"{pointer}/{index}", item) for index, item in enumerate(value)])
