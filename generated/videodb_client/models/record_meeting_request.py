from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import BOOLEAN, OBJECT, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RecordMeetingRequest(Model):
    """Which meeting is to be recorded.

    Attributes:
        meeting_url (str): Link to the meeting. Example: 'https://meet.google.com/abc-def-ghi'.
        bot_name (str | None): What the bot is called there; VideoDB Assistant unless told. The server's default:
            'VideoDB Assistant'. Example: 'VideoDB Assistant'.
        meeting_title (str | None): What the recording is to be called. Example: 'Weekly standup'.
        time_zone (str | None): Time zone of the meeting; UTC unless told. The server's default: 'UTC'. Example:
            'UTC'.
        bot_image_url (str | None): Address of a picture that the bot shows. Example:
            'https://example.com/bot-avatar.png'.
        realtime_stream (bool | None): Whether it is streamed live as well. The server's default: False. Example:
            False.
        callback_url (str | None): A URL that gets a POST when the recording is over: the video's id and addresses,
            and who spoke when. Example: 'https://webhook.example.com/callback'.
        callback_data (dict[str, Any] | None): Anything of your own, which is sent along to the callback URL.
    """

    __slots__ = (
        "meeting_url",
        "bot_name",
        "meeting_title",
        "time_zone",
        "bot_image_url",
        "realtime_stream",
        "callback_url",
        "callback_data",
    )

    meeting_url: str
    bot_name: str | None
    meeting_title: str | None
    time_zone: str | None
    bot_image_url: str | None
    realtime_stream: bool | None
    callback_url: str | None
    callback_data: dict[str, Any] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "meeting_url",
            "meeting_url",
            STRING,
            required=True,
            needed=True,
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
        callback_data: Mapping[str, Any] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
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
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.meeting_url = _raw["meeting_url"] = _m._wanted("meeting_url", meeting_url)
        if bot_name is UNSET:
            _m.bot_name = None
        else:
            _m.bot_name = _raw["bot_name"] = bot_name if bot_name is not None else _m._taken("bot_name", None)
        if meeting_title is UNSET:
            _m.meeting_title = None
        else:
            _m.meeting_title = _raw["meeting_title"] = (
                meeting_title if meeting_title is not None else _m._taken("meeting_title", None)
            )
        if time_zone is UNSET:
            _m.time_zone = None
        else:
            _m.time_zone = _raw["time_zone"] = time_zone if time_zone is not None else _m._taken("time_zone", None)
        if bot_image_url is UNSET:
            _m.bot_image_url = None
        else:
            _m.bot_image_url = _raw["bot_image_url"] = (
                bot_image_url if bot_image_url is not None else _m._taken("bot_image_url", None)
            )
        if realtime_stream is UNSET:
            _m.realtime_stream = None
        else:
            _m.realtime_stream = _raw["realtime_stream"] = (
                realtime_stream if realtime_stream is not None else _m._taken("realtime_stream", None)
            )
        if callback_url is UNSET:
            _m.callback_url = None
        else:
            _m.callback_url = _raw["callback_url"] = (
                callback_url if callback_url is not None else _m._taken("callback_url", None)
            )
        if callback_data is UNSET:
            _m.callback_data = None
        else:
            _m.callback_data = _raw["callback_data"] = (
                callback_data if callback_data is not None else _m._taken("callback_data", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("meeting_url")
        if type(v) is str:
            m.meeting_url = v
        else:
            m._settle("meeting_url", raw)
        v = get("bot_name")
        m.bot_name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("meeting_title")
        m.meeting_title = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("time_zone")
        m.time_zone = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("bot_image_url")
        m.bot_image_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("realtime_stream")
        m.realtime_stream = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("callback_data")
        m.callback_data = v if v is None or type(v) is dict else unusual(OBJECT, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
