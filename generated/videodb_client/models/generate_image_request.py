from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class GenerateImageRequest(Model):
    """GenerateImageRequest

    Attributes:
        prompt (str): Example: 'A beautiful sunset over mountains'.
        aspect_ratio (str | Unset): Example: '16:9'.
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
    """

    prompt: str
    aspect_ratio: str | Unset
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
            "aspect_ratio",
            "aspect_ratio",
            STRING,
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
        aspect_ratio: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "callback_url": callback_url,
            },
            _wire,
        )
