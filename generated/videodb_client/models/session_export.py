from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NULL,
    STRING,
    AnyOf,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class SessionExport(Model):
    """SessionExport

    Attributes:
        session_id (str | Unset): Id of the session.
        video_channel_id (str | None | Unset): Which channel is exported.
        export_status (str | Unset): exporting, exported or failed. Example: 'exported'.
        video_id (str | None | Unset): Id of the video that was made, when exported.
        stream_url (str | None | Unset): A stream of it, to play.
        player_url (str | None | Unset): A page that plays it.
    """

    session_id: str | Unset
    video_channel_id: str | None | Unset
    export_status: str | Unset
    video_id: str | None | Unset
    stream_url: str | None | Unset
    player_url: str | None | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "session_id",
            "session_id",
            STRING,
        ),
        Field(
            "video_channel_id",
            "video_channel_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "export_status",
            "export_status",
            STRING,
        ),
        Field(
            "video_id",
            "video_id",
            AnyOf(STRING, NULL),
        ),
        Field(
            "stream_url",
            "stream_url",
            AnyOf(STRING, NULL),
        ),
        Field(
            "player_url",
            "player_url",
            AnyOf(STRING, NULL),
        ),
    )

    def __init__(
        self,
        *,
        session_id: str | Unset = UNSET,
        video_channel_id: str | None | Unset = UNSET,
        export_status: str | Unset = UNSET,
        video_id: str | None | Unset = UNSET,
        stream_url: str | None | Unset = UNSET,
        player_url: str | None | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "session_id": session_id,
                "video_channel_id": video_channel_id,
                "export_status": export_status,
                "video_id": video_id,
                "stream_url": stream_url,
                "player_url": player_url,
            },
            _wire,
        )
