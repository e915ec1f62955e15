"""What is read of JSON values and written of Python ones, whatever model they stand in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from gc import is_tracked
from typing import Any, ClassVar

from ..types import UNSET, Json
from .readers import DATETIME, Bare, Reader

__all__ = [
    "SCALARS",
    "Written",
    "are_models",
    "as_pointer",
    "copied",
    "either",
    "equal",
    "plain",
    "refuse_conflict",
    "time",
    "too_deep",
    "unusual",
    "within",
]

SCALARS = frozenset({str, int, float, bool, type(None)})
"""The types of the JSON values that hold no other and cannot change."""


class Written:
    """What writes itself as a JSON object: a model."""

    __slots__ = ()

    _bare: ClassVar[str] = ""
    _raw: dict[str, Any]

    def to_dict(self) -> dict[str, Json]:
        raise NotImplementedError


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


def plain(value: Any) -> Json:
    """Give the JSON of a value that was set in Python; a copy, of what can be changed."""
    kind = type(value)
    if kind is list:
        return [item if type(item) in SCALARS else plain(item) for item in value]
    if kind in SCALARS:
        return value
    if isinstance(value, Written):
        return value.to_dict()[value._bare] if type(value._raw) is Bare else value.to_dict()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict | Mapping):
        return {key: item if type(item) in SCALARS else plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [item if type(item) in SCALARS else plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    return str(value) if type(value).__name__ == "UUID" else value


def copied(raw: Any) -> Any:
    """Give a copy of a JSON value that shares nothing with it that can be changed."""
    if isinstance(raw, dict):
        if type(raw) is not dict:
            return {key: copied(item) for key, item in raw.items()}
        copy = raw.copy()
        if is_tracked(raw):
            for key, item in raw.items():
                if type(item) not in SCALARS:
                    copy[key] = copied(item)
        return copy
    if isinstance(raw, list):
        return [item if type(item) in SCALARS else copied(item) for item in raw]
    return raw


def are_models(values: list[Any]) -> bool:
    """Whether all of them are models, written as objects."""
    return all(issubclass(kind, Written) and not kind._bare for kind in set(map(type, values)))


def equal(left: Any, right: Any) -> bool:
    """Equality in which True is not 1."""
    return left is right or (isinstance(left, bool) == isinstance(right, bool) and bool(left == right))


def refuse_conflict(where: str, values: Mapping[str, Any]) -> None:
    """Raise `ValueError`, naming `where`, if the values of a concept, by spelling, are not one."""
    (first, value), *others = values.items() or [("", UNSET)]
    for other, another in others:
        if not equal(value, another):
            raise ValueError(
                f"{where}: {first} and {other} are two spellings of one value, and differ. Give one of them"
            )


def either(where: str, **given: Any) -> Any:
    """Give the one value of a field that is given by one of two names; `UNSET` by neither. Raises as above."""
    values = {name: value for name, value in given.items() if value is not UNSET}
    refuse_conflict(where, values)
    return next(iter(values.values()), UNSET)


def too_deep(kind: type) -> ValueError:
    """Give what is raised where values of a model are in one another further than Python goes."""
    return ValueError(f"{kind.__name__}: it holds itself, or more in one another than can be read and written")


def as_pointer(key: str) -> str:
    """Give a name as a part of a JSON Pointer."""
    return "/" + str(key).replace("~", "~0").replace("/", "~1")
