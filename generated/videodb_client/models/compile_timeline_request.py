from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
    Choice,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .media_segment import MediaSegment
    from .video_format import VideoFormat


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CompileTimelineRequest(Model):
    """CompileTimelineRequest

    Attributes:
        inputs (list[MediaSegment]):
        output_format (VideoFormat | Unset):
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
    """

    inputs: list[MediaSegment]
    output_format: VideoFormat | Unset
    callback_url: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "inputs",
            "inputs",
            Items(Object("media_segment", "MediaSegment")),
            required=True,
        ),
        Field(
            "output_format",
            "output_format",
            Choice("video_format", "VideoFormat", is_open=False),
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        inputs: list[MediaSegment],
        output_format: VideoFormat | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "inputs": inputs,
                "output_format": output_format,
                "callback_url": callback_url,
            },
            _wire,
        )
