from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import (
    Items,
    Object,
)
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
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "understanding_results": understanding_results,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if understanding_results is UNSET:
            m.understanding_results = None
        else:
            m.understanding_results = raw["understanding_results"] = m._taken(
                "understanding_results", understanding_results
            )
        m.__class__ = cls

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
