from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import OBJECT, STRING, Items
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class EditorTimeline(Model):
    """Tracks of clips.

    Attributes:
        background (str | None): Colour behind it all, such as #000000.
        resolution (str | None): Width and height in pixels, such as 1280x720.
        tracks (list[dict[str, Any]] | None): The tracks, each with its clips.
    """

    __slots__ = (
        "background",
        "resolution",
        "tracks",
    )

    background: str | None
    resolution: str | None
    tracks: list[dict[str, Any]] | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "background",
            "background",
            STRING,
        ),
        Field(
            "resolution",
            "resolution",
            STRING,
        ),
        Field(
            "tracks",
            "tracks",
            Items(OBJECT),
        ),
    )

    def __init__(
        self,
        *,
        background: str | Unset = UNSET,
        resolution: str | Unset = UNSET,
        tracks: Sequence[Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "background": background,
                    "resolution": resolution,
                    "tracks": tracks,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if background is UNSET:
            _m.background = None
        else:
            _m.background = _raw["background"] = background if background is not None else _m._taken("background", None)
        if resolution is UNSET:
            _m.resolution = None
        else:
            _m.resolution = _raw["resolution"] = resolution if resolution is not None else _m._taken("resolution", None)
        if tracks is UNSET:
            _m.tracks = None
        else:
            _m.tracks = _raw["tracks"] = tracks if tracks is not None else _m._taken("tracks", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("background")
        m.background = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("resolution")
        m.resolution = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("tracks")
        m.tracks = v if v is None or type(v) is list else first(cls, "tracks", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
