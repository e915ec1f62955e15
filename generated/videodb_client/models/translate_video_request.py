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
class TranslateVideoRequest(Model):
    """TranslateVideoRequest

    Attributes:
        target_language (str | Unset): Example: 'es'.
            Also spelled `language`.
        callback_url (str | Unset): Example: 'https://webhook.example.com/callback'.
        callback_data (dict[str, Any] | Unset):
        additional_notes (str | Unset):
    """

    target_language: str | Unset
    callback_url: str | Unset
    callback_data: dict[str, Any] | Unset
    additional_notes: str | Unset
    _wire: Wire = field(alias="_wire")

    language = Alias["str | Unset"]("target_language", "language")

    _fields: ClassVar[tuple[Field, ...]] = (
        Field(
            "target_language",
            "target_language",
            STRING,
            aliases=("language",),
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
        Field(
            "additional_notes",
            "additional_notes",
            STRING,
        ),
    )

    def __init__(
        self,
        *,
        target_language: str | Unset = UNSET,
        language: str | Unset = UNSET,
        callback_url: str | Unset = UNSET,
        callback_data: dict[str, Any] | Unset = UNSET,
        additional_notes: str | Unset = UNSET,
        _wire: Wire | None = None,
    ) -> None:
        self._construct(
            {
                "target_language": target_language,
                "language": language,
                "callback_url": callback_url,
                "callback_data": callback_data,
                "additional_notes": additional_notes,
            },
            _wire,
        )
