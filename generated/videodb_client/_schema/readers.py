"""How each kind of JSON value is read, tolerantly, and checked, strictly.

A reader turns a JSON value into the Python value of its type with `read`, which never raises: what cannot be read gives
`UNSET`. `check` is the strict half: it raises `TypeError` or `ValueError` for what must not be sent. Generated models
read what is as expected in straight-line code of their own, and ask a reader for all else.

It is long because the kinds are many, and lists, unions and objects are read by readers of each other.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from importlib import import_module
from operator import is_
from typing import TYPE_CHECKING, Any, Final

from .._imports import importing
from ..types import UNSET, Json

if TYPE_CHECKING:
    from .fields import Field
    from .model import Model

__all__ = [
    "ANY",
    "BOOLEAN",
    "DATE",
    "DATETIME",
    "INTEGER",
    "NOTHING",
    "NULL",
    "NUMBER",
    "OBJECT",
    "STRING",
    "UUID",
    "AnyOf",
    "Bare",
    "Choice",
    "Items",
    "Object",
    "check_text",
]


class Reader:
    """Reads one kind of value."""

    kind = "a value"

    nullable = False
    """Whether a null is a value of the type, and None may be sent."""

    as_it_came = False
    """Whether it reads nothing but what came: the very same object."""

    shares = True
    """Whether what a value is written as stands in the JSON that came: it is the same object, or cannot change."""

    def read(self, raw: Json) -> Any:
        """Give the value of `raw`, or `UNSET` if it cannot be read as this type."""
        raise NotImplementedError

    def check(self, value: Any, where: str) -> None:
        """Raise `TypeError` or `ValueError`, naming `where`, if `value` must not be sent as this type."""
        raise NotImplementedError

    def take(self, value: Any) -> Any:
        """Give what a model keeps of a value that a caller gives: a model in the place of a mapping."""
        return value

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


_HALF = re.compile("[\ud800-\udfff]")


def check_text(text: str, where: str) -> None:
    """Raise `ValueError`, naming `where`, for a text that has no form in UTF-8.

    Such come from names of files that are not UTF-8, and from texts that were cut inside an escape.
    """
    if _HALF.search(text):
        raise ValueError(f"{where}: it holds half a character (a lone surrogate), which cannot be sent")


class _Any(Reader):
    """Free-form JSON."""

    kind, nullable, as_it_came = "a JSON value", True, True

    def read(self, raw: Json) -> Any:
        return raw

    def check(self, value: Any, where: str) -> None:
        if isinstance(value, float) and not math.isfinite(value):
            raise ValueError(f"{where}: {value} has no JSON form")
        if isinstance(value, Mapping):
            for key, item in value.items():
                if not isinstance(key, str):
                    raise TypeError(f"{where}: the keys of a JSON object are text, not {_kind_of(key)}")
                check_text(key, f"{where}: a key")
                self.check(item, f"{where}/{key}")
        elif isinstance(value, list | tuple):
            for index, item in enumerate(value):
                self.check(item, f"{where}/{index}")
        elif isinstance(value, str):
            check_text(value, where)
        elif not (value is None or isinstance(value, int | float)):
            with importing:
                from .model import Model

            if not isinstance(value, Model):
                raise self.wrong(value, where)
            value._check(where)


class _Object(Reader):
    """A JSON object of which nothing is described: what stands in it is free-form JSON."""

    kind, as_it_came = "a dict", True

    def read(self, raw: Json) -> Any:
        return raw if isinstance(raw, dict) else UNSET

    def check(self, value: Any, where: str) -> None:
        if not isinstance(value, Mapping):
            raise self.wrong(value, where)
        ANY.check(value, where)


class _Null(Reader):
    kind, nullable, as_it_came = "None", True, True

    def read(self, raw: Json) -> Any:
        return None if raw is None else UNSET

    def check(self, value: Any, where: str) -> None:
        if value is not None:
            raise self.wrong(value, where)


class _Nothing(Reader):
    """What an answer holds that has no content: nothing is read of it, whatever came."""

    kind, nullable = "nothing", True

    def read(self, raw: Json) -> Any:
        return None

    def check(self, value: Any, where: str) -> None:
        raise self.wrong(value, where)


class _String(Reader):
    kind, as_it_came = "a text", True

    def read(self, raw: Json) -> Any:
        return raw if isinstance(raw, str) else UNSET

    def check(self, value: Any, where: str) -> None:
        if not isinstance(value, str):
            raise self.wrong(value, where)
        check_text(value, where)


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
        if type(raw) is float and raw - raw == 0:  # neither an infinity nor a NaN
            return raw
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
    """Reads a time: ISO 8601 first, with or without a zone, then any form that holds a whole date, or Unix seconds."""

    kind = "a datetime"

    def read(self, raw: Json) -> Any:
        if not isinstance(raw, str):
            return _from_unix(raw)
        if _UNIX.fullmatch(raw):
            return _from_unix(float(raw))
        try:
            return datetime.fromisoformat(raw)
        except ValueError:
            return _parse_other_form(raw)

    def check(self, value: Any, where: str) -> None:
        if not isinstance(value, datetime) and self.read(value) is UNSET:
            raise self.wrong(value, where)


_UNIX = re.compile(r"\d{10}(\.\d+)?")
"""Unix seconds as text; a number of other length may be a date without dashes, or no time at all."""


def _from_unix(raw: Json) -> Any:
    """Give the time that a number of seconds since 1970 is; of milliseconds, where seconds would be after 5138."""
    if isinstance(raw, bool) or not isinstance(raw, int | float):
        return UNSET
    try:
        return datetime.fromtimestamp(raw / 1000 if abs(raw) >= 1e11 else raw, UTC)
    except (OverflowError, ValueError, OSError):
        return UNSET


def _parse_other_form(text: str) -> Any:
    with importing:
        from dateutil import parser

    try:
        # dateutil fills what a text lacks from a default date; where two defaults disagree, it was invented.
        first, second = (
            parser.parse(text, default=default) for default in (datetime(2000, 1, 1), datetime(2001, 2, 2))
        )
    except (ValueError, OverflowError, TypeError, RecursionError):
        return UNSET
    return first if first == second else UNSET


class _Date(Reader):
    """Reads a date: ISO 8601, or the day of any time that can be read."""

    kind = "a date"

    def read(self, raw: Json) -> Any:
        if not isinstance(raw, str):
            return UNSET
        try:
            return date.fromisoformat(raw)
        except ValueError:
            time = DATETIME.read(raw)
            return UNSET if time is UNSET else time.date()

    def check(self, value: Any, where: str) -> None:
        # A datetime is a date to Python, and would be written with a time.
        if isinstance(value, datetime) or not (isinstance(value, date) or self.read(value) is not UNSET):
            raise self.wrong(value, where)


class _Uuid(_String):
    """Reads an id as the text that it is, which other operations take as it stands."""

    def check(self, value: Any, where: str) -> None:
        super().check(str(value) if type(value).__name__ == "UUID" else value, where)


class Choice(Reader):
    """Reads one of several documented values, texts or whole numbers. One that it does not know is read as it is."""

    kind = "one of the documented values"

    def __init__(self, *values: str | int, is_open: bool) -> None:
        self._values, self._open = values, is_open
        self._type: Reader = STRING if isinstance(values[0], str) else INTEGER
        self.as_it_came = self._type.as_it_came

    def read(self, raw: Json) -> Any:
        return self._type.read(raw)

    def check(self, value: Any, where: str) -> None:
        self._type.check(value, where)
        if not self._open and value not in self._values:
            known = ", ".join(map(repr, self._values))
            raise ValueError(f"{where}: {self.kind} is wanted here: {known}")


class Items(Reader):
    """Reads a list; an item that cannot be read stays at its index as it came."""

    kind = "a list"

    def __init__(self, item: Reader) -> None:
        self.item = item
        self.as_it_came = self.shares = item.as_it_came

    def read(self, raw: Json) -> Any:
        if not isinstance(raw, list):
            return UNSET
        read = self.item.read
        items = [raw_item if (item := read(raw_item)) is UNSET else item for raw_item in raw]
        return raw if self.as_it_came else items

    def take(self, value: Any) -> Any:
        if not isinstance(value, list | tuple):
            return value
        items = [self.item.take(item) for item in value]
        return value if isinstance(value, list) and all(map(is_, items, value)) else items

    def check(self, value: Any, where: str) -> None:
        if not isinstance(value, list | tuple):
            raise self.wrong(value, where)
        for index, item in enumerate(value):
            self.item.check(item, f"{where}/{index}")


class Bare(dict[str, Json]):
    """An object of which one field alone came, as the list that it holds, without the object around it."""


class Object(Reader):
    """Reads an object as a model, named rather than imported, so that models may refer to one another."""

    kind, shares = "a model", False

    def __init__(self, module: str, name: str) -> None:
        self._module, self._name = module, name

    if TYPE_CHECKING:
        model: type[Model]
        _tell: Mapping[str, tuple[str | int, ...]]
    else:

        def __getattr__(self, name):
            # Each is made once. A cached property has a lock in 3.11, and a child that is forked may find it held.
            if name == "model":
                self.model = _class(self._module, self._name)
            elif name == "_tell":
                self._tell = self._telling()
            else:
                raise AttributeError(name)
            return vars(self)[name]

    def read(self, raw: Json) -> Any:
        if isinstance(raw, list) and self.model._bare:
            raw = Bare({self.model._bare: raw})
        return self.model._read(raw) if isinstance(raw, dict) else UNSET

    def knows(self, name: str) -> bool:
        return name in self.model._spelled

    def _telling(self) -> Mapping[str, tuple[str | int, ...]]:
        """The fields whose value tells whether an object is one of these, and the values that they have in it."""
        fields = self.model._spelled.items()
        chosen = {spelling: f.reader._values for spelling, f in fields if isinstance(f.reader, Choice)}
        return {**chosen, **self.model._told_by}

    def is_refuted(self, raw: Mapping[str, Json]) -> bool:
        """Whether an object has a value, for a field that tells, that none of these has."""
        return any(name in raw and raw[name] not in values for name, values in self._tell.items())

    def take(self, value: Any) -> Any:
        return self.model._given(value) if isinstance(value, Mapping) else value

    def check(self, value: Any, where: str) -> None:
        value = self.take(value)
        if not isinstance(value, self.model):
            raise TypeError(f"{where}: {self._name} is wanted here, not {_kind_of(value)}")
        value._check(where)


class AnyOf(Reader):
    """Reads a value of one of several types. Which one, the content decides: see `_likelihood`."""

    def __init__(self, *arms: Reader) -> None:
        self.arms = arms
        self.nullable = any(arm.nullable for arm in arms)
        self.shares = all(arm.shares for arm in arms)
        self.as_it_came = all(arm.as_it_came for arm in arms)
        self.kind = " or ".join(arm.kind for arm in arms)

    def resolve(self, raw: Json) -> Reader:
        arm = self._arm(raw)[0]
        return self if arm is None else arm.resolve(raw)

    def read(self, raw: Json) -> Any:
        return self._arm(raw)[1]

    def knows(self, name: str) -> bool:
        return any(arm.knows(name) for arm in self.arms)

    def take(self, value: Any) -> Any:
        if isinstance(value, Mapping):
            arms = self._likeliest(value)[0]
        else:
            arms = [arm for arm in self.arms if isinstance(arm, Items)] if isinstance(value, list | tuple) else []
        for arm in arms if len(arms) > 1 else ():
            try:
                taken = arm.take(value)
                arm.check(taken, "")
            except (TypeError, ValueError):
                continue
            return taken
        return arms[0].take(value) if arms else value

    def _likeliest(self, raw: Mapping[str, Json]) -> tuple[Sequence[Reader], Sequence[Reader]]:
        """Give the likeliest arms for an object, which only what they hold tells apart, and all, in that order."""
        ranked = sorted((_likelihood(arm, raw), number) for number, arm in enumerate(self.arms))
        arms = [self.arms[number] for _, number in ranked]
        return arms[: sum(likelihood == ranked[0][0] for likelihood, _ in ranked)], arms

    def _arm(self, raw: Json) -> tuple[Reader | None, Any]:
        """Give the arm that a value belongs to, with what it reads; of arms that are alike, the first."""
        arms: Sequence[Reader] = self.arms
        if isinstance(raw, dict):
            alike, arms = self._likeliest(raw)
            for arm in alike if len(alike) > 1 else ():
                if (value := arm.read(raw)) is not UNSET and not getattr(value, "unread", ()):
                    return arm, value
        inexact: tuple[Reader | None, Any] = (None, UNSET)
        for arm in arms:
            value = arm.read(raw)
            if _is_exact(arm, raw, value):
                return arm, value
            if value is not UNSET and not inexact[0]:
                inexact = arm, value
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


_DAY = len("2026-01-01")


def _is_exact(arm: Reader, raw: Json, value: Any) -> bool:
    """Whether a value is read as what it is, and not as what it can also be taken for: another arm may know it better.

    A number in a text is a text, a number that tells a time is a number, and a whole number is none with a fraction; a
    day has no hours, and a time has some; and of a list, every item counts.
    """
    if value is UNSET:
        return False
    if isinstance(raw, list):
        item = arm.item if isinstance(arm, Items) else None
        return item is None or all(_is_exact(item, one, item.read(one)) for one in raw)
    if isinstance(value, date):
        return isinstance(raw, str) and isinstance(value, datetime) == (len(raw) > _DAY)
    if isinstance(value, float) and isinstance(raw, int):
        return False
    return not (isinstance(raw, str) and isinstance(value, int | float))


ID_PREFIXES = {"Video": "m-", "Audio": "a-", "Image": "img-"}
"""How the ids of media begin, by the model of the medium (the description's path patterns, and observed ids)."""

SUCCEEDED: Final = frozenset({"done", "completed", "complete", "success"})
FAILED: Final = frozenset({"failed", "error"})
UNDER_WAY: Final = frozenset({"processing", "in progress", "pending"})
"""The words for a job's status, by every source: the description, the documentation and the vendor's SDKs.

One that none of them knows means: under way, unless `success` is false.
"""


def _likelihood(arm: Reader, raw: Mapping[str, Json]) -> tuple[bool, bool, int, int, bool]:
    """Rank an arm for an object, the likeliest lowest.

    An arm that cannot hold what is there is the last: its documented values for a field are others, or it has an object
    where a list is. A job is told by its marks, and what has none is
    no job; else the arm that knows most of the keys, those inside `data` included; else the one whose medium the id
    belongs to.
    """
    if not isinstance(arm, Object):
        return False, True, len(raw) + 1, 0, True
    field, data = arm.model._spelled.get("data"), raw.get("data")
    if field is not None and arm.model._flat:
        raw, data = arm.model._unflattened(raw)
    unknown, known = _strangers(arm, raw)
    medium, content = arm, raw
    if field is not None and isinstance(field.reader, Object) and isinstance(data, dict):
        medium, content = field.reader, data
        inner_unknown, inner_known = _strangers(medium, content)
        unknown, known = unknown + inner_unknown, known + inner_known
    elif field is None and isinstance(data, dict):
        unknown += len(data)  # an arm that knows something of it is likelier, however much there is in it that is new
    prefix = ID_PREFIXES.get(medium.model.__name__)
    prefixed = prefix is not None and str(content.get("id", "")).startswith(prefix)
    cannot = arm.is_refuted(raw) or any(map(_is_other, (arm.model._spelled.get(key) for key in raw), raw.values()))
    return cannot, _is_job_arm(arm) != _is_job(raw), unknown, -known, not prefixed


def _is_other(field: Field | None, value: Json) -> bool:
    """Whether a value is an object where a field has a list, or a list where it has an object."""
    if isinstance(value, dict):
        return field is not None and isinstance(field.reader, Items)
    return (
        isinstance(value, list)
        and field is not None
        and isinstance(field.reader, Object)
        and not field.reader.model._bare
    )


def _strangers(arm: Object, raw: Mapping[str, Json]) -> tuple[int, int]:
    known = sum(key in arm.model._spelled for key in raw)
    return len(raw) - known, known


def _is_job_arm(arm: Object) -> bool:
    field = arm.model._spelled.get("data")
    return field is not None and isinstance(field.reader, Object) and "output_url" in field.reader.model._spelled


def _is_job(raw: Mapping[str, Json]) -> bool:
    """Whether an answer bears the marks of a job: its words, its status with nothing to show, or an id of no medium."""
    data = raw.get("data")
    inner = data if isinstance(data, dict) else {}
    if raw.get("request_type") is not None or any(inner.get(name) is not None for name in _JOB_MARKS):
        return True
    if inner.keys() == {"id"} and not str(inner["id"]).startswith(tuple(ID_PREFIXES.values())):
        return True
    status = raw.get("status")
    return isinstance(status, str) and status in SUCCEEDED | FAILED | UNDER_WAY and (not data or inner.keys() == {"id"})


_JOB_MARKS = ("output_url", "percentage", "job_type")
"""What only a job has in its `data`."""


def _class(module: str, name: str) -> Any:
    with importing:
        return getattr(import_module(f"..models.{module}", __package__), name)


ANY, OBJECT, NULL, STRING, BOOLEAN = _Any(), _Object(), _Null(), _String(), _Boolean()
NUMBER, INTEGER, DATETIME, DATE, UUID = _Number(), _Integer(), _DateTime(), _Date(), _Uuid()
NOTHING = _Nothing()
