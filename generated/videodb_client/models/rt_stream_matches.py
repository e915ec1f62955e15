from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamMatches(Model):
    """What was found.

    Attributes:
        results (list[RTStreamMatch] | None): The matches. Empty if there are none.
    """

    __slots__ = ("results",)

    results: list[RTStreamMatch] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "results",
            "results",
            Items(Object("rt_stream_match", "RTStreamMatch")),
        ),
    )

    def __init__(
        self,
        *,
        results: Sequence[RTStreamMatch | Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "results": results,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if results is UNSET:
            _m.results = None
        else:
            _m.results = _raw["results"] = _m._taken("results", results)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("results")
        m.results = (
            v
            if v is None
            else [RTStreamMatch._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "results", raw)
        )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .rt_stream_match import RTStreamMatch
