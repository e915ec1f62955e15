from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import OBJECT, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class WebMatches(Model):
    """What was found.

    Attributes:
        results (list[dict[str, Any]] | None): What was found, as the platform tells it.
    """

    __slots__ = ("results",)

    results: list[dict[str, Any]] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "results",
            "results",
            Items(OBJECT),
        ),
    )

    def __init__(
        self,
        *,
        results: Sequence[Mapping[str, Any]] | Unset = UNSET,
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
            _m.results = _raw["results"] = results if results is not None else _m._taken("results", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("results")
        m.results = v if v is None or type(v) is list else first(cls, "results", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
