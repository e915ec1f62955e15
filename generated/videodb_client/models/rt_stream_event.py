from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class RTStreamEvent(Model):
    """RTStreamEvent

    Attributes:
        event_id (str | Unset): Example: 'event-12345'.
        event_prompt (str | Unset): Example: 'Detect when a person enters the room'.
        label (str | Unset): Example: 'person-entry'.
    """

    event_id: str | Unset
    event_prompt: str | Unset
    label: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "event_id",
            "event_id",
            STRING,
        ),
        Field(
            "event_prompt",
            "event_prompt",
            STRING,
        ),
        Field(
            "label",
            "label",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        event_id: str | Unset = UNSET,
        event_prompt: str | Unset = UNSET,
        label: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "event_id": event_id,
                "event_prompt": event_prompt,
                "label": label,
            },
            _wire,
        )
