from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import Choice, Items, Object


@define(init=False, eq=False, repr=False)
class CreateTimelineRequest(Model):
    """What is to be joined.

    Attributes:
        request_type (TimelineRequestType): compile, and nothing else.
        timeline (list[Timeline]): What is played, one after the other.
    """

    __slots__ = (
        "request_type",
        "timeline",
    )

    request_type: TimelineRequestType
    timeline: list[Timeline]

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "request_type",
            "request_type",
            Choice("compile", is_open=False),
            required=True,
            needed=True,
        ),
        Field(
            "timeline",
            "timeline",
            Items(Object("timeline", "Timeline")),
            required=True,
            needed=True,
        ),
    )

    def __init__(
        self,
        *,
        request_type: TimelineRequestType,
        timeline: Sequence[Timeline | Mapping[str, Any]],
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "request_type": request_type,
                    "timeline": timeline,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.request_type = _raw["request_type"] = _m._wanted("request_type", request_type)
        _m.timeline = _raw["timeline"] = _m._wanted("timeline", timeline)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("request_type")
        if type(v) is str:
            m.request_type = v
        else:
            m._settle("request_type", raw)
        v = get("timeline")
        if type(v) is list:
            m.timeline = [Timeline._read(i) if type(i) is dict else i for i in v]
        else:
            m._settle("timeline", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .timeline import Timeline
from .timeline_request_type import TimelineRequestType
