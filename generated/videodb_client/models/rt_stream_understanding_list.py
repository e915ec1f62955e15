from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamUnderstandingList(Model):
    """The understandings of a live stream.

    Attributes:
        understandings (list[RTStreamUnderstanding] | None): The understandings of the RTStream.
    """

    __slots__ = ("understandings",)

    understandings: list[RTStreamUnderstanding] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "understandings",
            "understandings",
            Items(Object("rt_stream_understanding", "RTStreamUnderstanding")),
        ),
    )

    def __init__(
        self,
        *,
        understandings: Sequence[RTStreamUnderstanding | Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "understandings": understandings,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if understandings is UNSET:
            _m.understandings = None
        else:
            _m.understandings = _raw["understandings"] = _m._taken("understandings", understandings)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("understandings")
        m.understandings = (
            v
            if v is None
            else [RTStreamUnderstanding._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "understandings", raw)
        )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .rt_stream_understanding import RTStreamUnderstanding
