from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateRTStreamEventRequest(Model):
    """CreateRTStreamEventRequest

    Attributes:
        event_prompt (str): Example: 'Detect when a person enters the room'.
        label (str): Example: 'person-entry'.
    """

    event_prompt: str
    label: str
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "event_prompt",
            "event_prompt",
            STRING,
            required=True,
        ),
        Field(
            "label",
            "label",
            STRING,
            required=True,
        ),
    )

    def __init__(
        self,
        *,
        event_prompt: str,
        label: str,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "event_prompt": event_prompt,
                "label": label,
            },
            _wire,
        )
