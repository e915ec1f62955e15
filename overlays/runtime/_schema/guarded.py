"""Which values of a body are secrets: those of fields that the description marks so."""

from __future__ import annotations

from collections.abc import Iterator

from ..types import Json
from .readers import AnyOf, Items, Object, Reader

__all__ = ["has_secrets", "secrets_in"]


def has_secrets(reader: Reader) -> bool:
    """Tell whether a value of this type can hold a secret."""
    return _has_secrets(reader, set())


def _has_secrets(reader: Reader, seen: set[str]) -> bool:
    match reader:
        case Object():
            name = reader.model.__qualname__
            if name in seen:
                return False
            seen.add(name)
            return any(field.secret or _has_secrets(field.reader, seen) for field in reader.model._fields)
        case Items():
            return _has_secrets(reader.item, seen)
        case AnyOf():
            return any(_has_secrets(arm, seen) for arm in reader.arms)
    return False


def secrets_in(reader: Reader, raw: Json) -> Iterator[str]:
    """Give the texts in `raw`, JSON of this type, that stand in a secret field."""
    match reader:
        case Object() if isinstance(raw, dict):
            for field in reader.model._fields:
                for spelling in field.spellings:
                    if spelling in raw:
                        yield from _texts(raw[spelling]) if field.secret else secrets_in(field.reader, raw[spelling])
        case Items() if isinstance(raw, list):
            for item in raw:
                yield from secrets_in(reader.item, item)
        case AnyOf():
            for arm in reader.arms:
                yield from secrets_in(arm, raw)


def _texts(raw: Json) -> Iterator[str]:
    match raw:
        case str():
            yield raw
        case list():
            for item in raw:
                yield from _texts(item)
        case dict():
            for item in raw.values():
                yield from _texts(item)
