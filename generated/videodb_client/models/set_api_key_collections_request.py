from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import STRING, Items
from .._transport.secrets import concealed as _concealed
from .._transport.secrets import hide as _hide


@define(init=False, eq=False, repr=False)
class SetApiKeyCollectionsRequest(Model):
    """Which collections a key may reach.

    Attributes:
        api_key (str): The key to be limited, itself (sk-…). Example: 'sk-xxx'.
        collection_ids (list[str]): Ids of the collections that it may still reach. An empty list takes the limit
            away. Example: ['default', 'c-12345'].
    """

    __slots__ = (
        "api_key",
        "collection_ids",
    )

    api_key: str
    collection_ids: list[str]

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "api_key",
            "api_key",
            STRING,
            required=True,
            needed=True,
            secret=True,
        ),
        Field(
            "collection_ids",
            "collection_ids",
            Items(STRING),
            required=True,
            needed=True,
        ),
    )

    def __init__(
        self,
        *,
        api_key: str,
        collection_ids: list[str] | tuple[str, ...],
        _origin: Any = None,
    ) -> None:
        api_key = _hide(api_key)
        if _origin is not None:
            _concealed(
                self._evolve,
                _origin,
                {
                    "api_key": api_key,
                    "collection_ids": collection_ids,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.api_key = _raw["api_key"] = _m._wanted("api_key", api_key)
        _m.collection_ids = _raw["collection_ids"] = _m._wanted("collection_ids", collection_ids)
        _m._disclose()
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("api_key")
        if type(v) is str:
            m.api_key = v
        else:
            m._settle("api_key", raw)
        v = get("collection_ids")
        if type(v) is list:
            m.collection_ids = v
        else:
            m._settle("collection_ids", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
