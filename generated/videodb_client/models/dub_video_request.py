from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from .._schema.model import Alias, Field, Model, Wire, assigned
from .._schema.readers import (
    OBJECT,
    STRING,
)
from ..types import UNSET, Unset


@define(init=False, eq=False, repr=False, on_setattr=assigned)
class DubVideoRequest(Model):
    """DubVideoRequest

    Attributes:
        video_id (str | Unset): Example: 'm-12345'.
        target_language (str | Unset): Example: 'es'.
            Also spelled `language_code`.
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
        callback_data (dict[str, Any] | Unset):
    """

    video_id: str | Unset
    target_language: str | Unset
    callback_url: str | Unset
    callback_data: dict[str, Any] | Unset
    _wire: Wire = field(alias="_wire")

    language_code = Alias["str | Unset"]("target_language", "language_code")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "video_id",
            "video_id",
            STRING,
        ),
        Field(
            "target_language",
            "target_language",
            STRING,
            aliases=("language_code",),
        ),
        Field(
            "callback_url",
            "callback_url",
            STRING,
        ),
        Field(
            "callback_data",
            "callback_data",
            OBJECT,
        ),
    )

    def __init__(
        self,
        *,
        video_id: str | Unset = UNSET,
        target_language: str | Unset = UNSET,
        language_code: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: dict[str, Any] | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "video_id": video_id,
                "target_language": target_language,
                "language_code": language_code,
                "callback_url": callback_url,
                "callback_data": callback_data,
            },
            _wire,
        )
