from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    INTEGER,
    NUMBER,
    OBJECT,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class GenerateTextRequest(Model):
    """GenerateTextRequest

    Attributes:
        prompt (str | Unset): Example: 'Summarize the content of this video'.
        video_id (str | Unset): Example: 'm-12345'.
        model_name (str | Unset): Example: 'gpt-4'.
        max_tokens (int | Unset): Example: 500.
        temperature (float | Unset): Example: 0.7.
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
        response_type (str | Unset):
        prompt_url (str | Unset):
        sandbox_id (str | Unset):
        model_config (dict[str, Any] | Unset):
    """

    prompt: str | Unset
    video_id: str | Unset
    model_name: str | Unset
    max_tokens: int | Unset
    temperature: float | Unset
    callback_url: str | Unset
    response_type: str | Unset
    prompt_url: str | Unset
    sandbox_id: str | Unset
    model_config: dict[str, Any] | Unset
    _wire: Wire = field(alias="_wire")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "prompt",
            "prompt",
            STRING,
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
        Field(
            "response_type",
            "response_type",
            STRING,
        ),
        Field(
            "prompt_url",
            "prompt_url",
            STRING,
        ),
        Field(
            "sandbox_id",
            "sandbox_id",
            STRING,
        ),
        Field(
            "model_config",
            "model_config",
            OBJECT,
        ),
    )
    _required_one_of: ClassVar[tuple[tuple[str, ...], ...]] = (
        (
            "prompt",
            "prompt_url",
        ),
    )

    def __init__(
        self,
        *,
        prompt: str | Unset = UNSET,
        video_id: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        max_tokens: int | Unset = UNSET,
        temperature: float | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        response_type: str | Unset = UNSET,
        prompt_url: str | Unset = UNSET,
        sandbox_id: str | Unset = UNSET,
        model_config: dict[str, Any] | Unset = UNSET,
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
                "response_type": response_type,
                "prompt_url": prompt_url,
                "sandbox_id": sandbox_id,
                "model_config": model_config,
            },
            _wire,
        )
