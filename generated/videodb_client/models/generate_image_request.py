from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    OBJECT,
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
        model_name (str | Unset):
        config (dict[str, Any] | Unset):
        sandbox_id (str | Unset):
    """

    prompt: str
    aspect_ratio: str | Unset
    callback_url: str | Unset
    model_name: str | Unset
    config: dict[str, Any] | Unset
    sandbox_id: str | Unset
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
        Field(
            "model_name",
            "model_name",
            STRING,
        ),
        Field(
            "config",
            "config",
            OBJECT,
        ),
        Field(
            "sandbox_id",
            "sandbox_id",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        prompt: str,
        aspect_ratio: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        config: dict[str, Any] | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "prompt": prompt,
                "aspect_ratio": aspect_ratio,
                "callback_url": callback_url,
                "model_name": model_name,
                "config": config,
                "sandbox_id": sandbox_id,
            },
            _wire,
        )
