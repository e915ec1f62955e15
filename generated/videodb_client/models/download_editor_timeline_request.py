from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import STRING


@define(init=False, eq=False, repr=False)
class DownloadEditorTimelineRequest(Model):
    """Which timeline.

    Attributes:
        stream_url (str): Address of the stream that it became. Example: 'https://stream.videodb.io/compiled/12345'.
    """

    __slots__ = ("stream_url",)

    stream_url: str

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "stream_url",
            "stream_url",
            STRING,
            required=True,
            needed=True,
        ),
    )

    def __init__(
        self,
        *,
        stream_url: str,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "stream_url": stream_url,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.stream_url = _raw["stream_url"] = _m._wanted("stream_url", stream_url)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("stream_url")
        if type(v) is str:
            m.stream_url = v
        else:
            m._settle("stream_url", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
