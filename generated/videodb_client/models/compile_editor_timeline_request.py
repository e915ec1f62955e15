from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import (
    STRING,
    Object,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CompileEditorTimelineRequest(Model):
    """What is to be joined.

    Attributes:
        timeline (EditorTimeline | None): The timeline.
        timeline_url (str | None): Address of the timeline, instead of it.
    """

    __slots__ = (
        "timeline",
        "timeline_url",
    )

    timeline: EditorTimeline | None
    timeline_url: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "timeline",
            "timeline",
            Object("editor_timeline", "EditorTimeline"),
        ),
        Field(
            "timeline_url",
            "timeline_url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        timeline: EditorTimeline | Mapping[str, Any] | Unset = UNSET,
        timeline_url: str | Unset = UNSET,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "timeline": timeline,
                    "timeline_url": timeline_url,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        if timeline is UNSET:
            m.timeline = None
        else:
            m.timeline = raw["timeline"] = m._taken("timeline", timeline)
        if timeline_url is UNSET:
            m.timeline_url = None
        else:
            m.timeline_url = raw["timeline_url"] = (
                timeline_url if timeline_url is not None else m._taken("timeline_url", None)
            )
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("timeline")
        m.timeline = v if v is None else EditorTimeline._read(v) if type(v) is dict else first(cls, "timeline", raw)
        v = get("timeline_url")
        m.timeline_url = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .editor_timeline import EditorTimeline
