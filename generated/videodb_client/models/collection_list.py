from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import STRING, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CollectionList(Model):
    """The collections that the key reaches.

    Attributes:
        collections (list[Collection]): The account's own ones, and public ones that it has used.
        default_collection (str | None): Id of the collection that is taken where none is named. Example: 'default'.
    """

    __slots__ = (
        "collections",
        "default_collection",
    )

    collections: list[Collection]
    default_collection: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "collections",
            "collections",
            Items(Object("collection", "Collection")),
            required=True,
        ),
        Field(
            "default_collection",
            "default_collection",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        collections: Sequence[Collection | Mapping[str, Any]] | Unset = UNSET,
        default_collection: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "collections": collections,
                    "default_collection": default_collection,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if collections is UNSET:
            pass
        else:
            _m.collections = _raw["collections"] = _m._taken("collections", collections)
        if default_collection is UNSET:
            _m.default_collection = None
        else:
            _m.default_collection = _raw["default_collection"] = (
                default_collection if default_collection is not None else _m._taken("default_collection", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("collections")
        if type(v) is list:
            m.collections = [Collection._read(i) if type(i) is dict else i for i in v]
        else:
            m._settle("collections", raw)
        v = get("default_collection")
        m.default_collection = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .collection import Collection
