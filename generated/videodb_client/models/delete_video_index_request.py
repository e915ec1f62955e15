from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import STRING, Choice
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class DeleteVideoIndexRequest(Model):
    """Which indexes are to go.

    Attributes:
        index_type (IndexSelection | None): Which indexes. All of them unless given. The server's default: 'all'.
            Example: 'all'.
        model_name (str | None): Which model's scene index. The server's default: 'gpt4-v'. Example: 'gpt4-v'.
    """

    __slots__ = (
        "index_type",
        "model_name",
    )

    index_type: IndexSelection | None
    model_name: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "index_type",
            "index_type",
            Choice("spoken_word", "scene", "all", is_open=False),
        ),
        Field(
            "model_name",
            "model_name",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        index_type: IndexSelection | Unset = UNSET,
        model_name: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "index_type": index_type,
                    "model_name": model_name,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if index_type is UNSET:
            _m.index_type = None
        else:
            _m.index_type = _raw["index_type"] = index_type if index_type is not None else _m._taken("index_type", None)
        if model_name is UNSET:
            _m.model_name = None
        else:
            _m.model_name = _raw["model_name"] = model_name if model_name is not None else _m._taken("model_name", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("index_type")
        m.index_type = v if v is None or type(v) is str else first(cls, "index_type", raw)
        v = get("model_name")
        m.model_name = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .index_selection import IndexSelection
