from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .timeline_clip import TimelineClip


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class Timeline(Model):
    """Timeline

    Attributes:
        video_id (str | Unset): Example: 'm-12345'.
        clips (list[TimelineClip] | Unset):
    """

    video_id: str | Unset
    clips: list[TimelineClip] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "video_id",
            "video_id",
            STRING,
        ),
        Field(
            "clips",
            "clips",
            Items(Object("timeline_clip", "TimelineClip")),
        ),
    )

    def __init__(
        self,
        *,
        video_id: str | Unset = UNSET,
        clips: list[TimelineClip] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "video_id": video_id,
                "clips": clips,
            },
            _wire,
        )
