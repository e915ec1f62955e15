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
    from .rt_stream_scene_record import RTStreamSceneRecord


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamSceneRecordList(Model):
    """RTStreamSceneRecordList

    Attributes:
        scene_index_records (list[RTStreamSceneRecord] | Unset):
        next_page (bool | Unset): Example: False.
    """

    scene_index_records: list[RTStreamSceneRecord] | Unset
    next_page: bool | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_index_records",
            "scene_index_records",
            Items(Object("rt_stream_scene_record", "RTStreamSceneRecord")),
        ),
        Field(
            "next_page",
            "next_page",
            BOOLEAN,
        ),
    )

    def __init__(
        self,
        *,
        scene_index_records: list[RTStreamSceneRecord] | Unset = UNSET,
        next_page: bool | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "scene_index_records": scene_index_records,
                "next_page": next_page,
            },
            _wire,
        )
