from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, time, unusual
from .._schema.readers import (
    DATETIME,
    INTEGER,
    NUMBER,
    Items,
    Object,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SceneIndexSummary(Model):
    """What the scene indexes of a video hold.

    Attributes:
        scene_count (int | None): How many scenes there are. Example: 25.
        total_duration (float | None): How long they are together, in seconds. Example: 120.5.
        last_updated (datetime.datetime | None): When something of it last changed (ISO 8601).
        scene_indexes (list[ListedSceneIndex] | None): The indexes, where the server lists them.
    """

    __slots__ = (
        "scene_count",
        "total_duration",
        "last_updated",
        "scene_indexes",
    )

    scene_count: int | None
    total_duration: float | None
    last_updated: datetime.datetime | None
    scene_indexes: list[ListedSceneIndex] | None

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
        scene_indexes: Sequence[ListedSceneIndex | Mapping[str, Any]] | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "scene_count": scene_count,
                    "total_duration": total_duration,
                    "last_updated": last_updated,
                    "scene_indexes": scene_indexes,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if scene_count is UNSET:
            m.scene_count = None
        else:
            m.scene_count = raw["scene_count"] = (
                scene_count if scene_count is not None else m._taken("scene_count", None)
            )
        if total_duration is UNSET:
            m.total_duration = None
        else:
            m.total_duration = raw["total_duration"] = (
                total_duration if total_duration is not None else m._taken("total_duration", None)
            )
        if last_updated is UNSET:
            m.last_updated = None
        else:
            m.last_updated = raw["last_updated"] = (
                last_updated if last_updated is not None else m._taken("last_updated", None)
            )
        if scene_indexes is UNSET:
            m.scene_indexes = None
        else:
            m.scene_indexes = raw["scene_indexes"] = m._taken("scene_indexes", scene_indexes)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("scene_count")
        m.scene_count = v if v is None or type(v) is int else unusual(INTEGER, v)
        v = get("total_duration")
        m.total_duration = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("last_updated")
        m.last_updated = v if v is None else time(v)
        v = get("scene_indexes")
        m.scene_indexes = (
            v
            if v is None
            else [ListedSceneIndex._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "scene_indexes", raw)
        )
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .listed_scene_index import ListedSceneIndex
