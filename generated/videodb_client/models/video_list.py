from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .video import Video


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class VideoList(Model):
    """VideoList

    Attributes:
        videos (list[Video] | Unset):
    """

    videos: list[Video] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "videos",
            "videos",
            Items(Object("video", "Video")),
        ),
    )

    def __init__(
        self,
        *,
        videos: list[Video] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "videos": videos,
            },
            _wire,
        )
