from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .rt_stream_scene_index import RTStreamSceneIndex


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamSceneIndexList(Model):
    """RTStreamSceneIndexList

    Attributes:
        scene_indexes (list[RTStreamSceneIndex] | Unset):
    """

    scene_indexes: list[RTStreamSceneIndex] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_indexes",
            "scene_indexes",
            Items(Object("rt_stream_scene_index", "RTStreamSceneIndex")),
        ),
    )

    def __init__(
        self,
        *,
        scene_indexes: list[RTStreamSceneIndex] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "scene_indexes": scene_indexes,
            },
            _wire,
        )
