from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, either, first, new, unusual
from .._schema.readers import INTEGER, NULL, STRING, AnyOf, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamList(Model):
    """The live streams of a page.

    Attributes:
        results (list[RTStream]): The live streams.
        count (int | None): How many there are in all. Example: 25.
        next_ (str | None): Address of the next page; null on the last. Example: '/rtstream/?limit=10&offset=10'.
            Also spelled `next`.
        previous (str | None): Address of the page before; null on the first. Example: None.
    """

    __slots__ = (
        "results",
        "count",
        "next_",
        "previous",
    )

    results: list[RTStream]
    count: int | None
    next_: str | None
    previous: str | None

    next = Alias["str | None"]("next_", "next")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "results",
            "results",
            Items(Object("rt_stream", "RTStream")),
            required=True,
        ),
        Field(
            "count",
            "count",
            INTEGER,
        ),
        Field(
            "next_",
            "next",
            AnyOf(STRING, NULL),
        ),
        Field(
            "previous",
            "previous",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        results: Sequence[RTStream | Mapping[str, Any]] | Unset = UNSET,
        count: int | Unset = UNSET,
        next_: str | None | Unset = UNSET,
        next: str | None | Unset = UNSET,
        previous: str | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "results": results,
                    "count": count,
                    "next": next_ if next is UNSET else next,
                    "previous": previous,
                },
            )
            return
        next_ = either("RTStreamList", next_=next_, next=next)
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if results is UNSET:
            pass
        else:
            _m.results = _raw["results"] = _m._taken("results", results)
        if count is UNSET:
            _m.count = None
        else:
            _m.count = _raw["count"] = count if count is not None else _m._taken("count", None)
        if next_ is UNSET:
            _m.next_ = None
        else:
            _m.next_ = _raw["next"] = next_
        if previous is UNSET:
            _m.previous = None
        else:
            _m.previous = _raw["previous"] = previous
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("results")
        if type(v) is list:
            m.results = [RTStream._read(i) if type(i) is dict else i for i in v]
        else:
            m._settle("results", raw)
        v = get("count")
        m.count = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("next")
        m.next_ = v if v is None or type(v) is str else first(cls, "next_", raw)
        v = get("previous")
        m.previous = v if v is None or type(v) is str else first(cls, "previous", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .rt_stream import RTStream
