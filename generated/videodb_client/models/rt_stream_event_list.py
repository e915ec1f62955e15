from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    Items,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .rt_stream_event import RTStreamEvent


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamEventList(Model):
    """RTStreamEventList

    Attributes:
        events (list[RTStreamEvent] | Unset):
    """

    events: list[RTStreamEvent] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "events",
            "events",
            Items(Object("rt_stream_event", "RTStreamEvent")),
        ),
    )

    def __init__(
        self,
        *,
        events: list[RTStreamEvent] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "events": events,
            },
            _wire,
        )
