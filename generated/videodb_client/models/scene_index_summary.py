from __future__ import annotations

import datetime
from typing import Any, ClassVar, Self

from .._model import Field, Model, define, new, time, unusual
from .._readers import (
    DATETIME,
    INTEGER,
    NUMBER,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class SceneIndexSummary(Model):
    """SceneIndexSummary

    Attributes:
        scene_count (int | None): Example: 25.
        total_duration (float | None): Example: 120.5.
        last_updated (datetime.datetime | None):
    """

    __slots__ = (
        "scene_count",
        "total_duration",
        "last_updated",
    )

    scene_count: int | None
    total_duration: float | None
    last_updated: datetime.datetime | None

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
    )

    def __init__(
        self,
        *,
        scene_count: int | Unset = UNSET,
        total_duration: float | Unset = UNSET,
        last_updated: datetime.datetime | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "scene_count": scene_count,
                    "total_duration": total_duration,
                    "last_updated": last_updated,
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
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
