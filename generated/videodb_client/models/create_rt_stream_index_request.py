from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import OBJECT, STRING, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateRTStreamIndexRequest(Model):
    """What is to be indexed of a live stream.

    Attributes:
        source (dict[str, Any]): What to index - one of the outputs of an understanding that is stored.
        name (str | None): What to call it.
        use_for (list[str] | None): What it is for; `["semantic"]` unless told.
    """

    __slots__ = (
        "source",
        "name",
        "use_for",
    )

    source: dict[str, Any]
    name: str | None
    use_for: list[str] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "source",
            "source",
            OBJECT,
            required=True,
            needed=True,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "use_for",
            "use_for",
            Items(STRING),
        ),
    )

    def __init__(
        self,
        *,
        source: Mapping[str, Any],
        name: str | Unset = UNSET,
        use_for: list[str] | tuple[str, ...] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "source": source,
                    "name": name,
                    "use_for": use_for,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.source = _raw["source"] = _m._wanted("source", source)
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name if name is not None else _m._taken("name", None)
        if use_for is UNSET:
            _m.use_for = None
        else:
            _m.use_for = _raw["use_for"] = use_for if use_for is not None else _m._taken("use_for", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("source")
        if type(v) is dict:
            m.source = v
        else:
            m._settle("source", raw)
        v = get("name")
        m.name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("use_for")
        m.use_for = v if v is None or type(v) is list else first(cls, "use_for", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
