from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class Meeting(Model):
    """Meeting

    Attributes:
        bot_id (str | Unset): Example: 'bot-12345'.
        status (str | Unset): Example: 'recording'.
        video_url (str | Unset): Example: 'https://stream.videodb.io/v/12345'.
    """

    bot_id: str | Unset
    status: str | Unset
    video_url: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "bot_id",
            "bot_id",
            STRING,
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
        Field(
            "video_url",
            "video_url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        bot_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        video_url: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "bot_id": bot_id,
                "status": status,
                "video_url": video_url,
            },
            _wire,
        )
