from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .collection import Collection


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CollectionList(Model):
    """CollectionList

    Attributes:
        collections (list[Collection] | Unset):
        default_collection (str | Unset): Example: 'default'.
    """

    collections: list[Collection] | Unset
    default_collection: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "collections",
            "collections",
            Items(Object("collection", "Collection")),
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
        collections: list[Collection] | Unset = UNSET,
        default_collection: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "collections": collections,
                "default_collection": default_collection,
            },
            _wire,
        )
