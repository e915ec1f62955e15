from __future__ import annotations

from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import STRING
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class NewRTStreamEvent(Model):
    """An event that was just made.

    Attributes:
        event_id (str): Id of the event, for `create_alert`. Example: 'event-12345'.
    """

    __slots__ = ("event_id",)

    event_id: str

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "event_id",
            "event_id",
            STRING,
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        event_id: str | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "event_id": event_id,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if event_id is UNSET:
            pass
        else:
            _m.event_id = _raw["event_id"] = event_id if event_id is not None else _m._taken("event_id", None)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("event_id")
        if type(v) is str:
            m.event_id = v
        else:
            m._settle("event_id", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model
