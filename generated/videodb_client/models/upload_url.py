from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class UploadUrl(Model):
    """UploadUrl

    Attributes:
        upload_url (str | Unset): Example: 'https://s3.amazonaws.com/...'.
        video_id (str | Unset): Example: 'm-12345'.
    """

    upload_url: str | Unset
    video_id: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "upload_url",
            "upload_url",
            STRING,
            secret=True,
        ),
        Field(
            "video_id",
            "video_id",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        upload_url: str | Unset = UNSET,
        video_id: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "upload_url": upload_url,
                "video_id": video_id,
            },
            _wire,
        )
