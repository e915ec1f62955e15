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
    from .media_type import MediaType


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class UploadRequest(Model):
    """UploadRequest

    Attributes:
        url (str): Example: 'https://example.com/video.mp4'.
        name (str | Unset): Example: 'My Video'.
        media_type (MediaType | Unset):
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
        description (str | Unset):
    """

    url: str
    name: str | Unset
    media_type: MediaType | Unset
    callback_url: str | Unset
    description: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "url",
            "url",
            STRING,
            required=True,
            secret=True,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "media_type",
            "media_type",
            Choice("media_type", "MediaType", is_open=False),
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
        Field(
            "description",
            "description",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        url: str,
        name: str | Unset = UNSET,
        media_type: MediaType | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        description: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "url": url,
                "name": name,
                "media_type": media_type,
                "callback_url": callback_url,
                "description": description,
            },
            _wire,
        )
