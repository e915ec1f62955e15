from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, time, unusual
from .._schema.readers import DATETIME, INTEGER, NUMBER, Items, Object
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
        _origin: Any = None,
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
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if scene_count is UNSET:
            _m.scene_count = None
        else:
            _m.scene_count = _raw["scene_count"] = (
                scene_count if scene_count is not None else _m._taken("scene_count", None)
            )
        if total_duration is UNSET:
            _m.total_duration = None
        else:
            _m.total_duration = _raw["total_duration"] = (
                total_duration if total_duration is not None else _m._taken("total_duration", None)
            )
        if last_updated is UNSET:
            _m.last_updated = None
        else:
            _m.last_updated = _raw["last_updated"] = (
                last_updated if last_updated is not None else _m._taken("last_updated", None)
            )
        if scene_indexes is UNSET:
            _m.scene_indexes = None
        else:
            _m.scene_indexes = _raw["scene_indexes"] = _m._taken("scene_indexes", scene_indexes)
        _m.__class__ = _cls

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
