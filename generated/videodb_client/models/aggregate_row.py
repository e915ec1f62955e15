from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new
from .._schema.readers import NULL, NUMBER, AnyOf
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class AggregateRow(Model):
    """Holds the value of group_by under that field's own name, and what was worked out.

    Attributes:
        value (float | None): What was worked out, as `metric` says. Also spelled `count`.
    """

    __slots__ = ("value",)

    value: float | None

    count = Alias["float | None"]("value", "count")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "value",
            "value",
            AnyOf(NUMBER, NULL),
            aliases=("count",),
        ),
    )

    def __init__(
        self,
        *,
        value: float | None | Unset = UNSET,
        count: float | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "value": value,
                    "count": count,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if value is UNSET and count is UNSET:
            _m.value = None
        else:
            _m.value = _m._one_of(
                "value",
                _raw,
                {
                    "value": value,
                    "count": count,
                },
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        m.value = first(cls, "value", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
