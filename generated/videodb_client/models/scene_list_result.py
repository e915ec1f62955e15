from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .scene import Scene


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SceneListResult(Model):
    """SceneListResult

    Attributes:
        success (bool | Unset): Example: True.
        data (list[Scene] | Unset):
    """

    success: bool | Unset
    data: list[Scene] | Unset
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
            Items(Object("scene", "Scene")),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        data: list[Scene] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "data": data,
            },
            _wire,
        )
