from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Alias, Field, Model, define, first, new, unusual
from .._schema.readers import STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class CaptureSessionStream(Model):
    """A live stream of a session.

    Attributes:
        id (str | None): Id of the live stream (rts-…). Also spelled `rtstream_id`.
        name (str | None): What it is called.
        channel_id (str | None): Which channel it is.
        status (str | None): How it stands.
    """

    __slots__ = (
        "id",
        "name",
        "channel_id",
        "status",
    )

    id: str | None
    name: str | None
    channel_id: str | None
    status: str | None

    rtstream_id = Alias["str | None"]("id", "rtstream_id")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "id",
            "id",
            STRING,
            aliases=("rtstream_id",),
        ),
        Field(
            "name",
            "name",
            STRING,
        ),
        Field(
            "channel_id",
            "channel_id",
            STRING,
        ),
        Field(
            "status",
            "status",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        rtstream_id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        channel_id: str | Unset = UNSET,
        status: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "id": id,
                    "rtstream_id": rtstream_id,
                    "name": name,
                    "channel_id": channel_id,
                    "status": status,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if id is UNSET and rtstream_id is UNSET:
            _m.id = None
        else:
            _m.id = _m._one_of(
                "id",
                _raw,
                {
                    "id": id,
                    "rtstream_id": rtstream_id,
                },
            )
        if name is UNSET:
            _m.name = None
        else:
            _m.name = _raw["name"] = name if name is not None else _m._taken("name", None)
        if channel_id is UNSET:
            _m.channel_id = None
        else:
            _m.channel_id = _raw["channel_id"] = channel_id if channel_id is not None else _m._taken("channel_id", None)
        if status is UNSET:
            _m.status = None
        else:
            _m.status = _raw["status"] = status if status is not None else _m._taken("status", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("id")
        if v is None and (v := get("rtstream_id")) is None:
            m.id = None
        else:
            m.id = v if type(v) is str else first(cls, "id", raw)
        v = get("name")
        m.name = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("channel_id")
        m.channel_id = v if v is None or type(v) is str else unusual(STRING, v)
        v = get("status")
        m.status = v if v is None or type(v) is str else unusual(STRING, v)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
