from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self

from .._schema.model import Field, Model, define, new
from .._schema.readers import Items, Object
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False)
class RTStreamEventList(Model):
    """The account's events.

    Attributes:
        events (list[RTStreamEvent]): The events.
    """

    __slots__ = ("events",)

    events: list[RTStreamEvent]

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "events",
            "events",
            Items(Object("rt_stream_event", "RTStreamEvent")),
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        events: Sequence[RTStreamEvent | Mapping[str, Any]] | Unset = UNSET,
        _origin: Any = None,
    ) -> None:
        if _origin is not None:
            self._evolve(
                _origin,
                {
                    "events": events,
                },
            )
            return
        _cls = self.__class__
        _m: Any = self
        _m.__class__ = _cls._draft
        _raw: dict[str, Any] = {}
        _m._raw = _m._set = _raw
        if events is UNSET:
            pass
        else:
            _m.events = _raw["events"] = _m._taken("events", events)
        _m.__class__ = _cls

    @classmethod
    def _read(cls, raw: dict[str, Any]) -> Self:
        m: Any = new(cls._draft)
        v: Any
        get = raw.get
        v = get("events")
        if type(v) is list:
            m.events = [RTStreamEvent._read(i) if type(i) is dict else i for i in v]
        else:
            m._settle("events", raw)
        m._raw, m._set = raw, None
        m.__class__ = cls
        model: Self = m
        return model


# After the class: models may refer to one another.
from .rt_stream_event import RTStreamEvent
