from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    NUMBER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class GenerateVideoRequest(Model):
    """GenerateVideoRequest

    Attributes:
        prompt (str): Example: 'A cat playing with a ball'.
        duration (float | Unset): Example: 5.
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
    """

    prompt: str
    duration: float | Unset
    callback_url: str | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "prompt",
            "prompt",
            STRING,
            required=True,
        ),
        Field(
            "duration",
            "duration",
            NUMBER,
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
        prompt: str,
        duration: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "prompt": prompt,
                "duration": duration,
                "callback_url": callback_url,
            },
            _wire,
        )
