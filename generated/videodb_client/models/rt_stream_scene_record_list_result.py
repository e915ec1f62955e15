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
    from .rt_stream_scene_record_list import RTStreamSceneRecordList


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamSceneRecordListResult(Model):
    """RTStreamSceneRecordListResult

    Attributes:
        success (bool | Unset): Example: True.
        data (RTStreamSceneRecordList | Unset):
    """

    success: bool | Unset
    data: RTStreamSceneRecordList | Unset
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
            Object("rt_stream_scene_record_list", "RTStreamSceneRecordList"),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        data: RTStreamSceneRecordList | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "data": data,
            },
            _wire,
        )
