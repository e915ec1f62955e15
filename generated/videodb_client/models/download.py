from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    DATETIME,
    STRING,
    Choice,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .download_status import DownloadStatus


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class Download(Model):
    """Download

    Attributes:
        id (str | Unset): Example: 'download-12345'.
        name (str | Unset): Example: 'video_download.mp4'.
        created_at (datetime.datetime | Unset):
        download_url (str | Unset): Example: 'https://example.com/download/video.mp4'.
        status (DownloadStatus | str | Unset):
    """

    id: str | Unset
    name: str | Unset
    created_at: datetime.datetime | Unset
    download_url: str | Unset
    status: DownloadStatus | str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            STRING,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "created_at",
            "created_at",
            DATETIME,
        ),
        Field(
            "download_url",
            "download_url",
            STRING,
            secret=True,
        ),
        Field(
            "status",
            "status",
            Choice("download_status", "DownloadStatus", is_open=True),
        ),
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        download_url: str | Unset = UNSET,
        status: DownloadStatus | str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "id": id,
                "name": name,
                "created_at": created_at,
                "download_url": download_url,
                "status": status,
            },
            _wire,
        )
