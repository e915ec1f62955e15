"""What every generated model is: made and changed by its fields, one value per concept, and kept.

Reading and writing are in `stored`, what can be said of a model in `findings`, what is done with values in `values`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self
from weakref import ref

from .._imports import importing
from .._transport.secrets import reveal
from ..errors import MissingFieldError
from ..types import UNSET
from .fields import Alias, Field, define
from .findings import Compared
from .names import nearest, same, variable
from .outdated import warn
from .readers import ANY, check_text
from .stored import first, new
from .values import either, equal, plain, refuse_conflict, time, too_deep, unusual, within

__all__ = ["Alias", "Field", "Model", "define", "either", "first", "new", "plain", "time", "unusual", "within"]


class Model(Compared):
    """The base of all models.

    Nothing in an answer raises here. A field that is absent, null, or cannot be read as its type reads None; what
    cannot be read is listed in `unread`. `to_dict` gives everything back as it came until its attribute is assigned or
    changed in place. `model["name"]` reaches what the description lacks.
    """

    __slots__ = ()

    _required_one_of: ClassVar[tuple[tuple[str, ...], ...]] = ()

    # Making one

    def __init__(self, **given: Any) -> None:
        """For models that are written by hand, without a constructor of their own."""
        if strangers := given.keys() - self._named.keys() - {"_origin"}:
            raise TypeError(f"{type(self).__name__} has no field {', '.join(sorted(strangers))}")
        origin = given.pop("_origin", lambda: self._read({}))()
        self.__setstate__(origin.__getstate__())
        for name, value in given.items():
            if value is not getattr(origin, name, None):
                self._assign(self._named[name], value, self._named[name].wire)

    @classmethod
    def _given(cls, mapping: Mapping[str, Any]) -> Self:
        """Make one of what a caller gives in its place. Raises `ValueError` for what looks like a slip."""
        model = cls._read({})
        for key, value in mapping.items():
            if key not in cls._spelled and (meant := nearest(key, cls._spelled.keys() - mapping.keys())):
                raise ValueError(f"{cls.__name__}: {key!r} is not described. Is {meant!r} meant?")
            if value is not UNSET:
                model[key] = value
        return model

    @property
    def _origin(self) -> Callable[[], Self]:
        """What `attrs.evolve` passes along, so that spelling and unknown fields are kept."""
        return ref(self)  # type: ignore[return-value]  # `attrs.asdict` would go into a model, without end

    def _evolve(self, given_by: Callable[[], Model], given: Mapping[str, Any]) -> None:
        """Become a copy of what evolves, changed to what `attrs.evolve` gives, by spelling: old values where not
        told.
        """
        origin = given_by()
        self.__setstate__(origin.__getstate__())
        for field in self._fields:
            old = getattr(origin, field.name, None)
            values = {s: given[s] for s in field.spellings if given.get(s, UNSET) is not UNSET}
            if len(values) > 1 and field.wire in values and equal(values[field.wire], old):
                del values[field.wire]
            refuse_conflict(type(self).__name__, values)
            for spelling, value in values.items():
                if not equal(value, old):
                    self._assign(field, reveal(value), spelling)
            if not values and (field.needed or not field.required):
                self._assign(field, UNSET, field.wire)

    def _one_of(self, name: str, raw: dict[str, Any], given: Mapping[str, Any]) -> Any:
        """Give the value of a concept that the constructor was given in one spelling or more, and put it into `raw`."""
        values = {spelling: value for spelling, value in given.items() if value is not UNSET}
        refuse_conflict(type(self).__name__, values)
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
            if key := same(name, self.additional_keys):
                said += f"; the description lacks it, and {variable(kind)}[{key!r}] has it"
            elif (
                "data" in self._named and isinstance(held := getattr(self, "data", None), Model) and hasattr(held, name)
            ):
                said += f"; {variable(kind)}.data.{name} has it"
            raise AttributeError(said)

    def _missing(self, field: Field) -> MissingFieldError:
        came = [key for key in self._raw if isinstance(key, str)]
        there = [spelling for spelling in field.spellings if spelling in self._raw]
        how = "is missing"
        if there:
            came_as = self._raw[there[0]]
            how = "came as null" if came_as is None else f"came as {type(came_as).__name__}, not as {field.reader.kind}"
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

    # Copies and pickles

    def __reduce_ex__(self, protocol: Any) -> Any:
        return object.__new__, (type(self),), self.__getstate__()

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        with importing:
            from copy import deepcopy

        twin: Self = new(type(self))
        memo[id(self)] = twin
        try:
            twin.__setstate__(deepcopy(self.__getstate__(), memo))
        except RecursionError:
            raise too_deep(type(self)) from None
        return twin

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

    # Sending one

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
                refuse_conflict(where, {s: self._reading(field, s) for s in present})
        for group in self._required_one_of:
            if not any(name in self._raw for name in group):
                raise ValueError(f"{where}: one of {', '.join(group)} is required")
        for key in self.additional_keys:
            check_text(key, f"{where}: a key")
            self._extra.check(self._current(key, self._raw[key]), f"{where}/{key}")
