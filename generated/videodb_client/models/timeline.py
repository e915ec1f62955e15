from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    BOOLEAN,
    NULL,
    NUMBER,
    OBJECT,
    STRING,
    AnyOf,
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .timeline_clip import TimelineClip


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class Timeline(Model):
    """Timeline

    Attributes:
        video_id (str | Unset): Example: 'm-12345'.
        clips (list[TimelineClip] | Unset):
        asset_id (str | Unset):
        start (float | Unset):
        end (float | None | Unset):
        overlay_start (float | Unset):
        disable_other_tracks (bool | Unset):
        fade_in_duration (float | Unset):
        fade_out_duration (float | Unset):
        width (float | str | Unset):
        height (float | str | Unset):
        x (float | str | Unset):
        y (float | str | Unset):
        duration (float | None | Unset):
        style (dict[str, Any] | Unset):
    """

    video_id: str | Unset
    clips: list[TimelineClip] | Unset
    asset_id: str | Unset
    start: float | Unset
    end: float | None | Unset
    overlay_start: float | Unset
    disable_other_tracks: bool | Unset
    fade_in_duration: float | Unset
    fade_out_duration: float | Unset
    width: float | str | Unset
    height: float | str | Unset
    x: float | str | Unset
    y: float | str | Unset
    duration: float | None | Unset
    style: dict[str, Any] | Unset
    _wire: Wire = field(alias="_wire")

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
        clips: list[TimelineClip] | Unset = UNSET,
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
        style: dict[str, Any] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
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
            _wire,
        )
