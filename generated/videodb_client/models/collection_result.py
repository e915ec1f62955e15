from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .collection import Collection


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CollectionResult(Model):
    """CollectionResult

    Attributes:
        success (bool | Unset): Example: True.
        data (Collection | Unset):
    """

    success: bool | Unset
    data: Collection | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "data",
            "data",
            Object("collection", "Collection"),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        data: Collection | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "data": data,
            },
            _wire,
        )
