from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new, unusual
from .._schema.readers import NUMBER, OBJECT, STRING, AnyOf, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class ReframeVideoRequest(Model):
    """The shape that is wanted, and of which part.

    Attributes:
        mode (str): How: `smart` (the SDKs) and `auto` follow what the video is about, `simple` cuts the middle.
            Example: 'auto'.
        start (float | None): Where the part begins, in seconds. The server's default: 0. Example: 0.
        end (float | None): Where the part ends, in seconds. The end of the video unless given. Example: 30.
        callback_url (str | None): A URL that gets a POST with the outcome when the job is over. With one there is
            nothing to wait for: leave it out to use `wait()`. Example: 'https://webhook.example.com/callback'.
        callback_data (dict[str, Any] | None): Anything of your own, which is sent along to the callback URL.
        target (str | FrameSize): The shape: `vertical`, `square`, `landscape`, a ratio such as 9:16, or a width and
            height in pixels. Example: 'vertical'.
    """

    __slots__ = (
        "mode",
        "start",
        "end",
        "callback_url",
        "callback_data",
        "target",
    )

    mode: str
    start: float | None
    end: float | None
    callback_url: str | None
    callback_data: dict[str, Any] | None
    target: str | FrameSize

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "mode",
            "mode",
            STRING,
            required=True,
            needed=True,
        ),
        Field(
            "start",
            "start",
            NUMBER,
        ),
        Field(
            "end",
            "end",
            NUMBER,
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
        Field(
            "target",
            "target",
            AnyOf(STRING, Object("frame_size", "FrameSize")),
            required=True,
            needed=True,
        ),
    )

    def __init__(
        self,
        *,
        mode: str,
        start: float | Unset = UNSET,
        end: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: Mapping[str, Any] | Unset = UNSET,
        target: str | FrameSize | Mapping[str, Any],
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "mode": mode,
                    "start": start,
                    "end": end,
                    "callback_url": callback_url,
                    "callback_data": callback_data,
                    "target": target,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.mode = _raw["mode"] = _m._wanted("mode", mode)
        if start is UNSET:
            _m.start = None
        else:
            _m.start = _raw["start"] = start if start is not None else _m._taken("start", None)
        if end is UNSET:
            _m.end = None
        else:
            _m.end = _raw["end"] = end if end is not None else _m._taken("end", None)
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
        _m.target = _raw["target"] = _m._wanted("target", target)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("mode")
        if type(v) is str:
            m.mode = v
        else:
            m._settle("mode", raw)
        v = get("start")
        m.start = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("end")
        m.end = v if v is None or type(v) is float and v - v == 0 else unusual(NUMBER, v)
        v = get("callback_url")
        m.callback_url = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("callback_data")
        m.callback_data = v if v is None or type(v) is dict else unusual(OBJECT, v)
        v = get("target")
        if False:
            m.target = v
        else:
            m._settle("target", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .frame_size import FrameSize
