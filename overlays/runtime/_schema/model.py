"""What every generated model is: values read tolerantly, one per concept, written back as they came."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from enum import Enum
from types import MappingProxyType
from typing import Any, ClassVar, Generic, Self, TypeVar, overload

from attrs import Attribute

from ..types import UNSET, Json
from .readers import ANY, Items, Reader

__all__ = ["Alias", "Field", "Model", "Wire", "assigned", "plain"]

T = TypeVar("T")


class Field:
    """One concept of a model: its attribute, its published name, its other spellings, and how it is read."""

    __slots__ = ("aliases", "name", "reader", "required", "secret", "spellings", "wire")

    def __init__(
        self,
        name: str,
        wire: str,
        reader: Reader,
        *,
        aliases: tuple[str, ...] = (),
        required: bool = False,
        secret: bool = False,
    ) -> None:
        self.name, self.wire, self.reader = name, wire, reader
        self.aliases, self.required, self.secret = aliases, required, secret
        self.spellings = (wire, *aliases)


class _Set:
    """A value that was set in Python, in the place of what came over the wire."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


Wire = Mapping[str, Any]
"""What came, by its name on the wire, or a value that was set since. Never changed in place: copies share it."""


def assigned(model: Model, attribute: Attribute[Any], value: T) -> T:
    """The hook on assignment: from now on the value is written, no longer what came."""
    model._note(attribute.name, value)
    return value


class Alias(Generic[T]):
    """Another documented spelling of an attribute. Reads and writes the one value of the concept."""

    def __init__(self, name: str, spelling: str) -> None:
        self._name, self._spelling = name, spelling

    @overload
    def __get__(self, model: None, owner: type[Model]) -> Self: ...
    @overload
    def __get__(self, model: Model, owner: type[Model]) -> T: ...
    def __get__(self, model: Model | None, owner: type[Model]) -> Self | T:
        if model is None:
            return self
        value: T = getattr(model, self._name)
        return value

    def __set__(self, model: Model, value: T) -> None:
        model[self._spelling] = value


class Model:
    """The base of all models.

    Nothing in an answer raises here. What cannot be read as its type reads as `UNSET`, and is listed in `unread`;
    `to_dict` gives everything back as it came until its attribute is assigned or changed in place.
    """

    _fields: ClassVar[tuple[Field, ...]] = ()
    _required_one_of: ClassVar[tuple[tuple[str, ...], ...]] = ()
    _extra: ClassVar[Reader] = ANY
    _spelled: ClassVar[Mapping[str, Field]] = {}
    _named: ClassVar[Mapping[str, Field]] = {}

    __slots__ = ()

    _wire: Wire  # a field of each model, so that attrs.evolve passes it along

    def __init_subclass__(cls) -> None:
        cls._spelled = {spelling: field for field in cls._fields for spelling in field.spellings}
        cls._named = {field.name: field for field in cls._fields}

    # Making one

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Json]) -> Self:
        """Read a JSON object. Raises `TypeError` if it is none, and for nothing else."""
        if not isinstance(src_dict, Mapping):
            raise TypeError(f"{cls.__name__}.from_dict: an object is wanted here, not {type(src_dict).__name__}")
        return cls._read({key: _copied(value) for key, value in src_dict.items()})

    @classmethod
    def _read(cls, raw: dict[str, Json]) -> Self:
        """Read a JSON object, and keep it: no one else may change it."""
        model = cls.__new__(cls)
        object.__setattr__(model, "_wire", raw)
        for field in cls._fields:
            object.__setattr__(model, field.name, _first_readable(field, raw))
        return model

    def _construct(self, given: Mapping[str, Any], wire: Wire | None) -> None:
        """Set what the constructor was given, by spelling. `wire` comes from what `attrs.evolve` evolves."""
        new = dict(wire or ())
        for field in self._fields:
            old = self._known(field, new)
            values = {s: given[s] for s in field.spellings if given.get(s, UNSET) is not UNSET}
            if wire is not None and field.aliases and len(values) > 1 and _equal(values.get(field.wire, UNSET), old):
                del values[field.wire]  # evolve passes the old value along
            _refuse_conflict(type(self).__name__, values)
            value = next(iter(values.values()), UNSET)
            object.__setattr__(self, field.name, value)
            if wire is None or not _equal(value, old):
                _write(new, field, value, tuple(values))
        object.__setattr__(self, "_wire", new)

    @staticmethod
    def _known(field: Field, wire: Wire) -> Any:
        """What the concept reads in `wire`."""
        for spelling in field.spellings:
            if isinstance(entry := wire.get(spelling), _Set):
                return entry.value
        return _first_readable(field, wire)

    # Changing one

    def _note(self, name: str, value: Any, spelling: str | None = None) -> None:
        wire, field = dict(self._wire), self._named[name]
        _write(wire, field, value, (spelling or field.wire,))
        object.__setattr__(self, "_wire", wire)

    def __setitem__(self, key: str, value: Any) -> None:
        field = self._spelled.get(key)
        if field is None:
            object.__setattr__(self, "_wire", {**self._wire, key: _Set(value)})
        else:
            self._note(field.name, value, key)
            object.__setattr__(self, field.name, value)

    def __delitem__(self, key: str) -> None:
        if key not in self:
            raise KeyError(key)
        if key in self._spelled:
            self[key] = UNSET
        else:
            object.__setattr__(self, "_wire", {name: entry for name, entry in self._wire.items() if name != key})

    # Looking at one

    def __getitem__(self, key: str) -> Any:
        """Give the value of a name on the wire: a published one, another spelling, or one the description lacks.

        A value that could not be read is given as it came. Raises `KeyError` for what is not there.
        """
        field = self._spelled.get(key)
        if field is not None and (value := getattr(self, field.name)) is not UNSET:
            return value
        entry = self._wire[key]
        if isinstance(entry, _Set):
            return entry.value
        if field is None and (value := self._extra.read(entry)) is not UNSET:
            return value
        return entry

    def __contains__(self, key: object) -> bool:
        field = self._spelled.get(key) if isinstance(key, str) else None
        return key in self._wire or (field is not None and getattr(self, field.name) is not UNSET)

    @property
    def additional_keys(self) -> list[str]:
        """The names that the description lacks, in the order in which they came."""
        return [key for key in self._wire if key not in self._spelled]

    @property
    def additional_properties(self) -> Mapping[str, Any]:
        """The values under names that the description lacks, to look at; `model[name] = value` sets one."""
        return MappingProxyType({key: self[key] for key in self.additional_keys})

    @property
    def unread(self) -> tuple[str, ...]:
        """JSON Pointers of what came and could not be read as its type, an undeclared null included."""
        return tuple(self._unread())

    def _unread(self) -> Iterator[str]:
        for key, entry in self._wire.items():
            field = self._spelled.get(key)
            if isinstance(entry, _Set):
                found = _unread_in(ANY, entry.value, None)
            else:
                reader = field.reader if field else self._extra
                value = getattr(self, field.name) if field and key == self._source(field) else reader.read(entry)
                found = iter(("",)) if value is UNSET else _unread_in(reader, value, entry)
            name = key.replace("~", "~0").replace("/", "~1")
            yield from (f"/{name}{rest}" for rest in found)

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        assert isinstance(other, Model)
        return all(_equal(a, b) for a, b in zip(self._concepts(), other._concepts(), strict=True)) and (
            self.additional_properties == other.additional_properties
        )

    __hash__ = None  # type: ignore[assignment]

    def _concepts(self) -> Iterator[Any]:
        """The value of each concept; for one that could not be read, what came."""
        for field in self._fields:
            value = getattr(self, field.name)
            yield next((self._wire[s] for s in field.spellings if s in self._wire), UNSET) if value is UNSET else value

    def __repr__(self) -> str:
        shown = [
            f"{field.name}={'***' if field.secret else repr(value)}"
            for field in self._fields
            if (value := getattr(self, field.name)) is not UNSET
        ]
        # Names only: what the description does not know may be a secret.
        shown += [f"{what}={names!r}" for what in ("additional_keys", "unread") if (names := getattr(self, what))]
        return f"{type(self).__name__}({', '.join(shown)})"

    # Writing one

    def to_dict(self) -> dict[str, Json]:
        """Give the JSON object: each value in the spelling and form in which it came, or was set."""
        return {key: self._written(key, entry) for key, entry in self._wire.items()}

    def _written(self, key: str, entry: Any) -> Json:
        field = self._spelled.get(key)
        if field is None:
            return plain(entry.value if isinstance(entry, _Set) else entry)
        value = getattr(self, field.name)
        if isinstance(entry, _Set):
            return plain(value)
        source = self._source(field)
        if source is None:
            return _copied(entry)
        now = _rewritten(field.reader, value, self._wire[source])
        # A spelling that came with another value keeps it, until the value is changed in place.
        return _copied(entry) if key != source and now == self._wire[source] else now

    def _source(self, field: Field) -> str | None:
        """The spelling whose value is read: the first that can be."""
        if getattr(self, field.name) is UNSET:
            return None
        wire, read = self._wire, field.reader.read
        present = [s for s in field.spellings if s in wire]
        # One that is there alone is the one that was read: reading it again would build all that is in it again.
        return present[0] if len(present) == 1 else next(s for s in present if read(wire[s]) is not UNSET)

    def _check(self, where: str) -> None:
        """Raise `TypeError` or `ValueError` if the model must not be sent as it is."""
        for field in self._fields:
            present = [s for s in field.spellings if s in self._wire]
            if not present and field.required:
                raise ValueError(f"{where}: {field.wire} is required")
            for spelling in present:
                entry = self._wire[spelling]
                value = getattr(self, field.name) if isinstance(entry, _Set) else self._written(spelling, entry)
                field.reader.check(value, f"{where}/{spelling}")
            if len(present) > 1:
                _refuse_conflict(where, {s: field.reader.read(self._written(s, self._wire[s])) for s in present})
        for group in self._required_one_of:
            if not any(name in self._wire for name in group):
                raise ValueError(f"{where}: one of {', '.join(group)} is required")
        for key in self.additional_keys:
            self._extra.check(self._written(key, self._wire[key]), f"{where}/{key}")


def _first_readable(field: Field, wire: Wire) -> Any:
    for spelling in field.spellings:
        if spelling in wire and (value := field.reader.read(wire[spelling])) is not UNSET:
            return value
    return UNSET


def _write(wire: dict[str, Any], field: Field, value: Any, spellings: tuple[str, ...]) -> None:
    """Set a value in every spelling present; where none is, in those given."""
    for spelling in [s for s in field.spellings if s in wire] or spellings:
        if value is UNSET:
            wire.pop(spelling, None)
        else:
            wire[spelling] = _Set(value)


def _refuse_conflict(where: str, values: Mapping[str, Any]) -> None:
    (first, value), *others = values.items() or [("", UNSET)]
    for other, another in others:
        if not _equal(value, another):
            raise ValueError(
                f"{where}: {first} and {other} are two spellings of one value, and differ. Give one of them"
            )


def _equal(left: Any, right: Any) -> bool:
    """Equality in which True is not 1."""
    return left is right or (isinstance(left, bool) == isinstance(right, bool) and bool(left == right))


def _rewritten(reader: Reader, value: Any, raw: Json) -> Json:
    """Give the JSON of a value that was read from `raw`: as it came, where it was not changed in place."""
    if isinstance(value, Model):
        return value.to_dict()
    reader = reader.resolve(raw)
    if isinstance(value, list) and isinstance(raw, list) and isinstance(reader, Items):
        return [
            _rewritten(reader.item, item, raw[index]) if index < len(raw) else plain(item)
            for index, item in enumerate(value)
        ]
    read = reader.read(raw)
    return _copied(raw) if _equal(value, raw if read is UNSET else read) else plain(value)


def _unread_in(reader: Reader, value: Any, raw: Json) -> Iterator[str]:
    """JSON Pointers, from the value, of what in it could not be read."""
    if isinstance(value, Model):
        yield from value._unread()
    elif isinstance(value, list):
        reader = reader.resolve(raw)
        for index, item in enumerate(value):
            if isinstance(item, Model):
                found = item._unread()
            elif not (isinstance(reader, Items) and isinstance(raw, list) and index < len(raw)):
                found = _unread_in(ANY, item, None)
            elif reader.item.read(raw[index]) is not UNSET:
                found = _unread_in(reader.item, item, raw[index])
            else:
                found = iter(("",) if _equal(item, raw[index]) else ())
            yield from (f"/{index}{rest}" for rest in found)


def plain(value: Any) -> Json:
    """Give the JSON of a value that was set in Python."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value


def _copied(raw: Json) -> Json:
    if isinstance(raw, dict):
        return {key: _copied(item) for key, item in raw.items()}
    if isinstance(raw, list):
        return [_copied(item) for item in raw]
    return raw
