from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .video_list import VideoList


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class VideoListResult(Model):
    """VideoListResult

    Attributes:
        success (bool | Unset): Example: True.
        data (VideoList | Unset):
    """

    success: bool | Unset
    data: VideoList | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "data",
            "data",
            Object("video_list", "VideoList"),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        data: VideoList | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "data": data,
            },
            _wire,
        )
