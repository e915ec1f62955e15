from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new
from .._schema.readers import NULL, STRING, AnyOf
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class UnderstandingSource(Model):
    """What an analyzer found, to be indexed.

    Attributes:
        understanding_id (str): Id of the understanding.
        analyzer_id (str | None): Id of the analyzer whose output is indexed.
        analyzer_type (str | None): Its type. The SDKs send it beside the id.
    """

    __slots__ = (
        "understanding_id",
        "analyzer_id",
        "analyzer_type",
    )

    understanding_id: str
    analyzer_id: str | None
    analyzer_type: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "understanding_id",
            "understanding_id",
            STRING,
            required=True,
            needed=True,
        ),
        Field(
            "analyzer_id",
            "analyzer_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "analyzer_type",
            "analyzer_type",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        understanding_id: str,
        analyzer_id: str | None | Unset = UNSET,
        analyzer_type: str | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "understanding_id": understanding_id,
                    "analyzer_id": analyzer_id,
                    "analyzer_type": analyzer_type,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.understanding_id = _raw["understanding_id"] = _m._wanted("understanding_id", understanding_id)
        if analyzer_id is UNSET:
            _m.analyzer_id = None
        else:
            _m.analyzer_id = _raw["analyzer_id"] = analyzer_id
        if analyzer_type is UNSET:
            _m.analyzer_type = None
        else:
            _m.analyzer_type = _raw["analyzer_type"] = analyzer_type
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("understanding_id")
        if type(v) is str:
            m.understanding_id = v
        else:
            m._settle("understanding_id", raw)
        v = get("analyzer_id")
        m.analyzer_id = v if v is None or type(v) is str else first(cls, "analyzer_id", raw)
        v = get("analyzer_type")
        m.analyzer_type = v if v is None or type(v) is str else first(cls, "analyzer_type", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
