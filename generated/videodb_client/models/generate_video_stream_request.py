from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    Choice,
    Items,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .quality import Quality
    from .video_format import VideoFormat


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class GenerateVideoStreamRequest(Model):
    """GenerateVideoStreamRequest

    Attributes:
        format_ (VideoFormat | Unset):
        quality (Quality | Unset):
        timeline (list[list[float]] | Unset):
        length (float | Unset):
    """

    format_: VideoFormat | Unset
    quality: Quality | Unset
    timeline: list[list[float]] | Unset
    length: float | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "format_",
            "format",
            Choice("video_format", "VideoFormat", is_open=False),
        ),
        Field(
            "quality",
            "quality",
            Choice("quality", "Quality", is_open=False),
        ),
        Field(
            "timeline",
            "timeline",
            Items(Items(NUMBER)),
        ),
        Field(
            "length",
            "length",
            NUMBER,
        ),
    )

    def __init__(
        self,
        *,
        format_: VideoFormat | Unset = UNSET,
        quality: Quality | Unset = UNSET,
        timeline: list[list[float]] | Unset = UNSET,
        length: float | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "format": format_,
                "quality": quality,
                "timeline": timeline,
                "length": length,
            },
            _wire,
        )
