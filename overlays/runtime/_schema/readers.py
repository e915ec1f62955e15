"""How each kind of JSON value is read, tolerantly, and checked, strictly.

A reader turns a JSON value into the Python value of its type with `read`, which never raises: what cannot be read gives
`UNSET`. `check` is the strict half: it raises `TypeError` or `ValueError` for what must not be sent.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from ..types import UNSET, Json

if TYPE_CHECKING:
    from .model import Model

__all__ = [
    "ANY",
    "BOOLEAN",
    "DATETIME",
    "INTEGER",
    "NULL",
    "NUMBER",
    "OBJECT",
    "STRING",
    "AnyOf",
    "Choice",
    "Items",
    "Object",
]


class Reader:
    """Reads one kind of value."""

    kind = "a value"

    def read(self, raw: Json) -> Any:
        """Give the value of `raw`, or `UNSET` if it cannot be read as this type."""
        raise NotImplementedError

    def check(self, value: Any, where: str) -> None:
        """Raise `TypeError` or `ValueError`, naming `where`, if `value` must not be sent as this type."""
        raise NotImplementedError

    def resolve(self, raw: Json) -> Reader:
        """Give the reader that reads `raw`: itself, unless it has arms."""
        return self

    def knows(self, name: str) -> bool:
        """Whether what it reads is an object that is described as having this field, in one of its arms at least."""
        return False

    def wrong(self, value: Any, where: str) -> TypeError:
        return TypeError(f"{where}: {self.kind} is wanted here, not {_kind_of(value)}")


def _kind_of(value: Any) -> str:
    # The value itself is left out: it may be a secret.
    return "None" if value is None else f"a value of type {type(value).__name__}"


class _Any(Reader):
    """Free-form JSON."""

    kind = "a JSON value"

    def read(self, raw: Json) -> Any:
        return raw

    def check(self, value: Any, where: str) -> None:
        if isinstance(value, float) and not math.isfinite(value):
            raise ValueError(f"{where}: {value} has no JSON form")
        if isinstance(value, Mapping):
            for key, item in value.items():
                if not isinstance(key, str):
                    raise TypeError(f"{where}: the keys of a JSON object are text, not {_kind_of(key)}")
                self.check(item, f"{where}/{key}")
        elif isinstance(value, list | tuple):
            for index, item in enumerate(value):
                self.check(item, f"{where}/{index}")
        elif not (value is None or isinstance(value, str | int | float)):
            from .model import Model

            if not isinstance(value, Model):
                raise self.wrong(value, where)
            value._check(where)


class _Object(Reader):
    """A JSON object of which nothing is described: what stands in it is free-form JSON."""

    kind = "a dict"

    def read(self, raw: Json) -> Any:
        return raw if isinstance(raw, dict) else UNSET

    def check(self, value: Any, where: str) -> None:
        if not isinstance(value, Mapping):
            raise self.wrong(value, where)
        ANY.check(value, where)


class _Null(Reader):
    kind = "None"

    def read(self, raw: Json) -> Any:
        return None if raw is None else UNSET

    def check(self, value: Any, where: str) -> None:
        if value is not None:
            raise self.wrong(value, where)


class _String(Reader):
    kind = "a text"

    def read(self, raw: Json) -> Any:
        return raw if isinstance(raw, str) else UNSET

    def check(self, value: Any, where: str) -> None:
        if not isinstance(value, str):
            raise self.wrong(value, where)


class _Boolean(Reader):
    """Reads `true` and `false`, and them as text, which some gateways make of them."""

    kind = "True or False"

    def read(self, raw: Json) -> Any:
        if isinstance(raw, str):
            return {"true": True, "false": False}.get(raw.strip().lower(), UNSET)
        return raw if isinstance(raw, bool) else UNSET

    def check(self, value: Any, where: str) -> None:
        if not isinstance(value, bool):
            raise self.wrong(value, where)


class _Number(Reader):
    """Reads a number as a float, also from text such as "191.14"; never a bool, an infinity or a NaN."""

    kind = "a number"

    def read(self, raw: Json) -> Any:
        number = _number(raw)
        return UNSET if number is None else number

    def check(self, value: Any, where: str) -> None:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.wrong(value, where)
        if isinstance(value, float) and not math.isfinite(value):
            raise ValueError(f"{where}: a finite number is wanted here, not {value}")


class _Integer(_Number):
    """Reads a whole number, also from text and from 10.0."""

    kind = "a whole number"

    def read(self, raw: Json) -> Any:
        if isinstance(raw, int) and not isinstance(raw, bool):
            return raw
        if isinstance(raw, str):
            try:
                return int(raw) if _is_numeral(raw) else UNSET
            except ValueError:
                pass
        number = _number(raw)
        return int(number) if number is not None and number.is_integer() else UNSET

    def check(self, value: Any, where: str) -> None:
        super().check(value, where)
        if isinstance(value, float):
            raise self.wrong(value, where)


def _is_numeral(text: str) -> bool:
    # float() and int() also take "nan", "1_000", and digits of other scripts.
    return text.isascii() and not set(text) - set("0123456789+-.eE")


def _number(raw: Json) -> float | None:
    if (
        isinstance(raw, bool)
        or not isinstance(raw, int | float | str)
        or (isinstance(raw, str) and not _is_numeral(raw))
    ):
        return None
    try:
        number = float(raw)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


class _DateTime(Reader):
    """Reads a time: ISO 8601 first, with or without a zone, then any form that holds a whole date."""

    kind = "a datetime"

    def read(self, raw: Json) -> Any:
        if not isinstance(raw, str):
            return UNSET
        try:
            return datetime.fromisoformat(raw)
        except ValueError:
            return _parse_other_form(raw)

    def check(self, value: Any, where: str) -> None:
        if not isinstance(value, datetime) and self.read(value) is UNSET:
            raise self.wrong(value, where)


def _parse_other_form(text: str) -> Any:
    from dateutil import parser

    try:
        # dateutil fills what a text lacks from a default date; where two defaults disagree, it was invented.
        first, second = (
            parser.parse(text, default=default) for default in (datetime(2000, 1, 1), datetime(2001, 2, 2))
        )
    except (ValueError, OverflowError, TypeError, RecursionError):
        return UNSET
    return first if first == second else UNSET


class Choice(Reader):
    """Reads an enum. An open one keeps a value that it does not know as text."""

    kind = "one of the documented values"

    def __init__(self, module: str, name: str, *, is_open: bool) -> None:
        self._module, self._name, self._open = module, name, is_open

    @cached_property
    def _members(self) -> Mapping[Json, Enum]:
        enum: type[Enum] = _class(self._module, self._name)
        return {member.value: member for member in enum}

    def read(self, raw: Json) -> Any:
        return self._members.get(raw, raw) if isinstance(raw, str) else UNSET

    def check(self, value: Any, where: str) -> None:
        if not isinstance(value, str):
            raise self.wrong(value, where)
        if not self._open and value not in self._members:
            known = ", ".join(map(repr, self._members))
            raise ValueError(f"{where}: {self.kind} is wanted here: {known}")


class Items(Reader):
    """Reads a list; an item that cannot be read stays at its index as it came."""

    kind = "a list"

    def __init__(self, item: Reader) -> None:
        self.item = item

    def read(self, raw: Json) -> Any:
        if not isinstance(raw, list):
            return UNSET
        read = self.item.read
        return [raw_item if (item := read(raw_item)) is UNSET else item for raw_item in raw]

    def check(self, value: Any, where: str) -> None:
        if not isinstance(value, list | tuple):
            raise self.wrong(value, where)
        for index, item in enumerate(value):
            self.item.check(item, f"{where}/{index}")


class Object(Reader):
    """Reads an object as a model, named rather than imported, so that models may refer to one another."""

    kind = "a model"

    def __init__(self, module: str, name: str) -> None:
        self._module, self._name = module, name

    @cached_property
    def model(self) -> type[Model]:
        model: type[Model] = _class(self._module, self._name)
        return model

    def read(self, raw: Json) -> Any:
        return self.model._read(raw) if isinstance(raw, dict) else UNSET

    def knows(self, name: str) -> bool:
        return name in self.model._spelled

    def check(self, value: Any, where: str) -> None:
        if isinstance(value, dict):
            value = self.model._read(value)
        if not isinstance(value, self.model):
            raise TypeError(f"{where}: {self._name} is wanted here, not {_kind_of(value)}")
        value._check(where)


class AnyOf(Reader):
    """Reads a value of one of several types. Which one, the content decides: see `_likelihood`."""

    def __init__(self, *arms: Reader) -> None:
        self.arms = arms
        self.kind = " or ".join(arm.kind for arm in arms)

    def resolve(self, raw: Json) -> Reader:
        arm = self._arm(raw)[0]
        return self if arm is None else arm.resolve(raw)

    def read(self, raw: Json) -> Any:
        return self._arm(raw)[1]

    def knows(self, name: str) -> bool:
        return any(arm.knows(name) for arm in self.arms)

    def _arm(self, raw: Json) -> tuple[Reader | None, Any]:
        """Give the arm that a value belongs to, with what it reads; of arms that are alike, the first."""
        arms = sorted(self.arms, key=lambda arm: _likelihood(arm, raw)) if isinstance(raw, dict) else self.arms
        inexact: tuple[Reader | None, Any] = (None, UNSET)
        for arm in arms:
            value = arm.read(raw)
            if isinstance(raw, str) and isinstance(value, int | float):
                # A number in a text, where an arm for text may follow.
                inexact = inexact if inexact[0] else (arm, value)
            elif value is not UNSET:
                return arm, value
        return inexact

    def check(self, value: Any, where: str) -> None:
        errors = []
        for arm in self.arms:
            try:
                return arm.check(value, where)
            except (TypeError, ValueError) as error:
                errors.append(error)
        # The arm that got furthest into the value knows best what is wrong with it.
        raise max(errors, key=lambda error: (isinstance(error, ValueError), str(error).count("/")))


_ID_PREFIXES = {"Video": "m-", "Audio": "a-", "Image": "img-"}
"""How the ids of media begin, by the model of the medium (the description's path patterns, and observed ids)."""

SUCCEEDED: Final = frozenset({"done", "completed", "complete", "success"})
FAILED: Final = frozenset({"failed", "error"})
UNDER_WAY: Final = frozenset({"processing", "in progress", "pending"})
"""The words for a job's status, by every source: the description, the documentation and the vendor's SDKs.

One that none of them knows means: under way, unless `success` is false.
"""


def _likelihood(arm: Reader, raw: Mapping[str, Json]) -> tuple[bool, int, int, bool]:
    """Rank an arm for an object, the likeliest lowest.

    A job is told by its marks; else the arm that knows most of the keys, those inside `data` included; else the one
    whose medium the id belongs to.
    """
    if not isinstance(arm, Object):
        return True, len(raw) + 1, 0, True
    unknown, known = _strangers(arm, raw)
    field, data = arm.model._spelled.get("data"), raw.get("data")
    prefixed = False
    if field is not None and isinstance(field.reader, Object) and isinstance(data, dict):
        inner_unknown, inner_known = _strangers(field.reader, data)
        unknown, known = unknown + inner_unknown, known + inner_known
        prefix = _ID_PREFIXES.get(field.reader.model.__name__)
        prefixed = prefix is not None and str(data.get("id", "")).startswith(prefix)
    return not (_is_job_arm(arm) and _is_job(raw)), unknown, -known, not prefixed


def _strangers(arm: Object, raw: Mapping[str, Json]) -> tuple[int, int]:
    known = sum(key in arm.model._spelled for key in raw)
    return len(raw) - known, known


def _is_job_arm(arm: Object) -> bool:
    field = arm.model._spelled.get("data")
    return field is not None and isinstance(field.reader, Object) and "output_url" in field.reader.model._spelled


def _is_job(raw: Mapping[str, Json]) -> bool:
    """Whether an answer bears the marks of a job: `data.output_url`, or a job's status and nothing else but an id."""
    data = raw.get("data")
    if isinstance(data, dict) and data.get("output_url") is not None:
        return True
    status = raw.get("status")
    return (
        isinstance(status, str)
        and status in SUCCEEDED | FAILED | UNDER_WAY
        and (not data or (isinstance(data, dict) and set(data) == {"id"}))
    )


def _class(module: str, name: str) -> Any:
    return getattr(import_module(f"..models.{module}", __package__), name)


ANY, OBJECT, NULL, STRING, BOOLEAN = _Any(), _Object(), _Null(), _String(), _Boolean()
NUMBER, INTEGER, DATETIME = _Number(), _Integer(), _DateTime()
