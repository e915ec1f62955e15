"""What every generated model is: values read tolerantly, one per concept, written back as they came.

A model keeps the JSON object that came, and beside it a slot for each field with what was read. Generated code fills
both, straight; what is written here by loops over fields is for all that is rare, and for models made by hand.

It is long because reading, changing, comparing and writing a model work on the same slots, which nothing else may
touch.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date, datetime
from enum import Enum
from gc import is_tracked
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeVar, overload

from .._imports import importing
from .._transport.secrets import reveal
from ..errors import MissingFieldError
from ..types import UNSET, Json
from .outdated import warn
from .readers import ANY, DATETIME, Bare, Items, Reader, check_text

if TYPE_CHECKING:
    from attrs import define
else:

    def define(**options):
        """Leave the class as it is: it is one of attrs for checkers, and for attrs when that asks (`_Attributes`).

        To import attrs, and to let it build each class, costs more than all else of an import.
        """
        return lambda model: model


__all__ = ["Alias", "Field", "Model", "define", "first", "new", "plain", "time", "unusual", "within"]

T = TypeVar("T")


class Field:
    """One concept of a model: its attribute, its published name, its other spellings, and how it is read.

    `needed`: the constructor wants it. A field that only answers have may be required of them, and is not needed.
    """

    __slots__ = ("aliases", "deprecated", "name", "needed", "reader", "required", "secret", "spellings", "wire")

    def __init__(
        self,
        name: str,
        wire: str,
        reader: Reader,
        *,
        aliases: tuple[str, ...] = (),
        required: bool = False,
        needed: bool = False,
        secret: bool = False,
        deprecated: bool = False,
    ) -> None:
        self.deprecated = deprecated
        self.name, self.wire, self.reader = name, wire, reader
        self.aliases, self.required, self.needed, self.secret = aliases, required, needed, secret
        self.spellings = (wire, *aliases)


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


class _Attributes:
    """What attrs keeps of a class, made when it asks: for `attrs.fields`, `attrs.evolve`, `attrs.resolve_types`."""

    def __get__(self, model: Model | None, owner: type[Model]) -> Any:
        with importing:
            import attrs

        fields = {
            # evolve reads each of these from a model: what an answer may lack, it cannot.
            field.name: attrs.field(
                init=field.needed or not field.required, kw_only=True, repr=_masked if field.secret else True
            )
            for field in owner._fields
        }
        fields["_origin"] = attrs.field(alias="_origin", kw_only=True, repr=False)
        made = attrs.fields(attrs.make_class(owner.__name__, fields, frozen=True, eq=False, repr=False, init=False))
        owner.__attrs_attrs__ = made
        return made


def _masked(_: object) -> str:
    return "***"


class Model:
    """The base of all models.

    Nothing in an answer raises here. A field that is absent, null, or cannot be read as its type reads None; what
    cannot be read is listed in `unread`. `to_dict` gives everything back as it came until its attribute is assigned or
    changed in place. `model["name"]` reaches what the description lacks.
    """

    __slots__ = ("__weakref__", "_raw", "_set")

    _fields: ClassVar[tuple[Field, ...]] = ()
    _required_one_of: ClassVar[tuple[tuple[str, ...], ...]] = ()
    _extra: ClassVar[Reader] = ANY
    _flat: ClassVar[bool] = False
    _bare: ClassVar[str] = ""
    _spelled: ClassVar[Mapping[str, Field]] = {}
    _named: ClassVar[Mapping[str, Field]] = {}
    # The spellings of fields whose value is not what came, with the attribute where there is but one spelling; `_flat`.
    _beneath: ClassVar[tuple[Mapping[str, str | None], bool]] = ({}, False)
    _draft: ClassVar[Any]
    __attrs_attrs__: ClassVar[Any] = _Attributes()

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
        cls.__attrs_attrs__ = _Attributes()
        # The same class, in which setting a slot is just that. A model is filled as a draft, which takes a tenth of the
        # time, and is a draft no more before anyone sees it.
        plainly = {"__slots__": (), "__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
        cls._draft = type(cls.__name__, (cls,), {**plainly, "__module__": cls.__module__}, draft=True)

    # Making one

    def __init__(self, **given: Any) -> None:
        """For models that are written by hand, without a constructor of their own."""
        if strangers := given.keys() - self._named.keys() - {"_origin"}:
            raise TypeError(f"{type(self).__name__} has no field {', '.join(sorted(strangers))}")
        origin = given.pop("_origin", None) or self._read({})
        self.__setstate__(origin.__getstate__())
        for name, value in given.items():
            if value is not getattr(origin, name, None):
                self._assign(self._named[name], value, self._named[name].wire)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Json]) -> Self:
        """Read a JSON object. Raises `TypeError` if it is none, and for nothing else."""
        if type(src_dict) is dict:
            return cls._read(_copied(src_dict) if is_tracked(src_dict) else src_dict.copy())
        if not isinstance(src_dict, Mapping):
            raise TypeError(f"{cls.__name__}.from_dict: an object is wanted here, not {type(src_dict).__name__}")
        return cls._read({key: _copied(value) for key, value in src_dict.items()})

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
    def _given(cls, mapping: Mapping[str, Any]) -> Self:
        """Make one of what a caller gives in its place. Raises `ValueError` for what looks like a slip."""
        model = cls._read({})
        for key, value in mapping.items():
            if key not in cls._spelled and (meant := _meant(key, cls._spelled.keys() - mapping.keys())):
                raise ValueError(f"{cls.__name__}: {key!r} is not described. Is {meant!r} meant?")
            if value is not UNSET:
                model[key] = value
        return model

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

    @property
    def _origin(self) -> Self:
        """What `attrs.evolve` passes along, so that spelling and unknown fields are kept."""
        return self

    def _evolve(self, origin: Model, given: Mapping[str, Any]) -> None:
        """Become a copy of `origin`, changed to what `attrs.evolve` gives, by spelling: old values where not told."""
        self.__setstate__(origin.__getstate__())
        for field in self._fields:
            old = getattr(origin, field.name, None)
            values = {s: given[s] for s in field.spellings if given.get(s, UNSET) is not UNSET}
            if len(values) > 1 and field.wire in values and _equal(values[field.wire], old):
                del values[field.wire]
            _refuse_conflict(type(self).__name__, values)
            for spelling, value in values.items():
                if not _equal(value, old):
                    self._assign(field, reveal(value), spelling)
            if not values and (field.needed or not field.required):
                self._assign(field, UNSET, field.wire)

    def _one_of(self, name: str, raw: dict[str, Any], given: Mapping[str, Any]) -> Any:
        """Give the value of a concept that the constructor was given in one spelling or more, and put it into `raw`."""
        values = {spelling: value for spelling, value in given.items() if value is not UNSET}
        _refuse_conflict(type(self).__name__, values)
        value = self._taken(name, next(iter(values.values())))
        raw.update(dict.fromkeys(values, value))
        return value

    def _disclose(self) -> None:
        """Hold the secrets, which a draft holds hidden, as they are. Nothing that can raise comes after it."""
        for field in self._fields:
            if field.secret and getattr(self, field.name, None) is not None:
                object.__setattr__(self, field.name, field.reader.take(reveal(getattr(self, field.name))))
                self._raw.update((name, getattr(self, field.name)) for name in field.spellings if name in self._raw)

    def _wanted(self, name: str, value: Any) -> Any:
        """Give what is kept of a value that is given for a field that is required."""
        if value is UNSET:
            raise TypeError(f"{type(self).__name__}: {name} is required")
        return self._taken(name, value)

    def _taken(self, name: str, value: Any) -> Any:
        """Give what is kept of a value that a field is given. Raises `TypeError` for None where none is described."""
        field = self._named[name]
        if value is None and not field.reader.nullable:
            raise TypeError(
                f"{type(self).__name__}/{field.wire}: {field.reader.kind} is wanted here, not None. Leave it out, or "
                "give UNSET, to send none"
            )
        return field.reader.take(value)

    # Changing one

    if not TYPE_CHECKING:
        # Not for checkers: to them, a class with these has every attribute, misspelled ones included.

        def __setattr__(self, name, value):
            field = self._named.get(name)
            if field is None:
                object.__setattr__(self, name, value)
            else:
                self._assign(field, value, field.wire)

        def __delattr__(self, name):
            field = self._named.get(name)
            if field is None:
                object.__delattr__(self, name)
            else:
                self._assign(field, UNSET, field.wire)

        def __getattr__(self, name):
            # Python asks for what is not there: a slot that is empty, or what raised an AttributeError underneath.
            kind = type(self)
            if name.startswith("_"):
                raise AttributeError(f"{kind.__name__!r} object has no attribute {name!r}")
            alias = getattr(kind, name, None)
            field = self._named.get(alias._name if isinstance(alias, Alias) else name)
            if field is not None:
                raise self._missing(field)
            if alias is not None:
                return object.__getattribute__(self, name)
            said = f"{kind.__name__!r} object has no attribute {name!r}"
            if key := _same(name, self.additional_keys):
                said += f"; the description lacks it, and {_variable(kind)}[{key!r}] has it"
            raise AttributeError(said)

    def _missing(self, field: Field) -> MissingFieldError:
        came = [key for key in self._raw if isinstance(key, str)]
        there = [spelling for spelling in field.spellings if spelling in self._raw]
        how = f"came as {'null' if self._raw[there[0]] is None else 'what is no such value'}" if there else "is missing"
        kind = type(self).__name__
        said = f"{kind}.{field.name} {how}, though it is required; what came: {', '.join(came) or 'nothing'}"
        error = MissingFieldError("", "", said)
        error.model, error.field, error.came = kind, field.name, tuple(came)
        return error

    def _assign(self, field: Field, value: Any, spelling: str) -> None:
        """Set a value in every spelling present; where none is, in this one. UNSET removes it."""
        raw, names = dict(self._raw), [name for name in field.spellings if name in self._raw]
        if value is UNSET:
            for name in names:
                del raw[name]
            if not field.required:
                object.__setattr__(self, field.name, None)
            elif getattr(self, field.name, UNSET) is not UNSET:
                object.__delattr__(self, field.name)
        else:
            value, names = self._taken(field.name, value), names or [spelling]
            if self._flat and field.wire == "data":
                raw = dict(self._unflattened(raw)[0])
            raw.update(dict.fromkeys(names, value))
            object.__setattr__(self, field.name, value)
            object.__setattr__(self, "_set", frozenset((*(self._set or ()), *names)))
        object.__setattr__(self, "_raw", raw)

    def __setitem__(self, key: str, value: Any) -> None:
        field = self._spelled.get(key)
        if field is not None:
            self._assign(field, value, key)
            return
        if self._extra is not ANY:
            value = self._extra.take(value)
            object.__setattr__(self, "_extras", {**self._extras, key: value})
        object.__setattr__(self, "_set", frozenset((*(self._set or ()), key)))
        object.__setattr__(self, "_raw", {**self._raw, key: value})

    def __delitem__(self, key: str) -> None:
        if key not in self:
            raise KeyError(key)
        if field := self._spelled.get(key):
            self._assign(field, UNSET, key)
        else:
            if self._extra is not ANY:
                object.__setattr__(self, "_extras", {name: item for name, item in self._extras.items() if name != key})
            object.__setattr__(self, "_raw", {name: entry for name, entry in self._raw.items() if name != key})

    # Looking at one

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
        return tuple(self._unread())

    @property
    def conflicts(self) -> tuple[tuple[str, ...], ...]:
        """What came in several spellings with values that differ, by JSON Pointers, the one that is read first."""
        return tuple(self._conflicts())

    def _value(self, field: Field) -> Any:
        """Give what a field reads; `UNSET` if it is absent or could not be read."""
        value, raw = getattr(self, field.name, UNSET), self._raw
        if value is None and not (field.reader.nullable and any(s in raw and raw[s] is None for s in field.spellings)):
            return UNSET
        return value

    def _is_set(self, key: str) -> bool:
        return self._set is not None and key in self._set

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

    def _slot(self, key: str) -> Any:
        """Give what a name on the wire reads; `UNSET` for what could not be read."""
        field = self._spelled.get(key)
        if field is not None:
            return self._value(field)
        if self._extra is ANY:
            return self._raw[key]
        value = self._extras.get(key)
        return UNSET if value is None and not self._extra.nullable else value

    def _conflicts(self) -> Iterator[tuple[str, ...]]:
        for field in self._fields:
            read = [(s, self._reading(field, s)) for s in field.spellings if s in self._raw]
            found = {s: value for s, value in read if value is not UNSET}
            differing = [s for s, value in found.items() if not _equal(value, next(iter(found.values())))]
            if differing:
                yield tuple(map(self._place, [next(iter(found)), *differing]))
        for pointer, model in _models_in([(self._place(key), self._slot(key)) for key in self._concept_keys()]):
            yield from (tuple(f"{pointer}{rest}" for rest in names) for names in model._conflicts())

    def _place(self, key: str) -> str:
        return "" if type(self._raw) is Bare else _pointer(key)

    def _concept_keys(self) -> list[str]:
        return [*(field.wire for field in self._fields), *self._extras]

    def _reading(self, field: Field, spelling: str) -> Any:
        return field.reader.read(plain(self._current(spelling, self._raw[spelling])))

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other):
            return NotImplemented
        assert isinstance(other, Model)
        return all(map(_equal, self._concepts(), other._concepts())) and (
            self.additional_properties == other.additional_properties
        )

    __hash__ = None  # type: ignore[assignment]

    def _concepts(self) -> Iterator[Any]:
        """The value of each concept; for one that could not be read, what came."""
        for field in self._fields:
            value = self._value(field)
            yield next((self._raw[s] for s in field.spellings if s in self._raw), UNSET) if value is UNSET else value

    def __repr__(self) -> str:
        shown = [
            f"{field.name}={'***' if field.secret else repr(value)}"
            for field in self._fields
            if (value := self._value(field)) is not UNSET
        ]
        # Names only: what the description does not know may be a secret.
        about = ("additional_keys", "unread", "conflicts")
        shown += [f"{what}={names!r}" for what in about if (names := getattr(self, what))]
        return f"{type(self).__name__}({', '.join(shown)})"

    # Copies and pickles

    def __reduce_ex__(self, protocol: Any) -> Any:
        return object.__new__, (type(self),), self.__getstate__()

    def __getstate__(self) -> dict[str, Any]:
        values = {name: value for name in self._named if (value := getattr(self, name, UNSET)) is not UNSET}
        more = {name: value for name, value in getattr(self, "__dict__", {}).items() if name not in values}
        return {**more, "_raw": self._raw, "_set": self._set, "_extras": self._extras or None, "_values": values}

    def __setstate__(self, state: Mapping[str, Any]) -> None:
        state = dict(state)
        raw, values, extras = state["_raw"], state.pop("_values"), state.pop("_extras")
        if values.keys() != self._named.keys():
            # Something is missing, or another version of the model wrote it: what came tells the rest.
            twin = self._read(raw)
            read = {name: value for name in self._named if (value := getattr(twin, name, UNSET)) is not UNSET}
            values = {**read, **{name: value for name, value in values.items() if name in self._named}}
        if self._extra is not ANY:
            state["_extras"] = extras or {}
        for name, value in (*values.items(), *state.items()):
            object.__setattr__(self, name, value)

    # Writing one

    def to_dict(self) -> dict[str, Json]:
        """Give the JSON object: each value in the spelling and form in which it came, or was set."""
        raw, set_ = self._raw, self._set
        out = raw.copy()
        if set_ is None and not is_tracked(raw):
            return out  # there is nothing in it that could be shared, or changed in place
        inner, is_flat = self._beneath
        for key, entry in raw.items():
            kind = type(entry)
            if kind is str or kind in _SCALARS:
                continue
            if key in inner:
                name = inner[key]
                value = None if name is None or set_ is not None else getattr(self, name, None)
                if type(value) is list and _are_models(value):
                    out[key] = [item.to_dict() for item in value]
                else:
                    out[key] = plain(value if isinstance(value, Model) else self._current(key, entry))
            elif kind is list and _SCALARS.issuperset(map(type, entry)):
                out[key] = entry.copy()
            else:
                out[key] = plain(self._current(key, entry) if self._extras else entry)
        return self._flattened(out) if is_flat else out

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

    def _check(self, where: str) -> None:
        """Raise `TypeError` or `ValueError` if the model must not be sent as it is."""
        for field in self._fields:
            present = [s for s in field.spellings if s in self._raw]
            if not present and field.needed:
                raise ValueError(f"{where}: {field.wire} is required")
            if present and field.deprecated:
                warn(f"{where}/{field.wire} is deprecated")
            for spelling in present:
                field.reader.check(self._current(spelling, self._raw[spelling]), f"{where}/{spelling}")
            if len(present) > 1:
                _refuse_conflict(where, {s: self._reading(field, s) for s in present})
        for group in self._required_one_of:
            if not any(name in self._raw for name in group):
                raise ValueError(f"{where}: one of {', '.join(group)} is required")
        for key in self.additional_keys:
            check_text(key, f"{where}: a key")
            self._extra.check(self._current(key, self._raw[key]), f"{where}/{key}")


_SCALARS = frozenset({str, int, float, bool, type(None)})


def _are_models(values: list[Any]) -> bool:
    return all(issubclass(kind, Model) and not kind._bare for kind in set(map(type, values)))


new: Callable[[Any], Any] = object.__new__


def unusual(reader: Reader, raw: Json) -> Any:
    """Give the value of what straight-line code has no case for, None if it cannot be read."""
    return None if (value := reader.read(raw)) is UNSET else value


def within(raw: Json, *names: str) -> Json:
    """Give what stands in an object under these names, one in the other; None if there is nothing."""
    for name in names:
        raw = raw.get(name) if isinstance(raw, dict) else None
    return raw


def time(raw: Json) -> Any:
    """Give the time that a value is, None if it cannot be read as one. As `unusual`, for what is usual of times."""
    try:
        return datetime.fromisoformat(raw)
    except (TypeError, ValueError):
        return unusual(DATETIME, raw)


def first(model: type[Model], name: str, raw: Mapping[str, Json]) -> Any:
    """Give the value of a concept whose spellings straight-line code does not settle, None if none can be read."""
    return None if (value := model._first_readable(model._named[name], raw)) is UNSET else value


def _same(name: str, keys: Collection[str]) -> str | None:
    """Give the key that a name stands for, in whichever style it is written."""
    folded = {_folded(key): key for key in reversed(list(keys))}
    return name if name in keys else folded.get(_folded(name))


def _folded(name: str) -> str:
    return "".join(filter(str.isalnum, name)).lower()


def _variable(kind: type) -> str:
    """Give what a caller may have called a model: `video`, of the last word of its name."""
    words = "".join(f" {c}" if c.isupper() else c for c in kind.__name__).split()
    return words[-1].lower() if words else "model"


def _meant(name: str, known: Collection[str]) -> str | None:
    """Give the known name that a name looks like a slip of."""
    with importing:
        from difflib import get_close_matches

    return next(iter(get_close_matches(name, known, n=1, cutoff=0.75)), None)


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


def _now(reader: Reader, value: Any, raw: Json) -> Any:
    """Give what is to be written of a value that was read from `raw`: as it came, where it was not changed in place."""
    if value is raw or isinstance(value, Model):
        return value
    reader = reader.resolve(raw)
    if isinstance(value, list) and isinstance(raw, list) and isinstance(reader, Items):
        return [
            item if isinstance(item, Model) or index >= len(raw) else _now(reader.item, item, raw[index])
            for index, item in enumerate(value)
        ]
    read = reader.read(raw)
    return raw if _equal(value, raw if read is UNSET else read) else value


def _unread_in(reader: Reader, value: Any, raw: Json) -> Iterator[str]:
    """JSON Pointers, from the value, of what in it could not be read."""
    if value is UNSET:
        if raw is not None:
            yield ""
    elif isinstance(value, Model):
        yield from value._unread()
    elif isinstance(value, list):
        reader = reader.resolve(raw)
        for index, item in enumerate(value):
            item_raw: Any = item
            item_reader: Reader = ANY
            if isinstance(reader, Items) and isinstance(raw, list) and index < len(raw):
                item_raw, item_reader = raw[index], reader.item
            read = item if isinstance(item, Model) or not _equal(item, item_raw) else item_reader.read(item_raw)
            yield from (f"/{index}{rest}" for rest in _unread_in(item_reader, read, item_raw))


def _models_in(found: list[tuple[str, Any]]) -> Iterator[tuple[str, Model]]:
    for pointer, value in found:
        if isinstance(value, Model):
            yield pointer, value
        elif isinstance(value, list):
            yield from _models_in([(f"{pointer}/{index}", item) for index, item in enumerate(value)])


def _pointer(key: str) -> str:
    return "/" + str(key).replace("~", "~0").replace("/", "~1")


def plain(value: Any) -> Json:
    """Give the JSON of a value that was set in Python; a copy, of what can be changed."""
    kind = type(value)
    if kind is list:
        return [item if type(item) in _SCALARS else plain(item) for item in value]
    if kind in _SCALARS:
        return value
    if isinstance(value, Model):
        return value.to_dict()[value._bare] if type(value._raw) is Bare else value.to_dict()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict | Mapping):
        return {key: item if type(item) in _SCALARS else plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [item if type(item) in _SCALARS else plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    return str(value) if type(value).__name__ == "UUID" else value


def _copied(raw: Any) -> Any:
    if isinstance(raw, dict):
        if type(raw) is not dict:
            return {key: _copied(item) for key, item in raw.items()}
        copy = raw.copy()
        if is_tracked(raw):
            for key, item in raw.items():
                if type(item) not in _SCALARS:
                    copy[key] = _copied(item)
        return copy
    if isinstance(raw, list):
        return [item if type(item) in _SCALARS else _copied(item) for item in raw]
    return raw
