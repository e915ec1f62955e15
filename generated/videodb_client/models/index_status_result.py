from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    STRING,
    Choice,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .job_status import JobStatus
    from .video_index_entry import VideoIndexEntry


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class IndexStatusResult(Model):
    """IndexStatusResult

    Attributes:
        success (bool | Unset): Example: True.
        status (JobStatus | str | Unset): Example: 'done'.
        message (str | Unset): Example: 'Index is available'.
        data (list[VideoIndexEntry] | Unset):
    """

    success: bool | Unset
    status: JobStatus | str | Unset
    message: str | Unset
    data: list[VideoIndexEntry] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "success",
            "success",
            BOOLEAN,
        ),
        Field(
            "status",
            "status",
            Choice("job_status", "JobStatus", is_open=True),
        ),
        Field(
            "message",
            "message",
            STRING,
        ),
        Field(
            "data",
            "data",
            Items(Object("video_index_entry", "VideoIndexEntry")),
        ),
    )

    def __init__(
        self,
        *,
        success: bool | Unset = UNSET,
        status: JobStatus | str | Unset = UNSET,
        message: str | Unset = UNSET,
        data: list[VideoIndexEntry] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "success": success,
                "status": status,
                "message": message,
                "data": data,
            },
            _wire,
        )
