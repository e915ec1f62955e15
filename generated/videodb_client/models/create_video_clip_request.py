from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from .._schema.model import Field, Model, Wire, assigned
from .._schema.readers import (
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class CreateVideoClipRequest(Model):
    """CreateVideoClipRequest

    Attributes:
        prompt (str): Example: 'Create a clip about the introduction'.
        content_type (str | Unset): The server's default: 'spoken'. Example: 'spoken'.
        model_name (str | Unset): The server's default: 'basic'. Example: 'basic'.
        scene_index_id (str | Unset): Example: 'idx-12345'.
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
    """

    prompt: str
    content_type: str | Unset
    model_name: str | Unset
    scene_index_id: str | Unset
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
            "content_type",
            "content_type",
            STRING,
        ),
        Field(
            "model_name",
            "model_name",
            STRING,
        ),
        Field(
            "scene_index_id",
            "scene_index_id",
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
        content_type: str | Unset = UNSET,
        model_name: str | Unset = UNSET,
        scene_index_id: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "prompt": prompt,
                "content_type": content_type,
                "model_name": model_name,
                "scene_index_id": scene_index_id,
                "callback_url": callback_url,
            },
            _wire,
        )
