from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
    Choice,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .download_format import DownloadFormat
    from .quality import Quality


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class DownloadTimelineRequest(Model):
    """DownloadTimelineRequest

    Attributes:
        timeline_id (str): Example: 'timeline-12345'.
        format_ (DownloadFormat | Unset):
        quality (Quality | Unset):
    """

    timeline_id: str
    format_: DownloadFormat | Unset
    quality: Quality | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "timeline_id",
            "timeline_id",
            STRING,
            required=True,
        ),
        Field(
            "format_",
            "format",
            Choice("download_format", "DownloadFormat", is_open=False),
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
        timeline_id: str,
        format_: DownloadFormat | Unset = UNSET,
        quality: Quality | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "timeline_id": timeline_id,
                "format": format_,
                "quality": quality,
            },
            _wire,
        )
