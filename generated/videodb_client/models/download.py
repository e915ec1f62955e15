from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    DATETIME,
    NULL,
    STRING,
    AnyOf,
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
            Also spelled `download_id`.
        name (str | Unset): Example: 'video_download.mp4'.
        status (DownloadStatus | str | Unset):
        created_at (datetime.datetime | Unset):
        download_url (str | Unset): Example: 'https://example.com/download/video.mp4'.
        error (str | None | Unset):
    """

    id: str | Unset
    name: str | Unset
    status: DownloadStatus | str | Unset
    created_at: datetime.datetime | Unset
    download_url: str | Unset
    error: str | None | Unset
    _wire: Wire = field(alias="_wire")

    download_id = Alias["str | Unset"]("id", "download_id")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            STRING,
            aliases=("download_id",),
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "status",
            "status",
            Choice("download_status", "DownloadStatus", is_open=True),
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
            "error",
            "error",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        download_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        status: DownloadStatus | str | Unset = UNSET,
        created_at: datetime.datetime | Unset = UNSET,
        download_url: str | Unset = UNSET,
        error: str | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "id": id,
                "download_id": download_id,
                "name": name,
                "status": status,
                "created_at": created_at,
                "download_url": download_url,
                "error": error,
            },
            _wire,
        )
