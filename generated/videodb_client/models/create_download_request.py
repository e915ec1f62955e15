from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CreateDownloadRequest(Model):
    """Which stream is to become a file.

    Attributes:
        stream_link (str): Address of the stream, such as generate_video_stream gives. Example:
            'https://stream.videodb.io/v/12345'.
        name (str | None): What the file is to be called, with what it ends in. Example: 'my_download.mp4'.
    """

    __slots__ = (
        "stream_link",
        "name",
    )

    stream_link: str
    name: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "stream_link",
            "stream_link",
            STRING,
            required=True,
            needed=True,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        stream_link: str,
        name: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "stream_link": stream_link,
                    "name": name,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.stream_link = _raw["stream_link"] = _m._wanted("stream_link", stream_link)
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name if name is not None else _m._taken("name", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("stream_link")
        if type(v) is str:
            m.stream_link = v
        else:
            m._settle("stream_link", raw)
        v = get("name")
        m.name = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
