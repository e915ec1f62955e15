from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, first, new, unusual
from .._schema.readers import STRING, Choice, Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CompileTimelineRequest(Model):
    """What is to be joined.

    Attributes:
        inputs (list[MediaSegment]): The parts, in order.
        output_format (VideoFormat | None): What comes of it.
        callback_url (str | None): A URL that gets a POST with the outcome when the job is over. With one there is
            nothing to wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
    """

    __slots__ = (
        "inputs",
        "output_format",
        "callback_url",
    )

    inputs: list[MediaSegment]
    output_format: VideoFormat | None
    callback_url: str | None

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "inputs",
            "inputs",
            Items(Object("media_segment", "MediaSegment")),
            required=True,
            needed=True,
        ),
        Field(
            "output_format",
            "output_format",
            Choice("mp4", "webm", "hls", is_open=False),
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        inputs: Sequence[MediaSegment | Mapping[str, Any]],
        output_format: VideoFormat | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "inputs": inputs,
                    "output_format": output_format,
                    "callback_url": callback_url,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.inputs = _raw["inputs"] = _m._wanted("inputs", inputs)
        if output_format is UNSET:
            _m.output_format = None
        else:
            _m.output_format = _raw["output_format"] = (
                output_format if output_format is not None else _m._taken("output_format", None)
            )
        if callback_url is UNSET:
            _m.callback_url = None
        else:
            _m.callback_url = _raw["callback_url"] = (
                callback_url if callback_url is not None else _m._taken("callback_url", None)
            )
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("inputs")
        if type(v) is list:
            m.inputs = [MediaSegment._read(i) if type(i) is dict else i for i in v]
        else:
            m._settle("inputs", raw)
        v = get("output_format")
        m.output_format = v if v is None or type(v) is str else first(cls, "output_format", raw)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .media_segment import MediaSegment
from .video_format import VideoFormat
