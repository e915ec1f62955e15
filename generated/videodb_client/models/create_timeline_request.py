from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import (
    Choice,
    Items,
    Object,
)


@define(init=False, eq=False, repr=False)
class CreateTimelineRequest(Model):
    """CreateTimelineRequest

    Attributes:
        timeline (list[Timeline]):
        request_type (TimelineRequestType):
    """

    __slots__ = (
        "timeline",
        "request_type",
    )

    timeline: list[Timeline]
    request_type: TimelineRequestType

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "timeline",
            "timeline",
            Items(Object("timeline", "Timeline")),
            required=True,
            needed=True,
        ),
        Field(
            "request_type",
            "request_type",
            Choice("compile", is_open=False),
            required=True,
            needed=True,
        ),
    )

    def __init__(
        self,
        *,
        timeline: Sequence[Timeline | Mapping[str, Any]],
        request_type: TimelineRequestType,
        _origin: Model | None = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "timeline": timeline,
                    "request_type": request_type,
                },
            )
            return
        cls = type(self)
        m: Any = self
        m.__class__ = cls._draft
        raw: dict[str, Any] = {}
        m._raw = m._set = raw
        m.timeline = raw["timeline"] = m._wanted("timeline", timeline)
        m.request_type = raw["request_type"] = m._wanted("request_type", request_type)
        m.__class__ = cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("timeline")
        if type(v) is list:
            m.timeline = [Timeline._read(i) if type(i) is dict else i for i in v]
        else:
            m._settle("timeline", raw)
        v = get("request_type")
        if type(v) is str:
            m.request_type = v
        else:
            m._settle("request_type", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .timeline import Timeline
from .timeline_request_type import TimelineRequestType
