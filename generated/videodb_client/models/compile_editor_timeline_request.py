from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import STRING, Object
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
        _origin: Any = None,
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
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if timeline is UNSET:
            _m.timeline = None
        else:
            _m.timeline = _raw["timeline"] = _m._taken("timeline", timeline)
        if timeline_url is UNSET:
            _m.timeline_url = None
        else:
            _m.timeline_url = _raw["timeline_url"] = (
                timeline_url if timeline_url is not None else _m._taken("timeline_url", None)
            )
        _m.__class__ = _cls

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
