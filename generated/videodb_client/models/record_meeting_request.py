from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    OBJECT,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RecordMeetingRequest(Model):
    """RecordMeetingRequest

    Attributes:
        meeting_url (str): Example: 'https://meet.google.com/abc-def-ghi'.
        bot_name (str | Unset): The server's default: 'VideoDB Assistant'. Example: 'VideoDB Assistant'.
        meeting_title (str | Unset): Example: 'Weekly standup'.
        time_zone (str | Unset): The server's default: 'UTC'. Example: 'UTC'.
        bot_image_url (str | Unset): Example: 'https://example.com/bot-avatar.png'.
        realtime_stream (bool | Unset): The server's default: False. Example: False.
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
        callback_data (dict[str, Any] | Unset):
    """

    meeting_url: str
    bot_name: str | Unset
    meeting_title: str | Unset
    time_zone: str | Unset
    bot_image_url: str | Unset
    realtime_stream: bool | Unset
    callback_url: str | Unset
    callback_data: dict[str, Any] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "meeting_url",
            "meeting_url",
            STRING,
            required=True,
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
            "time_zone",
            "time_zone",
            STRING,
        ),
        Field(
            "bot_image_url",
            "bot_image_url",
            STRING,
        ),
        Field(
            "realtime_stream",
            "realtime_stream",
            BOOLEAN,
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
        Field(
            "callback_data",
            "callback_data",
            OBJECT,
        ),
    )

    def __init__(
        self,
        *,
        meeting_url: str,
        bot_name: str | Unset = UNSET,
        meeting_title: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        bot_image_url: str | Unset = UNSET,
        realtime_stream: bool | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: dict[str, Any] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "meeting_url": meeting_url,
                "bot_name": bot_name,
                "meeting_title": meeting_title,
                "time_zone": time_zone,
                "bot_image_url": bot_image_url,
                "realtime_stream": realtime_stream,
                "callback_url": callback_url,
                "callback_data": callback_data,
            },
            _wire,
        )
