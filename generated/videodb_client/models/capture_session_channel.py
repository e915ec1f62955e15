from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, either, new, unusual
from .._schema.readers import BOOLEAN, STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CaptureSessionChannel(Model):
    """What is taken in of a device.

    Attributes:
        channel_id (str | None): Which channel.
        name (str | None): What it is called.
        type_ (str | None): audio or video. Also spelled `type`.
        store (bool | None): Whether it is kept, to be exported and searched.
        is_primary (bool | None): Whether this is exported unless another is named.
    """

    __slots__ = (
        "channel_id",
        "name",
        "type_",
        "store",
        "is_primary",
    )

    channel_id: str | None
    name: str | None
    type_: str | None
    store: bool | None
    is_primary: bool | None

    type = Alias["str | None"]("type_", "type")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "channel_id",
            "channel_id",
            STRING,
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "type_",
            "type",
            STRING,
        ),
        Field(
            "store",
            "store",
            BOOLEAN,
        ),
        Field(
            "is_primary",
            "is_primary",
            BOOLEAN,
        ),
    )

    def __init__(
        self,
        *,
        channel_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        type_: str | Unset = UNSET,
        type: str | Unset = UNSET,
        store: bool | Unset = UNSET,
        is_primary: bool | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "channel_id": channel_id,
                    "name": name,
                    "type": type_ if type is UNSET else type,
                    "store": store,
                    "is_primary": is_primary,
                },
            )
            return
        type_ = either("CaptureSessionChannel", type_=type_, type=type)
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if channel_id is UNSET:
            _m.channel_id = None
        else:
            _m.channel_id = _raw["channel_id"] = channel_id if channel_id is not None else _m._taken("channel_id", None)
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name if name is not None else _m._taken("name", None)
        if type_ is UNSET:
            _m.type_ = None
        else:
            _m.type_ = _raw["type"] = type_ if type_ is not None else _m._taken("type_", None)
        if store is UNSET:
            _m.store = None
        else:
            _m.store = _raw["store"] = store if store is not None else _m._taken("store", None)
        if is_primary is UNSET:
            _m.is_primary = None
        else:
            _m.is_primary = _raw["is_primary"] = is_primary if is_primary is not None else _m._taken("is_primary", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("channel_id")
        m.channel_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("name")
        m.name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("type")
        m.type_ = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("store")
        m.store = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        v = get("is_primary")
        m.is_primary = v if v is None or type(v) is bool else unusual(BOOLEAN, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
