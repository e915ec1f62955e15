from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    Choice,
    Items,
    Object,
)

if TYPE_CHECKING:
    from .timeline import Timeline
    from .timeline_request_type import TimelineRequestType


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateTimelineRequest(Model):
    """CreateTimelineRequest

    Attributes:
        request_type (TimelineRequestType):
        timeline (list[Timeline]):
    """

    request_type: TimelineRequestType
    timeline: list[Timeline]
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "request_type",
            "request_type",
            Choice("timeline_request_type", "TimelineRequestType", is_open=False),
            required=True,
        ),
        Field(
            "timeline",
            "timeline",
            Items(Object("timeline", "Timeline")),
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        request_type: TimelineRequestType,
        timeline: list[Timeline],
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "request_type": request_type,
                "timeline": timeline,
            },
            _wire,
        )
