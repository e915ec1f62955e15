from __future__ import annotations

import datetime
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, time, unusual
from .._schema.readers import DATETIME, NULL, NUMBER, STRING, AnyOf
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class AlertCallback(Model):
    """What the server posts to the `callback_url` of an alert when its event is seen in a stream.

    Attributes:
        event_id (str | None): Id of the event that was seen.
        label (str | None): The event's short name.
        confidence (float | None): From 0 to 1.
        explanation (str | None): What was seen, as a model wrote it.
        timestamp (datetime.datetime | None): When it was told.
        start_time (datetime.datetime | None): When what was seen begins.
        end_time (datetime.datetime | None): When what was seen ends.
        stream_url (str | None): Address of an HLS stream of that stretch. May be null.
        player_url (str | None): Web page that plays it. May be null.
    """

    __slots__ = (
        "event_id",
        "label",
        "confidence",
        "explanation",
        "timestamp",
        "start_time",
        "end_time",
        "stream_url",
        "player_url",
    )

    event_id: str | None
    label: str | None
    confidence: float | None
    explanation: str | None
    timestamp: datetime.datetime | None
    start_time: datetime.datetime | None
    end_time: datetime.datetime | None
    stream_url: str | None
    player_url: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "event_id",
            "event_id",
            STRING,
        ),
        Field(
            "label",
            "label",
            STRING,
        ),
        Field(
            "confidence",
            "confidence",
            NUMBER,
        ),
        Field(
            "explanation",
            "explanation",
            STRING,
        ),
        Field(
            "timestamp",
            "timestamp",
            DATETIME,
        ),
        Field(
            "start_time",
            "start_time",
            DATETIME,
        ),
        Field(
            "end_time",
            "end_time",
            DATETIME,
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
        event_id: str | Unset = UNSET,
        label: str | Unset = UNSET,
        confidence: float | Unset = UNSET,
        explanation: str | Unset = UNSET,
        timestamp: datetime.datetime | Unset = UNSET,
        start_time: datetime.datetime | Unset = UNSET,
        end_time: datetime.datetime | Unset = UNSET,
        stream_url: str | None | Unset = UNSET,
        player_url: str | None | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "event_id": event_id,
                    "label": label,
                    "confidence": confidence,
                    "explanation": explanation,
                    "timestamp": timestamp,
                    "start_time": start_time,
                    "end_time": end_time,
                    "stream_url": stream_url,
                    "player_url": player_url,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if event_id is UNSET:
            _m.event_id = None
        else:
            _m.event_id = _raw["event_id"] = event_id if event_id is not None else _m._taken("event_id", None)
        if label is UNSET:
            _m.label = None
        else:
            _m.label = _raw["label"] = label if label is not None else _m._taken("label", None)
        if confidence is UNSET:
            _m.confidence = None
        else:
            _m.confidence = _raw["confidence"] = confidence if confidence is not None else _m._taken("confidence", None)
        if explanation is UNSET:
            _m.explanation = None
        else:
            _m.explanation = _raw["explanation"] = (
                explanation if explanation is not None else _m._taken("explanation", None)
            )
        if timestamp is UNSET:
            _m.timestamp = None
        else:
            _m.timestamp = _raw["timestamp"] = timestamp if timestamp is not None else _m._taken("timestamp", None)
        if start_time is UNSET:
            _m.start_time = None
        else:
            _m.start_time = _raw["start_time"] = start_time if start_time is not None else _m._taken("start_time", None)
        if end_time is UNSET:
            _m.end_time = None
        else:
            _m.end_time = _raw["end_time"] = end_time if end_time is not None else _m._taken("end_time", None)
        if stream_url is UNSET:
            _m.stream_url = None
        else:
            _m.stream_url = _raw["stream_url"] = stream_url
        if player_url is UNSET:
            _m.player_url = None
        else:
            _m.player_url = _raw["player_url"] = player_url
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("event_id")
        m.event_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("label")
        m.label = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("confidence")
        m.confidence = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("explanation")
        m.explanation = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("timestamp")
        m.timestamp = v if v is None else time(v)
        v = get("start_time")
        m.start_time = v if v is None else time(v)
        v = get("end_time")
        m.end_time = v if v is None else time(v)
        v = get("stream_url")
        m.stream_url = v if v is None or type(v) is str else first(cls, "stream_url", raw)
        v = get("player_url")
        m.player_url = v if v is None or type(v) is str else first(cls, "player_url", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
