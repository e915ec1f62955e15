from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, either, first, new, unusual
from .._schema.readers import BOOLEAN, STRING, Choice
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CaptureChannel(Model):
    """Something that is taken in of a device.

    Attributes:
        channel_id (str): Which: such as mic, mic:default or display:1. Example: 'mic'.
        channel_name (str | None): What it is to be called. Example: 'Microphone'.
        type_ (CaptureChannelType | None): audio or video. The server's default: 'audio'. Example: 'audio'. Also
            spelled `type`.
        store (bool | None): Whether it is kept, to be exported and searched, or only seen live. The server's
            default: True. Example: True.
    """

    __slots__ = (
        "channel_id",
        "channel_name",
        "type_",
        "store",
    )

    channel_id: str
    channel_name: str | None
    type_: CaptureChannelType | None
    store: bool | None

    type = Alias["CaptureChannelType | None"]("type_", "type")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "channel_id",
            "channel_id",
            STRING,
            required=True,
            needed=True,
        ),
        Field(
            "channel_name",
            "channel_name",
            STRING,
        ),
        Field(
            "type_",
            "type",
            Choice("audio", "video", is_open=False),
        ),
        Field(
            "store",
            "store",
            BOOLEAN,
        ),
    )

    def __init__(
        self,
        *,
        channel_id: str,
        channel_name: str | Unset = UNSET,
        type_: CaptureChannelType | Unset = UNSET,
        type: CaptureChannelType | Unset = UNSET,
        store: bool | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "channel_id": channel_id,
                    "channel_name": channel_name,
                    "type": type_ if type is UNSET else type,
                    "store": store,
                },
            )
            return
        type_ = either("CaptureChannel", type_=type_, type=type)
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        _m.channel_id = _raw["channel_id"] = _m._wanted("channel_id", channel_id)
        if channel_name is UNSET:
            _m.channel_name = None
        else:
            _m.channel_name = _raw["channel_name"] = (
                channel_name if channel_name is not None else _m._taken("channel_name", None)
            )
        if type_ is UNSET:
            _m.type_ = None
        else:
            _m.type_ = _raw["type"] = type_ if type_ is not None else _m._taken("type_", None)
        if store is UNSET:
            _m.store = None
        else:
            _m.store = _raw["store"] = store if store is not None else _m._taken("store", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("channel_id")
        if type(v) is str:
            m.channel_id = v
        else:
            m._settle("channel_id", raw)
        v = get("channel_name")
        m.channel_name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("type")
        m.type_ = v if v is None or type(v) is str else first(cls, "type_", raw)
        v = get("store")
        m.store = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .capture_channel_type import CaptureChannelType
