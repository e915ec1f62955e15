from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    INTEGER,
    NUMBER,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class GenerateTextRequest(Model):
    """GenerateTextRequest

    Attributes:
        prompt (str): Example: 'Summarize the content of this video'.
        video_id (str | Unset): Example: 'm-12345'.
        model_name (str | Unset): Example: 'gpt-4'.
        max_tokens (int | Unset): Example: 500.
        temperature (float | Unset): Example: 0.7.
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
    """

    prompt: str
    video_id: str | Unset
    model_name: str | Unset
    max_tokens: int | Unset
    temperature: float | Unset
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
            "video_id",
            "video_id",
            STRING,
        ),
        Field(
            "model_name",
            "model_name",
            STRING,
        ),
        Field(
            "max_tokens",
            "max_tokens",
            INTEGER,
        ),
        Field(
            "temperature",
            "temperature",
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
        video_id: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        temperature: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "prompt": prompt,
                "video_id": video_id,
                "model_name": model_name,
                "max_tokens": max_tokens,
                "temperature": temperature,
                "callback_url": callback_url,
            },
            _wire,
        )
