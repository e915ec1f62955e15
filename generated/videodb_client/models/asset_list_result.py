from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    OBJECT,
    Items,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class AssetListResult(Model):
    """AssetListResult

    Attributes:
        success (bool | Unset): Example: True.
        data (list[dict[str, Any]] | Unset):
    """

    success: bool | Unset
    data: list[dict[str, Any]] | Unset
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
            Items(OBJECT),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        data: list[dict[str, Any]] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "data": data,
            },
            _wire,
        )
