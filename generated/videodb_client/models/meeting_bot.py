from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    OBJECT,
    STRING,
    Items,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class MeetingBot(Model):
    """MeetingBot

    Attributes:
        bot_id (str | Unset): Example: 'bot-12345'.
            Also spelled `meeting_id`.
        status (str | Unset):
        bot_name (str | Unset):
        meeting_title (str | Unset):
        meeting_url (str | Unset):
        time_zone (str | Unset):
        video_id (str | Unset):
        speaker_timeline (list[dict[str, Any]] | Unset):
    """

    bot_id: str | Unset
    status: str | Unset
    bot_name: str | Unset
    meeting_title: str | Unset
    meeting_url: str | Unset
    time_zone: str | Unset
    video_id: str | Unset
    speaker_timeline: list[dict[str, Any]] | Unset
    _wire: Wire = field(alias="_wire")

    meeting_id = Alias["str | Unset"]("bot_id", "meeting_id")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "bot_id",
            "bot_id",
            STRING,
            aliases=("meeting_id",),
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
        Field(
            "bot_name",
            "bot_name",
            STRING,
        ),
        Field(
            "meeting_title",
            "meeting_title",
            STRING,
        ),
        Field(
            "meeting_url",
            "meeting_url",
            STRING,
        ),
        Field(
            "time_zone",
            "time_zone",
            STRING,
        ),
        Field(
            "video_id",
            "video_id",
            STRING,
        ),
        Field(
            "speaker_timeline",
            "speaker_timeline",
            Items(OBJECT),
        ),
    )

    def __init__(
        self,
        *,
        bot_id: str | Unset = UNSET,
        meeting_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        bot_name: str | Unset = UNSET,
        meeting_title: str | Unset = UNSET,
        meeting_url: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        video_id: str | Unset = UNSET,
        speaker_timeline: list[dict[str, Any]] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "bot_id": bot_id,
                "meeting_id": meeting_id,
                "status": status,
                "bot_name": bot_name,
                "meeting_title": meeting_title,
                "meeting_url": meeting_url,
                "time_zone": time_zone,
                "video_id": video_id,
                "speaker_timeline": speaker_timeline,
            },
            _wire,
        )
