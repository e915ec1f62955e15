"""What a model holds: read from a JSON object, tolerantly, and written back as it came.

A model keeps the JSON object that came, and beside it a slot for each field with what was read. Generated code fills
both, straight; what is written here by loops over fields is for all that is rare, and for models made by hand.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from gc import is_tracked
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ..types import UNSET, Json
from .fields import Attributes, Field
from .readers import ANY, Items, Reader
from .values import SCALARS, Written, are_models, copied, equal, plain, too_deep, unusual

__all__ = ["Stored", "first", "new"]

new: Callable[[Any], Any] = object.__new__


class Stored(Written):
    """The part of a model that reads and writes."""

    __slots__ = ("__weakref__", "_raw", "_set")

    _fields: ClassVar[tuple[Field, ...]] = ()
    _extra: ClassVar[Reader] = ANY
    _flat: ClassVar[bool] = False
    _told_by: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    _spelled: ClassVar[Mapping[str, Field]] = {}
    _named: ClassVar[Mapping[str, Field]] = {}
    # The spellings of fields whose value is not what came, with the attribute where there is but one spelling; `_flat`.
    _beneath: ClassVar[tuple[Mapping[str, str | None], bool]] = ({}, False)
    _draft: ClassVar[Any]
    __attrs_attrs__: ClassVar[Any] = Attributes()

    # What came, by its name on the wire, or what was set since. Never changed in place: copies share it.
    _raw: dict[str, Any]
    # The names on the wire whose values were set in Python. It is `_raw` itself if all were.
    _set: Collection[str] | None

    if TYPE_CHECKING:
        _extras: Mapping[str, Any]
    else:
        _extras = MappingProxyType({})  # the values of a typed map; a slot of the models that are one

    def __init_subclass__(cls, *, draft: bool = False, **options: Any) -> None:
        super().__init_subclass__(**options)
        if draft:
            return
        cls._spelled = {spelling: field for field in cls._fields for spelling in field.spellings}
        cls._named = {field.name: field for field in cls._fields}
        inner = {
            spelling: None if field.aliases or (cls._flat and spelling == "data") else field.name
            for spelling, field in cls._spelled.items()
            if not field.reader.shares
        }
        cls._beneath = inner, cls._flat
        cls.__attrs_attrs__ = Attributes()
        # The same class, in which setting a slot is just that. A model is filled as a draft, which takes a tenth of the
        # time, and is a draft no more before anyone sees it.
        plainly = {"__slots__": (), "__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
        cls._draft = type(cls.__name__, (cls,), {**plainly, "__module__": cls.__module__}, draft=True)

    # Reading

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Json]) -> Self:
        """Read a JSON object. Raises `TypeError` if it is none, and `ValueError` if it is nested too deep."""
        try:
            if type(src_dict) is dict:
                return cls._read(copied(src_dict) if is_tracked(src_dict) else src_dict.copy())
            if isinstance(src_dict, Mapping):
                return cls._read({key: copied(value) for key, value in src_dict.items()})
        except RecursionError:
            raise too_deep(cls) from None
        raise TypeError(f"{cls.__name__}.from_dict: an object is wanted here, not {type(src_dict).__name__}")

    @classmethod
    def _read(cls, raw: dict[str, Json]) -> Self:
        """Read a JSON object, and keep it: no one else may change it."""
        model: Any = new(cls._draft)
        for name in cls._named:
            model._settle(name, raw)
        if cls._extra is not ANY:
            model._extras = cls._extras_in(raw)
        model._raw, model._set = raw, None
        model.__class__ = cls
        made: Self = model
        return made

    def _settle(self, name: str, raw: Mapping[str, Any]) -> None:
        """Fill the slot of a field, in a draft. That of a required one stays empty if nothing can be read."""
        field = self._named[name]
        value = self._first_readable(field, raw)
        if value is not UNSET or not field.required:
            setattr(self, name, None if value is UNSET else value)

    @classmethod
    def _extras_in(cls, raw: Mapping[str, Any]) -> dict[str, Any]:
        return {key: unusual(cls._extra, value) for key, value in raw.items() if key not in cls._spelled}

    @classmethod
    def _first_readable(cls, field: Field, raw: Mapping[str, Any]) -> Any:
        """Give what the concept reads, `UNSET` for nothing: the published spelling first."""
        read = field.reader.read
        if cls._flat and field.wire == "data":
            return read(cls._unflattened(raw)[1])
        for spelling in field.spellings:
            if spelling in raw and (value := read(raw[spelling])) is not UNSET:
                return value
        return UNSET

    @classmethod
    def _unflattened(cls, raw: Mapping[str, Any]) -> tuple[Mapping[str, Any], Any]:
        """Give what is the envelope's, and the content of `data`: at the top level, or in a `data` in `data`, too."""
        reader, data = cls._spelled["data"].reader, raw.get("data")
        if data is None:
            content = {key: value for key, value in raw.items() if key not in cls._spelled}
            if any(map(reader.knows, content)):
                return {key: value for key, value in raw.items() if key in cls._spelled}, content
        elif isinstance(data, dict) and isinstance(data.get("data"), dict | list) and not any(map(reader.knows, data)):
            return raw, data["data"]
        return raw, data

    # What was read

    def _value(self, field: Field) -> Any:
        """Give what a field reads; `UNSET` if it is absent or could not be read."""
        value, raw = getattr(self, field.name, UNSET), self._raw
        if value is None and not (field.reader.nullable and any(s in raw and raw[s] is None for s in field.spellings)):
            return UNSET
        return value

    def _is_set(self, key: str) -> bool:
        return self._set is not None and key in self._set

    def _slot(self, key: str) -> Any:
        """Give what a name on the wire reads; `UNSET` for what could not be read."""
        field = self._spelled.get(key)
        if field is not None:
            return self._value(field)
        if self._extra is ANY:
            return self._raw[key]
        value = self._extras.get(key)
        return UNSET if value is None and not self._extra.nullable else value

    def _source(self, field: Field) -> str | None:
        """The spelling whose value is read: the first that can be."""
        if self._value(field) is UNSET:
            return None
        raw, read = self._raw, field.reader.read
        present = [s for s in field.spellings if s in raw]
        # One that is there alone is the one that was read: reading it again would build all that is in it again.
        if len(present) < 2:
            return next(iter(present), None)
        return next((s for s in present if self._is_set(s) or read(raw[s]) is not UNSET), None)

    # Writing

    def to_dict(self) -> dict[str, Json]:
        """Give the JSON object: each value in the spelling and form in which it came, or was set.

        Raises `ValueError` if it is nested too deep, or holds itself.
        """
        raw, set_ = self._raw, self._set
        out = raw.copy()
        if set_ is None and not is_tracked(raw):
            return out  # there is nothing in it that could be shared, or changed in place
        inner, is_flat = self._beneath
        try:
            for key, entry in raw.items():
                kind = type(entry)
                if kind is str or kind in SCALARS:
                    continue
                if key in inner:
                    name = inner[key]
                    value = None if name is None or set_ is not None else getattr(self, name, None)
                    if type(value) is list and are_models(value):
                        out[key] = [item.to_dict() for item in value]
                    else:
                        out[key] = plain(value if isinstance(value, Written) else self._current(key, entry))
                elif kind is list and SCALARS.issuperset(map(type, entry)):
                    out[key] = entry.copy()
                else:
                    out[key] = plain(self._current(key, entry) if self._extras else entry)
            return self._flattened(out) if is_flat else out
        except RecursionError:
            raise too_deep(type(self)) from None

    def _current(self, key: str, entry: Any) -> Any:
        """Give what is to be written under a name, models in it as they are."""
        field = self._spelled.get(key)
        if self._is_set(key):
            return entry
        if field is None:
            value = self._extras.get(key)
            return entry if value is None else _now(self._extra, value, entry)
        value = getattr(self, field.name, None)
        if field.reader.shares or value is None:
            return entry
        source = self._source(field)
        if source is None or (self._flat and key == "data"):
            return entry
        now = _now(field.reader, value, self._raw[source])
        # A spelling that came with another value keeps it, until the value is changed in place.
        return entry if key != source and plain(now) == self._raw[source] else now

    def _flattened(self, out: dict[str, Json]) -> dict[str, Json]:
        """Put the content of `data` back to where it stood."""
        own, content = self._unflattened(self._raw)
        if content is None or self._is_set("data"):
            return out
        value, reader = self._slot("data"), self._spelled["data"].reader
        now = plain(content if value is UNSET else _now(reader, value, content))
        if own is self._raw:
            return {**out, "data": now if content is self._raw["data"] else {**out["data"], "data": now}}
        kept = {key: now.get(key, entry) for key, entry in out.items() if key in own or key in now}
        return {**kept, **now}


def first(model: type[Stored], name: str, raw: Mapping[str, Json]) -> Any:
    """Give the value of a concept whose spellings straight-line code does not settle, None if none can be read."""
    return None if (value := model._first_readable(model._named[name], raw)) is UNSET else value


def _now(reader: Reader, value: Any, raw: Json) -> Any:
    """Give what is to be written of a value that was read from `raw`: as it came, where it was not changed in place."""
    if value is raw or isinstance(value, Written):
        return value
    reader = reader.resolve(raw)
    if isinstance(value, list) and isinstance(raw, list) and isinstance(reader, Items):
        return [
            item if isinstance(item, Written) or index >= len(raw) else _now(reader.item, item, raw[index])
            for index, item in enumerate(value)
        ]
    read = reader.read(raw)
    return raw if equal(value, raw if read is UNSET else read) else value
