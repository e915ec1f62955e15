from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    OBJECT,
    STRING,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .analyzer import Analyzer
    from .sampling import Sampling
    from .segmentation import Segmentation
    from .video_transform import VideoTransform


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateVideoUnderstandingRequest(Model):
    """CreateVideoUnderstandingRequest

    Attributes:
        analyzers (list[Analyzer]): What to look for, at least one analyzer. No two may have one name.
        segmentation (Segmentation | Unset): How the video is cut into scenes. By shots, with a threshold of 30,
            unless told.
        sampling (Sampling | Unset): Which frames of a scene are looked at, for analyzers that do not say.
        transform (VideoTransform | Unset): What is done to the video first.
        audio_chunking (dict[str, Any] | Unset): How the sound is cut. No source says what it holds.
        callback_url (str | Unset): A URL that the server calls when it is over.
    """

    analyzers: list[Analyzer]
    segmentation: Segmentation | Unset
    sampling: Sampling | Unset
    transform: VideoTransform | Unset
    audio_chunking: dict[str, Any] | Unset
    callback_url: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "analyzers",
            "analyzers",
            Items(Object("analyzer", "Analyzer")),
            required=True,
        ),
        Field(
            "segmentation",
            "segmentation",
            Object("segmentation", "Segmentation"),
        ),
        Field(
            "sampling",
            "sampling",
            Object("sampling", "Sampling"),
        ),
        Field(
            "transform",
            "transform",
            Object("video_transform", "VideoTransform"),
        ),
        Field(
            "audio_chunking",
            "audio_chunking",
            OBJECT,
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
        analyzers: list[Analyzer],
        segmentation: Segmentation | Unset = UNSET,
        sampling: Sampling | Unset = UNSET,
        transform: VideoTransform | Unset = UNSET,
        audio_chunking: dict[str, Any] | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "analyzers": analyzers,
                "segmentation": segmentation,
                "sampling": sampling,
                "transform": transform,
                "audio_chunking": audio_chunking,
                "callback_url": callback_url,
            },
            _wire,
        )
