from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SearchTitlesRequest(Model):
    """What is looked for in titles.

    Attributes:
        query (str): What a title is to be about. Example: 'search query'.
        search_type (str | None): How titles are compared. The server's default: 'llm'. Example: 'llm'.
    """

    __slots__ = (
        "query",
        "search_type",
    )

    query: str
    search_type: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "query",
            "query",
            STRING,
            required=True,
            needed=True,
        ),
        Field(
            "search_type",
            "search_type",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        query: str,
        search_type: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "query": query,
                    "search_type": search_type,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.query = _raw["query"] = _m._wanted("query", query)
        if search_type is UNSET:
            _m.search_type = None
        else:
            _m.search_type = _raw["search_type"] = (
                search_type if search_type is not None else _m._taken("search_type", None)
            )
        _m.__class__ = _cls

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
        v = get("search_type")
        m.search_type = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
