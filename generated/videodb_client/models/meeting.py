from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import OBJECT, STRING, AnyOf, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Meeting(Model):
    """A meeting that is, or was, recorded.

    Attributes:
        bot_id (str | None): Id of the bot that records it. Example: 'bot-12345'. Also spelled `meeting_id`.
        status (str | None): How it goes: initializing, recording, processing, then done or failed. Example:
            'recording'.
        video_url (str | None): Where the recording plays, once it is done. Example:
            'https://stream.videodb.io/v/12345'.
        bot_name (str | None): What the bot is called there.
        meeting_title (str | None): What the meeting is called.
        meeting_url (str | None): Link to the meeting.
        time_zone (str | None): Time zone of the meeting.
        video_id (str | None): Id of the video, once there is one.
        speaker_timeline (dict[str, Any] | list[dict[str, Any]] | None): Who spoke when.
    """

    __slots__ = (
        "bot_id",
        "status",
        "video_url",
        "bot_name",
        "meeting_title",
        "meeting_url",
        "time_zone",
        "video_id",
        "speaker_timeline",
    )

    bot_id: str | None
    status: str | None
    video_url: str | None
    bot_name: str | None
    meeting_title: str | None
    meeting_url: str | None
    time_zone: str | None
    video_id: str | None
    speaker_timeline: dict[str, Any] | list[dict[str, Any]] | None

    meeting_id = Alias["str | None"]("bot_id", "meeting_id")

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
            "video_url",
            "video_url",
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
            AnyOf(OBJECT, Items(OBJECT)),
        ),
    )

    def __init__(
        self,
        *,
        bot_id: str | Unset = UNSET,
        meeting_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        video_url: str | Unset = UNSET,
        bot_name: str | Unset = UNSET,
        meeting_title: str | Unset = UNSET,
        meeting_url: str | Unset = UNSET,
        time_zone: str | Unset = UNSET,
        video_id: str | Unset = UNSET,
        speaker_timeline: Mapping[str, Any] | Sequence[Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "bot_id": bot_id,
                    "meeting_id": meeting_id,
                    "status": status,
                    "video_url": video_url,
                    "bot_name": bot_name,
                    "meeting_title": meeting_title,
                    "meeting_url": meeting_url,
                    "time_zone": time_zone,
                    "video_id": video_id,
                    "speaker_timeline": speaker_timeline,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if bot_id is UNSET and meeting_id is UNSET:
            _m.bot_id = None
        else:
            _m.bot_id = _m._one_of(
                "bot_id",
                _raw,
                {
                    "bot_id": bot_id,
                    "meeting_id": meeting_id,
                },
            )
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        if video_url is UNSET:
            _m.video_url = None
        else:
            _m.video_url = _raw["video_url"] = video_url if video_url is not None else _m._taken("video_url", None)
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
        if meeting_url is UNSET:
            _m.meeting_url = None
        else:
            _m.meeting_url = _raw["meeting_url"] = (
                meeting_url if meeting_url is not None else _m._taken("meeting_url", None)
            )
        if time_zone is UNSET:
            _m.time_zone = None
        else:
            _m.time_zone = _raw["time_zone"] = time_zone if time_zone is not None else _m._taken("time_zone", None)
        if video_id is UNSET:
            _m.video_id = None
        else:
            _m.video_id = _raw["video_id"] = video_id if video_id is not None else _m._taken("video_id", None)
        if speaker_timeline is UNSET:
            _m.speaker_timeline = None
        else:
            _m.speaker_timeline = _raw["speaker_timeline"] = (
                speaker_timeline if speaker_timeline is not None else _m._taken("speaker_timeline", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("bot_id")
        if v is None and (v := get("meeting_id")) is None:
            m.bot_id = None
        else:
            m.bot_id = v if type(v) is str else first(cls, "bot_id", raw)
        v = get("status")
        m.status = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("video_url")
        m.video_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("bot_name")
        m.bot_name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("meeting_title")
        m.meeting_title = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("meeting_url")
        m.meeting_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("time_zone")
        m.time_zone = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("video_id")
        m.video_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("speaker_timeline")
        m.speaker_timeline = v if v is None else first(cls, "speaker_timeline", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
