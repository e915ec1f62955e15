from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class Scene(Model):
    """Scene

    Attributes:
        scene_id (str | Unset): Example: 'scene-123'.
        start_time (float | Unset): Example: 10.5.
        end_time (float | Unset): Example: 25.3.
        description (str | Unset): Example: 'Scene description'.
        thumbnail_url (str | Unset): Example: 'https://assets.videodb.io/scene/123.jpg'.
    """

    scene_id: str | Unset
    start_time: float | Unset
    end_time: float | Unset
    description: str | Unset
    thumbnail_url: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_id",
            "scene_id",
            STRING,
        ),
        Field(
            "start_time",
            "start_time",
            NUMBER,
        ),
        Field(
            "end_time",
            "end_time",
            NUMBER,
        ),
        Field(
            "description",
            "description",
            STRING,
        ),
        Field(
            "thumbnail_url",
            "thumbnail_url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        scene_id: str | Unset = UNSET,
        start_time: float | Unset = UNSET,
        end_time: float | Unset = UNSET,
        description: str | Unset = UNSET,
        thumbnail_url: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "scene_id": scene_id,
                "start_time": start_time,
                "end_time": end_time,
                "description": description,
                "thumbnail_url": thumbnail_url,
            },
            _wire,
        )
