from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    Choice,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .quality import Quality
    from .timeline import Timeline
    from .timeline_request_type import TimelineRequestType
    from .video_format import VideoFormat


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateTimelineV2Request(Model):
    """CreateTimelineV2Request

    Attributes:
        request_type (TimelineRequestType):
        timeline (list[Timeline]):
        output_format (VideoFormat | Unset):
        quality (Quality | Unset):
    """

    request_type: TimelineRequestType
    timeline: list[Timeline]
    output_format: VideoFormat | Unset
    quality: Quality | Unset
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
        Field(
            "output_format",
            "output_format",
            Choice("video_format", "VideoFormat", is_open=False),
        ),
        Field(
            "quality",
            "quality",
            Choice("quality", "Quality", is_open=False),
        ),
    )

    def __init__(
        self,
        *,
        request_type: TimelineRequestType,
        timeline: list[Timeline],
        output_format: VideoFormat | Unset = UNSET,
        quality: Quality | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "request_type": request_type,
                "timeline": timeline,
                "output_format": output_format,
                "quality": quality,
            },
            _wire,
        )
