from __future__ import annotations

from typing import Any, ClassVar, Self

from .._model import Field, Model, define, new
from .._readers import (
    STRING,
)


@define(init=False, eq=False, repr=False)
class SearchWebRequest(Model):
    """SearchWebRequest

    Attributes:
        query (str): Example: 'search query'.
    """

    __slots__ = ("query",)

    query: str

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "query",
            "query",
            STRING,
            required=True,
            needed=True,
        ),
    )

    def __init__(
        self,
        *,
        query: str,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "query": query,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        m.query = raw["query"] = m._wanted("query", query)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("query")
        if type(v) is str:
            m.query = v
        else:
            m._settle("query", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
