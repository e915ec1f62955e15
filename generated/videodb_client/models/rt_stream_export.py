from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamExport(Model):
    """RTStreamExport

    Attributes:
        video_id (str | Unset): Example: 'm-12345'.
        name (str | Unset): Example: 'Exported Recording'.
        stream_url (str | Unset): Example: 'https://stream.videodb.io/v/12345'.
        player_url (str | Unset): Example: 'https://console.videodb.io/player/12345'.
        duration (float | Unset): Example: 123.45.
    """

    video_id: str | Unset
    name: str | Unset
    stream_url: str | Unset
    player_url: str | Unset
    duration: float | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "video_id",
            "video_id",
            STRING,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "stream_url",
            "stream_url",
            STRING,
        ),
        Field(
            "player_url",
            "player_url",
            STRING,
        ),
        Field(
            "duration",
            "duration",
            NUMBER,
        ),
    )

    def __init__(
        self,
        *,
        video_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        stream_url: str | Unset = UNSET,
        player_url: str | Unset = UNSET,
        duration: float | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "video_id": video_id,
                "name": name,
                "stream_url": stream_url,
                "player_url": player_url,
                "duration": duration,
            },
            _wire,
        )
