from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .video import Video


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class TitleMatch(Model):
    """TitleMatch

    Attributes:
        video (Video | Unset):
    """

    video: Video | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "video",
            "video",
            Object("video", "Video"),
        ),
    )

    def __init__(
        self,
        *,
        video: Video | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "video": video,
            },
            _wire,
        )
