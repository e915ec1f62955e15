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
    from .rt_stream_scene_index import RTStreamSceneIndex


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamSceneIndexResult(Model):
    """RTStreamSceneIndexResult

    Attributes:
        success (bool | Unset): Example: True.
        data (RTStreamSceneIndex | Unset):
    """

    success: bool | Unset
    data: RTStreamSceneIndex | Unset
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
            Object("rt_stream_scene_index", "RTStreamSceneIndex"),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        data: RTStreamSceneIndex | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "data": data,
            },
            _wire,
        )
