from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class UnderstandingList(Model):
    """The understandings of a video.

    Attributes:
        understanding_results (list[Understanding] | None): The understandings of the video.
    """

    __slots__ = ("understanding_results",)

    understanding_results: list[Understanding] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "understanding_results",
            "understanding_results",
            Items(Object("understanding", "Understanding")),
        ),
    )

    def __init__(
        self,
        *,
        understanding_results: Sequence[Understanding | Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "understanding_results": understanding_results,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if understanding_results is UNSET:
            _m.understanding_results = None
        else:
            _m.understanding_results = _raw["understanding_results"] = _m._taken(
                "understanding_results", understanding_results
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("understanding_results")
        m.understanding_results = (
            v
            if v is None
            else [Understanding._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "understanding_results", raw)
        )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .understanding import Understanding
