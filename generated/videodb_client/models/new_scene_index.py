from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class NewSceneIndex(Model):
    """NewSceneIndex

    Attributes:
        scene_index_id (str | Unset):
    """

    scene_index_id: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_index_id",
            "scene_index_id",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        scene_index_id: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "scene_index_id": scene_index_id,
            },
            _wire,
        )
