from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    DATETIME,
    INTEGER,
    NUMBER,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .listed_scene_index import ListedSceneIndex


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SceneIndexSummary(Model):
    """SceneIndexSummary

    Attributes:
        scene_count (int | Unset): Example: 25.
        total_duration (float | Unset): Example: 120.5.
        last_updated (datetime.datetime | Unset):
        scene_indexes (list[ListedSceneIndex] | Unset):
    """

    scene_count: int | Unset
    total_duration: float | Unset
    last_updated: datetime.datetime | Unset
    scene_indexes: list[ListedSceneIndex] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "scene_count",
            "scene_count",
            INTEGER,
        ),
        Field(
            "total_duration",
            "total_duration",
            NUMBER,
        ),
        Field(
            "last_updated",
            "last_updated",
            DATETIME,
        ),
        Field(
            "scene_indexes",
            "scene_indexes",
            Items(Object("listed_scene_index", "ListedSceneIndex")),
        ),
    )

    def __init__(
        self,
        *,
        scene_count: int | Unset = UNSET,
        total_duration: float | Unset = UNSET,
        last_updated: datetime.datetime | Unset = UNSET,
        scene_indexes: list[ListedSceneIndex] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "scene_count": scene_count,
                "total_duration": total_duration,
                "last_updated": last_updated,
                "scene_indexes": scene_indexes,
            },
            _wire,
        )
