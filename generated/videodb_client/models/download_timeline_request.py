from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, either, first, new
from .._schema.readers import STRING, Choice
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class DownloadTimelineRequest(Model):
    """Which timeline is to become a file.

    Attributes:
        timeline_id (str): Id of the timeline. No published answer gives one; the vendor's pages send the address of
            the stream. Example: 'timeline-12345'.
        format_ (DownloadFormat | None): What kind of file; by the vendor's pages MP4. Also spelled `format`.
        quality (Quality | None): How good the picture is.
    """

    __slots__ = (
        "timeline_id",
        "format_",
        "quality",
    )

    timeline_id: str
    format_: DownloadFormat | None
    quality: Quality | None

    format = Alias["DownloadFormat | None"]("format_", "format")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "timeline_id",
            "timeline_id",
            STRING,
            required=True,
            needed=True,
        ),
        Field(
            "format_",
            "format",
            Choice("mp4", "webm", "avi", is_open=False),
        ),
        Field(
            "quality",
            "quality",
            Choice("low", "medium", "high", is_open=False),
        ),
    )

    def __init__(
        self,
        *,
        timeline_id: str,
        format_: DownloadFormat | Unset = UNSET,
        format: DownloadFormat | Unset = UNSET,
        quality: Quality | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "timeline_id": timeline_id,
                    "format": format_ if format is UNSET else format,
                    "quality": quality,
                },
            )
            return
        format_ = either("DownloadTimelineRequest", format_=format_, format=format)
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.timeline_id = _raw["timeline_id"] = _m._wanted("timeline_id", timeline_id)
        if format_ is UNSET:
            _m.format_ = None
        else:
            _m.format_ = _raw["format"] = format_ if format_ is not None else _m._taken("format_", None)
        if quality is UNSET:
            _m.quality = None
        else:
            _m.quality = _raw["quality"] = quality if quality is not None else _m._taken("quality", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("timeline_id")
        if type(v) is str:
            m.timeline_id = v
        else:
            m._settle("timeline_id", raw)
        v = get("format")
        m.format_ = v if v is None or type(v) is str else first(cls, "format_", raw)
        v = get("quality")
        m.quality = v if v is None or type(v) is str else first(cls, "quality", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .download_format import DownloadFormat
from .quality import Quality
