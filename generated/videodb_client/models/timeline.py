from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import BOOLEAN, NULL, NUMBER, OBJECT, STRING, AnyOf, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class Timeline(Model):
    """Something that is put on a timeline: clips of a video or, as the vendor's SDKs send it, an asset.

    Attributes:
        video_id (str | None): Id of the video that is cut from (m-…). Example: 'm-12345'.
        clips (list[TimelineClip] | None): The parts of it, in order.
        asset_id (str | None): Id of the asset, as the vendor's SDKs send it.
        start (float | None): Where the part begins in the asset, in seconds.
        end (float | None): Where the part ends in the asset, in seconds.
        overlay_start (float | None): Where it is laid on the timeline, in seconds.
        disable_other_tracks (bool | None): Whether other sound is silent meanwhile.
        fade_in_duration (float | None): How long it fades in, in seconds.
        fade_out_duration (float | None): How long it fades out, in seconds.
        width (float | str | None): How wide it is shown, in pixels.
        height (float | str | None): How high it is shown, in pixels.
        x (float | str | None): How far from the left it stands, in pixels, or as an expression.
        y (float | str | None): How far from the top it stands, in pixels, or as an expression.
        duration (float | None): How long it is shown, in seconds.
        style (dict[str, Any] | None): How a text looks.
    """

    __slots__ = (
        "video_id",
        "clips",
        "asset_id",
        "start",
        "end",
        "overlay_start",
        "disable_other_tracks",
        "fade_in_duration",
        "fade_out_duration",
        "width",
        "height",
        "x",
        "y",
        "duration",
        "style",
    )

    video_id: str | None
    clips: list[TimelineClip] | None
    asset_id: str | None
    start: float | None
    end: float | None
    overlay_start: float | None
    disable_other_tracks: bool | None
    fade_in_duration: float | None
    fade_out_duration: float | None
    width: float | str | None
    height: float | str | None
    x: float | str | None
    y: float | str | None
    duration: float | None
    style: dict[str, Any] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "video_id",
            "video_id",
            STRING,
        ),
        Field(
            "clips",
            "clips",
            Items(Object("timeline_clip", "TimelineClip")),
        ),
        Field(
            "asset_id",
            "asset_id",
            STRING,
        ),
        Field(
            "start",
            "start",
            NUMBER,
        ),
        Field(
            "end",
            "end",
            AnyOf(NUMBER, NULL),
        ),
        Field(
            "overlay_start",
            "overlay_start",
            NUMBER,
        ),
        Field(
            "disable_other_tracks",
            "disable_other_tracks",
            BOOLEAN,
        ),
        Field(
            "fade_in_duration",
            "fade_in_duration",
            NUMBER,
        ),
        Field(
            "fade_out_duration",
            "fade_out_duration",
            NUMBER,
        ),
        Field(
            "width",
            "width",
            AnyOf(NUMBER, STRING),
        ),
        Field(
            "height",
            "height",
            AnyOf(NUMBER, STRING),
        ),
        Field(
            "x",
            "x",
            AnyOf(NUMBER, STRING),
        ),
        Field(
            "y",
            "y",
            AnyOf(NUMBER, STRING),
        ),
        Field(
            "duration",
            "duration",
            AnyOf(NUMBER, NULL),
        ),
        Field(
            "style",
            "style",
            OBJECT,
        ),
    )

    def __init__(
        self,
        *,
        video_id: str | Unset = UNSET,
        clips: Sequence[TimelineClip | Mapping[str, Any]] | Unset = UNSET,
        asset_id: str | Unset = UNSET,
        start: float | Unset = UNSET,
        end: float | None | Unset = UNSET,
        overlay_start: float | Unset = UNSET,
        disable_other_tracks: bool | Unset = UNSET,
        fade_in_duration: float | Unset = UNSET,
        fade_out_duration: float | Unset = UNSET,
        width: float | str | Unset = UNSET,
        height: float | str | Unset = UNSET,
        x: float | str | Unset = UNSET,
        y: float | str | Unset = UNSET,
        duration: float | None | Unset = UNSET,
        style: Mapping[str, Any] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "video_id": video_id,
                    "clips": clips,
                    "asset_id": asset_id,
                    "start": start,
                    "end": end,
                    "overlay_start": overlay_start,
                    "disable_other_tracks": disable_other_tracks,
                    "fade_in_duration": fade_in_duration,
                    "fade_out_duration": fade_out_duration,
                    "width": width,
                    "height": height,
                    "x": x,
                    "y": y,
                    "duration": duration,
                    "style": style,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if video_id is UNSET:
            _m.video_id = None
        else:
            _m.video_id = _raw["video_id"] = video_id if video_id is not None else _m._taken("video_id", None)
        if clips is UNSET:
            _m.clips = None
        else:
            _m.clips = _raw["clips"] = _m._taken("clips", clips)
        if asset_id is UNSET:
            _m.asset_id = None
        else:
            _m.asset_id = _raw["asset_id"] = asset_id if asset_id is not None else _m._taken("asset_id", None)
        if start is UNSET:
            _m.start = None
        else:
            _m.start = _raw["start"] = start if start is not None else _m._taken("start", None)
        if end is UNSET:
            _m.end = None
        else:
            _m.end = _raw["end"] = end
        if overlay_start is UNSET:
            _m.overlay_start = None
        else:
            _m.overlay_start = _raw["overlay_start"] = (
                overlay_start if overlay_start is not None else _m._taken("overlay_start", None)
            )
        if disable_other_tracks is UNSET:
            _m.disable_other_tracks = None
        else:
            _m.disable_other_tracks = _raw["disable_other_tracks"] = (
                disable_other_tracks if disable_other_tracks is not None else _m._taken("disable_other_tracks", None)
            )
        if fade_in_duration is UNSET:
            _m.fade_in_duration = None
        else:
            _m.fade_in_duration = _raw["fade_in_duration"] = (
                fade_in_duration if fade_in_duration is not None else _m._taken("fade_in_duration", None)
            )
        if fade_out_duration is UNSET:
            _m.fade_out_duration = None
        else:
            _m.fade_out_duration = _raw["fade_out_duration"] = (
                fade_out_duration if fade_out_duration is not None else _m._taken("fade_out_duration", None)
            )
        if width is UNSET:
            _m.width = None
        else:
            _m.width = _raw["width"] = width if width is not None else _m._taken("width", None)
        if height is UNSET:
            _m.height = None
        else:
            _m.height = _raw["height"] = height if height is not None else _m._taken("height", None)
        if x is UNSET:
            _m.x = None
        else:
            _m.x = _raw["x"] = x if x is not None else _m._taken("x", None)
        if y is UNSET:
            _m.y = None
        else:
            _m.y = _raw["y"] = y if y is not None else _m._taken("y", None)
        if duration is UNSET:
            _m.duration = None
        else:
            _m.duration = _raw["duration"] = duration
        if style is UNSET:
            _m.style = None
        else:
            _m.style = _raw["style"] = style if style is not None else _m._taken("style", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("video_id")
        m.video_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("clips")
        m.clips = (
            v
            if v is None
            else [TimelineClip._read(i) if type(i) is dict else i for i in v]
            if type(v) is list
            else first(cls, "clips", raw)
        )
        v = get("asset_id")
        m.asset_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("start")
        m.start = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("end")
        m.end = v if v is None or type(v) is float and v - v == 0 else first(cls, "end", raw)
        v = get("overlay_start")
        m.overlay_start = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("disable_other_tracks")
        m.disable_other_tracks = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("fade_in_duration")
        m.fade_in_duration = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("fade_out_duration")
        m.fade_out_duration = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("width")
        m.width = v if v is None else first(cls, "width", raw)
        v = get("height")
        m.height = v if v is None else first(cls, "height", raw)
        v = get("x")
        m.x = v if v is None else first(cls, "x", raw)
        v = get("y")
        m.y = v if v is None else first(cls, "y", raw)
        v = get("duration")
        m.duration = v if v is None or type(v) is float and v - v == 0 else first(cls, "duration", raw)
        v = get("style")
        m.style = v if v is None or type(v) is dict else unusual(OBJECT, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .timeline_clip import TimelineClip
